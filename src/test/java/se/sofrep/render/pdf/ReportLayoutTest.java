package se.sofrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.render.pdf.Tags.Leaf;
import se.sofrep.testing.Sofrep;

/** The pages of real reports: what a board member would be annoyed by. */
class ReportLayoutTest {
  /** The text area in points from the top of the paper: see print.css. */
  private static final float TOP = 84;

  private static final float FOOT = 768;
  private static final float HALF = TOP + (FOOT - TOP) / 2;

  @TempDir static Path output;

  @ParameterizedTest
  @CsvSource({"sample-data, 2019", "src/test/resources/workspaces/norra-dalen, 2022"})
  void noHeadingIsLastOnAPageAndNoRowCut(String workspace, String year) throws IOException {
    try (PDDocument pdf = report(workspace, year)) {
      Tags tags = new Tags(pdf);
      assertThat(widows(tags.leaves())).isEmpty();
      assertThat(tags.elements("TR"))
          .allSatisfy(row -> assertThat(pages(row)).as("%s", row).hasSizeLessThan(2));
    }
  }

  /** A chapter's last page may end where it ends; every other page is at least half full. */
  @ParameterizedTest
  @CsvSource({"sample-data, 2019", "src/test/resources/workspaces/norra-dalen, 2022"})
  void noPageInsideAChapterIsUnderHalfFull(String workspace, String year) throws IOException {
    try (PDDocument pdf = report(workspace, year)) {
      Set<Integer> chapterStarts = new TreeSet<>();
      for (Leaf leaf : new Tags(pdf).leaves()) {
        if (leaf.type().equals("H2")) {
          chapterStarts.add(leaf.page());
        }
      }
      List<String> empty = new ArrayList<>();
      for (int page = 1; page + 1 < pdf.getNumberOfPages(); page++) {
        if (!chapterStarts.contains(page + 1) && lowest(pdf, page) < HALF) {
          empty.add("page " + (page + 1) + " ends at " + lowest(pdf, page));
        }
      }
      assertThat(empty).isEmpty();
    }
  }

  private static PDDocument report(String workspace, String year) throws IOException {
    Path to = output.resolve(year);
    Sofrep run =
        Sofrep.in(
            Path.of("").toAbsolutePath(),
            "annual",
            year,
            "-C",
            workspace,
            "-o",
            to.toString(),
            "--formats",
            "pdf");
    assertThat(run.code()).as("%s", run).isZero();
    String name = "arsredovisning-" + year;
    return Loader.loadPDF(to.resolve(name).resolve(name + ".pdf").toFile());
  }

  private static List<String> widows(List<Leaf> leaves) {
    List<String> widows = new ArrayList<>();
    for (int i = 0; i + 1 < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      boolean heading = leaf.type().matches("H[2-6]") && leaf.page() > 0;
      if (heading && leaves.get(i + 1).page() != leaf.page()) {
        widows.add("page " + (leaf.page() + 1) + ": " + leaf.words());
      }
    }
    return widows;
  }

  private static Set<Integer> pages(List<Leaf> leaves) {
    Set<Integer> pages = new HashSet<>();
    leaves.forEach(leaf -> pages.add(leaf.page()));
    return pages;
  }

  private static float lowest(PDDocument pdf, int page) throws IOException {
    float[] lowest = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition position : positions) {
              float y = position.getYDirAdj();
              if (y < FOOT && y > lowest[0]) {
                lowest[0] = y;
              }
            }
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(pdf);
    return lowest[0];
  }
}
