package se.sofrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.render.FakeCharts;
import se.sofrep.render.MemoryBundle;
import se.sofrep.render.SampleReport;
import se.sofrep.render.markup.Glyphs;

class PdfRendererTest {
  private static byte[] full;

  @BeforeAll
  static void draw() {
    VeraGreenfieldFoundryProvider.initialise();
    full = pdf(SampleReport.full());
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_report_with_everything_conforms(PDFAFlavour flavour) throws Exception {
    assertThat(violations(full, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void an_empty_report_conforms(PDFAFlavour flavour) throws Exception {
    assertThat(violations(pdf(SampleReport.empty()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_tiny_report_conforms(PDFAFlavour flavour) throws Exception {
    assertThat(violations(pdf(SampleReport.tiny()), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_report_full_of_oddities_conforms(PDFAFlavour flavour) throws Exception {
    byte[] pdf = pdf(SampleReport.hostile());
    assertThat(violations(pdf, flavour)).isEmpty();
    assertThat(text(pdf)).contains("Ledamot 59").doesNotContain("#");
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(pdf(SampleReport.full())).isEqualTo(full);
  }

  @Test
  void language_time_and_producer_are_told_in_the_file() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(full)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2020-03-25T11:00:00Z");
      assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("sofrep 0.1.0");
    }
  }

  @Test
  void every_heading_is_printed_and_is_a_bookmark() throws IOException {
    List<String> headings =
        SampleReport.full().headings().stream().map(Block.Heading::printed).toList();
    try (PDDocument pdf = Loader.loadPDF(full)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(headings).allSatisfy(heading -> assertThat(text).contains(heading));
      List<String> marks = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), marks);
      assertThat(marks).containsExactlyElementsOf(with(headings, "Diagrammens värden"));
    }
  }

  /** openhtmltopdf prints # for what the font lacks; the sample has no # of its own. */
  @Test
  void no_character_is_lost() throws IOException {
    String text = text(full);
    assertThat(text).doesNotContain("#").doesNotContain(Glyphs.MISSING);
    assertThat(text).contains("Αθηνά", "Łódź", "−123 456 kr", "<, & och \"citat\"");
  }

  /** Arabic and Chinese are not in the font: the reader sees a sign, the finding names them. */
  /** A joined ﬁ would hide "finns" from whoever searches; the stripper itself takes it apart. */
  @Test
  void letters_are_not_joined() throws IOException {
    byte[] pdf =
        pdf(
            new ReportDocument(
                SampleReport.tiny().meta(),
                List.of(
                    new Block.Paragraph(
                        List.of(Inline.Text.of("finns fler träffar")), Block.Style.BODY))));
    StringBuilder signs = new StringBuilder();
    PDFTextStripper raw =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.append(sign.getUnicode());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      raw.getText(document);
    }
    assertThat(signs.toString()).contains("finns").contains("fler").contains("träffar");
  }

  @Test
  void a_character_the_font_lacks_is_replaced_and_reported() throws IOException {
    Findings findings = new Findings();
    ReportDocument document =
        SampleReport.of(SampleReport.body("Möte med أمل och 中, Čapek, ǧ, → och # kvar"));
    String text = text(MemoryBundle.only(renderer(findings), document));
    assertThat(text).contains("Möte med ���").contains("och �, Čapek, g, -> och # kvar");
    assertThat(findings.all()).extracting(Finding::code).containsExactly("paper.glyph-missing");
    String said = new Messages(Language.SV).text(findings.all().get(0));
    assertThat(said).contains("أ ل م").contains("中").doesNotContain("ǧ");
  }

  @Test
  void sample_data_and_edition_are_named_on_every_page() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(full)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page)).as("page %s", page).contains("EXEMPEL", "Intern utgåva");
      }
    }
    assertThat(text(pdf(SampleReport.tiny()))).doesNotContain("EXEMPEL");
  }

  @Test
  void the_contents_name_the_page_where_each_chapter_begins() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(full)) {
      List<String> lines = text(pdf, 2).lines().filter(line -> line.startsWith("3 ")).toList();
      assertThat(lines).hasSize(1);
      int page = Integer.parseInt(lines.get(0).replaceAll(".*\\D", ""));
      assertThat(text(pdf, page)).contains("3 Ekonomisk redovisning");
    }
  }

  static byte[] pdf(ReportDocument document) {
    return MemoryBundle.only(renderer(new Findings()), document);
  }

  private static PdfRenderer renderer(Findings findings) {
    return new PdfRenderer(findings, new FakeCharts());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static void collect(PDOutlineNode node, List<String> to) {
    for (PDOutlineItem item : node.children()) {
      to.add(item.getTitle());
      collect(item, to);
    }
  }

  private static List<String> with(List<String> list, String last) {
    List<String> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .limit(20)
          .toList();
    }
  }
}
