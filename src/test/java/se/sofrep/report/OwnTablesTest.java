package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.WorkspaceCopy;

/**
 * A förbund's own table, chart and sentence: the examples of docs/templates.md in the workspace
 * hel, whose figures are worked by hand in its README. Not a line of Java is written for them.
 */
class OwnTablesTest {
  private static final Path MANUAL = Path.of("docs/templates.md");
  private static final Map<String, String> FILES =
      Map.of(
          "10-kommuner.ftlh", "<@tabell id=\"deltagare-per-kommun\"",
          "20-over-aren.ftlh", "<@diagram id=\"kostnad-over-aren\"",
          "30-resultat-i-korthet.ftlh", "<avsnitt rubrik=\"Resultatet i korthet\"");

  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    WorkspaceCopy.of("hel", workspace);
    Files.createDirectories(workspace.resolve("mallar/egna"));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(own(file.getKey()), example(file.getValue()));
    }
  }

  private Path own(String file) {
    return workspace.resolve("mallar/egna").resolve(file);
  }

  /** The manual's example that begins so. */
  private static String example(String begins) throws IOException {
    Matcher found =
        Pattern.compile("```\n(" + Pattern.quote(begins) + ".*?)```", Pattern.DOTALL)
            .matcher(Files.readString(MANUAL));
    assertThat(found.find()).as(begins).isTrue();
    return found.group(1);
  }

  private Path bundle(String... options) {
    Sofrep run = Sofrep.in(workspace, options);
    assertThat(run.code()).as("%s", run).isZero();
    return Path.of(run.out().strip());
  }

  private static String csv(Path bundle, String name) throws IOException {
    return Files.readString(bundle.resolve("tabeller").resolve(name + ".csv")).replace("\r", "");
  }

  /** 16 + 12 current in 2021, 18 of them women; 14 + 11 in 2020. */
  @Test
  void aTableByCommuneIsInTheBundleAsARowPerCommune() throws IOException {
    assertThat(csv(bundle("annual", "2021", "--formats", "html"), "deltagare-per-kommun"))
        .startsWith("Kommun,Kvinna,Man,Totalt Antal,Totalt %,Totalt 2020\n")
        .contains("Åbacken,11,6,17,", "Norrsele,7,4,11,")
        .endsWith("Alla kommuner,18,10,28,,25\n");
  }

  @Test
  void aStatementOfItsOwnHasTheLinesItNames() throws IOException {
    assertThat(csv(bundle("annual", "2021", "--formats", "html"), "resultat-i-korthet"))
        .isEqualTo(
            """
            Belopp i tkr,2021,2020
            Vad parterna betalat,2000000,1800000
            Andra intäkter,0,0
            Vad verksamheten kostat,-1940000,-1756000
            Kvar när året var slut,60000,44000
            """);
  }

  @Test
  void aChartOverTheYearsHasItsPictureAndItsTable() throws IOException {
    Path bundle = bundle("annual", "2021", "--formats", "html");

    assertThat(bundle.resolve("diagram/diagram-kostnad-over-aren.svg")).exists();
    assertThat(csv(bundle, "diagram-kostnad-over-aren-data"))
        .isEqualTo("År,Ljungen,Bryggan\n2020,840000,420000\n2021,900000,480000\n");
  }

  @Test
  void aSentenceHasItsWordFromTheFigures() throws IOException {
    String page = Files.readString(bundle("annual", "2021").resolve("arsredovisning-2021.html"));

    assertThat(page.replaceAll("<[^>]+>", "").replace('\u00a0', ' '))
        .contains("Kostnaden för Ljungen ökade från 840 000 kr till 900 000 kr.");
  }

  @Test
  void theyStandInPdfWordAndExcelToo() throws IOException {
    Path bundle = bundle("annual", "2021");
    String caption = "Aktuella deltagare per kommun, 2021.";

    try (PDDocument pdf = Loader.loadPDF(bundle.resolve("arsredovisning-2021.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(caption);
    }
    assertThat(entry(bundle.resolve("arsredovisning-2021.docx"), "word/document.xml"))
        .contains(caption);
    assertThat(entry(bundle.resolve("arsredovisning-2021.xlsx"), "xl/sharedStrings.xml"))
        .contains(caption);
  }

  private static String entry(Path archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theInterimReportHasThemAndAnInterventionsAppendixItsOwn() throws IOException {
    Files.createDirectories(workspace.resolve("mallar/egna-insats"));
    Files.writeString(
        workspace.resolve("mallar/egna-insats/kostnad.ftlh"),
        """
        <@tabell id="egen-kostnad" rubrik="Insats">
          <@titel>Kostnad${inom(med.insats)}, ${period.namn}.</@titel>
          <@kolumn rubrik="kr" nyckeltal="ekonomi.insats.utnyttjat"/>
          <@rad rubrik=med.insats insats=med.insats/>
        </@tabell>
        """);

    assertThat(csv(bundle("interim", "2021", "--formats", "html"), "deltagare-per-kommun"))
        .contains("Alla kommuner");
    assertThat(csv(bundle("annual", "2021", "--formats", "html"), "egen-kostnad-bryggan"))
        .isEqualTo("Insats,kr\nBryggan,480000\n");
    assertThat(
            csv(bundle("insats", "2021", "Ljungen", "--formats", "html"), "egen-kostnad-ljungen"))
        .isEqualTo("Insats,kr\nLjungen,900000\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¤',
      textBlock =
          """
          visa="antal"/> ¤ nyckeltal="deltagare.aktuella" visa="kr"/> ¤ 6 ¤ ”kr” känns inte igen här
          könen("aktuella.kommun") ¤ könen() ¤ 3 ¤ Funktionen fick fel slags uppgifter.
          """)
  void whatCannotBeShownOrAskedIsSaidAtItsRow(String right, String wrong, int row, String said)
      throws IOException {
    Path file = own("10-kommuner.ftlh");
    String template = Files.readString(file);
    int at = template.indexOf(right, right.startsWith("visa") ? template.indexOf("Totalt") : 0);
    Files.writeString(
        file, template.substring(0, at) + wrong + template.substring(at + right.length()));

    Sofrep run = Sofrep.in(workspace, "annual", "2021", "--formats", "html", "--lang", "sv");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("mallar/egna/10-kommuner.ftlh:" + row + ": fel: ", said);
  }

  @Test
  void withoutTheDataTheSectionFallsAway() throws IOException {
    Files.delete(workspace.resolve("2021/deltagare.csv"));
    Files.delete(own("20-over-aren.ftlh"));
    Files.delete(own("30-resultat-i-korthet.ftlh"));
    Path bundle = bundle("annual", "2021", "--formats", "html");

    assertThat(Files.readString(bundle.resolve("arsredovisning-2021.html")))
        .doesNotContain("Förbundets egna uppgifter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¤',
      textBlock =
          """
          nyckeltal="aktuella.kommun" ¤ nyckeltal="aktuella.komun" ¤ 10 ¤ aktuella.komun ¤ aktuella.kommun
          visa="procent"              ¤ visa="prosent"             ¤ 7  ¤ prosent        ¤ procent
          kategori=kommun             ¤ kategorri=kommun           ¤ 10 ¤ kategorri      ¤ kategori
          kategori=kommun             ¤ insats="Ljunga"            ¤ 10 ¤ Ljunga         ¤ Ljungen
          kön=k                       ¤ kon=k                      ¤ 4  ¤ kon            ¤ kön
          om="hundra"                 ¤ om="hundre"                ¤ 13 ¤ hundre         ¤ hundra
          rubrik="Kommun"             ¤ rubirk="Kommun"            ¤ 1  ¤ rubirk         ¤ rubrik, id, om
          period="föregående"         ¤ period="2017"              ¤ 8  ¤ 2017           ¤ 2021
          """)
  void aWrongNameIsShownWithItsRowAndTheNearest(
      String right, String wrong, int row, String said, String nearest) throws IOException {
    Path file = own("10-kommuner.ftlh");
    Files.writeString(file, Files.readString(file).replaceFirst(Pattern.quote(right), wrong));

    Sofrep run = Sofrep.in(workspace, "annual", "2021", "--formats", "html", "--lang", "sv");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("mallar/egna/10-kommuner.ftlh:" + row + ": fel: ")
        .contains("”" + said + "”")
        .contains("Närmast: " + nearest);
  }
}
