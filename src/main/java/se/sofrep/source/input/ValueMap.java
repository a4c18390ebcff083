package se.sofrep.source.input;

import java.util.HashMap;
import java.util.Map;
import se.sofrep.domain.Association;
import se.sofrep.source.table.Keys;

/**
 * The association's own names of values ({@code värden}) for one column.
 *
 * @param targets key of the file's value to the value here; empty for a value that means nothing
 */
record ValueMap(Map<String, String> targets) {
  ValueMap(Association association, String column) {
    this(collect(association, column));
  }

  private static Map<String, String> collect(Association association, String column) {
    Map<String, String> targets = new HashMap<>();
    association
        .valueNames()
        .forEach(
            (name, values) -> {
              if (Keys.of(name).equals(Keys.of(column))) {
                values.forEach((from, to) -> targets.put(key(from), to == null ? "" : to.strip()));
              }
            });
    return targets;
  }

  /** A sign alone ({@code +}) has an empty key and stands for itself. */
  static String key(String text) {
    String key = Keys.of(text);
    return key.isEmpty() ? Keys.soft(text) : key;
  }
}
