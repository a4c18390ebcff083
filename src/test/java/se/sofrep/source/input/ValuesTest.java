package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable;
import se.sofrep.source.cell.CellSplitter;
import se.sofrep.testing.TestAssociation;

/** Values have one spelling; what no list knows is kept, and said. */
class ValuesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "K, Kvinna",
    "F, Kvinna",
    "kv, Kvinna",
    "KVINNA, Kvinna",
    "Kvinnligt, Kvinna",
    "female, Kvinna",
    "M, Man",
    "man, Man",
    "Manlig, Man",
    "Icke-binär, Icke-binär",
    "Saknas, Okänt",
    "-, Okänt"
  })
  void gender(String cell, String gender) throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder", cell + ";34");

    assertThat(read.only().gender()).isEqualTo(gender);
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void genderByTheAssociationsOwnCodes() throws IOException {
    Association association =
        TestAssociation.with("Rehab")
            .values(Map.of("kön", Map.of("1", "Kvinna", "2", "Man", "+", "Annat")))
            .build();
    String text = "id;insats;startdatum;ålder;kön\n";
    for (String code : List.of("1", "2", "+")) {
      text += "p" + code + ";Rehab;2019-01-01;34;" + code + "\n";
    }

    Deltagare read = Deltagare.read(folder, association, text);

    assertThat(read.rows()).extracting("gender").containsExactly("Kvinna", "Man", "Annat");
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTBILDNING, EDUCATION, gymnasieskola, Gymnasium",
    "utbildning, EDUCATION, Högskola, Högskola/universitet",
    "utbildning, EDUCATION, Saknas, Saknas/okänd",
    "tid i offentlig försörjning, TIME_ON_SUPPORT, upp till 3, Upp till 3 år",
    "tid i offentlig försörjning, TIME_ON_SUPPORT, Över 9 år, Mer än 9 år",
    "försörjning vid start, SUPPORT_BEFORE, sjuk-/rehabpenning, Sjukpenning/rehabpenning",
    "avslutsorsak, CLOSURE_REASON, felregistrerad, Felregistrering"
  })
  void synonymsOfValues(String heading, Variable variable, String cell, String value)
      throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;" + heading, "Man;34;" + cell);

    assertThat(read.only().values(variable)).containsExactly(value);
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void aValueOutsideTheList_isKept_andSaidOnce_withTheLineToAdd() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum;utbildning\n"
                + "a;Rehab;Man;34;2019-01-01;Grundskolan\n"
                + "b;Rehab;Man;34;2019-01-01;grundskolan\n");

    assertThat(read.rows().get(0).values(Variable.EDUCATION)).containsExactly("Grundskolan");
    // One category, not two, though the letter case differs.
    assertThat(read.rows().get(1).values(Variable.EDUCATION)).containsExactly("Grundskolan");
    assertThat(read.codes()).containsExactly("input.unknown-value d.csv:2:6");
    assertThat(Said.texts(read.findings()).get(0))
        .startsWith("\"Grundskolan\" finns inte bland värdena för utbildning")
        .contains("Menas Grundskola?")
        .containsPattern("2 rader|rader: 2");
    assertThat(Said.hints(read.findings()).get(0))
        .contains("lägg till raden utbildning: {\"Grundskolan\": Grundskola} under värden:");
  }

  @Test
  void aGenderThatNoListKnows_isACategoryOfItsOwn() throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder", "Xx;34");

    assertThat(read.only().gender()).isEqualTo("Xx");
    assertThat(notices(read)).containsExactly("input.strange-value d.csv:2:4");
    assertThat(read.codes()).isEmpty();
  }

  private static List<String> notices(Deltagare read) {
    return read.findings().all().stream()
        .filter(f -> f.code().startsWith("input."))
        .map(f -> f.code() + " " + f.location())
        .toList();
  }

  @Test
  void ownValues_areOneNoticeAColumn_withTheLineThatListsThem() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum;försörjning_före\n"
                + "a;Rehab;Man;34;2019-01-01;Sjuklön\nb;Rehab;Man;34;2019-01-01;A-kassa\n"
                + "c;Rehab;Man;34;2019-01-01;Livränta|Sjuklön\n");

    assertThat(read.codes()).isEmpty();
    assertThat(notices(read)).containsExactly("input.strange-value d.csv:2:6");
    assertThat(Said.everything(read.findings()))
        .contains("Sjuklön (2), Livränta (1)")
        .contains("lägg till raden försörjning_före: [\"Sjuklön\", \"Livränta\"]")
        // Nothing says that one value is another.
        .doesNotContain("\"Sjuklön\":", "\"Livränta\":");
  }

  @Test
  void listedValues_areKnown_andNoLongerSynonyms() throws IOException {
    Association association =
        TestAssociation.with("Rehab")
            .values(
                Map.of(
                    "försörjning_före",
                    Map.of(
                        "Sjuklön",
                        "Sjuklön",
                        "Arbetslöshetskassa",
                        "Arbetslöshetskassa",
                        "SP",
                        "Sjukpenning")))
            .build();

    Deltagare read =
        Deltagare.read(
            folder,
            association,
            "id;insats;kön;ålder;startdatum;försörjning_före;försörjning_efter\n"
                + "a;Rehab;Man;34;2019-01-01;sjuklön|arbetslöshetskassa|SP|a-kassa;Arbetslöshetskassa\n");

    assertThat(read.only().values(Variable.SUPPORT_BEFORE))
        .containsExactly("Sjuklön", "Arbetslöshetskassa", "Sjukpenning", "A-kassa");
    // Only the column that it is listed for.
    assertThat(read.only().values(Variable.SUPPORT_AFTER)).containsExactly("A-kassa");
    assertThat(notices(read)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "försörjning_före, Sjukpenning",
    "försörjning_före, Rehabpenning",
    "försörjning_före, Etableringsersättning",
    "försörjning_efter, Studiemedel",
    "försörjning_efter, Sjuk-/aktivitetsersättning",
    "sysselsättning_före, Praktik",
    "sysselsättning_före, Arbetsträning",
    "sysselsättning_efter, Arbetsmarknadsåtgärd",
    "sysselsättning_efter, Sjukskriven",
    "sysselsättning_efter, Vård och rehabilitering",
    "sysselsättning_efter, Ingen aktivitet",
    "avslutsanledning, Avslut på egen begäran",
    "avslutsanledning, Sjukskriven"
  })
  void whatTheFieldWrites_isKnown_andStaysWhatItIs(String column, String value) throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;" + column, "Man;34;" + value);

    assertThat(read.only().values(Variable.ofColumn(column).orElseThrow())).containsExactly(value);
    assertThat(notices(read)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "försörjning_före, Försörjningstöd, Försörjningsstöd",
    "avslutsanledning, Arbette, Arbete",
    "avslutsanledning, Studeir, Studier",
    "utbildning, Gymnasiet, Gymnasium",
    "utbildning, Gymnasiskola, Gymnasium"
  })
  void aMisspeltValue_isAWarning_withTheMappingThatIsRight(
      String column, String value, String meant) throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;" + column, "Man;34;" + value);

    assertThat(read.codes()).containsExactly("input.unknown-value d.csv:2:6");
    assertThat(Said.hints(read.findings()).get(0))
        .contains(column + ": {\"" + value + "\": " + meant + "}");
  }

  /** Another meaning, however like the letters are: no mapping is offered. */
  @ParameterizedTest
  @CsvSource({
    "avslutsanledning, Ej arbete",
    "avslutsanledning, Studier ej",
    "avslutsanledning, Arbetslös",
    "avslutsanledning, Arbetsprövning",
    "sysselsättning_efter, Obetalt arbete",
    "utbildning, Grundsärskola",
    "utbildning, Gymnasiesärskola",
    "utbildning, Folkhögskola",
    "utbildning, Yrkeshögskola",
    "tid_i_offentlig_försörjning, Upp till 2 år",
    "försörjning_före, Studiebidrag",
    "försörjning_före, Sjuklön"
  })
  void aLikeWordOfAnotherMeaning_isAValueOfItsOwn(String column, String value) throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;" + column, "Man;34;" + value);

    assertThat(read.codes()).isEmpty();
    assertThat(notices(read)).containsExactly("input.strange-value d.csv:2:6");
    assertThat(Said.everything(read.findings())).doesNotContain("\"" + value + "\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Psykisk|Fysisk ~ Psykisk/Fysisk",
        "Psykisk,Fysisk ~ Psykisk/Fysisk",
        "Psykisk, Fysisk|Social ~ Psykisk/Fysisk/Social",
        "Psykisk (oro, ångest),Fysisk ~ Psykisk (oro, ångest)/Fysisk",
        "Psykisk (oro | ångest) ~ Psykisk (oro | ångest)",
        "Psykisk|Psykisk|psykisk ~ Psykisk",
        "Psykisk||Fysisk| ~ Psykisk/Fysisk",
        "Psykisk ( öppen,Fysisk ~ Psykisk ( öppen/Fysisk",
        ") Psykisk,Fysisk ~ ) Psykisk/Fysisk"
      })
  void severalValuesInOneCell(String cell, String values) throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;hinder", "Man;34;" + cell);

    assertThat(read.only().values(Variable.OBSTACLES)).containsExactly(values.split("/"));
  }

  @Test
  void aLineBreakOrSemicolonInACell_partsValues_too() throws IOException {
    Deltagare read =
        Deltagare.row(folder, "kön;ålder;hinder", "Man;34;\"Psykisk\nFysisk; Social\"");

    assertThat(read.only().values(Variable.OBSTACLES))
        .containsExactly("Psykisk", "Fysisk", "Social");
  }

  @Test
  void aKnownValueWithACommaInIt_isNotParted() throws IOException {
    Association association =
        TestAssociation.with("Rehab")
            .values(Map.of("hinder", Map.of("PFS", "Psykisk, fysisk")))
            .build();

    Deltagare read =
        Deltagare.read(
            folder,
            association,
            "id;insats;kön;ålder;startdatum;hinder\na;Rehab;Man;34;2019-01-01;psykisk, fysisk|Social\n");

    assertThat(read.only().values(Variable.OBSTACLES)).containsExactly("Psykisk, fysisk", "Social");
  }

  @Test
  void aCellOfManyOpenParentheses_isReadQuickly() {
    String cell = "(".repeat(200_000);

    long before = System.nanoTime();
    assertThat(CellSplitter.split(cell + ",b", text -> false)).hasSize(2);
    assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
  }
}
