package se.sofrep.render.data;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.render.data.DataTable.Cell;

/** A table in plain characters for people: numbers to the right, columns as wide as needed. */
final class TableText {
  private static final String GAP = "  ";

  private TableText() {}

  static String aligned(DataTable table) {
    List<List<String>> lines = lines(table, false);
    int[] widths = widths(lines);
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        text.append(i > 0 ? GAP : "")
            .append(padded(line.get(i), widths[i], table.numeric().get(i)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  static String markdown(DataTable table) {
    List<List<String>> lines = lines(table, true);
    int[] widths = widths(lines);
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      for (int i = 0; i < widths.length; i++) {
        boolean right = table.numeric().get(i);
        out.append("| ").append(padded(lines.get(row).get(i), widths[i], right)).append(' ');
      }
      out.append("|\n");
      if (row == 0) {
        for (int i = 0; i < widths.length; i++) {
          boolean right = table.numeric().get(i);
          out.append("|-").append("-".repeat(widths[i])).append(right ? ':' : '-');
        }
        out.append("|\n");
      }
    }
    return out.toString();
  }

  private static List<List<String>> lines(DataTable table, boolean markdown) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.headings().stream().map(word -> plain(word, markdown)).toList());
    for (List<Cell> row : table.rows()) {
      lines.add(row.stream().map(cell -> plain(cell.printed(), markdown)).toList());
    }
    return lines;
  }

  /** On one line, without signs that a terminal would obey. */
  private static String plain(String text, boolean markdown) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                out.append(' ');
              } else if (!Character.isISOControl(c)) {
                out.append(markdown && (c == '|' || c == '\\') ? "\\" : "").appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    return widths;
  }

  private static String padded(String text, int width, boolean right) {
    String spaces = " ".repeat(width - width(text));
    return right ? spaces + text : text + spaces;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
