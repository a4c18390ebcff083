package se.sofrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.sofrep.document.Block;
import se.sofrep.document.Table;
import se.sofrep.render.SampleReport;

/**
 * Tables in Word: heads repeated, rows whole, numbers to the right, nothing wider than the page.
 */
class TablesTest {
  private static final int WIDE_PAGE = Sections.WIDE_TEXT_WIDTH;

  private static Docx docx(Table table) {
    return Docx.of(SampleReport.of(new Block.TableBlock(table)));
  }

  private static List<Element> rows(Docx docx) {
    return docx.all("tr");
  }

  @Test
  void headerRowsRepeatAndNoOthers() {
    List<Element> rows = rows(docx(SampleReport.genderTable("aldrar", 1, 5)));
    assertThat(rows.subList(0, 2)).allMatch(row -> !Docx.inside(row, "tblHeader").isEmpty());
    assertThat(rows.subList(2, rows.size()))
        .isNotEmpty()
        .allMatch(row -> Docx.inside(row, "tblHeader").isEmpty());
  }

  @Test
  void noRowIsCutByThePagesEnd() {
    assertThat(rows(docx(SampleReport.operating("drift", 200))))
        .hasSize(1 + 200 + 1)
        .allMatch(row -> !Docx.inside(row, "cantSplit").isEmpty());
  }

  @Test
  void groupSpansItsColumnsAndSectionHeadingTheTable() {
    List<Element> rows = rows(docx(SampleReport.genderTable("aldrar", 1, 5)));
    assertThat(Docx.inside(rows.get(0), "tc"))
        .extracting(Docx::words)
        .containsExactly("", "Kvinnor", "Män", "");
    assertThat(Docx.inside(rows.get(0), "gridSpan")).extracting(Docx::value).containsOnly("2");
    assertThat(Docx.words(rows.get(2))).isEqualTo("Vuxna");
    assertThat(Docx.inside(rows.get(2), "gridSpan")).extracting(Docx::value).containsOnly("6");
  }

  @Test
  void numbersStandToTheRightAndRowHeadingsToTheLeft() {
    Element row = rows(docx(SampleReport.operating("drift", 1))).get(1);
    List<Element> cells = Docx.inside(row, "tc");
    assertThat(Docx.inside(cells.get(0), "jc")).isEmpty();
    assertThat(cells.subList(1, 4))
        .allMatch(cell -> Docx.value(Docx.inside(cell, "jc").get(0)).equals("right"));
  }

  @Test
  void totalHasARuleOverItAndIsBold() {
    List<Element> rows = rows(docx(SampleReport.operating("drift", 1)));
    Element total = rows.get(rows.size() - 1);
    assertThat(Docx.inside(total, "tc"))
        .allMatch(cell -> Docx.inside(cell, "top").size() == 1)
        .allMatch(cell -> Docx.style(cell).equals("TableStrong"));
  }

  @Test
  void shortTableStaysWholeWithCaptionAndNotes() {
    List<Element> rows = rows(docx(SampleReport.operating("drift", 10)));
    assertThat(rows)
        .allMatch(
            row ->
                Docx.inside(row, "p").stream()
                    .allMatch(
                        p ->
                            !Docx.inside(p, "keepNext").isEmpty()
                                || Docx.style(p).equals("TableHead")));
  }

  @Test
  void longTableMayBreakButNotAtItsEnds() {
    List<Element> rows = rows(docx(SampleReport.operating("drift", 75)));
    List<Boolean> kept = rows.stream().map(row -> !Docx.inside(row, "keepNext").isEmpty()).toList();
    assertThat(kept.subList(1, 3)).containsOnly(true);
    assertThat(kept.subList(10, 60)).containsOnly(false);
    assertThat(kept.subList(kept.size() - 2, kept.size())).containsOnly(true);
  }

  @Test
  void tableIsNeverWiderThanItsPage() {
    for (int columns = 1; columns <= 14; columns++) {
      Table table = SampleReport.wide("bred", columns, 3);
      boolean turned = TableFit.of(table).wide();
      int width =
          docx(table).all("gridCol").stream()
              .mapToInt(column -> Integer.parseInt(column.getAttributeNS(Docx.W, "w")))
              .sum();
      assertThat(width).isPositive().isLessThanOrEqualTo(turned ? WIDE_PAGE : Sections.TEXT_WIDTH);
    }
  }

  @Test
  void tenColumnsOfLongWordsTurnThePageAndItsHeadingComesAlong() {
    Docx docx =
        Docx.of(
            SampleReport.of(
                SampleReport.body("Före."),
                SampleReport.heading(1, "flerar", "1", "Flerårsöversikt"),
                new Block.TableBlock(SampleReport.wide("bred", 10, 3)),
                SampleReport.heading(1, "efter", "2", "Efter")));
    List<Element> sections = docx.all("sectPr");
    assertThat(sections)
        .extracting(section -> Docx.inside(section, "pgSz").get(0).getAttributeNS(Docx.W, "orient"))
        .containsExactly("", "landscape", "");
    assertThat(sections)
        .extracting(section -> Docx.inside(section, "titlePg").size())
        .as("only the cover goes without running head")
        .containsExactly(1, 0, 0);
    assertThat(Docx.words((Element) sections.get(0).getParentNode().getParentNode()))
        .isEqualTo("Före.");
  }

  @Test
  void tableOfOneRowAndTableWithoutNumbersAreTables() {
    Table words =
        new Table(
            "ord",
            0,
            "Bara ord",
            List.of(
                new Table.Column("Roll", "", Table.Format.TEXT),
                new Table.Column("Part", "", Table.Format.TEXT)),
            List.of(SampleReport.row(Table.Kind.BODY, "Ordförande", "Försäkringskassan")),
            List.of());
    Docx docx = docx(words);
    assertThat(rows(docx))
        .extracting(Docx::words)
        .containsExactly("RollPart", "OrdförandeFörsäkringskassan");
    assertThat(docx.all("p")).extracting(Docx::words).contains("Bara ord");
  }

  @Test
  void tableWithoutRowsSaysSo() {
    Table empty =
        new Table("tom", 1, "Tom", SampleReport.operating("x", 1).columns(), List.of(), List.of());
    Docx docx = docx(empty);
    assertThat(docx.all("tbl")).isEmpty();
    assertThat(docx.all("p")).extracting(Docx::words).contains("Inga uppgifter.");
  }
}
