package se.sofrep.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import se.sofrep.document.Table;
import se.sofrep.render.markup.TableShape;
import se.sofrep.render.markup.Words;

/**
 * Tables: rules instead of grids, header rows repeated, rows never cut, short tables kept whole. A
 * long table keeps its first rows with its caption and its last with each other.
 */
final class Tables {
  /** A table of at most so many rows is kept on one page with its caption and notes. */
  static final int KEPT_WHOLE = 16;

  /** So many rows of a long table stand with its caption, and so many at its end together. */
  private static final int KEPT_AT_ENDS = 2;

  /** Type size that the style has, in half points; other sizes are said in each run. */
  private static final int STYLE_SIZE = 18;

  private final Body body;
  private final Captions captions;
  private final Words words;

  Tables(Body body, Captions captions, Words words) {
    this.body = body;
    this.captions = captions;
    this.words = words;
  }

  void write(Table table, String anchor, int available) {
    captions.write("table", table.number(), table.caption(), anchor);
    if (table.rows().isEmpty()) {
      body.paragraph("Normal", words.get("no-rows"));
    } else {
      new Drawn(table, TableFit.of(table), available).draw();
    }
    captions.notes(table.notes());
    body.closeTable();
  }

  /** One table being drawn. */
  private final class Drawn {
    private final Table table;
    private final TableShape shape;
    private final int size;
    private final Grid grid;

    Drawn(Table table, TableFit fit, int available) {
      this.table = table;
      this.shape = TableShape.of(table);
      this.size = fit.size();
      this.grid = new Grid(body, "ReportTable", fit.widths(available));
    }

    void draw() {
      if (shape.grouped()) {
        groups();
      }
      if (shape.named()) {
        headings();
      }
      int last = table.rows().size() - 1;
      for (int i = 0; i <= last; i++) {
        body(table.rows().get(i), keptWithNext(i, last));
      }
    }

    private boolean keptWithNext(int row, int last) {
      if (row == last) {
        return !table.notes().isEmpty();
      }
      return last < KEPT_WHOLE
          || row < KEPT_AT_ENDS
          || row > last - KEPT_AT_ENDS
          || table.rows().get(row).kind() == Table.Kind.HEADING;
    }

    private void groups() {
      Grid.Row row = grid.row().repeated();
      for (int i = 0; i < shape.size(); ) {
        int span = shape.span(i);
        String group = shape.group(i);
        Grid.Cell cell = row.cell(span);
        cell.properties().addNewVAlign().setVal(STVerticalJc.BOTTOM);
        write(cell, "TableHead", group, span > 1 ? STJc.CENTER : side(i), true);
        if (!group.isEmpty()) {
          Rule.GROUP.under(cell.properties());
        }
        i += span;
      }
    }

    private void headings() {
      Grid.Row row = grid.row().repeated();
      for (int i = 0; i < shape.size(); i++) {
        Grid.Cell cell = row.cell(1);
        Rule.STRONG.under(cell.properties());
        cell.properties().addNewVAlign().setVal(STVerticalJc.BOTTOM);
        write(cell, "TableHead", shape.heading(i), side(i), true);
      }
    }

    private void body(Table.Row content, boolean keep) {
      Grid.Row row = grid.row();
      String style = content.kind() == Table.Kind.BODY ? "TableText" : "TableStrong";
      if (content.kind() == Table.Kind.HEADING && saysOneThing(content)) {
        write(
            row.cell(shape.size()),
            "TableSection",
            TableShape.cell(content, 0).printed(),
            STJc.LEFT,
            true);
        return;
      }
      for (int i = 0; i < shape.size(); i++) {
        Grid.Cell cell = row.cell(1);
        if (content.kind() == Table.Kind.TOTAL) {
          Rule.STRONG.over(cell.properties());
        } else if (content.kind() == Table.Kind.SUBTOTAL) {
          Rule.SUM.over(cell.properties());
        }
        write(cell, style, TableShape.cell(content, i).printed(), side(i), keep);
      }
    }

    private void write(Grid.Cell cell, String style, String text, STJc.Enum side, boolean keep) {
      CTP paragraph = cell.paragraph(style);
      if (keep) {
        paragraph.getPPr().addNewKeepNext();
      }
      if (side != STJc.LEFT) {
        paragraph.getPPr().addNewJc().setVal(side);
      }
      if (text.isEmpty()) {
        return;
      }
      CTR run = Text.run(paragraph, text);
      if (size != STYLE_SIZE) {
        Text.properties(run).addNewSz().setVal(BigInteger.valueOf(size));
      }
    }

    private STJc.Enum side(int column) {
      return shape.words(column) ? STJc.LEFT : STJc.RIGHT;
    }
  }

  private static boolean saysOneThing(Table.Row row) {
    return row.cells().stream().skip(1).allMatch(cell -> cell.printed().isEmpty());
  }
}
