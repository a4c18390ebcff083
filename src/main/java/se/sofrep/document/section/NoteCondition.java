package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Kind;

/** When a note stands under its table: the words for {@code om} in a template. */
public enum NoteCondition {
  ALWAYS("", (table, columns) -> true),
  /** Some interval is printed. */
  INTERVAL("intervall", NoteCondition::hasInterval),
  /** Some sum that is seen is not the sum of the rows that are seen. */
  SUMS("summor", (table, columns) -> !PrintedSums.meet(table)),
  /** The first total that is seen is not the sum of the rows that are seen. */
  ROWS("rader", (table, columns) -> !PrintedSums.firstTotalMeets(table)),
  /** Some column of whole percents does not add up to 100. */
  HUNDRED("hundra", (table, columns) -> PrintedSums.roundingShows(table)),
  /** Some cell has no data. */
  LACKING("saknas", (table, columns) -> lacks(table));

  private final String word;
  private final BiPredicate<Table, List<Column>> holds;

  NoteCondition(String word, BiPredicate<Table, List<Column>> holds) {
    this.word = word;
    this.holds = holds;
  }

  public static Optional<NoteCondition> ofWord(String word) {
    return Arrays.stream(values()).filter(condition -> condition.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(c -> c.word).filter(w -> !w.isEmpty()).toList();
  }

  boolean holds(Table table, List<Column> columns) {
    return holds.test(table, columns);
  }

  private static boolean hasInterval(Table table, List<Column> columns) {
    return columns.stream()
        .filter(column -> column.aspect().filter(Aspect.INTERVAL::equals).isPresent())
        .anyMatch(
            column ->
                table.columns().stream()
                    .anyMatch(
                        kept ->
                            kept.heading().equals(column.heading())
                                && kept.group().equals(column.group())));
  }

  private static boolean lacks(Table table) {
    return table.rows().stream()
        .filter(row -> row.kind() == Kind.BODY)
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.printed().equals(Printer.NO_DATA));
  }
}
