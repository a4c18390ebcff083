package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way of writing a text table that the contract says must just work. */
class TextDialectsTest {
  @TempDir Path folder;

  private static final String TABLE = "insats;kön;ålder\nRehab;Kvinna;34\nNya vägar;Man;51\n";

  private static final List<String> ROWS =
      List.of("2: Rehab | Kvinna | 34", "3: Nya vägar | Man | 51");

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void delimiterIsToldFromTheBytes(String delimiter) {
    Reading reading = Reading.of(folder, TABLE.replace(";", delimiter));

    assertThat(reading.headings()).containsExactly("insats", "kön", "ålder");
    assertThat(reading.rows()).isEqualTo(ROWS);
    assertThat(reading.dialect().delimiter()).contains(delimiter.charAt(0));
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, EFBBBF, UTF-8",
    "windows-1252, '', windows-1252",
    "ISO-8859-1, '', windows-1252",
    "UTF-16LE, FFFE, UTF-16LE",
    "UTF-16BE, FEFF, UTF-16BE",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, '', UTF-16BE"
  })
  void characterSetIsToldFromTheBytes(String written, String mark, String told) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(TABLE.getBytes(Charset.forName(written)));

    Reading reading = Reading.of(folder, bytes.toByteArray());

    assertThat(reading.headings()).containsExactly("insats", "kön", "ålder");
    assertThat(reading.rows()).isEqualTo(ROWS);
    assertThat(reading.dialect().charset()).contains(Charset.forName(told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndingParsRows(String end) {
    assertThat(Reading.of(folder, TABLE.replace("\n", end)).rows()).isEqualTo(ROWS);
  }

  /** The first 64 kB hold no letter outside ASCII; the å that settles it comes after. */
  @Test
  void characterSetIsToldFromTheWholeFile() {
    String text =
        "insats;kön\n".replace("ö", "o") + "Rehab;Man\n".repeat(10_000) + "Måluppfyllelse;Man\n";

    Reading reading = Reading.of(folder, text.getBytes(Charset.forName("windows-1252")));

    assertThat(reading.rows()).last().isEqualTo("10002: Måluppfyllelse | Man");
  }

  @Test
  void lastLineNeedsNoLineBreak() {
    assertThat(Reading.of(folder, TABLE.strip()).rows()).isEqualTo(ROWS);
  }

  @Test
  void quotedCellsHoldDelimitersQuotesAndLineBreaks() {
    Reading reading = Reading.of(folder, "namn;text\nA;\"ett; \"\"två\"\"\ntre\"\nB;\"\"\n");

    assertThat(reading.rows()).containsExactly("2: A | ett; \"två\"\ntre", "4: B | ");
    assertThat(reading.findings()).isEmpty();
  }

  /** Decimal commas outnumber the semicolons, yet part nothing. */
  @Test
  void decimalCommasAreNoDelimiters() {
    Reading reading =
        Reading.of(folder, "ansvar;budget;prognos\n1001;-1,50;-2,75\n1002;-3,25;-4,00\n");

    assertThat(reading.rows())
        .containsExactly("2: 1001 | -1,50 | -2,75", "3: 1002 | -3,25 | -4,00");
  }

  @Test
  void signsBetweenValuesOfACellAreNoDelimiters() {
    Reading reading =
        Reading.of(folder, "insats,hinder\nRehab,Språk|Smärta\nRehab,Språk|Missbruk\n");

    assertThat(reading.rows())
        .containsExactly("2: Rehab | Språk|Smärta", "3: Rehab | Språk|Missbruk");
  }

  @Test
  void oneColumnIsOneColumn() {
    Reading reading = Reading.of(folder, "belopp\n1,50\n2,75\n");

    assertThat(reading.headings()).containsExactly("belopp");
    assertThat(reading.rows()).containsExactly("2: 1,50", "3: 2,75");
    assertThat(reading.dialect().delimiter()).isEqualTo(Optional.empty());
  }

  @Test
  void yearsMayBeHeadings() {
    assertThat(Reading.of(folder, "rad,2018,2019\nIntäkter,1,2\n").headings())
        .containsExactly("rad", "2018", "2019");
  }

  @Test
  void commasOfSentencesPartNothing() {
    Reading reading = Reading.of(folder, "svar\nBra, tack\nNej, inte alls\nJa\n");

    assertThat(reading.rows()).containsExactly("2: Bra, tack", "3: Nej, inte alls", "4: Ja");
  }

  @Test
  void headingsThatAreWantedSettleTheDelimiter() {
    // Each row holds as many commas as semicolons.
    String text = "insats;aktivitet\nRehab, norr;Kurs\nRehab, söder;Kurs\n";

    Reading reading =
        Reading.of(
            Reading.write(folder, text.getBytes(StandardCharsets.UTF_8)),
            TableOptions.wanting(Set.of("Insats", "Aktivitet")));

    assertThat(reading.rows()).containsExactly("2: Rehab, norr | Kurs", "3: Rehab, söder | Kurs");
  }

  @Test
  void hintForExcelIsHeededAndPassedOver() {
    Reading reading = Reading.of(folder, "sep=|\na|b\n1|2\n");

    assertThat(reading.headings()).containsExactly("a", "b");
    assertThat(reading.rows()).containsExactly("3: 1 | 2");
  }

  @Test
  void titlesAboveAreNoHeadingsAndTotalsBelowNoRows() {
    Reading reading =
        Reading.of(
            folder,
            "Budget 2019;;\n\nAnsvar;Benämning;Budget\n1001;Politik;-100\n1002;Revision;-50\n\n;Summa;-150\n");

    assertThat(reading.headings()).containsExactly("Ansvar", "Benämning", "Budget");
    assertThat(reading.rows())
        .containsExactly("4: 1001 | Politik | -100", "5: 1002 | Revision | -50");
    assertThat(reading.findings()).containsExactly("notis table.total-rows t:7");
  }

  /** In deltagare_antal Totalt is a value: the words after it tell that the row is no sum. */
  @Test
  void rowThatBeginsWithTotaltButHoldsWordsIsARow() {
    Reading reading = Reading.of(folder, "insats;nyckeltal;antal\nTotalt;deltagare.nya;3\n");

    assertThat(reading.rows()).containsExactly("2: Totalt | deltagare.nya | 3");
  }

  @Test
  void remarkBelowTheTableIsNoRow() {
    Reading reading = Reading.of(folder, "a;b;c\n1;2;3\n\nKälla: eget register;;\n");

    assertThat(reading.rows()).containsExactly("2: 1 | 2 | 3");
    assertThat(reading.findings()).containsExactly("notis table.note-row t:4");
  }

  @Test
  void headingsRepeatedByPageBreaksAreNoRows() {
    Reading reading = Reading.of(folder, "a;b\n1;2\na;b\n3;4\n");

    assertThat(reading.rows()).containsExactly("2: 1 | 2", "4: 3 | 4");
    assertThat(reading.findings()).containsExactly("notis table.repeated-headings t:3");
  }

  @Test
  void headingMayHoldALineBreak() {
    assertThat(Reading.of(folder, "\"Start-\ndatum\";b\n1;2\n").headings())
        .containsExactly("Start- datum", "b");
  }

  @Test
  void cellsAreTrimmedOfEverySpace() {
    Reading reading = Reading.of(folder, "a;b\n\u00a0 x\u202f;\u200b y \n");

    assertThat(reading.rows()).containsExactly("2: x | y");
  }

  @Test
  void digitsThatExcelWasToldAreTextKeepTheirZeros() {
    assertThat(Reading.of(folder, "kod;b\n=\"0012\";1\n").rows()).containsExactly("2: 0012 | 1");
  }

  @Test
  void lettersThatAreComposedOfTwoAreOne() {
    assertThat(Reading.of(folder, "a;b\nA\u030alesund;2\n").rows())
        .containsExactly("2: Ålesund | 2");
  }

  @Test
  void rowsCanBeReadAgainAndAreReportedOnce() {
    se.sofrep.problem.Findings findings = new se.sofrep.problem.Findings();
    Path file = Reading.write(folder, "a;b\n1;2;3\n".getBytes(StandardCharsets.UTF_8));
    TableFile table = TableFile.open(file, "t", findings);
    int[] rows = {0};

    table.forEachRow(row -> rows[0]++);
    table.forEachRow(row -> rows[0]++);

    assertThat(rows[0]).isEqualTo(2);
    assertThat(findings.all()).extracting(f -> f.code()).containsOnlyOnce("table.long-row");
  }
}
