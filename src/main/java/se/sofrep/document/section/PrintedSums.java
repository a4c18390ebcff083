package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;

/** Whether the numbers a reader sees add up to the sums he sees, which rounding may prevent. */
final class PrintedSums {
  static final String NOTE =
      "Talen är avrundade var för sig och går därför inte alltid ihop på sista siffran.";

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

  private static BigDecimal asRead(Table.Cell cell) {
    return new BigDecimal(
        cell.printed().replace('−', '-').replace(',', '.').replaceAll("[^0-9.-]", ""));
  }
}
