package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.Birth;
import se.sofrep.problem.Severity;

/** What cannot be is an error, what hardly is a warning, both with their place and one way out. */
class PlausibleTest {
  private static final LocalDate START = LocalDate.of(2019, 3, 1);

  @TempDir Path folder;

  private Deltagare born(String heading, String cell) throws IOException {
    return Deltagare.row(folder, "kön;" + heading, "Man;" + cell);
  }

  @ParameterizedTest
  @CsvSource({
    "ålder, 34, 34",
    "ålder, 34 år, 34",
    "ålder, '34,0', 34",
    "födelseår, 1985, 34",
    "födelsedatum, 1985-03-01, 34",
    "födelsedatum, 1985-03-02, 33",
    "födelsedatum, 850302, 33",
    "född, 1985, 34",
    "född, 010101, 18"
  })
  void ageAtStart(String heading, String cell, int age) throws IOException {
    Deltagare read = born(heading, cell);

    assertThat(read.only().birth().ageOn(START)).isEqualTo(OptionalInt.of(age));
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "födelseår, 2091, input.born-after-start",
    "födelsedatum, 2019-03-02, input.born-after-start",
    "födelseår, 85, input.birth-year-unreadable",
    "födelseår, 1885, input.birth-year-unreadable",
    "ålder, trettio, input.age-unreadable",
    "ålder, 340, input.age-unreadable",
    "ålder, -4, input.age-unreadable",
    "födelsedatum, 1985-02-30, input.date-impossible",
    "födelsedatum, mars, input.date-unreadable"
  })
  void agesThatCannotBe_areErrors_andTheRowDoesNotCount(String heading, String cell, String code)
      throws IOException {
    Deltagare read = born(heading, cell);

    assertThat(read.codes()).containsExactly(code + " d.csv:2:5");
    assertThat(read.rows()).isEmpty();
    // Age is personal data.
    assertThat(Said.texts(read.findings()).get(0)).doesNotContain(cell);
  }

  @ParameterizedTest
  @CsvSource({"ålder, 15", "ålder, 65", "födelseår, 1949", "födelsedatum, 2005-01-01"})
  void agesOutside16To64_areWarnedOf_andCount(String heading, String cell) throws IOException {
    Deltagare read = born(heading, cell);

    assertThat(read.codes()).containsExactly("input.age-unusual d.csv:2:5");
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void anEmptyAge_isUnknown() throws IOException {
    assertThat(born("ålder", "").only().birth()).isEqualTo(Birth.UNKNOWN);
  }

  @Test
  void anEndBeforeTheStart_isAnErrorThatNamesBothDays() throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;slutdatum", "Man;34;2019-02-28");

    assertThat(read.codes()).containsExactly("input.end-before-start d.csv:2:6");
    assertThat(Said.texts(read.findings()))
        .containsExactly("Slutdatum 2019-02-28 ligger före startdatum 2019-03-01.");
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void anEndOnTheDayOfTheStart_isPossible() throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;slutdatum", "Man;34;2019-03-01");

    assertThat(read.only().end()).contains(START);
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void datesThatDoNotExist_orAreMissing() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum;slutdatum\n"
                + "a;Rehab;Man;34;2019-02-29;\nb;Rehab;Man;34;;\nc;Rehab;Man;34;2019-01-01;snart\n");

    assertThat(read.codes())
        .containsExactly(
            "input.date-impossible d.csv:2:5",
            "input.missing-value d.csv:3:5",
            "input.date-unreadable d.csv:4:6");
    assertThat(read.rows()).isEmpty();
    assertThat(read.findings().all())
        .filteredOn(f -> f.severity() == Severity.NOTICE)
        .extracting("code")
        .contains("input.rows-left-out");
  }

  @Test
  void theSameParticipationTwice_isWarnedOf_andBothCount() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum\na;Rehab;Man;34;2019-01-01\nb;Rehab;Man;34;2019-01-01\n"
                + "a;REHAB;Man;34;20190101\na;Rehab;Man;34;2019-01-02\n");

    assertThat(read.codes()).containsExactly("input.duplicate d.csv:4:1");
    assertThat(Said.texts(read.findings()).get(0)).contains("rad 2");
    assertThat(read.rows()).hasSize(4);
  }

  private static final String PEOPLE = "id;insats;kön;födelseår;startdatum\n";

  @Test
  void emptySex_isOneWarningAFile_withTheCount() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            PEOPLE
                + "a;Rehab;Man;1985;2019-01-01\nb;Rehab;;1985;2019-01-01\n"
                + "c;Rehab;;1985;2019-01-01\nd;Rehab;Okänt;1985;2019-01-01\n"
                // The number says it.
                + "19800101-9820;Rehab;;1980;2019-01-01\n");

    assertThat(read.codes()).containsExactly("input.gender-empty d.csv:3:3");
    assertThat(Said.texts(read.findings()).get(0)).contains("Antal rader: 2");
    assertThat(read.rows())
        .extracting("gender")
        .containsExactly("Man", "Okänt", "Okänt", "Okänt", "Kvinna");
  }

  @Test
  void emptySexOfAnAnonymousRow_isNothingToSay() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder, "id;insats;kön;ålder;startdatum;registrering\n;Rehab;;;2019-01-01;anonym\n");

    assertThat(read.codes()).isEmpty();
  }

  @Test
  void onePersonOfTwoSexes_isAWarningThatNamesTheRows_andNotThePerson() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            PEOPLE
                + "Kalle;Rehab;Man;1985;2019-01-01\nLisa;Rehab;Kvinna;1985;2019-01-01\n"
                + "Kalle;Rehab;Kvinna;1985;2019-03-01\nKalle;Rehab;Man;1985;2019-04-01\n"
                // What is not known contradicts nothing.
                + "Kalle;Rehab;Okänt;;2019-05-01\nLisa;Rehab;Annat;1985;2019-05-01\n");

    assertThat(read.codes()).containsExactly("input.person-two-genders d.csv:4:3");
    assertThat(Said.texts(read.findings()))
        .containsExactly(
            "Deltagaren har ett annat kön här än på rad 2. Antal rader som skiljer sig så: 2 (rad"
                + " 4, 7). Varje rad räknas som den står.");
    assertThat(Said.everything(read.findings())).doesNotContain("Kalle", "Lisa");
    assertThat(read.rows()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    // First row, second row (begins a year later): whether they can be one person.
    "födelseår, 1985, 1985, true",
    "födelseår, 1985, 1986, false",
    "födelsedatum, 1985-03-01, 1985-03-01, true",
    "födelsedatum, 1985-03-01, 1985-03-02, false",
    "född, 1985, 1985-03-02, true",
    "född, 1985, 1986-01-01, false",
    "ålder, 34, 34, true",
    "ålder, 34, 35, true",
    "ålder, 34, 36, true",
    "ålder, 34, 29, false",
    "ålder, 34, 40, false"
  })
  void onePersonBornTwice_isAWarning(String heading, String one, String other, boolean possible)
      throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;startdatum;"
                + heading
                + "\na;Rehab;Man;2018-03-01;"
                + one
                + "\na;Rehab;Man;2019-03-01;"
                + other
                + "\n");

    assertThat(read.codes().contains("input.person-two-births d.csv:3:5")).isEqualTo(!possible);
    assertThat(read.rows()).hasSize(2);
    // Age is personal data.
    assertThat(Said.everything(read.findings())).doesNotContain(one, other);
  }

  @Test
  void manyPersons_areToldApart() {
    PersonFacts facts = new PersonFacts();
    se.sofrep.problem.Findings findings = new se.sofrep.problem.Findings();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1000; i++) {
        se.sofrep.problem.Location at = se.sofrep.problem.Location.of("d", round * 1000 + i + 2);
        boolean other = round == 1 && i == 777;
        facts.add(
            "p" + i, other ? "Kvinna" : "Man", new Birth(null, 1950 + i % 50, null), START, at, at);
      }
    }
    facts.report(findings);

    // Row 2 + 1000 + 777 against row 2 + 777.
    assertThat(Said.codes(findings)).containsExactly("input.person-two-genders d:1779");
    assertThat(Said.texts(findings).get(0)).contains("rad 779");
  }

  @Test
  void anonymousRows_needNoPersonGenderOrAge() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;startdatum;registrering\n;Rehab;2019-01-01;anonym\nx;Rehab;2019-01-01;Anonymt\n");

    assertThat(read.codes()).isEmpty();
    assertThat(read.rows()).allMatch(row -> row.anonymous() && row.person().isEmpty());
  }

  @Test
  void aRowWithoutPerson_isAnError_unlessAnonymous() throws IOException {
    Deltagare read =
        Deltagare.read(folder, "id;insats;kön;ålder;startdatum\n;Rehab;Man;34;2019-01-01\n");

    assertThat(read.codes()).containsExactly("input.missing-person d.csv:2:1");
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void aFileWithoutPersonGenderAndAge_isToldOnceForEach() throws IOException {
    Deltagare read =
        Deltagare.read(folder, "insats;startdatum\nRehab;2019-01-01\nRehab;2019-01-02\n");

    assertThat(read.codes())
        .containsExactlyInAnyOrder(
            "input.missing-column-for-row d.csv:2",
            "input.missing-column-for-row d.csv:2",
            "input.missing-column-for-row d.csv:2");
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void anUnknownRegistration_isAnError() throws IOException {
    Deltagare read = Deltagare.row(folder, "kön;ålder;registrering", "Man;34;kanske");

    assertThat(read.codes()).containsExactly("input.unknown-registration d.csv:2:6");
  }
}
