package se.sofrep.job;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as their widest cell; numbers to the right. */
public final class TextTable {
  private static final int WIDEST = 48;
  private static final String GAP = "  ";

  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param right for each column, whether it holds numbers
   */
  public TextTable(List<Boolean> right) {
    this.right = List.copyOf(right);
  }

  public void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::cut).toList());
  }

  /** The lines, without blanks at their ends. */
  public List<String> lines() {
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String blanks = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == 0 ? "" : GAP)
          .append(right.get(i) ? blanks + row.get(i) : row.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** One line, of bearable length. */
  private static String cut(String cell) {
    String flat = cell.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
    return flat.length() <= WIDEST ? flat : flat.substring(0, WIDEST - 1) + "…";
  }
}
