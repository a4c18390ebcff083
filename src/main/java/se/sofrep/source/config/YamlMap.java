package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping in the file: its keys in order, each once; a key without a value is not there. */
final class YamlMap {
  /** A key and its value. */
  record Entry(String key, Node at, Node value) {}

  private final Node node;
  private final Map<String, Entry> entries;

  private YamlMap(Node node, Map<String, Entry> entries) {
    this.node = node;
    this.entries = entries;
  }

  /** A mapping whose keys are names of the file's own. */
  static Optional<YamlMap> open(Node node, String key, Problems problems) {
    if (!(node instanceof MappingNode mapping)) {
      problems.error(node, "config.expected-map", key);
      return Optional.empty();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        problems.error(tuple.getKeyNode(), "config.expected-text", key);
        continue;
      }
      String text = name.getValue().strip();
      if (entries.put(text, new Entry(text, name, tuple.getValueNode())) != null) {
        problems.error(name, "config.duplicate-key", text);
      }
    }
    return Optional.of(new YamlMap(node, entries));
  }

  /** A mapping with keys of ours; å ä ö may be missing in them. An unknown one is an error. */
  static Optional<YamlMap> of(Node node, String key, List<String> known, Problems problems) {
    return open(node, key, problems).map(map -> map.checked(known, problems));
  }

  private YamlMap checked(List<String> known, Problems problems) {
    Map<String, String> canonical =
        known.stream().collect(Collectors.toMap(Names::withoutMarks, name -> name));
    Map<String, Entry> checked = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      String name = canonical.get(Names.withoutMarks(entry.key()));
      if (name == null) {
        problems.unknown(entry.at(), "config.unknown-key", entry.key(), known);
      } else if (checked.put(name, new Entry(name, entry.at(), entry.value())) != null) {
        problems.error(entry.at(), "config.duplicate-key", name);
      }
    }
    return new YamlMap(node, checked);
  }

  Node node() {
    return node;
  }

  /** The key's value; empty when the key is missing or has nothing after it. */
  Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(v -> !isNull(v));
  }

  /** Every key with a value, in file order. */
  List<Entry> entries() {
    List<Entry> list = new ArrayList<>(all());
    list.removeIf(entry -> isNull(entry.value()));
    return list;
  }

  /** Every key in file order, also those without a value. */
  List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** Nothing, {@code ~} or {@code null}. */
  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && List.of("", "~", "null").contains(scalar.getValue());
  }
}
