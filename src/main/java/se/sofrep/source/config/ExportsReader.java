package se.sofrep.source.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.sofrep.domain.Association.Exports;

/** {@code kolumner} and {@code värden}: how the files of other systems are read. */
final class ExportsReader {
  private static final Set<String> LEFT_OUT = Set.of("", "-", "–");

  private final YamlValues values;
  private final Problems problems;

  ExportsReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  Exports read(YamlMap map) {
    return new Exports(columnNames(map), valueNames(map));
  }

  /**
   * {@code kolumner}: heading in the file to heading here; empty for one that is to be left out
   * (nothing, {@code ~} or a dash after the colon).
   */
  private Map<String, String> columnNames(YamlMap map) {
    Map<String, String> names = new LinkedHashMap<>();
    Optional<YamlMap> found =
        map.get("kolumner").flatMap(node -> YamlMap.open(node, "kolumner", problems));
    for (YamlMap.Entry entry : found.map(YamlMap::all).orElse(List.of())) {
      String text = YamlValues.shown(entry.value());
      if (YamlMap.isNull(entry.value()) || LEFT_OUT.contains(text)) {
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
  private Map<String, Map<String, String>> valueNames(YamlMap map) {
    Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    for (YamlMap.Entry entry : values.entries(map, "värden")) {
      column(entry.at(), entry.key()).ifPresent(column -> columns.put(column, valueNames(entry)));
    }
    return Collections.unmodifiableMap(columns);
  }

  private Map<String, String> valueNames(YamlMap.Entry entry) {
    if (!(entry.value() instanceof SequenceNode)) {
      return values.textByKey(entry.value(), entry.key());
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (Node item : values.items(entry.value())) {
      if (item instanceof MappingNode) {
        names.putAll(values.textByKey(item, entry.key()));
      } else {
        values.text(item, entry.key()).ifPresent(own -> names.put(own, own));
      }
    }
    return Collections.unmodifiableMap(names);
  }

  private Optional<String> column(Node at, String name) {
    Optional<String> column = Columns.find(name);
    if (column.isEmpty()) {
      problems.unknown(at, "config.unknown-column", name, Columns.ALL);
    }
    return column;
  }
}
