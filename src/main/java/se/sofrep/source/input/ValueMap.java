package se.sofrep.source.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Association;
import se.sofrep.source.cell.Keys;

/**
 * The association's own names of values ({@code värden}) for one column.
 *
 * @param own values listed without a target: categories of the association's own
 * @param targets key of the file's value to the value here; empty for a value that means nothing
 */
record ValueMap(Set<String> own, Map<String, String> targets) {
  static ValueMap of(Association association, String column) {
    ValueMap map = new ValueMap(new TreeSet<>(), new HashMap<>());
    Map<String, Map<String, String>> columns = association.exports().valueNames();
    columns.forEach(
        (name, values) -> {
          if (Keys.of(name).equals(Keys.of(column))) {
            values.forEach((from, to) -> map.put(from, to == null ? "" : to.strip()));
          }
        });
    return map;
  }

  private void put(String from, String to) {
    if (from.strip().equals(to)) {
      own.add(to);
    } else {
      targets.put(key(from), to);
    }
  }

  /** A sign alone ({@code +}) has an empty key and stands for itself. */
  static String key(String text) {
    String key = Keys.of(text);
    return key.isEmpty() ? Keys.soft(text) : key;
  }
}
