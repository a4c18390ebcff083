package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.sofrep.testing.Conformance;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** What a förbundschef gets from {@code sofrep interim 2019} on the sample, and on other spans. */
class InterimReportTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path NORRA_DALEN = Path.of("src/test/resources/workspaces/norra-dalen");
  private static final String NAME = "delarsrapport-2019-08";

  @TempDir static Path output;
  private static Sofrep run;
  private static Path bundle;

  @BeforeAll
  static void make() {
    run = sample("interim", "2019", "-o", output.toString());
    bundle = output.resolve(NAME);
  }

  private static Sofrep sample(String... words) {
    return Sofrep.run(HERE, Optional.of(HERE), Map.of("LANG", "sv_SE.UTF-8"), words);
  }

  @Test
  void itEndsWellAndSaysWhereTheBundleIs() {
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).isEqualTo(bundle + System.lineSeparator());
  }

  @Test
  void theBundleHoldsEveryDocumentAndItsData() {
    assertThat(
            Stream.of(
                NAME + ".html",
                NAME + ".pdf",
                NAME + ".docx",
                NAME + ".xlsx",
                "figures.csv",
                "figures.json",
                "findings.csv",
                "manifest.json"))
        .allSatisfy(file -> assertThat(bundle.resolve(file)).isNotEmptyFile());
    assertThat(bundle.resolve("tabeller").toFile().list())
        .contains("balansrapport.csv", "drift.csv", "forfragningar-per-insats.csv");
  }

  /** The sample has all of its texts, and nothing of it contradicts itself before September. */
  @Test
  void nothingIsMissingOrWrong() throws IOException {
    assertThat(Csv.rows(bundle.resolve("findings.csv")))
        .extracting(row -> row.get("kod"))
        .as("surveys are taken in the autumn, and 2018 has no ledger by month")
        .isSubsetOf(
            "job.sample",
            "table.dialect",
            "sie.read",
            "coverage.none",
            "coverage.none-before",
            "coverage.nothing-of-period");
  }

  /** A delårsrapport says periodens; the sample's own interim texts say it too. */
  @Test
  void noFormatSaysArets() throws IOException {
    assertThat(pdf()).contains("Periodens resultat").doesNotContainIgnoringCase("årets");
    assertThat(word()).contains("Periodens resultat").doesNotContainIgnoringCase("årets");
    assertThat(visible(Files.readString(bundle.resolve(NAME + ".html"))))
        .contains("Periodens resultat")
        .doesNotContainIgnoringCase("årets");
    try (Stream<Path> tables = Files.list(bundle.resolve("tabeller"))) {
      assertThat(tables)
          .allSatisfy(
              table -> assertThat(Files.readString(table)).doesNotContainIgnoringCase("årets"));
    }
  }

  /** In figures.csv the names are the contract's, whatever the span. */
  @Test
  void figuresKeepTheContractsNames() throws IOException {
    assertThat(Csv.rows(bundle.resolve("figures.csv")))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("nyckeltal", "ekonomi.resultaträkning")
                    .containsEntry("kategori", "Årets resultat")
                    .containsEntry("period", "2019-01-01..2019-08-31"));
  }

  /** 9 of 38, counted by hand in the sample's rows: closed through August, to Arbete or Studier. */
  @Test
  void everyFormatSaysTheSame() throws IOException {
    String outcome = "9 av 38 (24 %)";
    assertThat(pdf()).contains(outcome);
    assertThat(word()).contains(outcome);
    assertThat(visible(Files.readString(bundle.resolve(NAME + ".html")))).contains(outcome);
  }

  /** The rows of the budget with the period go before eight twelfths of the year's. */
  @Test
  void theBudgetIsThePeriodsAndTheForecastTheYears() throws IOException {
    assertThat(Files.readString(bundle.resolve("tabeller/drift.csv")))
        .contains("Prognos helår")
        .containsPattern("1090 Medlemsbidrag.3393000.*.4524000");
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void thePdfConforms(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Files.readAllBytes(bundle.resolve(NAME + ".pdf"));

    assertThat(Conformance.faults(pdf, flavour)).isEmpty();
  }

  @Test
  void checkOfThePeriodTriesItsTexts() {
    Sofrep check = sample("check", "2019", "--through", "2019-08");

    assertThat(check.code()).as("%s", check).isZero();
  }

  /** The texts of one report are known to the other, and only printed in their own. */
  @Test
  void neitherReportPrintsTheTextsOfTheOther() throws IOException {
    assertThat(pdf())
        .contains("Två tredjedelar av 2019 har gått")
        .doesNotContain("Bakom varje tal i den här årsredovisningen");
  }

  @Test
  void explainNamesThePlacesInTheInterimReport() {
    Sofrep explained =
        sample(
            "explain",
            "2019",
            "ekonomi.resultaträkning",
            "--kategori",
            "Årets resultat",
            "--through",
            "2019-08");

    assertThat(explained.out()).contains("delårsrapporten").contains("Periodens resultat");
  }

  /**
   * Days, months, half a year with nobody in most insatser, a whole year and a year without ledger:
   * a report of each, with the name that its last day gives.
   */
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01, delarsrapport-2019-01",
    "2019, 2019-03-15, delarsrapport-2019-03-15",
    "2019, 2019-06-30, delarsrapport-2019-06",
    "2019, 2019-12-31, delarsrapport-2019-12",
    "2018, 2018-08, delarsrapport-2018-08"
  })
  void everySpanOfTheSampleMakesAReport(String year, String through, String name, @TempDir Path to)
      throws IOException {
    Sofrep other =
        sample(
            "interim", year, "--through", through, "-o", to.toString(), "--formats", "html", "-q");

    assertThat(other.code()).as("%s", other).isZero();
    assertThat(visible(Files.readString(to.resolve(name).resolve(name + ".html"))))
        .contains("Deltagare")
        .doesNotContainIgnoringCase("årets");
  }

  /** Worked by hand in its README: 16 current and 7 closed through August, P01 against 8/12. */
  @Test
  void anotherAssociationsFiguresShow(@TempDir Path to) throws IOException {
    Sofrep other =
        Sofrep.in(
            HERE,
            "interim",
            "2022",
            "-C",
            NORRA_DALEN.toString(),
            "-o",
            to.toString(),
            "--formats",
            "html");

    assertThat(other.code()).as("%s", other).isZero();
    String name = "delarsrapport-2022-08";
    String words = visible(Files.readString(to.resolve(name).resolve(name + ".html")));
    assertThat(words)
        .contains("16 aktuella deltagare")
        .contains("nådde 4 av 7 insatsens resultat")
        .doesNotContainIgnoringCase("årets")
        .doesNotContain("EXEMPEL");
    assertThat(Files.readString(to.resolve(name).resolve("tabeller/drift.csv")))
        .contains("P01 Styrelse och revision");
  }

  private static String pdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bundle.resolve(NAME + ".pdf").toFile())) {
      return plain(new PDFTextStripper().getText(pdf));
    }
  }

  private static String word() throws IOException {
    try (XWPFDocument word =
            new XWPFDocument(Files.newInputStream(bundle.resolve(NAME + ".docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return plain(text.getText());
    }
  }

  /** What a reader of the page sees: the provenance of figures keeps the contract's names. */
  private static String visible(String html) {
    return plain(
        html.replaceAll("(?s)<(head|style|script)\\b.*?</\\1>", "").replaceAll("<[^>]+>", " "));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace("&nbsp;", " ").replaceAll("\\s+", " ");
  }
}
