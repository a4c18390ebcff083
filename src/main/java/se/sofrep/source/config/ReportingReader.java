package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.Association.Series;

/** {@code grupper} and {@code serier}: how insatser are reported together. */
final class ReportingReader {
  static final List<String> SERIES_KEYS = List.of("kön", "insats", "utom");

  /** Women and men, where the file names no series. */
  static final List<Series> DEFAULT_SERIES =
      List.of(
          new Series("Kvinna", "Kvinna", List.of(), List.of()),
          new Series("Man", "Man", List.of(), List.of()));

  private final YamlValues values;
  private final InterventionNames names;
  private final Problems problems;

  ReportingReader(YamlValues values, InterventionNames names, Problems problems) {
    this.values = values;
    this.names = names;
    this.problems = problems;
  }

  Map<String, List<String>> groups(YamlMap map) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(map, "grupper")) {
      List<String> members =
          List.copyOf(names.resolve(values.items(entry.value()), "grupper", values));
      if (values.items(entry.value()).isEmpty()) {
        problems.error(entry.at(), "config.empty-group", entry.key());
      }
      names.addGroup(entry.key(), members, entry.at());
      groups.put(entry.key(), members);
    }
    return Collections.unmodifiableMap(groups);
  }

  /** Groups among the conditions are written out as their members. */
  List<Series> series(YamlMap map) {
    if (map.get("serier").isEmpty()) {
      return DEFAULT_SERIES;
    }
    List<Series> series = new ArrayList<>();
    for (YamlMap.Entry entry : entries(map, "serier")) {
      YamlMap.of(entry.value(), entry.key(), SERIES_KEYS, problems)
          .ifPresent(
              conditions ->
                  series.add(
                      new Series(
                          entry.key(),
                          values.text(conditions, "kön").orElse(""),
                          interventions(conditions, "insats"),
                          interventions(conditions, "utom"))));
    }
    return List.copyOf(series);
  }

  private List<String> interventions(YamlMap map, String key) {
    Optional<Node> node = map.get(key);
    return node.isEmpty()
        ? List.of()
        : List.copyOf(names.resolve(values.items(node.get()), key, values));
  }

  private List<YamlMap.Entry> entries(YamlMap map, String key) {
    return map.get(key)
        .flatMap(node -> YamlMap.open(node, key, problems))
        .map(YamlMap::entries)
        .orElse(List.of());
  }
}
