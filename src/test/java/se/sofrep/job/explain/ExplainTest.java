package se.sofrep.job.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/**
 * {@code sofrep explain}: the rows and sums of Norra Dalen are those worked by hand in its README.
 */
class ExplainTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String NORRA_DALEN = "src/test/resources/workspaces/norra-dalen";

  /** Rows of the file, by hand; a range is written out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deltagare.aktuella | Nya vägar | Kvinna | | 2 4 6 8 15 17 20 22",
        "deltagare.nya | Nya vägar | Totalt | | 5 8 9 14 15 16 17 19 21 22 23",
        "deltagare.avslutade | Ungdomskraft | Man | | 25 27 28 33 35 37",
        "deltagare.pågående | Nya vägar | Totalt | | 7 14 15 19 20 23",
        "deltagare.anonyma | Nya vägar | Totalt | | 13",
        "deltagare.felregistrerade | Nya vägar | Totalt | | 12",
        "aktuella.kommun | Nya vägar | Totalt | Älvsby | 2 5 8 16 19 23",
        "avslutade.ålder | Ungdomskraft | Totalt | 20–24 | 27 28 29 32 35 37 41",
        "avslutade.utbildning | Nya vägar | Totalt | Saknas/okänd | 16",
        "avslutade.försörjning_före | Ungdomskraft | Totalt | Försörjningsstöd | 25 28 29 35",
        "avslutade.antal_hinder | Nya vägar | Totalt | 2 | 2 9 17 18 21",
        "avslutade.sysselsättning_efter | Ungdomskraft | Totalt | Arbete | 25 27 29 33",
        "avslutade.tid_i_insats | Nya vägar | Totalt | 4–6 mån | 4 5 17 22",
        "avslutade.arbete_eller_studier | Nya vägar | Totalt | | 2 4 8 9 18 22",
        "avslutade.resultat | Nya vägar | Kvinna | | 2 4 8 17 22",
      })
  void theRowsBehindACountAreThoseFoundByHand(
      String figure, String intervention, String gender, String category, String rows)
      throws IOException {
    List<String> words =
        new ArrayList<>(List.of("--insats", intervention, "--kön", gender, "--enhet", "antal"));
    if (category != null) {
      words.addAll(List.of("--kategori", category));
    }
    words.addAll(List.of("-f", "csv"));
    Sofrep run = explain("2022", figure, words.toArray(String[]::new));
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(
            Csv.rows(run.out()).stream()
                .filter(row -> row.get("del").equals("täljare"))
                .map(row -> row.get("rad"))
                .toList())
        .containsExactly(rows.split(" "));
  }

  /** 2 of 5 is 40 %; its Wilson interval, by hand: 11.8 to 76.9. Row 18 gives two values. */
  @Test
  void aShareShowsItsArithmeticItsRuleAndBothItsParts() {
    Sofrep run = explain("2022", "resultat", "--insats", "nyavagar", "--kon", "man");
    assertThat(lines(run))
        .startsWith(
            "avslutade.resultat · Nya vägar · Man · 2022",
            "  40 % (i figures.csv: 40 procent)",
            "",
            "Definition: Avslutade till det som insatsens egen regel räknar som resultat.",
            "Bas: avslutade deltaganden",
            "Regel: arbete: Arbete; studier: Studier; räknas även: Aktivt arbetssökande; läses i"
                + " sysselsättning_efter",
            "Uträkning: 2 ÷ 5 × 100 = 40 → 40 %",
            "Intervall: 11,8–76,9 % (95 %, Wilson)",
            "Källa: 2022/deltagare.csv")
        .containsSubsequence(
            "Täljarens rader (2)",
            "  2022/deltagare.csv:3 nd02 2021-06-15 2022-06-15 Aktivt arbetssökande",
            "  2022/deltagare.csv:18 nd16 2021-11-08 2022-11-08 Arbete|Arbetsträning",
            "Nämnarens övriga rader (3)",
            "  2022/deltagare.csv:5 nd04 2022-01-01 2022-07-01 Arbetsträning",
            "  2022/deltagare.csv:16 nd14 2022-01-10 2022-04-08",
            "  2022/deltagare.csv:21 nd19 2022-01-15 2022-05-14 Praktik");
  }

  /** 40 rows: 18 of another insats; of the 22, rows 12 and 13 count nowhere. */
  @Test
  void whatWasLeftOutIsCountedByReason() {
    Sofrep run = explain("2022", "deltagare.avslutade", "--insats", "Nya vägar", "--kön", "Kvinna");
    List<String> left = lines(run);
    assertThat(left)
        .containsSubsequence(
            "   1 anonym", "   1 felregistrerad", "   8 utanför perioden", "   6 annat kön");
  }

  /** Rows 27 and 40 are the same person. */
  @Test
  void aPersonWhoComesTwiceIsCountedOnce() throws IOException {
    Sofrep run = explain("2022", "unika", "--insats", "Ungdomskraft", "-f", "csv");
    List<Map<String, String>> twice =
        Csv.rows(run.out()).stream()
            .filter(row -> row.get("skäl").equals("personen är redan räknad"))
            .toList();
    assertThat(twice).extracting(row -> row.get("rad")).containsExactly("40");
  }

  /** 364 + 195 + 719 + 214 + 176 + 120 = 1788 days of six women. */
  @Test
  void aMeanShowsTheDaysOfEachRow() {
    Sofrep run =
        explain(
            "2022", "dagar_i_insats", "--kategori", "medel", "--insats", "Nya vägar", "--kön", "K");
    assertThat(lines(run))
        .contains("Uträkning: 1 788 ÷ 6 = 298 → 298 dagar")
        .anyMatch(line -> line.startsWith("  2022/deltagare.csv:6 ") && line.endsWith(" 719"));
  }

  /** Two of twelve women in the file of counts. */
  @Test
  void anInterventionWithoutPersonRowsShowsItsCounts() {
    Sofrep run =
        explain(
            "2022",
            "avslutade.ålder",
            "--kategori",
            "20-24",
            "--insats",
            "Hälsans trappa",
            "--kön",
            "Kvinna");
    assertThat(lines(run))
        .contains("Uträkning: 2 ÷ 12 × 100 = 16,666… → 17 %")
        .contains("  2022/deltagare_antal.csv:18 avslutade.ålder 20–24 2 2")
        .contains("  2022/deltagare_antal.csv:6 deltagare.avslutade 12 12");
  }

  /** Opening 96 200.25; 310 000 − 406 200.25 + 325 500 + 298 250.50 + 341 200 − 623 750.50. */
  @Test
  void anAccountShowsItsOpeningBalanceAndItsVouchers() {
    Sofrep run = explain("2022", "ekonomi.not", "--kategori", "24400");
    assertThat(lines(run))
        .contains(
            "Uträkning: ingående balans 96 200,25 + bokfört 244 999,75 = 341 200 → 341 200 kr")
        .contains("  Kortfristiga skulder / 24400 Leverantörsskulder: 341 200")
        .contains("    2022/huvudbok.se IB 2022-01-01 −96 200,25");
  }

  /** 168 000 − 60 000; 193 847.58; 1 914 162.87. */
  @Test
  void aSumOfTheBalanceSheetShowsTheLinesItAdds() {
    Sofrep run = explain("2022", "balansräkning", "--kategori", "Summa tillgångar");
    assertThat(lines(run))
        .contains(
            "Uträkning: Anläggningstillgångar 108 000 + Fordringar 193 847,58 + Kassa och bank"
                + " 1 914 162,87 = 2 216 010,45 → 2 216 010 kr");
  }

  /** −167 002.50 against −180 000. */
  @Test
  void aDeviationIsTheOutcomeLessTheBudgetRow() {
    Sofrep run = explain("2022", "drift.avvikelse", "--kategori", "P01");
    assertThat(lines(run))
        .contains("Uträkning: utfall −167 002,50 − budget (−180 000) = 12 997,50 → 12 998 kr")
        .contains("  72100 Konferens och utbildning: −27 400,50")
        .anyMatch(line -> line.endsWith("P01 −180 000,00 budget Styrelse och revision 180 000"));
  }

  /** 20 % of Ungdomskraft's 738 000 is 147 600; Brobyggaren 309 750.25. */
  @Test
  void anAreaOfTwoKindsCountsByItsShare() {
    Sofrep run = explain("2022", "kostnadsandel", "--kategori", "struktur");
    assertThat(lines(run))
        .contains("Uträkning: täljare = ansvar P20 147 600 + ansvar P30 309 750,25 = 457 350,25")
        .anyMatch(line -> line.contains("457 350,25 ÷ 3 867 082,95 × 100 = 11,826…"));
  }

  /** 319 750.75 over the 4 + 3 results of the file of counts. */
  @Test
  void aUnitCostHasPostingsOverParticipations() {
    Sofrep run = explain("2022", "kostnad_per_resultat", "--insats", "Hälsans trappa");
    assertThat(lines(run)).contains("Uträkning: 319 750,75 ÷ 7 = 45 678,678… → 45 679 kr");
  }

  /** The table of goals and the sentence beside it print 10 av 28 of the sample. */
  @Test
  void everyPlaceOfTheReportIsNamed() {
    Sofrep run =
        Sofrep.in(
            HERE, "explain", "2019", "resultat", "--insats", "rehab", "-C", "sample-data", "-q");
    assertThat(lines(run))
        .contains("Uträkning: 10 ÷ 28 × 100 = 35,714… → 36 %")
        .anyMatch(line -> line.contains("Mål och måluppfyllelse") && line.contains("10 av 28"))
        .anyMatch(line -> line.contains("i texten") && line.contains("10 av 28 (36 %)"));
  }

  /**
   * 5 of 6 women and 2 of 5 men; one of another gender is left out. Of C(11,7) = 330 tables,
   * C(6,k)·C(5,7−k) is 15, 100, 150, 60 and 5 for 2 to 6 women; no more frequent than 60 are 15 +
   * 60 + 5 = 80, and 80/330 = 0.242.
   */
  @Test
  void aShareOfBothGendersShowsTheTestBehindItsWords() {
    Sofrep run = explain("2022", "resultat", "--insats", "Nya vägar");
    assertThat(lines(run))
        .contains(
            "Kön: kvinnor 5 av 6 (83 %), män 2 av 5 (40 %); p = 0,242 (Fishers exakta test): inte"
                + " mer än slumpen kan förklara");
  }

  @Test
  void inEnglishTheWordsAreEnglish() {
    Sofrep run = explain("2022", "resultat", "--insats", "Nya vägar", "--lang", "en");
    assertThat(run.out())
        .contains("Arithmetic: 8 ÷ 12 × 100 = 66.666… → 67%")
        .contains("Rows left out")
        .contains("anonymous");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "avslutade.resultatt | | | avslutade.resultat",
        "avslutade.resultat | --insats | Ungdomskrafft | Ungdomskraft",
        "avslutade.resultat | --kön | Kvina | Kvinna",
        "avslutade.ålder | --kategori | 20–25 | 20–24",
        "avslutade.resultat | --enhet | procnt | procent",
        "förfrågningar | | | deltagare.aktuella",
        "ekonomi.drift.utfall | --insats | Brobyggaren | Totalt",
      })
  void aWrongWordIsAnsweredWithTheNearest(
      String figure, String option, String word, String nearest) {
    Sofrep run = option == null ? explain("2022", figure) : explain("2022", figure, option, word);
    assertThat(run.code()).as("%s", run).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(nearest);
  }

  @Test
  void aFigureOfCategoriesAsksForOne() {
    Sofrep run = explain("2022", "drift.utfall", "--kategori", "");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("P01 Styrelse och revision").contains("Resultat");
  }

  /** 811228-9874 and the like are the tax agency's test numbers: no digit of them may be seen. */
  @Test
  void anIdentityNumberIsNeverShown(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("forbund.yaml"), "namn: Prov\ninsatser: [{namn: Rehab, slag: individ}]\n");
    Files.createDirectories(folder.resolve("2022"));
    Files.writeString(
        folder.resolve("2022/deltagare.csv"),
        "deltagare;insats;startdatum;slutdatum\n19811228-9874;Rehab;2022-01-01;2022-03-01\n");
    for (String format : List.of("text", "csv", "json")) {
      Sofrep run =
          Sofrep.in(folder, "explain", "2022", "avslutade.ålder", "--kategori", "30", "-f", format);
      assertThat(run.code()).as("%s", run).isZero();
      assertThat(run.out() + run.err())
          .contains("2022/deltagare.csv")
          .doesNotContain("9874")
          .doesNotContain("811228");
    }
  }

  /** Bidrag summed over a del is what the figure says, also where amounts turn sign. */
  @ParameterizedTest
  @CsvSource({
    "ekonomi.kassaflöde,Periodens kassaflöde,603712.12",
    "ekonomi.resultaträkning,Årets resultat,328537.45",
    "ekonomi.balansräkning.förändring,Fordringar,66047.08",
    "ekonomi.drift.prognos,Resultat,243499.50",
  })
  void theContributionsAddUp(String figure, String category, String value) throws IOException {
    Sofrep run = explain("2022", figure, "--kategori", category, "-f", "csv");
    assertThat(
            Csv.rows(run.out()).stream()
                .filter(row -> row.get("del").equals("täljare"))
                .map(row -> new BigDecimal(row.get("bidrag")))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(value);
  }

  private static Sofrep explain(String year, String figure, String... more) {
    return Sofrep.in(
        HERE,
        Stream.concat(
                Stream.of("explain", year, figure, "-C", NORRA_DALEN, "-q"), Arrays.stream(more))
            .toArray(String[]::new));
  }

  /** The lines, with every blank inside them as one plain blank. */
  private static List<String> lines(Sofrep run) {
    assertThat(run.code()).as("%s", run).isZero();
    return run.out()
        .lines()
        .map(line -> line.replace('\u00a0', ' '))
        .map(line -> indent(line) + line.strip().replaceAll(" +", " "))
        .toList();
  }

  private static String indent(String line) {
    return line.isBlank() ? "" : " ".repeat(line.length() - line.stripLeading().length());
  }
}
