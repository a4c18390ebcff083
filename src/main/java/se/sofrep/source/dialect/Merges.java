package se.sofrep.source.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells merged downwards: what stands in the topmost goes for every row of the range. Cells merged
 * sideways (titles) stay as they are.
 */
final class Merges {
  private final List<Range> waiting = new ArrayList<>();
  private final Map<Range, String> values = new HashMap<>();
  private final Map<Range, Boolean> numbers = new HashMap<>();

  private record Range(int first, int last, int column) {}

  Merges(List<String> references) {
    for (String reference : references) {
      int colon = reference.indexOf(':');
      if (colon > 0) {
        int[] from = address(reference.substring(0, colon));
        int[] to = address(reference.substring(colon + 1));
        add(from[0], to[0], from[1], to[1]);
      }
    }
  }

  /** Rows from 1, columns from 0, all included. */
  void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (lastRow > firstRow && firstColumn == lastColumn && firstRow > 0) {
      waiting.add(new Range(firstRow, lastRow, firstColumn));
    }
  }

  /** The row with the merged values filled in. Rows come in order. */
  RawRow fill(RawRow row) {
    if (waiting.isEmpty()) {
      return row;
    }
    String[] cells = row.cells();
    BitSet marks = row.numbers();
    for (Range range : waiting) {
      if (range.first == row.row()) {
        values.put(range, row.cell(range.column));
        numbers.put(range, row.isNumber(range.column));
      } else if (range.first < row.row()
          && row.row() <= range.last
          && row.cell(range.column).isEmpty()) {
        if (cells.length <= range.column) {
          cells = java.util.Arrays.copyOf(cells, range.column + 1);
        }
        cells[range.column] = values.getOrDefault(range, "");
        if (numbers.getOrDefault(range, false)) {
          marks = (BitSet) marks.clone();
          marks.set(range.column);
        }
      }
    }
    waiting.removeIf(range -> range.last <= row.row());
    return new RawRow(row.row(), cells, marks);
  }

  private static int[] address(String cell) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= 'A' && c <= 'Z' && column < 20_000) {
        column = column * 26 + c - 'A' + 1;
      } else if (c >= '0' && c <= '9' && row < 20_000_000) {
        row = row * 10 + c - '0';
      }
    }
    return new int[] {row, column - 1};
  }
}
