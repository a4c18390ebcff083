package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import se.sofrep.document.Block;
import se.sofrep.document.Table;

/**
 * Tables: rules instead of grids, header rows repeated, rows never cut, short tables kept whole.
 */
final class Tables {
  /** A table of at most so many rows is kept on one page with its caption. */
  private static final int KEPT_WHOLE = 18;

  private static final BigInteger THIN = BigInteger.valueOf(4);
  private static final BigInteger THICK = BigInteger.valueOf(8);
  private static final String INK = "1A1A1A";
  private static final String HAIR = "BFBFBF";

  private final XWPFDocument word;

  Tables(XWPFDocument word) {
    this.word = word;
  }

  void write(Table table) {
    Captions.write(word, "Tabell", table.number(), table.caption());
    int[] widths = Widths.of(table, Page.TEXT_WIDTH);
    XWPFTable drawn = create(widths);
    boolean grouped = table.columns().stream().anyMatch(column -> !column.group().isEmpty());
    boolean whole = table.rows().size() <= KEPT_WHOLE;
    if (grouped) {
      groups(drawn, table.columns(), widths, whole);
    }
    headings(drawn, table.columns(), widths);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean last = i == table.rows().size() - 1;
      body(drawn, table, table.rows().get(i), widths, whole && !last, last);
    }
    drawn.removeRow(0);
    Captions.notes(word, table.notes());
  }

  private XWPFTable create(int[] widths) {
    XWPFTable table = word.createTable(1, 1);
    var properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    var layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(String.valueOf(java.util.Arrays.stream(widths).sum()));
    var grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    return table;
  }

  private static void groups(
      XWPFTable table, List<Table.Column> columns, int[] widths, boolean whole) {
    XWPFTableRow row = row(table);
    row.setRepeatHeader(true);
    for (int i = 0; i < columns.size(); ) {
      int end = i + 1;
      String group = columns.get(i).group();
      int width = widths[i];
      while (end < columns.size() && !group.isEmpty() && columns.get(end).group().equals(group)) {
        width += widths[end++];
      }
      XWPFTableCell cell = cell(row, width);
      if (end - i > 1) {
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(end - i));
      }
      boolean number = columns.get(i).format() != Table.Format.TEXT;
      text(cell, group, number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT, true, whole);
      if (!group.isEmpty()) {
        border(cell, false, THIN, HAIR);
      }
      i = end;
    }
  }

  private static void headings(XWPFTable table, List<Table.Column> columns, int[] widths) {
    XWPFTableRow row = row(table);
    row.setRepeatHeader(true);
    for (int i = 0; i < columns.size(); i++) {
      XWPFTableCell cell = cell(row, widths[i]);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
      text(cell, columns.get(i).heading(), alignment(columns.get(i)), true, true);
      border(cell, false, THICK, INK);
    }
  }

  private static void body(
      XWPFTable table, Table data, Table.Row content, int[] widths, boolean keep, boolean last) {
    XWPFTableRow row = row(table);
    boolean strong = content.kind() != Table.Kind.BODY;
    boolean sum = content.kind() == Table.Kind.TOTAL || content.kind() == Table.Kind.SUBTOTAL;
    for (int i = 0; i < data.columns().size(); i++) {
      XWPFTableCell cell = cell(row, widths[i]);
      String printed = i < content.cells().size() ? content.cells().get(i).printed() : "";
      text(cell, printed, alignment(data.columns().get(i)), strong, keep);
      if (sum) {
        border(cell, true, THIN, INK);
      }
      border(cell, false, last ? THICK : THIN, last ? INK : HAIR);
    }
  }

  /** Big numbers side by side, three to a row, without rules. */
  void write(Block.KeyFigures figures) {
    int columns = Math.min(3, figures.figures().size());
    int[] widths = new int[columns];
    java.util.Arrays.fill(widths, Page.TEXT_WIDTH / columns);
    XWPFTable table = create(widths);
    XWPFTableRow row = null;
    for (int i = 0; i < figures.figures().size(); i++) {
      if (i % columns == 0) {
        row = row(table);
      }
      Block.KeyFigure figure = figures.figures().get(i);
      XWPFTableCell cell = cell(row, widths[i % columns]);
      XWPFParagraph number = cell.getParagraphs().get(0);
      number.setStyle("KeyFigure");
      number.createRun().setText(figure.value().printed());
      XWPFParagraph label = cell.addParagraph();
      label.setStyle("TableText");
      XWPFRun words = label.createRun();
      words.setBold(true);
      words.setText(figure.label());
      XWPFParagraph remark = cell.addParagraph();
      remark.setStyle("Note");
      remark.createRun().setText(figure.remark());
    }
    fill(row, columns, widths);
    table.removeRow(0);
    Captions.notes(word, List.of());
  }

  private static void fill(XWPFTableRow row, int columns, int[] widths) {
    while (row != null && row.getTableCells().size() < columns) {
      text(cell(row, widths[0]), "", ParagraphAlignment.LEFT, false, false);
    }
  }

  /** Lines to sign on, two side by side, each over its role. */
  void write(Block.Signatures signatures) {
    int[] widths = {Page.TEXT_WIDTH / 2 - 200, 400, Page.TEXT_WIDTH / 2 - 200};
    XWPFTable table = create(widths);
    for (int i = 0; i < signatures.roles().size(); i += 2) {
      XWPFTableRow row = row(table);
      row.setHeight(1100);
      sign(cell(row, widths[0]), signatures.roles().get(i));
      text(cell(row, widths[1]), "", ParagraphAlignment.LEFT, false, true);
      XWPFTableCell second = cell(row, widths[2]);
      if (i + 1 < signatures.roles().size()) {
        sign(second, signatures.roles().get(i + 1));
      } else {
        text(second, "", ParagraphAlignment.LEFT, false, true);
      }
    }
    table.removeRow(0);
    Captions.notes(word, List.of());
  }

  private static void sign(XWPFTableCell cell, String role) {
    XWPFParagraph space = cell.getParagraphs().get(0);
    space.setStyle("TableText");
    space.setSpacingBefore(700);
    space.setKeepNext(true);
    XWPFParagraph line = cell.addParagraph();
    line.setStyle("TableText");
    line.setBorderTop(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
    line.setKeepNext(true);
    line.createRun().setText(role);
  }

  private static XWPFTableRow row(XWPFTable table) {
    XWPFTableRow row = table.createRow();
    row.setCantSplitRow(true);
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    return row;
  }

  private static XWPFTableCell cell(XWPFTableRow row, int width) {
    XWPFTableCell cell = row.createCell();
    cell.setWidth(String.valueOf(width));
    if (cell.getParagraphs().isEmpty()) {
      cell.addParagraph();
    }
    return cell;
  }

  private static void text(
      XWPFTableCell cell, String text, ParagraphAlignment side, boolean bold, boolean keep) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("TableText");
    paragraph.setAlignment(side);
    paragraph.setKeepNext(keep);
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    run.setText(text);
  }

  private static ParagraphAlignment alignment(Table.Column column) {
    return column.format() == Table.Format.TEXT
        ? ParagraphAlignment.LEFT
        : ParagraphAlignment.RIGHT;
  }

  private static void border(XWPFTableCell cell, boolean top, BigInteger size, String colour) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    CTTcBorders borders =
        properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    var side = top ? borders.addNewTop() : borders.addNewBottom();
    side.setVal(STBorder.SINGLE);
    side.setSz(size);
    side.setColor(colour);
  }
}
