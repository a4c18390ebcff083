package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.job.Host;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** {@code sofrep convert}: any input file as a clean UTF-8 table. */
class ConvertTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path BUDGET =
      HERE.resolve("src/test/resources/errors/table.no-such-sheet/2020/budget.xlsx");

  @TempDir Path folder;

  private Sofrep convert(String text, String... words) {
    String[] all =
        Stream.concat(Stream.of("convert", "-"), Stream.of(words)).toArray(String[]::new);
    return Sofrep.with(text.getBytes(StandardCharsets.UTF_8), folder, all);
  }

  @Test
  void numbersGetADecimalPointAndDaysTheIsoForm_columnByColumn() {
    String text =
        """
        namn;belopp;dag;kod;blandat
        Åsa;1 234,50;31.12.2019;0012;12,5
        Örjan;-5;1.2.2019;0400;oklart
        """;

    assertThat(convert(text).out())
        .isEqualTo(
            """
            namn,belopp,dag,kod,blandat
            Åsa,1234.50,2019-12-31,0012,"12,5"
            Örjan,-5,2019-02-01,0400,oklart
            """);
  }

  /** 550102 may be 1955 or 2055: only what is sure is rewritten. */
  @Test
  void birthDatesWithoutACenturyAndTimesOfDayAreLeftAsTheyStand() {
    String text = "födelsedatum;startdatum;tid\n550102;190301;2019-01-01 08:15\n";

    assertThat(convert(text).out())
        .isEqualTo("födelsedatum,startdatum,tid\n550102,2019-03-01,2019-01-01 08:15\n");
  }

  @Test
  void aColumnThatCanBeReadInTwoWaysIsAnErrorAndNothingIsPrinted() {
    Sofrep run = convert("namn;belopp\na;1.234\nb;5.678\n");

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-:2:2: fel: Kolumnen ”belopp”");
  }

  @Test
  void aFileOfAnOlderProgramBecomesUtf8() throws IOException {
    Path file = folder.resolve("gammal.txt");
    Files.write(file, "kön\tålder\r\nKvinna\t34\r\n".getBytes(Charset.forName("windows-1252")));

    assertThat(Sofrep.in(folder, "convert", "gammal.txt").out())
        .isEqualTo("kön,ålder\nKvinna,34\n");
  }

  @Test
  void inTsvATabOrALineEndInsideACellIsEscaped_soThatALineIsARow() {
    String text = "namn,text\na,\"x\ny\tz\\\"\n";

    assertThat(convert(text, "-f", "tsv").out()).isEqualTo("namn\ttext\na\tx\\ny\\tz\\\\\n");
  }

  @Test
  void jsonHasAnObjectALineWithNumbersBareAndNothingAsNull() {
    String text = "namn;antal\na;3\nb;\n";

    assertThat(convert(text, "-f", "json").out())
        .isEqualTo(
            """
            [
            {"namn":"a","antal":3},
            {"namn":"b","antal":null}
            ]
            """);
    assertThat(convert("namn;antal\n", "-f", "json").out()).isEqualTo("[\n]\n");
  }

  @Test
  void aCellWithSeparatorsQuotesOrLineEndsIsQuotedAsInRfc4180() throws IOException {
    String text = "a;b\n\"x, \"\"y\"\"\";\"två\nrader\"\n";

    Sofrep run = convert(text);

    assertThat(run.out()).isEqualTo("a,b\n\"x, \"\"y\"\"\",\"två\nrader\"\n");
    assertThat(Csv.rows(run.out())).containsExactly(Map.of("a", "x, \"y\"", "b", "två\nrader"));
  }

  @Test
  void aWorkbookGivesItsNamedSheet() {
    assertThat(Sofrep.in(HERE, "convert", BUDGET.toString(), "--sheet", "blad1").out())
        .startsWith("ansvar,benämning,budget,prognos\n1001,Kansli,-40000,-39000\n");
    assertThat(Sofrep.in(HERE, "convert", BUDGET.toString(), "--sheet", "Prognos").code())
        .isEqualTo(3);
  }

  /** What convert makes of a SIE file is the same ledger: every figure of a year stays. */
  @Test
  void aLedgerInSieBecomesPostingsThatReadBackAsTheSameLedger() throws IOException {
    Path sample = HERE.resolve("sample-data");
    Sofrep table = Sofrep.in(sample, "convert", "2019/huvudbok.se");
    assertThat(table.code()).as("%s", table).isZero();
    assertThat(table.out())
        .startsWith("datum,verifikation,konto,kontonamn,ansvar,belopp,text\n2019-01-01,IB,1511,");
    copy(sample, folder);
    Files.delete(folder.resolve("2019/huvudbok.se"));
    Files.writeString(folder.resolve("2019/huvudbok.csv"), table.out());

    List<Map<String, String>> before = economy(Sofrep.in(sample, "figures", "2019"));
    List<Map<String, String>> after = economy(Sofrep.in(folder, "figures", "2019"));

    assertThat(after).hasSizeGreaterThan(100).isEqualTo(before);
  }

  private static List<Map<String, String>> economy(Sofrep figures) throws IOException {
    assertThat(figures.code()).as("%s", figures).isZero();
    List<Map<String, String>> rows =
        Csv.rows(figures.out()).stream()
            .filter(row -> row.get("nyckeltal").startsWith("ekonomi."))
            .filter(row -> row.get("period").equals("2019"))
            .filter(row -> !isAccountWithoutPostings(row))
            .toList();
    rows.forEach(row -> row.remove("källa"));
    return rows;
  }

  /** The table has postings; an account that is only declared is not in it. */
  private static boolean isAccountWithoutPostings(Map<String, String> row) {
    return row.get("nyckeltal").equals("ekonomi.not") && row.get("värde").equals("0");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void aWarningStopsAStrictRun() {
    String doubled = "datum;datum\n2019-01-01;2019-02-01\n";

    assertThat(convert(doubled).out()).startsWith("datum,datum (2)\n");
    assertThat(convert(doubled, "--strict").code()).isEqualTo(4);
    assertThat(convert(doubled, "--strict").out()).isEmpty();
  }

  /** {@code sofrep convert stor.csv | head}: the reader leaves, and that is no fault. */
  @Test
  void aReaderThatGoesAwayEndsTheOutputQuietly() throws IOException {
    Files.writeString(folder.resolve("stor.csv"), "a;b\n" + "1;text\n".repeat(50_000));
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Host host =
        new Host(
            java.io.InputStream.nullInputStream(),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Optional.empty(),
            Map.of("LANG", "sv_SE"),
            false,
            Sofrep.CLOCK);

    assertThat(new Main(host).run("convert", "stor.csv", "-q")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** Large files take a shorter way; what they print must be the same. */
  @Test
  void aLargeTableIsPrintedAsItStands_andAnewWhenALateRowAsksForIt() {
    int rows = 250_000;
    String row = "Åsa;1200;2019-12-31;a, b\n";
    String printed = "Åsa,1200,2019-12-31,\"a, b\"\n";
    String text = "namn;belopp;dag;text\n" + row.repeat(rows);
    String expected = "namn,belopp,dag,text\n" + printed.repeat(rows);

    assertThat(convert(text).out()).isEqualTo(expected);
    assertThat(convert(text + "Ö;1 200,50;31.12.2019;c\n").out())
        .isEqualTo(expected + "Ö,1200.50,2019-12-31,c\n");
    assertThat(convert(text + "Ö;1200;2019-12-31;\"c\n").out()).isEmpty();
  }
}
