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
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Participation;

/**
 * An identity number gives sex, day of birth and a digest, and goes no further. The numbers are of
 * the series 980–999 that Skatteverket sets aside for tests; the ninth digit is even for a woman.
 */
class IdentityTest {
  /** First 12 hex digits of {@code printf 198001019820 | sha256sum}. */
  private static final String DIGEST = "dfe926ecae34";

  @TempDir Path folder;

  private Deltagare read(String... numbers) throws IOException {
    StringBuilder text = new StringBuilder("personnummer;insats;startdatum\n");
    for (String number : numbers) {
      text.append(number).append(";Rehab;2019-03-01\n");
    }
    return Deltagare.read(folder, text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19800101-9820",
        "198001019820",
        "800101-9820",
        "8001019820",
        "800101 9820",
        "800101\u00a09820",
        "19800101\u20119820",
        "800101–9820",
        "1980-01-01-9820",
        "19800101 - 9820"
      })
  void everyWriting_isTheSamePerson(String number) throws IOException {
    Deltagare read = read(number);

    Participation row = read.only();
    assertThat(row.person()).isEqualTo(DIGEST);
    assertThat(row.gender()).isEqualTo("Kvinna");
    assertThat(row.birth().date()).isEqualTo("1980-01-01");
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void anOddNinthDigit_isAMan() throws IOException {
    assertThat(read("19800101-9838").only().gender()).isEqualTo("Man");
  }

  @Test
  void aCoordinationNumber_hasSixtyAddedToTheDay() throws IOException {
    Participation row = read("800161-9827").only();

    assertThat(row.gender()).isEqualTo("Kvinna");
    assertThat(row.birth().date()).isEqualTo("1980-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    // Born 2001: 18 at the start. The cell of a workbook has lost the zero.
    "010203-9849, 2001-02-03",
    "102039849, 2001-02-03",
    // 1912 and not 2012: the plus says that the person is past a hundred.
    "121212+9801, 1912-12-12"
  })
  void theCentury_isTheLastBeforeTheStart(String number, String birth) throws IOException {
    assertThat(read(number).only().birth().date()).isEqualTo(birth);
  }

  @Test
  void aWrongCheckDigit_isWarnedOf_andStillTellsPersonsApart() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "personnummer;insats;startdatum;kön;ålder\n"
                + "19800101-9821;Rehab;2019-03-01;Man;39\n800101-9821;Rehab;2019-04-01;Man;39\n");

    assertThat(read.codes())
        .containsExactly("input.identity-invalid d.csv:2:1", "input.identity-invalid d.csv:3:1");
    assertThat(read.rows().get(0).person()).hasSize(12).isEqualTo(read.rows().get(1).person());
  }

  @Test
  void whatTheColumnsSay_goesBeforeTheNumber_andADifferenceIsWarnedOf() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "personnummer;insats;startdatum;kön;ålder\n19800101-9820;Rehab;2019-03-01;Man;40\n");

    assertThat(read.only().gender()).isEqualTo("Man");
    assertThat(read.only().birth().age()).isEqualTo(40);
    assertThat(read.codes()).containsExactly("input.gender-differs d.csv:2:4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p17", "12345", "A-2019-001", "80010", "1999-1234", "0b9f-77", "Ä 20190101-0001"})
  void aPseudonym_staysAsItIs(String pseudonym) throws IOException {
    Deltagare read =
        Deltagare.read(
            folder, "id;insats;startdatum;kön;ålder\n" + pseudonym + ";Rehab;2019-03-01;Man;40\n");

    assertThat(read.only().person()).isEqualTo(pseudonym);
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void aNumberAmongOtherWords_isADigestToo() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;startdatum;kön;ålder\nFall 800101-9820 (ny);Rehab;2019-03-01;Kvinna;40\n");

    assertThat(read.only().person()).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19800101-9820",
        "198001019820",
        "800101-9820",
        "8001019820",
        "800101 - 9820",
        "800101–9820",
        "800161-9827",
        "121212+9801",
        "010203-9849",
        "Samtal med 19800101-9820 om arbete",
        "pnr:800101-9820",
        "Pnr800101-9820",
        "(8001019820)"
      })
  void aNumberAmongWords_hasGoneAstray(String text) {
    assertThat(Identity.isAstrayIn(text)).isTrue();
  }

  /** Numbers of other kinds: none of them is anybody's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Organisations and telephones.
        "222000-0000",
        "556677-8899",
        "070-123 45 67",
        "0701234567",
        // A wrong check digit; a day that is not there.
        "19800101-9821",
        "19800231-9820",
        // Cases, dated when they came. The last digit is right by Luhn: 2+9+0+1+0+1+0+0+0 = 13.
        "20190101-0007",
        "190101-0007",
        // Part of a longer number; a number that is told to be another.
        "8001019820123",
        "F8001019820",
        "2019-01-01..2019-08-31",
        "2019-01-01 2019",
        ""
      })
  void otherNumbers_areLeftInPeace(String text) {
    assertThat(Identity.isAstrayIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insats",
        "kön",
        "kommun",
        "part",
        "hushåll",
        "utbildning",
        "hinder",
        "aktiviteter",
        "försörjning_före",
        "sysselsättning_efter",
        "avslutsanledning",
        "födelsedatum"
      })
  void inAnyColumnButThePersons_itIsAnError_andNeverSaid(String column) throws IOException {
    String heading = List.of("insats", "kön").contains(column) ? "hushåll" : column;
    String row = "p1;Rehab;Man;2019-03-01;Ensam;1985";
    String bad =
        switch (column) {
          case "insats" -> row.replace("Rehab", "800101-9820");
          case "kön" -> row.replace("Man", "800101-9820");
          default -> row.replace("Ensam", "Ensam 800101-9820");
        };

    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;startdatum;" + heading + ";födelseår\n" + row + "\n" + bad + "\n" + bad);

    int place = column.equals("insats") ? 2 : column.equals("kön") ? 3 : 5;
    assertThat(read.codes()).contains("input.identity-astray d.csv:3:" + place);
    assertThat(Said.texts(read.findings()))
        .contains(
            "Kolumnen "
                + column
                + " har personnummer eller samordningsnummer, som inte hör hemma där. Antal rader:"
                + " 2 (rad 3, 4).");
    assertThat(read.rows().toString() + Said.everything(read.findings()))
        .doesNotContain("800101", "9820");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deltagare_antal | insats;nyckeltal;kategori;antal | Rehab;nya.kommun;#;5",
        "budget | ansvar;benämning;budget | 1001;#;-5",
        "volym | datum;aktivitet;typ;totalt | 2019-05-02;#;volym;3",
        "volym | datum;aktivitet;typ;totalt;kommun | 2019-05-02;X;volym;3;#",
        "indikatorer | grupp;fråga;svar | deltagare;#;Delvis",
        "indikatorer | grupp;fråga;svar | deltagare;A?;#",
        "formular | formulär;svarande;fråga;svar | F;s1;#;Ja",
        "formular | formulär;svarande;fråga;svar | F;s1;A?;#",
        "forfragningar | datum;utfall;part | 2019-05-02;start;#",
        "forfragningar | datum;utfall;kommun | 2019-05-02;start;#",
        "kontroll | nyckeltal;period;enhet;värde;var | deltagare.nya;2019;antal;4;#"
      })
  void inEveryTable_itIsAnError_andNeverSaid(String table, String headings, String row)
      throws IOException {
    Map<String, Input.Reader<?>> readers =
        Map.of(
            "deltagare_antal", ParticipantCountReader::read,
            "budget", BudgetReader::read,
            "volym", VolumeReader::read,
            "indikatorer", SurveyReader::read,
            "formular", FormReader::read,
            "forfragningar", EnquiryReader::read,
            "kontroll", ControlReader::read);

    Input.Read<?> read =
        Input.read(
            folder,
            readers.get(table),
            TestAssociation.with("Rehab"),
            headings,
            row.replace("#", "Anna 19800101-9820"));

    int column = List.of(row.split(";")).indexOf("#") + 1;
    assertThat(read.findings()).containsExactly("fel input.identity-astray in.csv:2:" + column);
    assertThat(read.value() + read.texts().toString()).doesNotContain("19800101", "9820");
  }

  @Test
  void aRespondentsNumber_belongsWhereItIs() throws IOException {
    Input.Read<?> read =
        Input.read(
            folder,
            FormReader::read,
            TestAssociation.with("Rehab"),
            "formulär;svarande;fråga;svar",
            "F;19800101-9820;A?;Ja");

    assertThat(read.findings()).isEmpty();
  }

  @Test
  void noNumber_standsInAnyRowOrFinding() throws IOException {
    // Every mistake at once: duplicate, wrong digit, end before start, unreadable dates and ages,
    // numbers in columns where they do not belong.
    List<String> numbers = List.of("19800101-9820", "800101-9821", "8001619827", "0102039849");
    StringBuilder text =
        new StringBuilder("pnr;insats;kön;ålder;född;kommun;utbildning;startdatum;slutdatum;reg\n");
    for (String number : numbers) {
      for (String row :
          List.of(
              "N;Rehab;Man;39;;;;2019-01-01;",
              "N;Rehab;Man;39;;;;2019-01-01;",
              "N;N;Man;39;;;;2019-01-01;",
              "N;Rehab;N;39;;;N;2019-01-01;2018-01-01",
              "N;Rehab;Man;N;N;;;2019-01-01;",
              "N;Rehab;Man;39;;;N;N;N",
              "N;Rehab;Man;;N;;;2019-01-01;")) {
        text.append(row.replace("N", number)).append(";\n");
      }
    }
    text.append(numbers.get(0)).append('\n');

    Deltagare read = Deltagare.read(folder, text.toString());
    String everything = read.rows() + Said.everything(read.findings());

    assertThat(read.codes()).hasSizeGreaterThan(8);
    for (String number : numbers) {
      String digits = number.replace("-", "");
      assertThat(everything).doesNotContain(number).doesNotContain(digits);
      assertThat(everything).doesNotContain(digits.substring(digits.length() - 10));
    }
  }
}
