package se.sofrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.SampleReport;

/**
 * What makes Word call a file damaged: elements out of the schema's order (ECMA-376 part 1, 17),
 * ids twice, cells without a paragraph. The orders below are the schema's, cut to what is used.
 */
class WordXmlTest {
  private static final List<String> PARAGRAPH =
      List.of(
          "pStyle",
          "keepNext",
          "keepLines",
          "pageBreakBefore",
          "widowControl",
          "numPr",
          "pBdr",
          "shd",
          "tabs",
          "spacing",
          "ind",
          "contextualSpacing",
          "jc",
          "outlineLvl",
          "rPr",
          "sectPr");
  private static final List<String> RUN =
      List.of("rStyle", "rFonts", "b", "i", "color", "sz", "szCs", "u", "lang");
  private static final List<String> TABLE =
      List.of("tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook");
  private static final List<String> CELL = List.of("tcW", "gridSpan", "tcBorders", "vAlign");
  private static final List<String> BORDERS = List.of("top", "left", "bottom", "right", "insideH");
  private static final List<String> SECTION = List.of("references", "pgSz", "pgMar", "titlePg");
  private static final List<String> STYLE =
      List.of("name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr");
  private static final List<String> SETTINGS =
      List.of(
          "zoom",
          "embedTrueTypeFonts",
          "defaultTabStop",
          "characterSpacingControl",
          "updateFields",
          "compat",
          "themeFontLang",
          "decimalSymbol",
          "listSeparator");

  static Stream<ReportDocument> reports() {
    return Stream.of(
        SampleReport.full(),
        SampleReport.empty(),
        SampleReport.tiny(),
        SampleReport.of(new Block.TableBlock(SampleReport.wide("bred", 10, 3))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void elementsStandInTheSchemasOrder(ReportDocument report) {
    Docx docx = Docx.of(report);
    Element root = docx.xml("word/document.xml").getDocumentElement();
    ordered(root, "pPr", PARAGRAPH);
    ordered(root, "rPr", RUN);
    ordered(root, "tblPr", TABLE);
    ordered(root, "tcPr", CELL);
    ordered(root, "tcBorders", BORDERS);
    ordered(root, "sectPr", SECTION);
    Element styles = docx.xml("word/styles.xml").getDocumentElement();
    ordered(styles, "style", STYLE);
    ordered(styles, "pPr", PARAGRAPH);
    ordered(styles, "rPr", RUN);
    ordered(styles, "tblPr", TABLE);
    inOrder(docx.xml("word/settings.xml").getDocumentElement(), SETTINGS);
  }

  private static void ordered(Element root, String parent, List<String> order) {
    Docx.inside(root, parent).forEach(element -> inOrder(element, order));
  }

  private static void inOrder(Element parent, List<String> order) {
    List<String> names = Docx.children(parent).stream().map(WordXmlTest::name).toList();
    assertThat(order).as("known in %s", parent.getLocalName()).containsAll(names);
    assertThat(names.stream().map(order::indexOf).toList())
        .as("order in %s: %s", parent.getLocalName(), names)
        .isSorted();
  }

  /** References to heads and feet may stand in any order among themselves. */
  private static String name(Element element) {
    return element.getLocalName().replaceFirst("(header|footer)Reference", "references");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sectionStandsLastAndAParagraphBeforeIt(ReportDocument report) {
    List<Element> body = Docx.of(report).body();
    assertThat(body.get(body.size() - 1).getLocalName()).isEqualTo("sectPr");
    assertThat(body.get(body.size() - 2).getLocalName()).isEqualTo("p");
    assertThat(body.stream().filter(e -> e.getLocalName().equals("sectPr"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tablesNeverTouchAndEveryCellHoldsAParagraph(ReportDocument report) {
    Docx docx = Docx.of(report);
    List<Element> body = docx.body();
    for (int i = 1; i < body.size(); i++) {
      boolean both =
          body.get(i).getLocalName().equals("tbl") && body.get(i - 1).getLocalName().equals("tbl");
      assertThat(both).as("tables %d and %d", i - 1, i).isFalse();
    }
    assertThat(docx.all("tc"))
        .allMatch(
            cell -> {
              List<Element> children = Docx.children(cell);
              return children.get(children.size() - 1).getLocalName().equals("p");
            });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void cellsOfEveryRowFillTheGrid(ReportDocument report) {
    for (Element table : Docx.of(report).all("tbl")) {
      int columns = Docx.inside(table, "gridCol").size();
      for (Element row : Docx.inside(table, "tr")) {
        int filled =
            Docx.inside(row, "tc").stream()
                .mapToInt(
                    cell ->
                        Docx.inside(cell, "gridSpan").stream()
                            .mapToInt(span -> Integer.parseInt(Docx.value(span)))
                            .findFirst()
                            .orElse(1))
                .sum();
        assertThat(filled).isEqualTo(columns);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void bookmarksAreUniqueAndClosed(ReportDocument report) {
    Docx docx = Docx.of(report);
    List<String> opened =
        docx.all("bookmarkStart").stream().map(b -> b.getAttributeNS(Docx.W, "id")).toList();
    assertThat(opened).doesNotHaveDuplicates();
    assertThat(docx.all("bookmarkEnd").stream().map(b -> b.getAttributeNS(Docx.W, "id")).toList())
        .isEqualTo(opened);
    assertThat(docx.all("bookmarkStart"))
        .extracting(b -> b.getAttributeNS(Docx.W, "name"))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("_\\w{1,39}"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyStyleThatIsUsedExists(ReportDocument report) {
    Docx docx = Docx.of(report);
    List<String> known =
        Docx.inside(docx.xml("word/styles.xml").getDocumentElement(), "style").stream()
            .map(style -> style.getAttributeNS(Docx.W, "styleId"))
            .toList();
    assertThat(known).doesNotHaveDuplicates();
    for (String name : List.of("pStyle", "rStyle", "tblStyle")) {
      assertThat(docx.all(name)).extracting(Docx::value).isSubsetOf(known);
    }
  }

  @Test
  void controlCharactersInDataDoNotReachTheXml() {
    Docx docx = Docx.of(SampleReport.of(SampleReport.body("Rad ett\u0007\nrad två\u000b.")));
    assertThat(docx.all("p")).extracting(Docx::words).contains("Rad ett rad två .");
  }
}
