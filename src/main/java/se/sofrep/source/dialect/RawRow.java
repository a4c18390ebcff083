package se.sofrep.source.dialect;

import java.util.BitSet;

/** A row as it stands in the file, titles and all. Cell 0 is column 1 (A). */
public record RawRow(int row, String[] cells, BitSet numbers) {
  /** A formula that was never calculated, so that no value is stored with it. */
  public static final String NO_VALUE = "#SAKNAS!";

  static final BitSet NO_NUMBERS = new BitSet(0);

  public String cell(int index) {
    return index < cells.length && cells[index] != null ? cells[index] : "";
  }

  public boolean isNumber(int index) {
    return numbers.get(index);
  }

  public int filled() {
    int count = 0;
    for (int i = 0; i < cells.length; i++) {
      if (!cell(i).isEmpty()) {
        count++;
      }
    }
    return count;
  }

  /** Index of the first cell that is not empty, −1 for an empty row. */
  public int firstFilled() {
    for (int i = 0; i < cells.length; i++) {
      if (!cell(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
