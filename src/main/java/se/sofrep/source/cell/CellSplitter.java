package se.sofrep.source.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a cell that holds several values: at {@code |} and line breaks, then at {@code ;}, then at
 * {@code ,}. A whole that is a known value is not parted, nor is anything inside parentheses.
 */
public final class CellSplitter {
  private static final List<String> LEVELS = List.of("|\n", ";", ",");

  private CellSplitter() {}

  public static List<String> split(String cell, Predicate<String> known) {
    List<String> parts = new ArrayList<>();
    split(cell, 0, known, parts);
    return parts;
  }

  private static boolean isParted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '\n' || c == ';' || c == ',') {
        return true;
      }
    }
    return false;
  }

  private static void split(String text, int level, Predicate<String> known, List<String> parts) {
    String whole = text.strip();
    if (whole.isEmpty()) {
      return;
    }
    if (level == LEVELS.size() || !isParted(whole) || known.test(whole)) {
      parts.add(whole);
      return;
    }
    String separators = LEVELS.get(level);
    int lastClosing = whole.lastIndexOf(')');
    int depth = 0;
    int from = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '(') {
        depth += lastClosing > i ? 1 : 0;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        split(whole.substring(from, i), level + 1, known, parts);
        from = i + 1;
      }
    }
    split(whole.substring(from), level + 1, known, parts);
  }
}
