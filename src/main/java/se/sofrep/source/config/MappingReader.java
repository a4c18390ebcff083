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
import se.sofrep.domain.Association.CostKind;

/** Mappings with keys of the file's own: headings, values, names and kinds of cost areas. */
final class MappingReader {
  static final List<String> COST_KINDS =
      List.of("administration", "gemensamt", "struktur", "individ");

  private static final Set<String> LEFT_OUT = Set.of("", "-", "–");

  private final YamlValues values;
  private final Problems problems;

  MappingReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /**
   * {@code kolumner}: heading in the file to heading here; empty for one that is to be left out
   * (nothing, {@code ~} or a dash after the colon).
   */
  Map<String, String> columnNames(YamlMap map) {
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
  Map<String, Map<String, String>> valueNames(YamlMap map) {
    Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(map.get("värden"), "värden")) {
      column(entry.at(), entry.key()).ifPresent(column -> columns.put(column, valueNames(entry)));
    }
    return Collections.unmodifiableMap(columns);
  }

  private Map<String, String> valueNames(YamlMap.Entry entry) {
    if (!(entry.value() instanceof SequenceNode)) {
      return texts(entry.value(), entry.key());
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (Node item : values.items(entry.value())) {
      if (item instanceof MappingNode) {
        names.putAll(texts(item, entry.key()));
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

  /** {@code ansvarsnamn}: code to name. */
  Map<String, String> costAreaNames(YamlMap map) {
    return map.get("ansvarsnamn").map(node -> texts(node, "ansvarsnamn")).orElse(Map.of());
  }

  /** {@code kostnadsslag}: kind to codes, turned round; a code has one kind. */
  Map<String, CostKind> costKinds(YamlMap map) {
    Map<String, CostKind> kinds = new LinkedHashMap<>();
    Optional<YamlMap> found =
        map.get("kostnadsslag")
            .flatMap(node -> YamlMap.of(node, "kostnadsslag", COST_KINDS, problems));
    for (CostKind kind : CostKind.values()) {
      found
          .flatMap(kostnadsslag -> kostnadsslag.get(kind.word()))
          .ifPresent(node -> values.items(node).forEach(item -> put(kinds, item, kind)));
    }
    return Collections.unmodifiableMap(kinds);
  }

  private void put(Map<String, CostKind> kinds, Node item, CostKind kind) {
    values
        .text(item, kind.word())
        .ifPresent(
            code -> {
              CostKind before = kinds.putIfAbsent(code, kind);
              if (before != null && before != kind) {
                problems.error(item, "config.two-kinds", code, before.word(), kind.word());
              }
            });
  }

  private Map<String, String> texts(Node node, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(Optional.of(node), key)) {
      values.text(entry.value(), entry.key()).ifPresent(text -> texts.put(entry.key(), text));
    }
    return Collections.unmodifiableMap(texts);
  }

  private List<YamlMap.Entry> entries(Optional<Node> node, String key) {
    return node.flatMap(n -> YamlMap.open(n, key, problems))
        .map(YamlMap::entries)
        .orElse(List.of());
  }
}
