package se.sofrep.render.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table for standard output, for programs and for people.
 *
 * @param numeric per column: whether it holds numbers (right-aligned, bare in JSON)
 */
public record DataTable(List<String> headings, List<Boolean> numeric, List<List<Cell>> rows) {
  public DataTable {
    headings = List.copyOf(headings);
    numeric = List.copyOf(numeric);
    rows = List.copyOf(rows);
  }

  /**
   * One cell.
   *
   * @param data exact, decimal point; empty when there is nothing
   * @param printed as a person reads it
   */
  public record Cell(String data, String printed) {
    public static Cell text(String text) {
      return new Cell(text, text);
    }

    /** A number, exact for programs. */
    public static Cell number(Optional<BigDecimal> value, String printed) {
      return new Cell(value.map(FigureRows::plain).orElse(""), printed);
    }
  }

  /** The same table without columns that no row has anything in. */
  public DataTable withoutEmptyColumns() {
    int[] kept =
        IntStream.range(0, headings.size())
            .filter(i -> rows.isEmpty() || rows.stream().anyMatch(row -> !isEmpty(row.get(i))))
            .toArray();
    return new DataTable(
        pick(headings, kept), pick(numeric, kept), rows.stream().map(r -> pick(r, kept)).toList());
  }

  private static boolean isEmpty(Cell cell) {
    return cell.printed().isEmpty();
  }

  private static <T> List<T> pick(List<T> from, int[] places) {
    return Arrays.stream(places).mapToObj(from::get).toList();
  }
}
