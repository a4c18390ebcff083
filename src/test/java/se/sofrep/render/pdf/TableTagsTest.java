package se.sofrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Block;
import se.sofrep.document.Table;
import se.sofrep.render.SampleReport;

/** What a screen reader hears of a table: the words of the tags, not of the page. */
class TableTagsTest {
  /**
   * 200 rows fill several pages after the cover, and the head stands on each of them, but it is
   * read once.
   */
  @Test
  void a_head_repeated_on_every_page_is_read_once() throws IOException {
    byte[] pdf =
        PdfRendererTest.pdf(
            SampleReport.of(
                new Block.Heading(1, "drift", "", "Drift"),
                table(SampleReport.operating("drift", 200))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      assertThat(text.split("Kostnadsområde Budget Utfall Avvikelse", -1))
          .hasSize(document.getNumberOfPages());
      assertThat(new Tags(document).words("TH").subList(0, 5))
          .containsExactly(
              "Kostnadsområde", "Budget", "Utfall", "Avvikelse", "1001 Kostnadsområde nummer 1");
    }
  }

  @Test
  void a_head_in_two_lines_is_read_once_as_well() throws IOException {
    byte[] pdf =
        PdfRendererTest.pdf(SampleReport.of(table(SampleReport.genderTable("aldrar", 1, 90))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(new Tags(document).words("TH").subList(0, 10))
          .containsExactly(
              "Ålder",
              "Kvinnor",
              "Män",
              "Totalt",
              "Antal",
              "Andel",
              "Antal",
              "Andel",
              "Vuxna",
              "20–29 år");
    }
  }

  @Test
  void every_row_is_there_and_begins_with_its_heading() throws IOException {
    byte[] pdf =
        PdfRendererTest.pdf(
            SampleReport.of(
                new Block.Heading(1, "drift", "", "Drift"),
                table(SampleReport.operating("drift", 200))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Tags tags = new Tags(document);
      assertThat(tags.words("TR")).hasSize(1 + 200 + 1);
      assertThat(tags.words("TR").get(100))
          .isEqualTo("1100 Kostnadsområde nummer 100|−10 000 000|−9 876 500|123 500");
      assertThat(tags.words("Caption"))
          .containsExactly("Tabell 7 Driftredovisning per kostnadsområde, kronor");
    }
  }

  /** Whoever cannot see the page must hear what a table is before its numbers. */
  @Test
  void the_caption_is_read_first_and_belongs_to_its_table() throws IOException {
    byte[] pdf =
        PdfRendererTest.pdf(SampleReport.of(table(SampleReport.genderTable("aldrar", 1, 3))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Tags tags = new Tags(document);
      assertThat(tags.elements("Table")).hasSize(1);
      assertThat(tags.elements("Table").get(0).get(0).type()).isEqualTo("Caption");
      assertThat(tags.elements("TFoot")).isEmpty();
    }
  }

  private static Block table(Table table) {
    return new Block.TableBlock(table);
  }
}
