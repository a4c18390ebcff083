package se.sofrep.source.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association.Exports;

/** {@code kolumner} and {@code värden}: how the files of other systems are read. */
final class ExportsReader {
  private static final Set<String> LEFT_OUT = Set.of("", "-", "–");

  private ExportsReader() {}

  static Exports read(YamlMap map) {
    return new Exports(columnNames(map), valueNames(map));
  }

  /**
   * {@code kolumner}: heading in the file to heading here; empty for one that is to be left out
   * (nothing, {@code ~} or a dash after the colon).
   */
  private static Map<String, String> columnNames(YamlMap map) {
    Map<String, String> names = new LinkedHashMap<>();
    Optional<YamlMap> found = map.get("kolumner").flatMap(YamlMap::open);
    for (YamlMap.Entry entry : found.map(YamlMap::all).orElse(List.of())) {
      String text = entry.value().shown();
      if (entry.value().isNull() || LEFT_OUT.contains(text)) {
        names.put(entry.key(), "");
      } else {
        column(entry.value(), text).ifPresent(column -> names.put(entry.key(), column));
      }
    }
    return Collections.unmodifiableMap(names);
  }

  /**
   * {@code värden}: per heading here, value in the file to value here; or a list of values that are
   * the association's own, which stand for themselves. A list may hold mappings, too.
   */
  private static Map<String, Map<String, String>> valueNames(YamlMap map) {
    Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    for (YamlMap.Entry entry : map.entries("värden")) {
      column(entry.at(), entry.key()).ifPresent(column -> columns.put(column, valueNames(entry)));
    }
    return Collections.unmodifiableMap(columns);
  }

  private static Map<String, String> valueNames(YamlMap.Entry entry) {
    if (!entry.value().isList()) {
      return entry.value().textByKey();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (YamlNode item : entry.value().items()) {
      if (item.isMap()) {
        names.putAll(item.textByKey());
      } else {
        item.text().ifPresent(own -> names.put(own, own));
      }
    }
    return Collections.unmodifiableMap(names);
  }

  private static Optional<String> column(YamlNode at, String name) {
    Optional<String> column = Columns.find(name);
    if (column.isEmpty()) {
      at.unknown("config.unknown-column", name, Columns.ALL);
    }
    return column;
  }
}
