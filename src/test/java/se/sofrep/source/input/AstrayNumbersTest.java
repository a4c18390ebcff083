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
import se.sofrep.source.cell.Identity;
import se.sofrep.testing.TestAssociation;

/**
 * An identity number where none belongs is an error that never says it. The numbers are of the
 * series 980–999 that Skatteverket sets aside for tests.
 */
class AstrayNumbersTest {
  @TempDir Path folder;

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
            "deltagare_antal", ParticipantCountReader::new,
            "budget", BudgetReader::new,
            "volym", VolumeReader::new,
            "indikatorer", SurveyReader::new,
            "formular", FormReader::new,
            "forfragningar", EnquiryReader::new,
            "kontroll", ControlReader::new);

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
            FormReader::new,
            TestAssociation.with("Rehab"),
            "formulär;svarande;fråga;svar",
            "F;19800101-9820;A?;Ja");

    assertThat(read.findings()).isEmpty();
  }
}
