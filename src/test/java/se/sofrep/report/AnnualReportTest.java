package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.sofrep.testing.Conformance;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** The whole program on the sample: what a förbundschef gets from {@code sofrep annual 2019}. */
class AnnualReportTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path SAMPLE = HERE.resolve("sample-data");

  @TempDir static Path output;
  private static Sofrep run;
  private static Path bundle;

  @BeforeAll
  static void make() {
    run = annual(output);
    bundle = output.resolve("arsredovisning-2019");
  }

  private static Sofrep annual(Path to) {
    return Sofrep.run(
        HERE,
        Optional.of(HERE),
        Map.of("LANG", "sv_SE.UTF-8"),
        "annual",
        "2019",
        "-o",
        to.toString());
  }

  @Test
  void itEndsWell() {
    assertThat(run.code()).as("%s", run).isZero();
  }

  /** Other programs read the path from standard output. */
  @Test
  void standardOutputIsTheBundlesPathAndNothingElse() {
    assertThat(run.out()).isEqualTo(bundle + System.lineSeparator());
  }

  @Test
  void theBundleHoldsEveryDocumentAndItsData() {
    assertThat(
            Stream.of(
                "arsredovisning-2019.html",
                "arsredovisning-2019.pdf",
                "arsredovisning-2019.docx",
                "arsredovisning-2019.xlsx",
                "figures.csv",
                "figures.json",
                "findings.csv",
                "manifest.json"))
        .allSatisfy(file -> assertThat(bundle.resolve(file)).isNotEmptyFile());
    assertThat(bundle.resolve("diagram").toFile().list())
        .anyMatch(name -> name.endsWith(".svg"))
        .anyMatch(name -> name.endsWith(".png"));
    assertThat(bundle.resolve("tabeller").toFile().list())
        .contains("resultatrakning.csv", "balansrakning.csv", "deltagarfloden.csv");
  }

  /** Exactly the printed figures that contradict the books, and nothing false. */
  @Test
  void theFindingsNameTheRowsOfKontrollThatDiffer() throws IOException {
    List<String> warnings =
        Csv.rows(bundle.resolve("findings.csv")).stream()
            .filter(row -> !row.get("nivå").equals("notis"))
            .map(row -> row.get("nivå") + " " + row.get("fil") + ":" + row.get("rad"))
            .toList();
    assertThat(warnings)
        .containsExactly(
            "varning 2019/kontroll.csv:2",
            "varning 2019/kontroll.csv:3",
            "varning 2019/kontroll.csv:5",
            "varning 2019/kontroll.csv:6",
            "varning 2019/kontroll.csv:7");
  }

  @Test
  void aSecondRunGivesTheSameBytes(@TempDir Path again) throws IOException {
    annual(again);

    assertThat(contents(again.resolve("arsredovisning-2019"))).isEqualTo(contents(bundle));
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
      }
    }
    return contents;
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void thePdfConforms(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Files.readAllBytes(bundle.resolve("arsredovisning-2019.pdf"));

    assertThat(Conformance.faults(pdf, flavour)).isEmpty();
  }

  /** {@code #} is what a glyph that the font lacks is printed as; no text of the sample has one. */
  @Test
  void noLetterIsLost() throws IOException {
    assertThat(String.join("\n", pdfPages())).doesNotContain("#").doesNotContain("\ufffd");
  }

  /** The same result in every format: 14 of 72, worked by hand from the printed report's table. */
  @Test
  void everyFormatSaysTheSame() throws IOException {
    String outcome = "14 av 72 (19 %)";
    assertThat(plain(String.join("\n", pdfPages()))).contains(outcome);
    assertThat(plain(Files.readString(bundle.resolve("arsredovisning-2019.html"))))
        .contains(outcome);
    try (XWPFDocument word =
            new XWPFDocument(Files.newInputStream(bundle.resolve("arsredovisning-2019.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(plain(text.getText())).contains(outcome);
    }
  }

  /** The example must never be taken for a real förbund's report. */
  @Test
  void exempelStandsOnEveryPage() throws IOException {
    assertThat(pdfPages()).allSatisfy(page -> assertThat(page).contains("EXEMPEL"));
    assertThat(run.err()).contains("exemplet i sample-data");
  }

  /** The printed report's own shares of the 26 questionnaires, in the appendix of their insats. */
  @Test
  void theQuestionnairesNestedSharesComeOut() throws IOException {
    String page =
        plain(
            Files.readString(bundle.resolve("arsredovisning-2019.html")).replaceAll("<[^>]+>", ""));

    assertThat(page)
        .contains("nära relation?” svarade 18 av 26 (69 %) ja.")
        .contains("Av dem svarade 15 av 18 (83 %) ja på ”Har du utsatts för flera slags våld?”.")
        .contains("växte upp?” svarade 10 av 26 (38 %) ja.")
        .contains("Av dem svarade 8 av 10 (80 %) ja på ”Har du utsatts för våld")
        .contains("själv utövat våld i en nära relation?” svarade 5 av 26 (19 %) ja.");
  }

  @Test
  void oneSectionCanBeHadAlone(@TempDir Path to) {
    Sofrep alone =
        Sofrep.run(
            HERE,
            Optional.of(HERE),
            Map.of(),
            "annual",
            "2019",
            "-o",
            to.toString(),
            "--only",
            "Balansräkning",
            "--formats",
            "html");

    assertThat(alone.code()).as("%s", alone).isZero();
    String name = "arsredovisning-2019-balansrakning";
    assertThat(to.resolve(name + "/" + name + ".html"))
        .content(StandardCharsets.UTF_8)
        .contains("Summa tillgångar")
        .doesNotContain("Ordförande har ordet");
    assertThat(to.resolve(name + "/" + name + ".pdf")).doesNotExist();
  }

  @Test
  void anUnknownSectionEndsWithTheNearest(@TempDir Path to) {
    Sofrep wrong =
        Sofrep.in(
            HERE,
            "annual",
            "2019",
            "-C",
            SAMPLE.toString(),
            "-o",
            to.toString(),
            "--only",
            "balanserad");

    assertThat(wrong.code()).as("%s", wrong).isEqualTo(2);
    assertThat(wrong.err()).contains("Balansräkning");
    assertThat(to.resolve("arsredovisning-2019")).doesNotExist();
  }

  private static List<String> pdfPages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bundle.resolve("arsredovisning-2019.pdf").toFile())) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace("&nbsp;", " ").replaceAll("\\s+", " ");
  }
}
