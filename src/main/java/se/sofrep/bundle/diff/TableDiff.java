package se.sofrep.bundle.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.bundle.diff.Difference.Part;

/** Which cells of the tables differ: rows by their first cell, columns by their heading. */
final class TableDiff {
  private TableDiff() {}

  /** The tables of charts last: they repeat what other tables say. */
  private static final Comparator<String> CHARTS_LAST =
      Comparator.<String, Boolean>comparing(path -> path.startsWith("tabeller/diagram-"))
          .thenComparing(Comparator.naturalOrder());

  static List<Difference> of(BundleContents before, BundleContents after) throws IOException {
    List<Difference> differences = new ArrayList<>();
    Set<String> paths = new TreeSet<>(CHARTS_LAST);
    paths.addAll(before.tables());
    paths.addAll(after.tables());
    for (String path : paths) {
      if (!before.has(path)) {
        differences.add(Difference.added(Part.TABLE, path, ""));
      } else if (!after.has(path)) {
        differences.add(Difference.removed(Part.TABLE, path, ""));
      } else if (!before.text(path).equals(after.text(path))) {
        compare(path, before.rows(path), after.rows(path), differences);
      }
    }
    return differences;
  }

  private static void compare(
      String path,
      List<List<String>> before,
      List<List<String>> after,
      List<Difference> differences) {
    Map<String, Map<String, String>> old = cells(before);
    Map<String, Map<String, String>> now = cells(after);
    int known = differences.size();
    old.forEach(
        (row, cells) -> {
          Map<String, String> others = now.remove(row);
          if (others == null) {
            differences.add(Difference.removed(Part.TABLE, place(path, row), joined(cells)));
          } else {
            compare(place(path, row), cells, others, differences);
          }
        });
    now.forEach(
        (row, cells) ->
            differences.add(Difference.added(Part.TABLE, place(path, row), joined(cells))));
    if (differences.size() == known) {
      // The same cells in another order.
      differences.add(Difference.changed(Part.TABLE, path, "", ""));
    }
  }

  private static void compare(
      String place,
      Map<String, String> before,
      Map<String, String> after,
      List<Difference> differences) {
    Set<String> columns = new LinkedHashSet<>(before.keySet());
    columns.addAll(after.keySet());
    for (String column : columns) {
      String old = before.get(column);
      String now = after.get(column);
      String at = place + ", " + column;
      if (old == null) {
        differences.add(Difference.added(Part.TABLE, at, now));
      } else if (now == null) {
        differences.add(Difference.removed(Part.TABLE, at, old));
      } else if (!old.equals(now)) {
        differences.add(Difference.changed(Part.TABLE, at, old, now));
      }
    }
  }

  private static String place(String path, String row) {
    return path + ": " + row;
  }

  private static String joined(Map<String, String> cells) {
    return String.join("; ", cells.values());
  }

  /** By row label and heading; a label or heading that stands twice is numbered. */
  private static Map<String, Map<String, String>> cells(List<List<String>> rows) {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    if (rows.isEmpty()) {
      return table;
    }
    List<String> headings = numbered(rows.get(0));
    List<List<String>> body = rows.subList(1, rows.size());
    List<String> labels =
        numbered(body.stream().map(row -> row.isEmpty() ? "" : row.get(0)).toList());
    for (int i = 0; i < body.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int column = 1; column < body.get(i).size(); column++) {
        cells.put(
            column < headings.size() ? headings.get(column) : String.valueOf(column + 1),
            body.get(i).get(column));
      }
      table.put(labels.get(i), cells);
    }
    return table;
  }

  private static List<String> numbered(List<String> words) {
    Map<String, Integer> seen = new HashMap<>();
    return words.stream()
        .map(
            word -> {
              int number = seen.merge(word, 1, Integer::sum);
              return number == 1 ? word : word + " (" + number + ")";
            })
        .toList();
  }
}
