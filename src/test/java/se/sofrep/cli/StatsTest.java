package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Sofrep;

/** {@code sofrep stats} as an analyst meets it: a file in, a table out. */
class StatsTest {
  /** Three have ended, one goes on; handläggare is a column of the file's own. */
  private static final String ROWS =
      """
      deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning;handläggare
      A1;Rehab;Kvinna;25;2019-01-07;2019-06-30;Arbete;Söder
      A2;Rehab;Kvinna;35;2019-02-01;2019-12-31;Studier;Norr
      A3;Rehab;Man;50;2018-10-01;2019-03-31;Sjukdom;Norr
      A4;Nya vägar;Man;61;2019-05-01;;;Söder
      """;

  private static final String HEADINGS = "värde,enhet,täljare,nämnare,nedre,övre\n";

  @TempDir Path folder;

  @Test
  void countsTheClosedByDefault() {
    // An insats of the file and both genders have a line also when nobody has ended.
    assertPrints(
        stats(ROWS, "--by", "insats,kön"),
        "insats,kön,"
            + HEADINGS
            + """
            Nya vägar,Kvinna,0,antal,,,,
            Nya vägar,Man,0,antal,,,,
            Rehab,Kvinna,2,antal,,,,
            Rehab,Man,1,antal,,,,
            """);
  }

  @Test
  void aShareHasItsCountBaseAndInterval() {
    // 2 of 3; Wilson with z = 1.959964: (2/3 + z²/6 ± z√(2/27 + z²/36)) / (1 + z²/3).
    Sofrep run = stats(ROWS, "--by", "insats", "--measure", "arbete_eller_studier");
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("insats," + HEADINGS.strip()),
            line -> assertThat(line).isEqualTo("Nya vägar,,procent,0,0,,"),
            line ->
                assertThat(line)
                    .startsWith("Rehab,66.6666666666")
                    .contains(",procent,2,3,20.7659")
                    .matches(".*,93\\.850\\d+$"));
  }

  @Test
  void daysAreAMeanWithItsSumAndNumber() {
    // 7 January to 30 June 174 days, 1 February to 31 December 333, 1 October to 31 March 181.
    Sofrep run = stats(ROWS, "--by", "insats", "--measure", "dagar", "--filter", "insats=rehab");
    assertPrints(
        run, "insats," + HEADINGS + "Rehab,229.3333333333333333333333333333333,dagar,688,3,,\n");
  }

  @Test
  void quantilesAreALabelOfTheirOwn() {
    assertPrints(
        stats(
            ROWS,
            "--by",
            "insats",
            "--measure",
            "dagar",
            "--quantiles",
            "--filter",
            "insats=Rehab",
            "-f",
            "text"),
        """
        insats  kategori  värde  enhet  täljare  nämnare
        Rehab   medel     229,3  dagar      688        3
        Rehab   median    181,0  dagar
        Rehab   min       174,0  dagar
        Rehab   max       333,0  dagar
        """);
  }

  @Test
  void aYearIsToldAsTheFiguresOfThatYearAre() {
    // A3 was current in 2018 and in 2019, so it is counted in both but once in all.
    Sofrep run = stats(ROWS, "--by", "år", "--base", "aktuella", "--totals", "--through", "2019");
    assertPrints(
        run,
        "år,"
            + HEADINGS
            + """
            2018,1,antal,,,,
            2019,4,antal,,,,
            Totalt,4,antal,,,,
            """);
  }

  @Test
  void yearsWithoutAnythingAreLinesToo() {
    assertPrints(
        stats(ROWS, "--by", "år", "--from", "2017", "--through", "2019"),
        "år," + HEADINGS + "2017,0,antal,,,,\n2018,0,antal,,,,\n2019,3,antal,,,,\n");
  }

  @Test
  void aColumnOfTheFilesOwnIsADimension() {
    assertPrints(
        stats(ROWS, "--by", "handlaggare,kon", "--base", "nya", "--wide", "-f", "text"),
        """
        handläggare  enhet  Kvinna  Man
        Norr         antal       1    1
        Söder        antal       1    1
        """);
  }

  @Test
  void ageIsToldInBands() {
    assertPrints(
        stats(ROWS, "--by", "åldersgrupp", "--base", "nya", "-f", "tsv"),
        "åldersgrupp\t"
            + HEADINGS.replace(',', '\t')
            + "–29\t1\tantal\t\t\t\t\n30–44\t1\tantal\t\t\t\t\n"
            + "45–59\t1\tantal\t\t\t\t\n60–\t1\tantal\t\t\t\t\n");
  }

  @Test
  void jsonHasBareNumbersAndNulls() {
    assertPrints(
        stats(ROWS, "--by", "kön", "--filter", "kön=kvinna", "-f", "json"),
        """
        [
        {"kön":"Kvinna","värde":2,"enhet":"antal","täljare":null,"nämnare":null,"nedre":null,"övre":null},
        {"kön":"Man","värde":0,"enhet":"antal","täljare":null,"nämnare":null,"nedre":null,"övre":null}
        ]
        """);
  }

  @Test
  void markdownIsReadyToPaste() {
    assertPrints(
        stats(ROWS, "--by", "kön", "-f", "md"),
        """
        | kön    | värde | enhet |
        |--------|------:|-------|
        | Kvinna |     2 | antal |
        | Man    |     1 | antal |
        """);
  }

  @Test
  void totalsCountAParticipationWithSeveralValuesOnce() {
    String rows =
        """
        deltagare;insats;kön;ålder;startdatum;hinder
        A1;Rehab;Man;25;2019-01-07;Språk|Smärta
        A2;Rehab;Man;35;2019-02-01;Språk
        """;
    assertPrints(
        stats(rows, "--by", "hinder", "--base", "nya", "--totals"),
        "hinder," + HEADINGS + "Smärta,1,antal,,,,\nSpråk,2,antal,,,,\nTotalt,2,antal,,,,\n");
  }

  @Test
  void aTerminalGetsAlignedTextAndAPipeCsv() {
    byte[] rows = ROWS.getBytes(StandardCharsets.UTF_8);
    Path file = write("deltagare.csv", rows);
    Sofrep terminal =
        Sofrep.run(
            folder,
            Optional.empty(),
            Map.of("SOFREP_TERMINAL", "01", "LANG", "sv_SE.UTF-8"),
            "stats",
            file.getFileName().toString(),
            "--by",
            "kön");
    assertPrints(terminal, "kön     värde  enhet\nKvinna      2  antal\nMan         1  antal\n");
    assertThat(stats(ROWS, "--by", "kön").out()).startsWith("kön,värde,");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, \uFEFF", "windows-1252, ''", "UTF-16LE, \uFEFF", "UTF-8, ''"})
  void anyDialectReadsTheSame(String charset, String mark) {
    for (String separator : new String[] {";", ",", "\t", "|"}) {
      String text = mark + ROWS.replace(";", separator).replace("\n", "\r\n");
      Sofrep run =
          Sofrep.with(text.getBytes(Charset.forName(charset)), folder, "stats", "-", "--by", "kön");
      assertPrints(run, "kön," + HEADINGS + "Kvinna,2,antal,,,,\nMan,1,antal,,,,\n");
    }
  }

  @Test
  void columnsThatSayWhoSomeoneIsMayBeMissing() {
    String rows = "insats;startdatum;slutdatum\nRehab;2019-01-01;2019-03-01\n";
    assertPrints(stats(rows, "--by", "insats"), "insats," + HEADINGS + "Rehab,1,antal,,,,\n");
  }

  @Test
  void anonymousRowsAreLeftOutAndSaidToBe() {
    String rows =
        """
        deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning;registrering
        ;Rehab;Man;;2019-01-01;2019-03-01;;anonym
        A1;Rehab;Man;40;2019-01-01;2019-03-01;Felregistrering;person
        A2;Rehab;Man;40;2019-01-01;2019-03-01;Arbete;person
        """;
    Sofrep run = stats(rows, "--by", "insats");
    assertPrints(run, "insats," + HEADINGS + "Rehab,1,antal,,,,\n");
    assertThat(run.err())
        .isEqualTo(
            "-: notis: Rader som inte ingår, och inte heller räknas i något nyckeltal:"
                + " anonyma 1, felregistrerade 1.\n");
  }

  @Test
  void headingsWithoutRowsAreAnEmptyTable() {
    Sofrep run = stats("deltagare;insats;kön;startdatum\n", "--by", "insats");
    assertPrints(run, "insats," + HEADINGS);
    assertThat(run.err()).startsWith("-: varning: ");
  }

  @Test
  void badRowsPrintNothing() {
    Sofrep run =
        stats("deltagare;insats;kön;ålder;startdatum\nA1;Rehab;Man;40;2019-02-30\n", "--by", "kön");
    assertStops(run, 3, "-:2:5: fel: Kolumnen startdatum: ”2019-02-30” finns inte i kalendern.");
  }

  @Test
  void nothingAtAllIsAnError() {
    assertStops(stats("", "--by", "kön"), 3, "-: fel: Filen är tom.");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Sofrep run = Sofrep.in(folder, "stats", "saknas.csv", "--by", "kön");
    assertStops(run, 3, "saknas.csv: fel: Filen finns inte.");
  }

  @Test
  void unknownWordsAreWrongWordsWithTheNearest() {
    assertStops(
        stats(ROWS, "--by", "handlegare"),
        2,
        "fel: Filen kan inte delas upp på handlegare.\n    Menade du: handläggare?");
    assertStops(
        stats(ROWS, "--by", "insats", "--filter", "kön=Kvina"),
        2,
        "fel: Ingen rad har värdet Kvina för kön.\n    Närmast: Kvinna");
    assertStops(stats(ROWS, "--by", "insats", "--filter", "insats=Rehap"), 2, "    Närmast: Rehab");
    assertStops(
        stats(ROWS, "--by", "utbildning"), 2, "Filen har ingen kolumn som säger utbildning");
    assertStops(
        stats(ROWS, "--by", "kön", "--base", "avslutad"),
        2,
        "    Baser: aktuella, nya, avslutade, pågående");
    assertStops(stats(ROWS, "--by", "kön", "--measure", "jobb"), 2, "jobb är inget mått");
    assertStops(stats(ROWS, "--by", "kön", "--filter", "Kvinna"), 2, "DIM=VÄRDE");
    assertStops(stats(ROWS, "--by", "kön,kon"), 2, "kon är angiven två gånger");
    assertStops(stats(ROWS), 2, "det saknas: --by");
  }

  @Test
  void wrongDaysAreWrongWords() {
    assertStops(stats(ROWS, "--by", "kön", "--from", "2019-02-30"), 2, "”2019-02-30”");
    assertStops(
        stats(ROWS, "--by", "kön", "--from", "2020", "--through", "2019"),
        2,
        "Första dagen 2020-01-01 ligger efter den sista, 2019-12-31");
  }

  @Test
  void personsAreNeverLines() {
    assertStops(stats(ROWS, "--by", "deltagare"), 2, "deltagare pekar ut personer");
    // A number with a right check digit, in a column that nothing tells is personal.
    String rows =
        "deltagare;insats;kön;ålder;startdatum;ärende\nA1;Rehab;Man;40;2019-01-01;196408233234\n";
    Sofrep run = stats(rows, "--by", "ärende", "--base", "nya");
    assertStops(run, 3, "personnummer");
    assertThat(run.err()).doesNotContain("0823");
  }

  @Test
  void aHeadingThatIsNearlyAKnownOneIsWarnedOf() {
    String rows = "insats;startdatum;slutdatm\nRehab;2019-01-01;2019-03-01\n";
    Sofrep run = stats(rows, "--by", "insats");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("-:1:3: varning: Kolumnen ”slutdatm”");
    assertStops(stats(rows, "--by", "insats", "--strict"), 4, "Menas slutdatum?");
  }

  @Test
  void aValueWithSeveralSpellingsIsTakenExactlyOrAskedFor() {
    String rows =
        """
        insats;startdatum;team
        Rehab;2019-01-01;A-1
        Rehab;2019-01-01;A1
        Rehab;2019-01-01;A1
        """;
    assertPrints(
        stats(rows, "--by", "insats", "--base", "nya", "--filter", "team=A1"),
        "insats," + HEADINGS + "Rehab,2,antal,,,,\n");
    assertStops(
        stats(rows, "--by", "insats", "--base", "nya", "--filter", "team=a 1"),
        2,
        "a 1 kan betyda flera värden för team");
  }

  @Test
  void aNamedWorkspaceLendsItsRules() throws IOException {
    Files.writeString(
        folder.resolve("forbund.yaml"),
        """
        namn: Prov
        åldersgrupper: ["–39", "40–"]
        insatser:
          - {namn: Steget, alias: [Rehab], resultat: {arbete: [Sjukdom]}}
          - {namn: Nya vägar}
        """);
    assertPrints(
        stats(
            ROWS,
            "--by",
            "insats,ålder",
            "--base",
            "nya",
            "-C",
            ".",
            "-f",
            "text",
            "--filter",
            "insats=rehab"),
        """
        insats  ålder  värde  enhet
        Steget  –39        2  antal
        Steget  40–        1  antal
        """);
    Sofrep work = stats(ROWS, "--by", "insats", "--measure", "arbete", "-C", ".", "-f", "text");
    assertThat(work.out()).contains("Steget      33,3  procent        1        3");
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertStops(
        stats(ROWS, "--by", "kön", "--base", "x", "--lang", "en"), 2, "error: x is no base");
    assertThat(
            stats(ROWS, "--by", "insats", "--measure", "dagar", "-f", "text", "--lang", "en").out())
        .contains("229.3");
  }

  private Sofrep stats(String rows, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "stats";
    System.arraycopy(words, 0, all, 1, words.length);
    return Sofrep.with(rows.getBytes(StandardCharsets.UTF_8), folder, all);
  }

  private Path write(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertPrints(Sofrep run, String table) {
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).as("%s", run).isEqualTo(table);
  }

  private static void assertStops(Sofrep run, int code, String said) {
    assertThat(run.code()).as("%s", run).isEqualTo(code);
    assertThat(run.out()).as("%s", run).isEmpty();
    assertThat(run.err()).as("%s", run).contains(said);
  }
}
