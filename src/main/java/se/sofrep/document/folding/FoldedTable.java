package se.sofrep.document.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.Table.Row;
import se.sofrep.document.wording.Wording;

/**
 * A table without the rows and columns that tell nothing but that they are withheld, and with a
 * note of which they were. A number that is told stays, unless it stands elsewhere in the report
 * too.
 */
final class FoldedTable {
  /** More names, or longer, are not told. */
  private static final int MOST_NAMED = 6;

  private static final int LONGEST = 120;

  private final Table table;
  private final Folds.Manner manner;
  private final Told told;
  private final Wording wording;

  private FoldedTable(Table table, Folds.Manner manner, Told told, Wording wording) {
    this.table = table;
    this.manner = manner;
    this.told = told;
    this.wording = wording;
  }

  /** Empty when nothing is left to tell. */
  static Optional<Table> of(Table table, Folds.Manner manner, Told told, Wording wording) {
    return Told.isWithheld(table)
        ? new FoldedTable(table, manner, told, wording).folded()
        : Optional.of(table);
  }

  private Optional<Table> folded() {
    List<Row> rows = withoutIdleHeadings(table.rows().stream().filter(r -> !idle(r)).toList());
    boolean empty = rows.stream().noneMatch(row -> row.kind() == Kind.BODY);
    List<Cell> all = cells(table.rows()).toList();
    if ((empty || mostlyWithheld()) && told.elsewhere(all)) {
      told.without(all);
      return Optional.empty();
    }
    int[] kept = keptColumns(rows);
    List<Row> left =
        withoutIdleHeadings(
            rows.stream().map(row -> narrowed(row, kept)).filter(row -> !idle(row)).toList());
    List<Table.Column> columns = IntStream.of(kept).mapToObj(table.columns()::get).toList();
    Table narrow =
        new Table(table.id(), table.number(), caption(columns), columns, left, List.of());
    return Optional.of(withNotes(narrow, notShown(kept, left)));
  }

  private static Stream<Cell> cells(Collection<Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream().skip(1));
  }

  private static String label(Row row) {
    return row.cells().get(0).printed();
  }

  /** More than two thirds of what its rows would tell. */
  private boolean mostlyWithheld() {
    List<Cell> body =
        cells(table.rows().stream().filter(row -> row.kind() == Kind.BODY).toList()).toList();
    long withheld = body.stream().filter(Told::isWithheld).count();
    long open = body.stream().filter(cell -> Told.says(cell) || Told.isZero(cell)).count();
    return withheld > 2 * open;
  }

  private boolean idle(Row row) {
    return idle(row.cells().subList(1, row.cells().size()));
  }

  /** Mostly withheld, and nothing told but zeros. */
  private static boolean idle(List<Cell> cells) {
    long withheld = cells.stream().filter(Told::isWithheld).count();
    return cells.stream().noneMatch(Told::says)
        && withheld > cells.stream().filter(Told::isZero).count();
  }

  private static List<Row> withoutIdleHeadings(List<Row> rows) {
    List<Row> out = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean heads = !out.isEmpty() && out.get(0).kind() == Kind.BODY;
      if (rows.get(i).kind() != Kind.HEADING || heads) {
        out.add(0, rows.get(i));
      }
    }
    return out;
  }

  /** Of the period that the caption is of the undivided columns stay, if no others do. */
  private int[] keptColumns(List<Row> rows) {
    List<Integer> open =
        IntStream.range(1, table.columns().size())
            .filter(i -> !idleColumn(rows, i))
            .boxed()
            .toList();
    boolean own = open.stream().map(table.columns()::get).anyMatch(c -> !manner.isBefore(c));
    int[] kept =
        IntStream.range(0, table.columns().size())
            .filter(
                i -> i == 0 || open.contains(i) || !own && manner.isWhole(table.columns().get(i)))
            .toArray();
    return kept.length > 1 ? kept : IntStream.range(0, table.columns().size()).toArray();
  }

  /** The zeros of a row that is zero throughout are told by its other columns. */
  private boolean idleColumn(List<Row> rows, int column) {
    List<Cell> body = cells(rows.stream().filter(row -> !isZero(row)).toList(), column, true);
    List<Cell> sums = cells(rows, column, false);
    boolean idle =
        body.isEmpty() ? sums.stream().noneMatch(Told::says) : idle(body) && told.elsewhere(sums);
    if (idle) {
      told.without(sums);
    }
    return idle;
  }

  private static List<Cell> cells(List<Row> rows, int column, boolean body) {
    return rows.stream()
        .filter(row -> body == (row.kind() == Kind.BODY))
        .map(row -> row.cells().get(column))
        .toList();
  }

  private static boolean isZero(Row row) {
    return row.kind() == Kind.BODY && row.cells().stream().skip(1).noneMatch(FoldedTable::counts);
  }

  private static boolean counts(Cell cell) {
    return Told.says(cell) || Told.isWithheld(cell);
  }

  private static Row narrowed(Row row, int[] kept) {
    return new Row(row.kind(), IntStream.of(kept).mapToObj(row.cells()::get).toList());
  }

  /** A group of which no column is left has its own name, as has a heading; else both are told. */
  private List<String> columnNames(int[] kept) {
    List<Integer> left = IntStream.of(kept).boxed().toList();
    return IntStream.range(0, table.columns().size())
        .filter(i -> !left.contains(i))
        .mapToObj(i -> columnName(table.columns().get(i), left))
        .distinct()
        .toList();
  }

  private String columnName(Table.Column column, List<Integer> left) {
    if (column.group().isEmpty()) {
      return column.heading().replaceFirst(", (.*)$", " ($1)");
    }
    List<Table.Column> others = left.stream().map(table.columns()::get).toList();
    if (others.stream().noneMatch(other -> other.group().equals(column.group()))) {
      return column.group();
    }
    boolean alone = others.stream().noneMatch(other -> other.heading().equals(column.heading()));
    return alone ? column.heading() : column.heading() + " (" + column.group() + ")";
  }

  /** {@code Inte med i tabellen: Kvinna, Man; –29, 60–.} */
  private List<String> notShown(int[] kept, List<Row> left) {
    List<String> columns = columnNames(kept);
    List<Cell> labels = left.stream().map(row -> row.cells().get(0)).toList();
    List<String> rows =
        table.rows().stream()
            .filter(row -> row.kind() != Kind.HEADING)
            .filter(row -> labels.stream().noneMatch(label -> label == row.cells().get(0)))
            .map(FoldedTable::label)
            .distinct()
            .toList();
    String names =
        Stream.of(named("columns", columns), named("rows", rows))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return names.isEmpty()
        ? List.of()
        : List.of(wording.words("words.folded-from-table", Map.of("names", names)));
  }

  private String named(String what, List<String> names) {
    String all = String.join(", ", names);
    return names.size() > MOST_NAMED || all.length() > LONGEST
        ? wording.words("words.folded-" + what, Map.of())
        : all;
  }

  private String caption(List<Table.Column> columns) {
    boolean divided = columns.stream().anyMatch(manner.divided()::contains);
    return manner.undivided().isEmpty() || divided ? table.caption() : manner.undivided();
  }

  /** Those of the table that still hold, then which rows and columns are not shown. */
  private Table withNotes(Table narrow, List<String> notShown) {
    List<String> before = manner.notes().apply(table);
    List<String> after = manner.notes().apply(narrow);
    List<String> all = new ArrayList<>(table.notes());
    if (manner != Folds.Manner.PLAIN) {
      all.removeIf(note -> before.contains(note) && !after.contains(note));
    }
    all.addAll(notShown);
    return new Table(
        narrow.id(), narrow.number(), narrow.caption(), narrow.columns(), narrow.rows(), all);
  }
}
