package se.sofrep.source.table;

import java.util.List;
import java.util.Set;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.dialect.RawRow;

/** Finds the row of the headings below title rows. */
final class HeadingFinder {
  /** How far down the headings may stand. */
  static final int ROWS = 40;

  private HeadingFinder() {}

  /**
   * @param index among the rows given; −1 when there is no row at all
   * @param known how many of its cells are wanted headings
   */
  record Found(int index, int known) {}

  /** The first row with most of the wanted headings; else the first that is wide enough. */
  static Found find(List<RawRow> rows, Set<String> wanted) {
    int best = -1;
    int known = 0;
    for (int i = 0; i < rows.size() && !wanted.isEmpty(); i++) {
      int count = known(rows.get(i), wanted);
      if (count > known) {
        best = i;
        known = count;
      }
    }
    if (known >= 2 || known == 1 && rows.get(best).filled() <= 2) {
      return new Found(best, known);
    }
    return new Found(widest(rows), known);
  }

  private static int known(RawRow row, Set<String> wanted) {
    int count = 0;
    for (int i = 0; i < row.cells().length; i++) {
      if (!row.cell(i).isEmpty() && wanted.contains(Keys.of(row.cell(i)))) {
        count++;
      }
    }
    return count;
  }

  /**
   * A title stands in one cell or two; the headings fill more than half of the widest row. A row
   * with a number or date in it ({@code Utskriven; 2020-01-07}) gives way to a wider one of words.
   */
  private static int widest(List<RawRow> rows) {
    int width = rows.stream().mapToInt(RawRow::filled).max().orElse(0);
    int first = 0;
    while (first < rows.size() && rows.get(first).filled() * 2 <= width) {
      first++;
    }
    if (first == rows.size()) {
      return rows.isEmpty() ? -1 : 0;
    }
    for (int i = first; i < rows.size() && !isWords(rows.get(first)); i++) {
      if (rows.get(i).filled() > rows.get(first).filled() && isWords(rows.get(i))) {
        return i;
      }
    }
    return first;
  }

  private static boolean isWords(RawRow row) {
    for (int i = 0; i < row.cells().length; i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty() && cell.chars().noneMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }
}
