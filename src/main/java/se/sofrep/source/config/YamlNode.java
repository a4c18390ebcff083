package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value as it is written in the file: codes keep their leading zeros, dates and numbers are read
 * from the letters. What is not of the kind asked for is an error that names the key.
 *
 * @param key the key that it stands under, itself or as an item of a list
 */
record YamlNode(Node node, String key, Problems problems) {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(1000);

  YamlNode under(String other) {
    return new YamlNode(node, other, problems);
  }

  void error(String code, Object... arguments) {
    problems.error(node.getStartMark(), code, arguments);
  }

  void warning(String code, Object... arguments) {
    problems.warning(node.getStartMark(), code, arguments);
  }

  /** An error that names the nearest right word, or all of them. */
  void unknown(String code, String wrong, Collection<String> right) {
    Names.nearest(wrong, right)
        .ifPresentOrElse(
            near -> error(code, wrong, near),
            () -> error(code + "-list", wrong, String.join(", ", right)));
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Nothing, {@code ~} or {@code null}. */
  boolean isNull() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  /** A mapping with keys of ours. */
  Optional<YamlMap> map(List<String> known) {
    return YamlMap.of(this, known);
  }

  /** What a mapping with keys of the file's own holds. */
  List<YamlMap.Entry> entries() {
    return YamlMap.open(this).map(YamlMap::entries).orElse(List.of());
  }

  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    error("config.expected-text", key);
    return Optional.empty();
  }

  /** The items of a list; a single value is a list of one. */
  List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .map(item -> new YamlNode(item, key, problems))
          .filter(item -> !item.isNull())
          .toList();
    }
    return List.of(this);
  }

  /** A list of texts, or one text. */
  List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** A mapping of texts with keys of the file's own. */
  Map<String, String> textByKey() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries()) {
      entry.value().text().ifPresent(text -> texts.put(entry.key(), text));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** A number that is not negative; spaces between thousands and a decimal comma are allowed. */
  Optional<BigDecimal> number() {
    return told("config.expected-number", parse());
  }

  /** A number from 0 to 100, with or without a percent sign. */
  Optional<BigDecimal> percent() {
    return told("config.expected-percent", parse().filter(n -> n.compareTo(HUNDRED) <= 0));
  }

  /** Whether it is written as a number, so that it is meant as one. */
  boolean isNumber() {
    return parse().isPresent();
  }

  private Optional<BigDecimal> parse() {
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
  Optional<Integer> whole() {
    Optional<BigDecimal> number = number();
    boolean whole =
        number.stream()
            .allMatch(n -> n.stripTrailingZeros().scale() <= 0 && n.compareTo(LARGEST_WHOLE) <= 0);
    if (!whole) {
      error("config.expected-whole", key, number.get());
    }
    return number.filter(n -> whole).map(BigDecimal::intValue);
  }

  Optional<LocalDate> date() {
    for (DateTimeFormatter format : List.of(ISO, BASIC)) {
      try {
        return Optional.of(LocalDate.parse(shown(), format));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return told("config.expected-date", Optional.empty());
  }

  boolean flag() {
    boolean yes = List.of("true", "ja", "True", "Ja").contains(shown());
    if (!yes && !List.of("false", "nej", "False", "Nej").contains(shown())) {
      error("config.expected-flag", key, shown());
    }
    return yes;
  }

  /** One of a few words. */
  Optional<String> choice(String... words) {
    Optional<String> word =
        Arrays.stream(words).filter(w -> Names.fold(w).equals(Names.fold(shown()))).findFirst();
    if (word.isEmpty()) {
      error("config.expected-choice", key, shown(), String.join(", ", words));
    }
    return word;
  }

  /** The value; an error with what stands there when it is none. */
  private <T> Optional<T> told(String code, Optional<T> value) {
    if (value.isEmpty()) {
      error(code, key, shown());
    }
    return value;
  }

  String shown() {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "…";
  }
}
