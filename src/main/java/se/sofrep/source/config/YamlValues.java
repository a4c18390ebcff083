package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Values as they are written in the file: codes keep their leading zeros, dates and numbers are
 * read from the letters. What is not of the kind asked for is an error that names the key.
 */
final class YamlValues {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Problems problems;

  YamlValues(Problems problems) {
    this.problems = problems;
  }

  Optional<String> text(Node node, String key) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    problems.error(node, "config.expected-text", key);
    return Optional.empty();
  }

  Optional<String> text(YamlMap map, String key) {
    return map.get(key).flatMap(node -> text(node, key));
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().filter(item -> !YamlMap.isNull(item)).toList();
    }
    return List.of(node);
  }

  /** A list of texts, or one text. */
  List<String> texts(YamlMap map, String key) {
    List<String> texts = new ArrayList<>();
    map.get(key)
        .ifPresent(node -> items(node).forEach(item -> text(item, key).ifPresent(texts::add)));
    return List.copyOf(texts);
  }

  /** A mapping of texts with keys of the file's own. */
  Map<String, String> textByKey(Node node, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(Optional.of(node), key)) {
      text(entry.value(), entry.key()).ifPresent(text -> texts.put(entry.key(), text));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** What a mapping with keys of the file's own holds. */
  List<YamlMap.Entry> entries(YamlMap map, String key) {
    return entries(map.get(key), key);
  }

  private List<YamlMap.Entry> entries(Optional<Node> node, String key) {
    return node.flatMap(n -> YamlMap.open(n, key, problems))
        .map(YamlMap::entries)
        .orElse(List.of());
  }

  /** A mapping with keys of ours. */
  Optional<YamlMap> section(YamlMap map, String key, List<String> known) {
    return map.get(key).flatMap(node -> YamlMap.of(node, key, known, problems));
  }

  /** Whether the value is a list, as it must be for a list of mappings; an error if not. */
  List<Node> list(YamlMap map, String key) {
    Optional<Node> node = map.get(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof SequenceNode) {
      return items(node.get());
    }
    problems.error(node.get(), "config.expected-list", key);
    return List.of();
  }

  /** A number that is not negative; spaces between thousands and a decimal comma are allowed. */
  Optional<BigDecimal> number(YamlMap map, String key) {
    return map.get(key).flatMap(node -> number(node, key));
  }

  Optional<BigDecimal> number(Node node, String key) {
    Optional<BigDecimal> number = parse(node);
    if (number.isEmpty()) {
      problems.error(node, "config.expected-number", key, shown(node));
    }
    return number;
  }

  /** A number from 0 to 100, with or without a percent sign. */
  Optional<BigDecimal> percent(YamlMap map, String key) {
    return map.get(key).flatMap(node -> percent(node, key));
  }

  Optional<BigDecimal> percent(Node node, String key) {
    Optional<BigDecimal> number = parse(node).filter(n -> n.compareTo(HUNDRED) <= 0);
    if (number.isEmpty()) {
      problems.error(node, "config.expected-percent", key, shown(node));
    }
    return number;
  }

  /** Whether a node is written as a number, so that it is meant as one. */
  static boolean isNumber(Node node) {
    return parse(node).isPresent();
  }

  private static Optional<BigDecimal> parse(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return Optional.empty();
    }
    String text = scalar.getValue().strip().replaceAll("\\s*%$", "");
    if (!text.matches("\\d{1,15}([.,]\\d{1,6})?")
        && !text.matches("\\d{1,3}([ \\u00A0\\u202F]\\d{3})+([.,]\\d{1,6})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.')));
  }

  /** A whole number of at most 1000. */
  int whole(YamlMap from, String key, int usual) {
    Optional<BigDecimal> limit = number(from, key);
    if (limit.isPresent()
        && (limit.get().stripTrailingZeros().scale() > 0
            || limit.get().compareTo(BigDecimal.valueOf(1000)) > 0)) {
      problems.error(from.get(key).orElseThrow(), "config.expected-whole", key, limit.get());
      return usual;
    }
    return limit.map(BigDecimal::intValue).orElse(usual);
  }

  Optional<LocalDate> date(YamlMap map, String key) {
    return map.get(key).flatMap(node -> date(node, key));
  }

  private Optional<LocalDate> date(Node node, String key) {
    String text = shown(node);
    for (DateTimeFormatter format : List.of(ISO, BASIC)) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeException e) {
        continue;
      }
    }
    problems.error(node, "config.expected-date", key, text);
    return Optional.empty();
  }

  boolean flag(YamlMap map, String key) {
    Optional<Node> node = map.get(key);
    if (node.isEmpty()) {
      return false;
    }
    String word = shown(node.get());
    if (List.of("true", "ja", "True", "Ja").contains(word)) {
      return true;
    }
    if (!List.of("false", "nej", "False", "Nej").contains(word)) {
      problems.error(node.get(), "config.expected-flag", key, word);
    }
    return false;
  }

  /** One of a few words; {@code otherwise} when the key is missing or wrong. */
  String choice(YamlMap map, String key, String otherwise, String... words) {
    return map.get(key)
        .flatMap(
            node -> {
              Optional<String> word =
                  Arrays.stream(words)
                      .filter(w -> Names.fold(w).equals(Names.fold(shown(node))))
                      .findFirst();
              if (word.isEmpty()) {
                problems.error(
                    node, "config.expected-choice", key, shown(node), String.join(", ", words));
              }
              return word;
            })
        .orElse(otherwise);
  }

  static String shown(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "…";
  }
}
