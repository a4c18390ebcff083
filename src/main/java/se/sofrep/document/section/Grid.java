package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;

/**
 * A table stated as columns over rows: each column says what it prints of a row's subject.
 *
 * <p>What the data cannot carry disappears by itself: rows without any data, optional columns
 * without any, headings with nothing under them, and the whole table when no body row is left.
 *
 * @param <R> what a row is about
 */
final class Grid<R> {
  private record Line<R>(Kind kind, String label, Optional<R> subject) {}

  private record Spec<R>(Table.Column column, boolean optional, Function<R, Cell> cell) {}

  private final String id;
  private final String caption;
  private final String rowHeading;
  private final List<Spec<R>> specs = new ArrayList<>();
  private final List<Line<R>> lines = new ArrayList<>();
  private boolean everyRow;

  public Grid(String id, String caption, String rowHeading) {
    this.id = id;
    this.caption = caption;
    this.rowHeading = rowHeading;
  }

  public Grid<R> column(String heading, String group, Format format, Function<R, Cell> cell) {
    specs.add(new Spec<>(new Table.Column(heading, group, format), false, cell));
    return this;
  }

  /** A column that is printed only when some row has data for it: the year before, a goal. */
  public Grid<R> optional(String heading, String group, Format format, Function<R, Cell> cell) {
    specs.add(new Spec<>(new Table.Column(heading, group, format), true, cell));
    return this;
  }

  public Grid<R> row(Kind kind, String label, R subject) {
    lines.add(new Line<>(kind, label, Optional.of(subject)));
    return this;
  }

  public Grid<R> heading(String label) {
    lines.add(new Line<>(Kind.HEADING, label, Optional.empty()));
    return this;
  }

  /**
   * Keeps rows without data as long as one row has some: that something is lacking must be seen.
   */
  public Grid<R> everyRow() {
    everyRow = true;
    return this;
  }

  /** Empty when no body row has data. */
  public Optional<Table> build() {
    List<Table.Row> all = lines.stream().map(this::printed).toList();
    List<Table.Row> rows = withoutIdleHeadings(all);
    if (rows.stream().noneMatch(row -> row.kind() == Kind.BODY)) {
      return Optional.empty();
    }
    if (everyRow) {
      rows = all;
    }
    int[] kept = keptColumns(rows);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(rowHeading, "", Format.TEXT));
    IntStream.of(kept).mapToObj(i -> specs.get(i).column()).forEach(columns::add);
    List<Table.Row> narrowed = rows.stream().map(row -> narrowed(row, kept)).toList();
    return Optional.of(new Table(id, 0, caption, columns, narrowed, List.of()));
  }

  private Table.Row printed(Line<R> line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(line.label()));
    for (Spec<R> spec : specs) {
      cells.add(line.subject().map(spec.cell()).orElse(Cell.text("")));
    }
    return new Table.Row(line.kind(), cells);
  }

  private static List<Table.Row> withoutIdleHeadings(List<Table.Row> rows) {
    List<Table.Row> out = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Table.Row row = rows.get(i);
      boolean says = row.cells().subList(1, row.cells().size()).stream().anyMatch(Grid::hasData);
      boolean heads =
          row.kind() == Kind.HEADING && !out.isEmpty() && out.get(0).kind() == Kind.BODY;
      if (says || heads) {
        out.add(0, row);
      }
    }
    return out;
  }

  private int[] keptColumns(List<Table.Row> rows) {
    return IntStream.range(0, specs.size())
        .filter(
            i ->
                !specs.get(i).optional()
                    || rows.stream().anyMatch(row -> keeps(row.cells().get(i + 1))))
        .toArray();
  }

  private static Table.Row narrowed(Table.Row row, int[] kept) {
    List<Cell> cells = new ArrayList<>();
    cells.add(row.cells().get(0));
    IntStream.of(kept).mapToObj(i -> row.cells().get(i + 1)).forEach(cells::add);
    return new Table.Row(row.kind(), cells);
  }

  /** Something is printed, or left out for its small base or its material: that must be seen. */
  private static boolean keeps(Cell cell) {
    return hasData(cell)
        || cell.figure().filter(f -> f.value().isPresent() || f.isNotComparable()).isPresent();
  }

  static boolean hasData(Cell cell) {
    return !cell.printed().isEmpty() && !cell.printed().equals(Printer.NO_DATA);
  }
}
