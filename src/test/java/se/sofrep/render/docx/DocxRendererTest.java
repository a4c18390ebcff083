package se.sofrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.render.MemoryBundle;
import se.sofrep.render.SampleReport;
import se.sofrep.render.office.OtherMachine;

/** The Word document as its reader, and Word itself, will find it. */
class DocxRendererTest {
  private static final Docx FULL = Docx.of(SampleReport.full());

  @Test
  void headingsHaveWordsOwnStylesWithOutlineLevels() throws Exception {
    try (XWPFDocument word = FULL.poi()) {
      List<String> headings =
          word.getParagraphs().stream()
              .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
              .map(p -> p.getStyle() + " " + p.getText())
              .toList();
      assertThat(headings)
          .startsWith("Heading1 1 Sammanfattning", "Heading1 2 Förvaltningsberättelse")
          .contains(
              "Heading2 2.1 Insats nummer 1: vägen till arbete",
              "Heading3 2.1.1 Deltagare",
              "Heading4 Tid i insatsen");
      for (int level = 1; level <= 4; level++) {
        XWPFStyle style = word.getStyles().getStyle("Heading" + level);
        assertThat(style.getName()).isEqualTo("heading " + level);
        assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
            .isEqualTo(level - 1);
      }
    }
  }

  @Test
  void everyFieldThatBeginsEnds() {
    List<String> marks =
        FULL.all("fldChar").stream().map(f -> f.getAttributeNS(Docx.W, "fldCharType")).toList();
    long begun = marks.stream().filter("begin"::equals).count();
    assertThat(marks.stream().filter("end"::equals).count()).isEqualTo(begun).isPositive();
    assertThat(marks.stream().filter("separate"::equals).count()).isEqualTo(begun);
  }

  @Test
  void captionsCountThemselvesAndShowTheReportsNumber() {
    List<Element> captions =
        FULL.all("p").stream().filter(p -> Docx.style(p).equals("Caption")).toList();
    assertThat(captions).hasSize(9 + 5);
    assertThat(Docx.words(captions.get(0)))
        .isEqualTo("Tabell\u00a01  Avslutade efter ålder och kön, 2019");
    assertThat(captions)
        .allMatch(
            caption -> Docx.inside(caption, "instrText").get(0).getTextContent().contains(" SEQ "));
  }

  @Test
  void chartsHaveAlternativeTextAndFitThePage() {
    List<Chart> charts = SampleReport.full().charts();
    String drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    List<Element> described =
        FULL.all("drawing").stream()
            .map(d -> (Element) d.getElementsByTagNameNS(drawing, "docPr").item(0))
            .toList();
    assertThat(described)
        .extracting(d -> d.getAttribute("descr"))
        .isEqualTo(charts.stream().map(Chart::alt).toList());
    assertThat(described).extracting(d -> d.getAttribute("id")).doesNotHaveDuplicates();
    int emuATwip = 635;
    assertThat(FULL.all("drawing"))
        .allMatch(
            d -> {
              Element extent = (Element) d.getElementsByTagNameNS(drawing, "extent").item(0);
              return Long.parseLong(extent.getAttribute("cx"))
                  <= (long) Sections.TEXT_WIDTH * emuATwip;
            });
  }

  @Test
  void pageBreaksStandOnlyWhereTheReportMarksThem() {
    Docx docx =
        Docx.of(
            SampleReport.of(
                SampleReport.heading(1, "a", "1", "Ett"),
                SampleReport.body("Text."),
                new Block.PageBreak(),
                new Block.TableBlock(SampleReport.operating("drift", 2)),
                SampleReport.body("Slut.")));
    List<String> broken =
        docx.all("pageBreakBefore").stream()
            .map(b -> Docx.words((Element) b.getParentNode().getParentNode()))
            .toList();
    assertThat(broken).hasSize(3).startsWith("Innehåll", "1 Ett");
    assertThat(broken.get(2)).startsWith("Tabell");
    assertThat(docx.all("br")).isEmpty();
  }

  @Test
  void orderedListsBeginAtOneAndNestedOnesStandFurtherIn() {
    Block.Items list =
        new Block.Items(
            true,
            List.of(
                List.of(SampleReport.body("Ett")),
                List.of(
                    SampleReport.body("Två"),
                    new Block.Items(true, List.of(List.of(SampleReport.body("Två ett")))),
                    SampleReport.body("Mer om två"))));
    Docx docx = Docx.of(SampleReport.of(list, SampleReport.body("Emellan"), list));
    List<Element> lines =
        docx.all("p").stream().filter(p -> Docx.style(p).equals("ListNumber")).toList();
    assertThat(lines)
        .extracting(p -> Docx.words(p) + " " + number(p, "numId") + "/" + number(p, "ilvl"))
        .containsExactly("Ett 2/0", "Två 2/0", "Två ett 3/1", "Ett 4/0", "Två 4/0", "Två ett 5/1");
    // Without an override Word goes on counting where the list before left off.
    assertThat(docx.text("word/numbering.xml").split("<w:startOverride", -1))
        .hasSize(1 + 4 * Numbering.LEVELS);
    assertThat(docx.all("p"))
        .filteredOn(p -> Docx.words(p).equals("Mer om två"))
        .allMatch(p -> Docx.style(p).equals("ListContinue"));
  }

  @Test
  void bulletsDirectlyUnderACalloutAreInItsBox() {
    Block callout =
        new Block.Paragraph(List.of(Inline.Text.of("Det här saknas.")), Block.Style.CALLOUT);
    Block.Items bullets =
        new Block.Items(
            false,
            List.of(
                List.of(SampleReport.body("Deltagare"), SampleReport.body("Var de finns")),
                List.of(SampleReport.body("Enkät"))));
    Docx docx =
        Docx.of(
            SampleReport.of(
                callout, bullets, SampleReport.body("Text."), bullets, callout, callout));
    assertThat(docx.body())
        .filteredOn(p -> p.getLocalName().equals("p"))
        .extracting(p -> Docx.style(p) + " " + Docx.words(p))
        .containsSequence(
            "CalloutAbove Det här saknas.",
            "CalloutItem Deltagare",
            "CalloutItem Var de finns",
            "CalloutItem Enkät",
            "Normal Text.",
            "ListBullet Deltagare",
            "ListContinue Var de finns",
            "ListBullet Enkät",
            "Callout Det här saknas.",
            "Callout Det här saknas.");
    // The bullets' own edge, left less hanging, is the callout's.
    assertThat(docx.all("p"))
        .filteredOn(p -> Docx.words(p).equals("Enkät") && Docx.style(p).equals("CalloutItem"))
        .singleElement()
        .satisfies(
            p -> {
              Element indent = Docx.inside(p, "ind").get(0);
              assertThat(
                      Integer.parseInt(indent.getAttributeNS(Docx.W, "left"))
                          - Integer.parseInt(indent.getAttributeNS(Docx.W, "hanging")))
                  .isEqualTo(220);
            });
  }

  private static String number(Element paragraph, String name) {
    return Docx.value(Docx.inside(paragraph, name).get(0));
  }

  @Test
  void linksLeadToTheirPlaceOrAreWords() {
    Docx docx =
        Docx.of(
            SampleReport.of(
                SampleReport.heading(1, "mal", "", "Mål"),
                new Block.Paragraph(
                    List.of(
                        new Inline.Link("inåt", "#mal"),
                        new Inline.Link("utåt", "https://www.nnsfinsam.se/"),
                        new Inline.Link("ingenstans", "#saknas"),
                        new Inline.Link("farligt", "javascript:alert(1)")),
                    Block.Style.BODY)));
    Element paragraph = docx.body().get(docx.body().size() - 2);
    assertThat(Docx.inside(paragraph, "hyperlink"))
        .extracting(Docx::words)
        .containsExactly("inåt", "utåt");
    assertThat(docx.text("word/_rels/document.xml.rels"))
        .contains("https://www.nnsfinsam.se/")
        .doesNotContain("javascript");
  }

  @Test
  void runningHeadSaysWhoseReportAndThatItIsAnExampleAndFootCountsPages() throws Exception {
    try (XWPFDocument word = FULL.poi()) {
      String head = word.getHeaderFooterPolicy().getDefaultHeader().getText();
      String foot = word.getHeaderFooterPolicy().getDefaultFooter().getText();
      assertThat(head)
          .contains("Samordningsförbundet Exempelbygden", "Årsredovisning 2019", "EXEMPEL");
      assertThat(foot).containsPattern("Sida .* av ");
      assertThat(FULL.text("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
      assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
    }
    assertThat(Docx.of(SampleReport.tiny()).text("word/header1.xml")).doesNotContain("EXEMPEL");
  }

  @Test
  void languageIsSwedishAndPropertiesComeFromTheReport() throws Exception {
    assertThat(FULL.text("word/styles.xml")).contains("<w:lang w:val=\"sv-SE\"");
    try (XWPFDocument word = FULL.poi()) {
      POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Årsredovisning 2019");
      assertThat(core.getCreator()).isEqualTo("Samordningsförbundet Exempelbygden");
      assertThat(core.getCreated()).isEqualTo("2020-03-25T11:00:00Z");
      assertThat(core.getModified()).isEqualTo("2020-03-25T11:00:00Z");
    }
  }

  @Test
  void wordOpensItInItsOwnModeAndCountsPagesItself() {
    assertThat(FULL.text("word/settings.xml"))
        .contains("<w:updateFields w:val=\"true\"/>")
        .containsPattern("compatibilityMode\"[^>]*w:val=\"15\"");
  }

  @Test
  void signaturesStandTogetherWithPlaceAndDate() {
    List<Element> body = FULL.body();
    Element table = body.get(body.size() - 3);
    assertThat(table.getLocalName()).isEqualTo("tbl");
    assertThat(Docx.words(table)).contains("Ordförande, Försäkringskassan");
    Element dated = body.get(body.size() - 4);
    assertThat(Docx.words(dated)).isEqualTo("Exempelstad den 25 mars 2020");
    assertThat(Docx.inside(dated, "keepNext")).hasSize(1);
  }

  @Test
  void emptyAndTinyReportsAreWholeDocuments() throws Exception {
    try (XWPFDocument empty = Docx.of(SampleReport.empty()).poi();
        XWPFDocument tiny = Docx.of(SampleReport.tiny()).poi()) {
      assertThat(empty.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Årsredovisning 2019", "Rapporten har inget innehåll.");
      assertThat(tiny.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Inget att rapportera <ännu> & \"så\".")
          .doesNotContain("Innehåll");
    }
  }

  @Test
  void sameReportGivesSameBytesOnAnyMachine() {
    byte[] here = MemoryBundle.only(new DocxRenderer(), SampleReport.full());
    byte[] there =
        OtherMachine.run(() -> MemoryBundle.only(new DocxRenderer(), SampleReport.full()));
    assertThat(there).isEqualTo(here);
    assertThat(MemoryBundle.only(new DocxRenderer(), SampleReport.full())).isEqualTo(here);
  }
}
