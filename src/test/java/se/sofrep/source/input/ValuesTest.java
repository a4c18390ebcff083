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

/** Values have one spelling; what no list knows is kept, and said. */
class ValuesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "K, Kvinna", "F, Kvinna", "kv, Kvinna", "KVINNA, Kvinna", "Kvinnligt, Kvinna", "female, Kvinna",
    "M, Man", "man, Man", "Manlig, Man", "Icke-binär, Icke-binär", "'', Okänt", "Saknas, Okänt",
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
    assertThat(read.codes()).hasSize(1);
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
