package se.sofrep.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.sofrep.document.Table;

/**
 * Writes the rows of a table: column headings in one or two lines, row headings in the first
 * column, a new row group at each heading inside the table. Rows that are shorter than the table
 * are filled up; longer ones widen it, so that no cell is lost.
 */
public final class TableMarkup {
  /** How a format writes what a cell says. */
  @FunctionalInterface
  public interface CellWriter {
    void write(Markup out, Table.Cell cell);
  }

  private static final Table.Column UNNAMED = new Table.Column("", "", Table.Format.TEXT);
  private static final Table.Cell NOTHING = Table.Cell.text("");

  private final Markup out;
  private final Table table;
  private final List<Table.Column> columns;
  private final List<String> widths;
  private final UnaryOperator<String> headings;
  private final CellWriter cells;

  private TableMarkup(
      Markup out,
      Table table,
      List<String> widths,
      UnaryOperator<String> headings,
      CellWriter cells) {
    this.out = out;
    this.table = table;
    this.widths = widths;
    this.headings = headings;
    this.cells = cells;
    this.columns = columns(table);
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
      CellWriter cells) {
    TableMarkup markup = new TableMarkup(out, table, widths, headings, cells);
    markup.head();
    markup.body();
  }

  /** The table's columns, and nameless ones where a row has more cells. */
  public static List<Table.Column> columns(Table table) {
    List<Table.Column> columns = new ArrayList<>(table.columns());
    int widest = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    while (columns.size() < widest) {
      columns.add(UNNAMED);
    }
    return columns;
  }

  private void head() {
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    if (grouped || !widths.isEmpty()) {
      colgroups();
    }
    boolean named = columns.stream().anyMatch(column -> !column.heading().isEmpty());
    if (!grouped && !named) {
      return;
    }
    out.open("thead");
    if (grouped) {
      groupRow();
    }
    out.open("tr");
    for (int i = 0; i < columns.size(); i++) {
      if (!grouped || !columns.get(i).group().isEmpty()) {
        heading(i, null);
      }
    }
    out.close("tr").close("thead").line();
  }

  private void colgroups() {
    for (int i = 0; i < columns.size(); i += span(i)) {
      out.open("colgroup");
      for (int k = 0; k < span(i); k++) {
        out.empty("col", "style", widths.isEmpty() ? null : "width:" + widths.get(i + k));
      }
      out.close("colgroup");
    }
  }

  private void groupRow() {
    out.open("tr");
    for (int i = 0; i < columns.size(); i += span(i)) {
      if (columns.get(i).group().isEmpty()) {
        heading(i, "2");
      } else {
        out.open("th", "scope", "colgroup", "colspan", String.valueOf(span(i)), "class", "g");
        out.element("span", headings.apply(columns.get(i).group())).close("th");
      }
    }
    out.close("tr");
  }

  /** An empty heading is a plain cell: a th without words is an error to screen readers. */
  private void heading(int column, String rowspan) {
    String words = columns.get(column).heading();
    if (words.isEmpty()) {
      out.element("td", "", "rowspan", rowspan);
    } else {
      out.element(
          "th", headings.apply(words), "scope", "col", "rowspan", rowspan, "class", align(column));
    }
  }

  private int span(int column) {
    return span(columns, column);
  }

  /** How many neighbours, this one included, share this column's group; 1 outside groups. */
  public static int span(List<Table.Column> columns, int column) {
    String group = columns.get(column).group();
    int end = column + 1;
    while (!group.isEmpty() && end < columns.size() && columns.get(end).group().equals(group)) {
      end++;
    }
    return end - column;
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
      out.open("th", "scope", "rowgroup", "colspan", String.valueOf(columns.size()));
      cells.write(out, cell(row, 0));
      out.close("th");
    } else {
      for (int i = 0; i < columns.size(); i++) {
        cell(cell(row, i), i);
      }
    }
    out.close("tr").line();
  }

  private static boolean saysOneThing(Table.Row row) {
    return !cell(row, 0).printed().isEmpty()
        && row.cells().stream().skip(1).allMatch(cell -> cell.printed().isEmpty());
  }

  private void cell(Table.Cell cell, int column) {
    boolean rowHeading = column == 0 && !cell.printed().isEmpty();
    String tag = rowHeading ? "th" : "td";
    out.open(tag, "scope", rowHeading ? "row" : null, "class", align(column));
    cells.write(out, cell);
    out.close(tag);
  }

  private static Table.Cell cell(Table.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : NOTHING;
  }

  private String align(int column) {
    return columns.get(column).format() == Table.Format.TEXT ? null : "n";
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
