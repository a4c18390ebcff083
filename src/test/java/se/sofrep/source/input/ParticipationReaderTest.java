package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Birth;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;
import se.sofrep.testing.TestAssociation;

class ParticipationReaderTest {
  @TempDir Path folder;

  private final TestAssociation rehab = TestAssociation.with("Rehab", "Rehabteamet");

  private Input.Read<List<Participation>> read(String... lines) {
    return Input.participations(folder, rehab, lines);
  }

  private Participation one(String... lines) {
    Input.Read<List<Participation>> read = read(lines);
    assertThat(read.findings()).isEmpty();
    assertThat(read.value()).hasSize(1);
    return read.value().get(0);
  }

  @Test
  void everyColumnOfTheContractIsRead() {
    Participation row =
        one(
            "deltagare;insats;kön;födelsedatum;kommun;part;hushåll;utbildning;tid_i_offentlig_försörjning;startdatum;slutdatum;hinder;aktiviteter;försörjning_före;försörjning_efter;sysselsättning_före;sysselsättning_efter;avslutsanledning;registrering",
            "p1;Rehab;K;1985-01-14;Älvsby;Region Exempel;Ensam;Gymnasium;Upp till 3 år;2019-03-01;2019-12-31;Språk|Smärta;Kurs;A-kassa;Lön;Ingen;Arbete;Arbete;person");

    assertThat(row.at()).hasToString("in.csv:2");
    assertThat(row.person()).isEqualTo("p1");
    assertThat(row.intervention()).isEqualTo("Rehab");
    assertThat(row.gender()).isEqualTo("Kvinna");
    assertThat(row.birth()).isEqualTo(new Birth(null, null, LocalDate.of(1985, 1, 14)));
    assertThat(row.start()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(row.end()).contains(LocalDate.of(2019, 12, 31));
    assertThat(row.anonymous()).isFalse();
    assertThat(row.values())
        .isEqualTo(
            Map.ofEntries(
                Map.entry(Variable.MUNICIPALITY, List.of("Älvsby")),
                Map.entry(Variable.PARTY, List.of("Region Exempel")),
                Map.entry(Variable.HOUSEHOLD, List.of("Ensam")),
                Map.entry(Variable.EDUCATION, List.of("Gymnasium")),
                Map.entry(Variable.TIME_ON_SUPPORT, List.of("Upp till 3 år")),
                Map.entry(Variable.OBSTACLES, List.of("Språk", "Smärta")),
                Map.entry(Variable.ACTIVITIES, List.of("Kurs")),
                Map.entry(Variable.SUPPORT_BEFORE, List.of("A-kassa")),
                Map.entry(Variable.SUPPORT_AFTER, List.of("Lön")),
                Map.entry(Variable.OCCUPATION_BEFORE, List.of("Ingen")),
                Map.entry(Variable.OCCUPATION_AFTER, List.of("Arbete")),
                Map.entry(Variable.CLOSURE_REASON, List.of("Arbete"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELTAGARE;INSATS;KON;FODELSEAR;STARTDATUM",
        "Deltagar-ID;Insatsens namn;kön;Födelse år;Start datum",
        "pnr;insats;Kön;född_år;Inskriven",
        "id;insatsnamn;kön;födelseår;Från",
        "Startdatum;kön;insats;deltagare;födelseår"
      })
  void headingsAreMatchedTheForgivingWay(String headings) {
    String row =
        headings.startsWith("Startdatum")
            ? "2019-03-01;K;Rehab;p1;1985"
            : "p1;Rehab;K;1985;2019-03-01";

    Participation it = one(headings, row);

    assertThat(it.person()).isEqualTo("p1");
    assertThat(it.start()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(it.birth().year()).isEqualTo(1985);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rehab", "REHAB", " rehab ", "Rehabteamet", "rehab-teamet"})
  void interventionIsFoundByNameAndAlias(String name) {
    assertThat(
            one("deltagare;insats;kön;ålder;startdatum", "p1;" + name + ";K;34;2019-03-01")
                .intervention())
        .isEqualTo("Rehab");
  }

  @Test
  void unknownInterventionIsOneErrorWithTheLineThatMendsIt() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum",
            "p1;Rehab;K;34;2019-03-01",
            "p2;Rehabb;K;34;2019-03-01",
            "p3;Rehabb;K;34;2019-03-01");

    assertThat(read.value()).hasSize(1);
    assertThat(read.findings()).containsExactly("fel input.unknown-insats in.csv:3:2");
    assertThat(read.texts().get(0))
        .contains("\"Rehabb\"", "Antal rader: 2", "Menas Rehab?", "alias: [\"Rehabb\"]");
  }

  @Test
  void unknownHeadingIsAnErrorWithTheLineThatMendsIt() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum;Slutdatm;Telefon",
            "p1;Rehab;K;34;2019-03-01;;070");

    assertThat(read.findings())
        .containsExactly(
            "fel input.unknown-heading in.csv:1:6", "varning input.strange-heading in.csv:1:7");
    assertThat(read.texts().get(0)).contains("\"Slutdatm\": slutdatum");
    assertThat(read.texts().get(1)).contains("\"Telefon\": \"\"").doesNotContain("070");
  }

  @Test
  void ownHeadingsAreMappedOrLeftOut() {
    rehab.columns(Map.of("Kodnamn i registret", "deltagare", "Telefon", "", "Anteckning", "-"));

    Participation row =
        one(
            "Kodnamn i registret;insats;kön;ålder;startdatum;telefon;anteckning",
            "p1;Rehab;K;34;2019-03-01;070;x");

    assertThat(row.person()).isEqualTo("p1");
  }

  @Test
  void missingColumnIsAnErrorThatNamesWhatTheFileHas() {
    Input.Read<List<Participation>> read = read("deltagare;insats;kön;ålder", "p1;Rehab;K;34");

    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).containsExactly("fel input.missing-column in.csv:1");
    assertThat(read.texts().get(0))
        .contains("startdatum", "deltagare, insats, kön, ålder", "inskriven");
  }

  @Test
  void twoHeadingsForOneColumnAreAnError() {
    assertThat(
            read(
                    "deltagare;insats;kön;ålder;startdatum;Inskriven",
                    "p1;Rehab;K;34;2019-03-01;2019-03-02")
                .findings())
        .containsExactly("fel input.column-twice in.csv:1:6");
  }

  @ParameterizedTest
  @CsvSource({
    "K, Kvinna",
    "kv, Kvinna",
    "F, Kvinna",
    "kvinna, Kvinna",
    "FEMALE, Kvinna",
    "M, Man",
    "man, Man",
    "Male, Man",
    "Annat, Annat",
    "-, Okänt",
    "1, Kvinna",
    "2, Man"
  })
  void genderIsOneOfTheKnownOrItsOwnCategory(String cell, String gender) {
    rehab.values(Map.of("kön", Map.of("1", "Kvinna", "2", "Man")));

    assertThat(
            one("deltagare;insats;kön;ålder;startdatum", "p1;Rehab;" + cell + ";34;2019-03-01")
                .gender())
        .isEqualTo(gender);
  }

  @Test
  void numberForGenderIsItsOwnCategoryUntilItIsMapped() {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;kön;ålder;startdatum", "p1;Rehab;1;34;2019-03-01");

    assertThat(read.value().get(0).gender()).isEqualTo("1");
    assertThat(read.findings()).containsExactly("varning input.bare-code in.csv:2:3");
    // Which sex the number stands for is not guessed.
    assertThat(read.texts().get(0)).doesNotContain("Kvinna}", "\"1\":");
  }

  @Test
  void codesGetTheirOneSpelling() {
    Participation row =
        one(
            "deltagare;insats;kön;ålder;startdatum;utbildning;tid i offentlig försörjning",
            "p1;Rehab;K;34;2019-03-01;hogskola / universitet;UPP TILL 3 AR");

    assertThat(row.values(Variable.EDUCATION)).containsExactly("Högskola/universitet");
    assertThat(row.values(Variable.TIME_ON_SUPPORT)).containsExactly("Upp till 3 år");
  }

  @Test
  void valueOutsideTheListIsKeptAndToldOnce() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum;utbildning",
            "p1;Rehab;K;34;2019-03-01;Gymnasiet",
            "p2;Rehab;K;34;2019-03-01;gymnasiet",
            "p3;Rehab;K;34;2019-03-01;Grundskola");

    assertThat(read.value())
        .extracting(row -> row.values(Variable.EDUCATION))
        .containsExactly(List.of("Gymnasiet"), List.of("Gymnasiet"), List.of("Grundskola"));
    assertThat(read.findings()).containsExactly("varning input.unknown-value in.csv:2:6");
    assertThat(read.texts().get(0))
        .contains("Antal rader: 2", "utbildning: {\"Gymnasiet\": Gymnasium}");
  }

  @Test
  void ownNamesOfValuesAreMapped() {
    rehab.values(Map.of("Avslutsanledning", Map.of("Jobb", "Arbete", "Klar", "")));

    Participation row =
        one(
            "deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning",
            "p1;Rehab;K;34;2019-03-01;2019-04-01;jobb|klar");

    assertThat(row.values(Variable.CLOSURE_REASON)).containsExactly("Arbete");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Språk|Smärta ! Språk/Smärta",
        "Språk; Smärta ! Språk/Smärta",
        "Språk, Smärta ! Språk/Smärta",
        "Språk|Språk ! Språk",
        "Låg utbildning (grundskola, ej klar)|Språk ! Låg utbildning (grundskola, ej klar)/Språk",
        "Språk (obetalt ! Språk (obetalt"
      })
  void severalValuesOfACellArePartedOutsideParentheses(String cell, String values) {
    Participation row =
        one(
            "deltagare,insats,kön,ålder,startdatum,hinder",
            "p1,Rehab,K,34,2019-03-01,\"" + cell + "\"");

    assertThat(row.values(Variable.OBSTACLES)).containsExactly(values.split("/"));
  }

  /** Sjukpenning/rehabpenning is a listed value, and so is what is mapped. */
  @Test
  void wholeCellThatIsAKnownValueIsNotParted() {
    rehab.values(Map.of("hinder", Map.of("Ekonomi, skulder", "Ekonomi, skulder")));

    Participation row =
        one(
            "deltagare;insats;kön;ålder;startdatum;hinder",
            "p1;Rehab;K;34;2019-03-01;Ekonomi, skulder|Språk, Smärta");

    assertThat(row.values(Variable.OBSTACLES))
        .containsExactly("Ekonomi, skulder", "Språk", "Smärta");
  }

  @Test
  void valuesOnSeparateLinesOfACellAreParted() {
    Participation row =
        one(
            "deltagare;insats;kön;ålder;startdatum;hinder",
            "p1;Rehab;K;34;2019-03-01;\"Språk\nSmärta\"");

    assertThat(row.values(Variable.OBSTACLES)).containsExactly("Språk", "Smärta");
  }

  /**
   * 811228-9874 is the tax agency's own example of a valid number; its third digit 7 is a man's.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"811228-9874", "8112289874", "19811228-9874", "198112289874", "19811228 9874"})
  void identityNumberBecomesDigestSexAndBirthDate(String number) {
    Participation row = one("personnummer;insats;startdatum", number + ";Rehab;2019-03-01");

    // printf 198112289874 | sha256sum | cut -c-12
    assertThat(row.person()).isEqualTo("b2b22ab6baaa");
    assertThat(row.gender()).isEqualTo("Man");
    assertThat(row.birth().date()).isEqualTo(LocalDate.of(1981, 12, 28));
    assertThat(row.toString()).doesNotContain("9874");
  }

  /** A coordination number has 60 added to its day: 701063-2391, born on the third. */
  @Test
  void coordinationNumberBecomesBirthDateToo() {
    Participation row = one("deltagare;insats;startdatum", "701063-2391;Rehab;2019-03-01");

    assertThat(row.birth().date()).isEqualTo(LocalDate.of(1970, 10, 3));
    assertThat(row.gender()).isEqualTo("Man");
    assertThat(row.person()).doesNotContain("2391").hasSize(12);
  }

  @Test
  void numberWithWrongCheckDigitTellsPersonsApartButNothingMore() {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;kön;ålder;startdatum", "811228-9873;Rehab;K;38;2019-03-01");

    assertThat(read.value().get(0).person()).matches("[0-9a-f]{12}");
    assertThat(read.findings()).containsExactly("varning input.identity-invalid in.csv:2:1");
    assertThat(read.texts().toString()).doesNotContain("9873").doesNotContain("811228");
  }

  @Test
  void identityNumberInTheWrongColumnIsNotQuoted() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum;utbildning",
            "p1;811228-9874;K;34;2019-03-01;198112289874",
            "p2;Rehab;K;34;811228-9874;19811228-9874");

    assertThat(read.findings()).isNotEmpty();
    assertThat(read.texts().toString()).doesNotContain("9874");
  }

  @Test
  void sexInTheColumnGoesBeforeTheNumberButIsTold() {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;kön;startdatum", "811228-9874;Rehab;K;2019-03-01");

    assertThat(read.value().get(0).gender()).isEqualTo("Kvinna");
    assertThat(read.findings()).containsExactly("varning input.gender-differs in.csv:2:3");
  }

  @Test
  void sexAndAgeMustBeThereWhereNoNumberGivesThem() {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;startdatum", "p1;Rehab;2019-03-01", "p2;Rehab;2019-03-01");

    assertThat(read.findings())
        .containsExactly(
            "fel input.missing-column-for-row in.csv:2",
            "fel input.missing-column-for-row in.csv:2");
    assertThat(read.value()).isEmpty();
  }

  @Test
  void anonymousRowNeedsNoPersonSexOrAge() {
    Participation row = one("deltagare;insats;startdatum;registrering", ";Rehab;2019-03-01;Anonym");

    assertThat(row.anonymous()).isTrue();
    assertThat(row.person()).isEmpty();
    assertThat(row.gender()).isEqualTo("Okänt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        ";Rehab;K;34;2019-03-01; ! fel input.missing-person in.csv:2:1",
        "p1;;K;34;2019-03-01; ! fel input.missing-value in.csv:2:2",
        "p1;Rehab;K;34;; ! fel input.missing-value in.csv:2:5",
        "p1;Rehab;K;34;2019-02-30; ! fel input.date-impossible in.csv:2:5",
        "p1;Rehab;K;34;mars; ! fel input.date-unreadable in.csv:2:5",
        "p1;Rehab;K;34;2019-03-01;2019-02-28 ! fel input.end-before-start in.csv:2:6",
        "p1;Rehab;K;trettio;2019-03-01; ! fel input.age-unreadable in.csv:2:4"
      })
  void rowWithAnErrorIsToldWithItsPlaceAndNotCounted(String row, String finding) {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;kön;ålder;startdatum;slutdatum", row);

    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource({"15, true", "16, false", "64, false", "65, true"})
  void ageOutside16To64IsAWarning(String age, boolean warned) {
    Input.Read<List<Participation>> read =
        read("deltagare;insats;kön;ålder;startdatum", "p1;Rehab;K;" + age + ";2019-03-01");

    assertThat(read.value()).hasSize(1);
    assertThat(read.findings().contains("varning input.age-unusual in.csv:2:4")).isEqualTo(warned);
  }

  @Test
  void birthAfterStartIsAnErrorThatQuotesNothing() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;födelseår;startdatum",
            "p1;Rehab;K;2025;2019-03-01",
            "p2;Rehab;K;85;2019-03-01");

    assertThat(read.findings())
        .containsExactly(
            "fel input.born-after-start in.csv:2:4", "fel input.birth-year-unreadable in.csv:3:4");
    assertThat(read.texts().toString()).doesNotContain("2025");
  }

  /** 19 before 2019 is 1919 only for someone who started before 2019-08-16. */
  @ParameterizedTest
  @CsvSource({
    "850114, 1985-01-14",
    "010203, 2001-02-03",
    "30.6.1961, 1961-06-30",
    "19720229, 1972-02-29"
  })
  void birthDateOfTwoDigitsFallsBeforeStart(String cell, LocalDate birth) {
    assertThat(
            one(
                    "deltagare;insats;kön;födelsedatum;startdatum",
                    "p1;Rehab;K;" + cell + ";2019-03-01")
                .birth()
                .date())
        .isEqualTo(birth);
  }

  @Test
  void samePersonInsatsAndStartTwiceIsAWarning() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum",
            "p1;Rehab;K;34;2019-03-01",
            "p1;Rehab;K;34;2019-04-01",
            "p1;Rehabteamet;K;34;2019-03-01");

    assertThat(read.value()).hasSize(3);
    assertThat(read.findings()).containsExactly("varning input.duplicate in.csv:4:1");
    assertThat(read.texts().get(0)).contains("rad 2");
  }

  @Test
  void emptyRowsAreSkippedAndTotalsTold() {
    Input.Read<List<Participation>> read =
        read(
            "deltagare;insats;kön;ålder;startdatum",
            ";;;;",
            "p1;Rehab;K;34;2019-03-01",
            "Summa;;;1;");

    assertThat(read.value()).extracting(row -> row.at().row()).containsExactly(3);
    assertThat(read.findings()).containsExactly("notis table.total-rows in.csv:4");
  }

  @Test
  void rowsAreReadAnewAndToldOnce() throws Exception {
    Path file =
        Files.write(
            folder.resolve("x.csv"),
            "deltagare;insats;kön;ålder;startdatum\np1;Rehab;K;70;2019-03-01\n"
                .getBytes(StandardCharsets.UTF_8));
    Findings findings = new Findings();
    Participations rows = ParticipationTable.read(file, "x.csv", rehab.build(), findings);
    int[] count = {0};

    rows.forEach(row -> count[0]++);
    int told = findings.all().size();
    rows.forEach(row -> count[0]++);

    assertThat(count[0]).isEqualTo(2);
    assertThat(findings.all()).hasSize(told);
    assertThat(findings.all()).extracting(f -> f.code()).contains("input.age-unusual");
  }

  @Test
  void tellsWhichColumnsTheFileHasByTheNamesOfTheContract() throws Exception {
    Path file =
        Files.write(
            folder.resolve("x.csv"),
            "Pnr;Insatsens namn;Gender;född år;Inskriven;Avslutsorsak\n"
                .concat("p1;Rehab;K;1985;2019-03-01;\n")
                .getBytes(StandardCharsets.UTF_8));

    Participations rows = ParticipationTable.read(file, "x.csv", rehab.build(), new Findings());

    assertThat(rows.columns())
        .containsExactlyInAnyOrder(
            "deltagare", "insats", "kön", "födelseår", "startdatum", "avslutsanledning");
    assertThat(Participations.NONE.columns()).isEmpty();
  }
}
