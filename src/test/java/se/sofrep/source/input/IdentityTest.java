package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
