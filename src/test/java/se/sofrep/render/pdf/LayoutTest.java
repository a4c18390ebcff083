package se.sofrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.render.SampleReport;
import se.sofrep.render.pdf.Tags.Leaf;

/** Where page breaks may fall. The same blocks are pushed down the page a little at a time. */
class LayoutTest {
  /** Where the text area begins and ends, in points from the top of the paper. */
  private static final float TOP = 84;

  private static final float FOOT = 768;

  /** Lines of text put before the blocks, so that they meet the foot of the page in every way. */
  static IntStream pushes() {
    return IntStream.iterate(0, lines -> lines <= 44, lines -> lines + 4);
  }

  @ParameterizedTest
  @MethodSource("pushes")
  void a_heading_is_never_last_on_a_page(int lines) throws IOException {
    List<Leaf> leaves = read(pushed(lines)).leaves();
    for (int i = 0; i + 1 < leaves.size(); i++) {
      if (leaves.get(i).type().matches("H[1-6]") && leaves.get(i).page() > 0) {
        assertThat(leaves.get(i + 1).page())
            .as("%s is followed by %s", leaves.get(i), leaves.get(i + 1))
            .isEqualTo(leaves.get(i).page());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pushes")
  void no_row_is_cut_and_no_short_table_broken(int lines) throws IOException {
    Tags tags = read(pushed(lines));
    assertThat(tags.elements("TR")).allSatisfy(row -> assertThat(pages(row)).hasSize(1));
    List<List<Leaf>> tables = tags.elements("Table");
    assertThat(tables).hasSize(3);
    assertThat(pages(tables.get(0))).as("short table and its caption").hasSize(1);
    assertThat(pages(tables.get(1))).as("long table").hasSizeGreaterThan(1);
    assertThat(pages(tables.get(1).subList(0, 20))).as("caption, head, first rows").hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pushes")
  void a_chart_shares_the_page_with_its_caption_and_note(int lines) throws IOException {
    List<Leaf> leaves = read(pushed(lines)).leaves();
    int figure = indexOf(leaves, leaf -> leaf.type().equals("Figure"));
    int caption = indexOf(leaves, leaf -> leaf.words().startsWith("Diagram 1"));
    int note = indexOf(leaves, leaf -> leaf.words().startsWith("Bas: 40 kvinnor"));
    assertThat(pages(List.of(leaves.get(caption), leaves.get(figure), leaves.get(note))))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pushes")
  void signatures_stay_together_with_place_and_date(int lines) throws IOException {
    List<Leaf> leaves = read(pushed(lines)).leaves();
    List<Leaf> signed =
        leaves.stream().filter(l -> l.words().matches("Exempelstad den.*|Ledamot .*")).toList();
    assertThat(signed).hasSize(10);
    assertThat(pages(signed)).hasSize(1);
  }

  /**
   * A page is left early only for something that must not be broken; when that takes no more than
   * half a page, the page it left is as good as half full.
   */
  @ParameterizedTest
  @MethodSource("pushes")
  void pages_inside_a_chapter_are_about_half_full_at_least(int lines) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfRendererTest.pdf(pushed(lines)))) {
      Set<Integer> exempt = Set.of(0, 1, pdf.getNumberOfPages() - 2, pdf.getNumberOfPages() - 1);
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        if (!exempt.contains(page)) {
          assertThat(lowest(pdf, page))
              .as("page %s", page + 1)
              .isGreaterThan(TOP + 0.45f * (FOOT - TOP));
        }
      }
    }
  }

  /** Tables under the title alone are a sheet: no cover, no contents. */
  @Test
  void a_document_without_headings_or_page_breaks_is_a_sheet() throws IOException {
    ReportDocument document = SampleReport.of(SampleReport.body("Allt står här."));
    try (PDDocument pdf = Loader.loadPDF(PdfRendererTest.pdf(document))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void page_breaks_that_lead_nowhere_leave_no_empty_page() throws IOException {
    ReportDocument document =
        SampleReport.of(
            new Block.PageBreak(),
            SampleReport.body("Först"),
            new Block.PageBreak(),
            new Block.PageBreak(),
            SampleReport.body("Sist"),
            new Block.PageBreak());
    try (PDDocument pdf = Loader.loadPDF(PdfRendererTest.pdf(document))) {
      assertThat(pdf.getNumberOfPages()).as("cover and two pages").isEqualTo(3);
    }
  }

  @Test
  void a_page_break_at_the_very_end_does_not_reach_into_the_charts_values() throws IOException {
    List<Leaf> leaves =
        read(SampleReport.of(
                new Block.ChartBlock(SampleReport.chart(Chart.Kind.BARS, 1, 2)),
                new Block.PageBreak()))
            .leaves();
    Leaf heading = leaves.get(indexOf(leaves, leaf -> leaf.words().equals("Diagrammens värden")));
    assertThat(leaves.get(leaves.size() - 1).page()).isEqualTo(heading.page());
    assertThat(leaves.get(leaves.size() - 1).words()).endsWith("%");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6, 10, 14, 24})
  void a_table_of_any_width_stays_on_the_paper(int columns) throws IOException {
    Table table = SampleReport.wide("bred", columns, 30);
    byte[] bytes = PdfRendererTest.pdf(SampleReport.of(new Block.TableBlock(table)));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 1; page < pdf.getNumberOfPages(); page++) {
        float width = pdf.getPage(page).getMediaBox().getWidth();
        assertThat(positions(pdf, page))
            .allSatisfy(at -> assertThat(at.getXDirAdj() + at.getWidth()).isLessThan(width - 50));
      }
      assertThat(new Tags(pdf).elements("TR")).hasSize(31);
    }
  }

  /** Ten columns of millions fit beside each other without a number being broken. */
  @Test
  void a_number_is_never_broken() throws IOException {
    byte[] bytes =
        PdfRendererTest.pdf(
            SampleReport.of(new Block.TableBlock(SampleReport.wide("bred", 10, 3))));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(new Tags(pdf).words("TD").subList(0, 9))
          .containsExactly(
              "−1 234 567",
              "−2 469 134",
              "−3 703 701",
              "−4 938 268",
              "−6 172 835",
              "−7 407 402",
              "−8 641 969",
              "−9 876 536",
              "−11 111 103");
    }
  }

  private static ReportDocument pushed(int lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleReport.heading(1, "ett", "1", "Kapitlet"));
    for (int i = 0; i < lines; i += 4) {
      blocks.add(SampleReport.body(SampleReport.prose(2)));
    }
    blocks.add(SampleReport.heading(2, "kort", "1.1", "En kort tabell"));
    blocks.add(SampleReport.heading(3, "kortare", "1.1.1", "Efter ålder"));
    blocks.add(new Block.TableBlock(SampleReport.genderTable("aldrar", 1, 6)));
    blocks.add(SampleReport.heading(2, "lang", "1.2", "En lång tabell"));
    blocks.add(new Block.TableBlock(SampleReport.operating("drift", 60)));
    blocks.add(SampleReport.heading(2, "bild", "1.3", "Ett diagram"));
    blocks.add(new Block.ChartBlock(SampleReport.chart(Chart.Kind.BARS, 1, 5)));
    blocks.add(SampleReport.heading(2, "beslut", "1.4", "Beslut"));
    blocks.add(SampleReport.body("Exempelstad den 25 mars 2020"));
    blocks.add(new Block.Signatures(IntStream.range(1, 10).mapToObj(i -> "Ledamot " + i).toList()));
    return new ReportDocument(SampleReport.meta(false), blocks);
  }

  private static Tags read(ReportDocument document) throws IOException {
    return new Tags(Loader.loadPDF(PdfRendererTest.pdf(document)));
  }

  private static Set<Integer> pages(List<Leaf> leaves) {
    Set<Integer> pages = new HashSet<>();
    leaves.forEach(leaf -> pages.add(leaf.page()));
    return pages;
  }

  private static int indexOf(List<Leaf> leaves, Predicate<Leaf> wanted) {
    int index =
        IntStream.range(0, leaves.size())
            .filter(i -> wanted.test(leaves.get(i)))
            .findFirst()
            .orElse(-1);
    assertThat(index).isNotNegative();
    return index;
  }

  /** The lowest baseline above the foot of the page, in points from the top. */
  private static float lowest(PDDocument pdf, int page) throws IOException {
    return (float)
        positions(pdf, page).stream()
            .mapToDouble(TextPosition::getYDirAdj)
            .filter(y -> y < FOOT)
            .max()
            .orElse(0);
  }

  private static List<TextPosition> positions(PDDocument pdf, int page) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            all.addAll(positions);
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(pdf);
    return all;
  }
}
