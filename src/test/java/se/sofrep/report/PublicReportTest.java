package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

/** The sample's public edition is a report to read: the same in each format, and nothing lost. */
class PublicReportTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String NAME = "arsredovisning-2019-publik";
  private static final Pattern TABLE = Pattern.compile("(?s)<table\\b.*?</table>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<td\\b[^>]*>(.*?)</td>");
  private static final Pattern FIGURE = Pattern.compile("<data value=\"[^\"]+\" ([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

  @TempDir static Path output;
  private static String intern;
  private static String page;

  @BeforeAll
  static void make() throws IOException {
    intern = Files.readString(annual("intern", "html").resolve("arsredovisning-2019.html"));
    page = Files.readString(annual("publik", "html,pdf,docx,xlsx").resolve(NAME + ".html"));
  }

  private static Path annual(String edition, String formats) {
    Sofrep run =
        Sofrep.run(
            HERE,
            Optional.of(HERE),
            Map.of("LANG", "sv_SE.UTF-8"),
            "annual",
            "2019",
            "-o",
            output.toString(),
            "--edition",
            edition,
            "--formats",
            formats);
    assertThat(run.code()).as("%s", run).isZero();
    return Path.of(run.out().strip());
  }

  private static Path file(String name) {
    return output.resolve(NAME).resolve(name);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void thePdfConforms(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Files.readAllBytes(file(NAME + ".pdf"));

    assertThat(Conformance.faults(pdf, flavour)).isEmpty();
  }

  @Test
  void noRowOfATableIsAllDots() {
    List<String> dots = new ArrayList<>();
    for (String table : found(TABLE, page)) {
      for (String row : found(ROW, table)) {
        List<String> cells = CELL.matcher(row).results().map(m -> plain(m.group(1))).toList();
        if (cells.contains("..") && cells.stream().allMatch(c -> c.matches("\\.\\.|–|"))) {
          dots.add(plain(row));
        }
      }
    }
    assertThat(dots).isEmpty();
  }

  /** What the tables of the intern edition print and the public figures tell is still printed. */
  @Test
  void noNumberThatIsToldFellAway() throws IOException {
    Set<String> told = new HashSet<>();
    for (Map<String, String> row : Csv.rows(file("figures.csv"))) {
      boolean value = !row.get("värde").isEmpty() && Double.parseDouble(row.get("värde")) != 0;
      if (value && row.get("enhet").equals("antal")) {
        told.add(
            Stream.of("nyckeltal", "insats", "kön", "kategori", "period", "enhet")
                .map(row::get)
                .toList()
                .toString());
      }
    }
    Set<String> printed = new HashSet<>();
    found(TABLE, intern).forEach(table -> printed.addAll(figures(table)));
    printed.retainAll(told);

    assertThat(printed).hasSizeGreaterThan(200);
    printed.removeAll(figures(page));
    assertThat(printed).isEmpty();
  }

  private static Set<String> figures(String markup) {
    Set<String> figures = new HashSet<>();
    for (MatchResult data : FIGURE.matcher(markup).results().toList()) {
      Map<String, String> said = new java.util.HashMap<>();
      ATTRIBUTE
          .matcher(data.group(1))
          .results()
          .forEach(one -> said.put(one.group(1), plain(one.group(2))));
      figures.add(
          Stream.of("nyckeltal", "insats", "kon", "kategori", "period", "enhet")
              .map(name -> said.getOrDefault("data-" + name, ""))
              .toList()
              .toString());
    }
    return figures;
  }

  @Test
  void everyFormatSaysWhatIsNotShown() throws IOException {
    List<String> sentences =
        List.of(
            "Två punkter (..) står för tal som inte visas; se Så skyddas deltagarna.",
            "för att ingen ska kunna pekas ut.",
            "Visas inte: Kvinna",
            "Publik utgåva");
    String paged = words(plain(page));
    assertThat(sentences).allSatisfy(s -> assertThat(paged).contains(words(s)));
    try (PDDocument pdf = Loader.loadPDF(file(NAME + ".pdf").toFile());
        XWPFDocument word = new XWPFDocument(Files.newInputStream(file(NAME + ".docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      String printed = words(new PDFTextStripper().getText(pdf));
      String written = words(text.getText());
      assertThat(sentences).allSatisfy(s -> assertThat(printed).contains(words(s)));
      assertThat(sentences).allSatisfy(s -> assertThat(written).contains(words(s)));
    }
  }

  /** A page has as many tables as there are in tabeller/, and each says the same rows. */
  @Test
  void theTablesOfEachFormatHaveTheSameRows() throws IOException {
    List<String> paged = new ArrayList<>();
    for (String table : found(TABLE, page)) {
      String id = table.replaceFirst("(?s).*?\\bid=\"([^\"]*)\".*", "$1");
      Path csv = file("tabeller/" + id + ".csv");
      if (Files.exists(csv)) {
        paged.add(id);
        long rows = found(ROW, table.replaceFirst("(?s)<thead.*?</thead>", "")).size();
        assertThat(Csv.rows(csv)).as(id).hasSize((int) rows);
      }
    }
    assertThat(paged.stream().map(id -> id + ".csv"))
        .containsAll(
            Arrays.stream(file("tabeller").toFile().list())
                .filter(name -> !name.startsWith("diagram-"))
                .toList());
  }

  private static List<String> found(Pattern pattern, String markup) {
    return pattern.matcher(markup).results().map(MatchResult::group).toList();
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]+>", " ")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("\u00a0", " ")
        .strip();
  }

  /** Letters alone: lines are broken and words divided otherwise in each format. */
  private static String words(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad-]+", "");
  }
}
