package se.sofrep.source.table;

import java.util.BitSet;

/** A row as it stands in the file, titles and all. Cell 0 is column 1 (A). */
record RawRow(int row, String[] cells, BitSet numbers) {
  static final BitSet NO_NUMBERS = new BitSet(0);

  String cell(int index) {
    return index < cells.length && cells[index] != null ? cells[index] : "";
  }

  boolean isNumber(int index) {
    return numbers.get(index);
  }

  int filled() {
    int count = 0;
    for (int i = 0; i < cells.length; i++) {
      if (!cell(i).isEmpty()) {
        count++;
      }
    }
    return count;
  }

  /** Index of the first cell that is not empty, −1 for an empty row. */
  int firstFilled() {
    for (int i = 0; i < cells.length; i++) {
      if (!cell(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
