package se.sofrep.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sofrep.document.Table;

/**
 * A table as every format sets it: a column for each cell and a cell in each column. Rows shorter
 * than the table are filled up; longer ones widen it, so that no cell is lost.
 */
public record TableShape(Table table, List<Table.Column> columns) {
  private static final Table.Column UNNAMED = new Table.Column("", "", Table.Format.TEXT);
  private static final Table.Cell NOTHING = Table.Cell.text("");

  public static TableShape of(Table table) {
    List<Table.Column> columns = new ArrayList<>(table.columns());
    int widest = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    while (columns.size() < widest) {
      columns.add(UNNAMED);
    }
    return new TableShape(table, List.copyOf(columns));
  }

  public int size() {
    return columns.size();
  }

  /** Whether any columns stand under a common head. */
  public boolean grouped() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }

  public boolean named() {
    return columns.stream().anyMatch(column -> !column.heading().isEmpty());
  }

  public String group(int column) {
    return columns.get(column).group();
  }

  public String heading(int column) {
    return columns.get(column).heading();
  }

  /** Whether this column holds words; the others are set to the right. */
  public boolean words(int column) {
    return columns.get(column).format() == Table.Format.TEXT;
  }

  /** How many columns the group spans that begins here; 1 outside groups. */
  public int span(int column) {
    String group = group(column);
    int end = column + 1;
    while (!group.isEmpty() && end < columns.size() && group(end).equals(group)) {
      end++;
    }
    return end - column;
  }

  public static Table.Cell cell(Table.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : NOTHING;
  }

  /** What a column says in the rows that are not headings. */
  public Stream<String> printed(int column) {
    return table.rows().stream()
        .filter(row -> row.kind() != Table.Kind.HEADING)
        .map(row -> cell(row, column).printed());
  }
}
