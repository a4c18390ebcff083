package se.sofrep.document.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.Table;
import se.sofrep.domain.Narrative;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/** A table in a text. The first column holds row headings, as in every table. */
final class MarkdownTable {
  private static final Pattern NUMBER =
      Pattern.compile("[−-]?[0-9][0-9 .\\u00a0]*(,[0-9]+)?[ \\u00a0]*(%|kr|tkr)?|–|");

  private final Narrative text;
  private final MarkdownInlines inlines;
  private final String caption;

  /**
   * @param caption empty when the text gives none; the section's title stands in
   */
  MarkdownTable(Narrative text, MarkdownInlines inlines, String caption) {
    this.text = text;
    this.inlines = inlines;
    this.caption = caption;
  }

  void add(TableBlock table, List<Block> out) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells((TableRow) row));
      }
    }
    List<Table.Cell> head = rows.remove(0);
    if (rows.isEmpty()) {
      head.forEach(cell -> out.add(Demotion.bold(cell.printed())));
      return;
    }
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      columns.add(new Table.Column(head.get(i).printed(), "", format(rows, i)));
    }
    List<Table.Row> body =
        rows.stream().map(cells -> new Table.Row(Table.Kind.BODY, cells)).toList();
    String id = AsciiName.of(text.name()) + "-tabell";
    out.add(new Block.TableBlock(new Table(id, 0, caption, columns, body, List.of())));
  }

  private List<Table.Cell> cells(TableRow row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(cell((TableCell) cell));
    }
    return cells;
  }

  /**
   * A cell that is one live figure keeps it; any other is words. Only a plain count is a number in
   * a workbook: beside "4 524 tkr" the kronor behind it would be another number.
   */
  private Table.Cell cell(TableCell cell) {
    List<Inline> content = inlines.of(cell);
    String printed = inlines.plain(cell);
    if (content.size() == 1 && content.get(0) instanceof Inline.Value value) {
      Optional<BigDecimal> number =
          value.figure().filter(figure -> figure.key().unit() == Unit.COUNT).flatMap(Figure::value);
      return new Table.Cell(printed, number, value.figure());
    }
    return Table.Cell.text(printed);
  }

  private static Table.Format format(List<List<Table.Cell>> rows, int column) {
    boolean numbers =
        column > 0
            && rows.stream().allMatch(row -> column < row.size() && isNumber(row.get(column)));
    return numbers ? Table.Format.COUNT : Table.Format.TEXT;
  }

  private static boolean isNumber(Table.Cell cell) {
    return cell.figure().isPresent() || NUMBER.matcher(cell.printed()).matches();
  }
}
