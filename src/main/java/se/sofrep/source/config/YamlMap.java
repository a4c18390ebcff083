package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping in the file: its keys in order, each once; a key without a value is not there. What is
 * asked for by its key is read as {@link YamlNode} reads it.
 */
record YamlMap(YamlNode node, Map<String, Entry> entriesByKey) {
  /** A key and its value. */
  record Entry(String key, YamlNode at, YamlNode value) {}

  /** A mapping whose keys are names of the file's own. */
  static Optional<YamlMap> open(YamlNode node) {
    if (!(node.node() instanceof MappingNode mapping)) {
      node.error("config.expected-map", node.key());
      return Optional.empty();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode at = new YamlNode(tuple.getKeyNode(), node.key(), node.problems());
      if (!(at.node() instanceof ScalarNode)) {
        at.error("config.expected-text", node.key());
        continue;
      }
      String key = at.shown();
      YamlNode value = new YamlNode(tuple.getValueNode(), key, node.problems());
      if (entries.put(key, new Entry(key, at, value)) != null) {
        at.error("config.duplicate-key", key);
      }
    }
    return Optional.of(new YamlMap(node, entries));
  }

  /** A mapping with keys of ours; å ä ö may be missing in them. An unknown one is an error. */
  static Optional<YamlMap> of(YamlNode node, List<String> known) {
    return open(node).map(map -> map.checked(known));
  }

  private YamlMap checked(List<String> known) {
    Map<String, String> canonical =
        known.stream().collect(Collectors.toMap(Names::withoutMarks, name -> name));
    Map<String, Entry> checked = new LinkedHashMap<>();
    for (Entry entry : all()) {
      String name = canonical.get(Names.withoutMarks(entry.key()));
      if (name == null) {
        entry.at().unknown("config.unknown-key", entry.key(), known);
      } else if (checked.put(name, new Entry(name, entry.at(), entry.value().under(name)))
          != null) {
        entry.at().error("config.duplicate-key", name);
      }
    }
    return new YamlMap(node, checked);
  }

  /** The key's value; empty when the key is missing or has nothing after it. */
  Optional<YamlNode> get(String key) {
    return Optional.ofNullable(entriesByKey.get(key)).map(Entry::value).filter(v -> !v.isNull());
  }

  boolean has(String key) {
    return get(key).isPresent();
  }

  /** Tells that a key is missing without which the mapping means nothing. */
  void require(String key) {
    if (!has(key)) {
      node.error("config.missing-in", key, node.key());
    }
  }

  /** Every key with a value, in file order. */
  List<Entry> entries() {
    return all().stream().filter(entry -> !entry.value().isNull()).toList();
  }

  /** Every key in file order, also those without a value. */
  List<Entry> all() {
    return new ArrayList<>(entriesByKey.values());
  }

  /** What a mapping with keys of the file's own holds. */
  List<Entry> entries(String key) {
    return get(key).map(YamlNode::entries).orElse(List.of());
  }

  /** A mapping with keys of ours. */
  Optional<YamlMap> section(String key, List<String> known) {
    return get(key).flatMap(node -> node.map(known));
  }

  /** The items of what must be a list. */
  List<YamlNode> list(String key) {
    Optional<YamlNode> found = get(key);
    found.filter(value -> !value.isList()).ifPresent(v -> v.error("config.expected-list", key));
    return found.filter(YamlNode::isList).map(YamlNode::items).orElse(List.of());
  }

  Optional<String> text(String key) {
    return get(key).flatMap(YamlNode::text);
  }

  List<String> texts(String key) {
    return get(key).map(YamlNode::texts).orElse(List.of());
  }

  Optional<BigDecimal> number(String key) {
    return get(key).flatMap(YamlNode::number);
  }

  Optional<BigDecimal> percent(String key) {
    return get(key).flatMap(YamlNode::percent);
  }

  int whole(String key, int usual) {
    return get(key).flatMap(YamlNode::whole).orElse(usual);
  }

  Optional<LocalDate> date(String key) {
    return get(key).flatMap(YamlNode::date);
  }

  boolean flag(String key) {
    return get(key).map(YamlNode::flag).orElse(false);
  }

  /** One of a few words; {@code otherwise} when the key is missing or wrong. */
  String choice(String key, String otherwise, String... words) {
    return get(key).flatMap(node -> node.choice(words)).orElse(otherwise);
  }
}
