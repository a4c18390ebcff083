package se.sofrep.render.docx;

import java.util.Arrays;
import java.util.stream.Stream;
import se.sofrep.document.Table;

/**
 * Column widths from what the cells hold: numbers never wrap, the row headings take what is left
 * but no more than they need; a table that would be too wide shrinks its text columns first.
 */
final class Widths {
  /** Average width of a character in table text (9 pt), in twentieths of a point. */
  private static final int CHARACTER = 96;

  private static final int PADDING = 170;
  private static final int NARROWEST_TEXT = 1300;

  private Widths() {}

  static int[] of(Table table, int available) {
    int count = table.columns().size();
    int[] wanted = new int[count];
    for (int i = 0; i < count; i++) {
      wanted[i] = wanted(table, i);
    }
    int total = Arrays.stream(wanted).sum();
    if (total > available) {
      shrink(table, wanted, total - available);
    }
    int left = available - Arrays.stream(wanted).sum();
    if (left > 0) {
      spread(wanted, left);
    }
    return wanted;
  }

  private static int wanted(Table table, int column) {
    boolean text = table.columns().get(column).format() == Table.Format.TEXT;
    int longestCell =
        table.rows().stream()
            .filter(row -> column < row.cells().size())
            .mapToInt(row -> row.cells().get(column).printed().length())
            .max()
            .orElse(0);
    int longestWord = longestWord(table.columns().get(column).heading());
    int characters = Math.max(longestCell, longestWord);
    return Math.min(text ? 4600 : 2400, characters * CHARACTER + PADDING);
  }

  private static int longestWord(String heading) {
    return Stream.of(heading.split("[ \\-/]")).mapToInt(String::length).max().orElse(0) + 1;
  }

  private static void shrink(Table table, int[] widths, int tooMuch) {
    int rest = tooMuch;
    for (int i = 0; i < widths.length && rest > 0; i++) {
      if (table.columns().get(i).format() == Table.Format.TEXT) {
        int give = Math.min(rest, Math.max(0, widths[i] - NARROWEST_TEXT));
        widths[i] -= give;
        rest -= give;
      }
    }
    if (rest > 0) {
      int total = Arrays.stream(widths).sum();
      for (int i = 0; i < widths.length; i++) {
        widths[i] -= (int) ((long) rest * widths[i] / total) + 1;
      }
    }
  }

  /** Half of what is over goes to the row headings, the rest evenly, so that columns stay near. */
  private static void spread(int[] widths, int left) {
    int rest = left;
    if (widths.length > 1) {
      int each = rest / 2 / (widths.length - 1);
      for (int i = 1; i < widths.length; i++) {
        widths[i] += each;
        rest -= each;
      }
    }
    widths[0] += rest;
  }
}
