package se.sofrep.render.markup;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import se.sofrep.document.Table;

/**
 * Writes the rows of a table: column headings in one or two lines, row headings in the first
 * column, a new row group at each heading inside the table.
 */
public final class TableMarkup {
  private final Markup out;
  private final Table table;
  private final TableShape shape;
  private final List<String> widths;
  private final UnaryOperator<String> headings;
  private final BiConsumer<Markup, Table.Cell> cells;

  private TableMarkup(
      Markup out,
      Table table,
      List<String> widths,
      UnaryOperator<String> headings,
      BiConsumer<Markup, Table.Cell> cells) {
    this.out = out;
    this.table = table;
    this.widths = widths;
    this.headings = headings;
    this.cells = cells;
    this.shape = TableShape.of(table);
  }

  /**
   * Writes colgroup, thead and tbody; table element and caption are the caller's.
   *
   * @param widths CSS width of each column; empty to leave them to the reader's program
   * @param headings how the words of a column heading are spelled
   */
  public static void write(
      Markup out,
      Table table,
      List<String> widths,
      UnaryOperator<String> headings,
      BiConsumer<Markup, Table.Cell> cells) {
    TableMarkup markup = new TableMarkup(out, table, widths, headings, cells);
    markup.head();
    markup.body();
  }

  private void head() {
    boolean grouped = shape.grouped();
    if (grouped || !widths.isEmpty()) {
      colgroups();
    }
    if (!grouped && !shape.named()) {
      return;
    }
    out.open("thead");
    if (grouped) {
      groupRow();
    }
    out.open("tr");
    for (int i = 0; i < shape.size(); i++) {
      if (!grouped || !shape.group(i).isEmpty()) {
        heading(i, null);
      }
    }
    out.close("tr").close("thead").line();
  }

  private void colgroups() {
    for (int i = 0; i < shape.size(); i += shape.span(i)) {
      out.open("colgroup");
      for (int k = 0; k < shape.span(i); k++) {
        out.empty("col", "style", widths.isEmpty() ? null : "width:" + widths.get(i + k));
      }
      out.close("colgroup");
    }
  }

  private void groupRow() {
    out.open("tr");
    for (int i = 0; i < shape.size(); i += shape.span(i)) {
      if (shape.group(i).isEmpty()) {
        heading(i, "2");
      } else {
        out.open("th", "scope", "colgroup", "colspan", String.valueOf(shape.span(i)), "class", "g");
        out.element("span", headings.apply(shape.group(i))).close("th");
      }
    }
    out.close("tr");
  }

  /** An empty heading is a plain cell: a th without words is an error to screen readers. */
  private void heading(int column, String rowspan) {
    String words = shape.heading(column);
    if (words.isEmpty()) {
      out.element("td", "", "rowspan", rowspan);
    } else {
      out.element(
          "th", headings.apply(words), "scope", "col", "rowspan", rowspan, "class", align(column));
    }
  }

  private void body() {
    out.open("tbody");
    boolean first = true;
    for (Table.Row row : table.rows()) {
      if (row.kind() == Table.Kind.HEADING && !first) {
        out.close("tbody").open("tbody");
      }
      row(row);
      first = false;
    }
    out.close("tbody").line();
  }

  private void row(Table.Row row) {
    boolean heading = row.kind() == Table.Kind.HEADING && saysOneThing(row);
    out.open("tr", "class", rowClass(row.kind()));
    if (heading) {
      out.open("th", "scope", "rowgroup", "colspan", String.valueOf(shape.size()));
      cells.accept(out, TableShape.cell(row, 0));
      out.close("th");
    } else {
      for (int i = 0; i < shape.size(); i++) {
        cell(TableShape.cell(row, i), i);
      }
    }
    out.close("tr").line();
  }

  private static boolean saysOneThing(Table.Row row) {
    return !TableShape.cell(row, 0).printed().isEmpty()
        && row.cells().stream().skip(1).allMatch(cell -> cell.printed().isEmpty());
  }

  private void cell(Table.Cell cell, int column) {
    boolean rowHeading = column == 0 && !cell.printed().isEmpty();
    String tag = rowHeading ? "th" : "td";
    out.open(tag, "scope", rowHeading ? "row" : null, "class", align(column));
    cells.accept(out, cell);
    out.close(tag);
  }

  private String align(int column) {
    return shape.words(column) ? null : "n";
  }

  private static String rowClass(Table.Kind kind) {
    return switch (kind) {
      case BODY -> null;
      case HEADING -> "h";
      case SUBTOTAL -> "s";
      case TOTAL -> "t";
    };
  }
}
