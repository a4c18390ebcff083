package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.axis.View;

/** Whether the numbers a reader sees add up to the sums he sees, which rounding may prevent. */
final class PrintedSums {
  private static final Pattern GROUP = Pattern.compile(",(?=\\d{3}(?!\\d))");

  private PrintedSums() {}

  /** Every sum of the table is of all body rows above it. */
  static boolean meet(Table table) {
    for (int i = 1; i < table.columns().size(); i++) {
      if (table.columns().get(i).format() != Format.TEXT && !meets(table.rows(), i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(List<Table.Row> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Table.Row row : rows) {
      Table.Cell cell = row.cells().get(column);
      if (cell.value().isPresent()) {
        BigDecimal seen = asRead(cell);
        if (row.kind() == Kind.BODY) {
          sum = sum.add(seen);
        } else if (seen.compareTo(sum) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The first total of each column is of all body rows above it, subtotals apart. */
  static boolean firstTotalMeets(Table table) {
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.kind() != Kind.SUBTOTAL) {
        rows.add(row);
      }
      if (row.kind() == Kind.TOTAL) {
        break;
      }
    }
    return IntStream.range(1, table.columns().size())
        .filter(i -> table.columns().get(i).format() != Format.TEXT)
        .allMatch(i -> meets(rows, i));
  }

  /** In any language: a comma before three digits groups them, since no cell has three decimals. */
  private static BigDecimal asRead(Table.Cell cell) {
    return new BigDecimal(
        GROUP
            .matcher(cell.printed())
            .replaceAll("")
            .replace('−', '-')
            .replace(',', '.')
            .replaceAll("[^0-9.-]", ""));
  }

  /** Whether some column of printed whole percents, none withheld, does not add up to 100. */
  static boolean roundingShows(Table table) {
    for (int i = 1; i < table.columns().size(); i++) {
      if (table.columns().get(i).format() == Format.PERCENT && !meetsHundred(table, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meetsHundred(Table table, int column) {
    List<Cell> cells =
        table.rows().stream()
            .filter(row -> row.kind() == Kind.BODY)
            .map(row -> row.cells().get(column))
            .toList();
    boolean partial = cells.stream().anyMatch(c -> c.figure().filter(View::isWithheld).isPresent());
    List<BigDecimal> printed =
        cells.stream().filter(c -> c.value().isPresent()).map(PrintedSums::asRead).toList();
    return partial
        || printed.isEmpty()
        || printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact() == 100;
  }
}
