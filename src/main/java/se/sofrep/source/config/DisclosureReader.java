package se.sofrep.source.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association.Disclosure;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;

/**
 * {@code sekretess}: what the public edition withholds.
 *
 * <pre>
 * sekretess:
 *   gräns: 5
 *   aldrig: [hinder]
 *   grövre: {ålder: {45–: [45–59, 60–]}}
 * </pre>
 */
final class DisclosureReader {
  private static final int LIMIT = 5;
  private static final Disclosure USUAL =
      new Disclosure(LIMIT, List.of(), List.of(), Coarser.NONE, Coarser.NONE);
  static final List<String> KEYS = List.of("gräns", "aldrig", "utan_skydd", "grövre");
  private static final String[] VARIABLES =
      Arrays.stream(Variable.values()).map(Variable::column).toArray(String[]::new);

  private DisclosureReader() {}

  static Disclosure read(YamlMap map, AgeBands bands) {
    return map.section("sekretess", KEYS)
        .map(
            section ->
                new Disclosure(
                    section.whole("gräns", LIMIT),
                    section.texts("utan_skydd"),
                    section.list("aldrig").stream()
                        .flatMap(variable -> variable.choice(VARIABLES).stream())
                        .toList(),
                    coarser(section, bands),
                    Coarser.NONE))
        .orElse(USUAL);
  }

  private static Coarser coarser(YamlMap section, AgeBands bands) {
    Map<Variable, Map<String, String>> words = new LinkedHashMap<>();
    for (YamlMap.Entry entry : section.entries("grövre")) {
      variable(entry)
          .ifPresent(
              variable -> words.put(variable, values(entry.value(), codes(variable, bands))));
    }
    return new Coarser(words);
  }

  private static Optional<Variable> variable(YamlMap.Entry entry) {
    Optional<Variable> variable = Variable.ofColumn(entry.key()).filter(Coarser::isPossible);
    if (variable.isEmpty()) {
      entry
          .at()
          .unknown(
              "config.coarser-variable",
              entry.key(),
              Arrays.stream(Variable.values())
                  .filter(Coarser::isPossible)
                  .map(Variable::column)
                  .toList());
    }
    return variable;
  }

  /** All that the variable can be; empty where that is what the files hold. */
  private static List<String> codes(Variable variable, AgeBands bands) {
    if (variable == Variable.AGE) {
      return bands.labels();
    }
    return variable.isRecorded() ? List.of() : variable.listedCodes();
  }

  /** A value has one word, and a word that is a value itself stands for that value too. */
  private static Map<String, String> values(YamlNode named, List<String> codes) {
    Map<String, String> words = new LinkedHashMap<>();
    for (YamlMap.Entry word : named.entries()) {
      List<YamlNode> values = word.value().items();
      for (YamlNode value : values) {
        if (!codes.isEmpty() && !codes.contains(value.shown())) {
          value.unknown("config.coarser-value", value.shown(), codes);
        }
        String before = words.put(value.shown(), word.key());
        if (before != null) {
          value.error("config.coarser-twice", value.shown(), before, word.key());
        }
      }
      if (codes.contains(word.key()) && !word.key().equals(words.get(word.key()))) {
        word.at().error("config.coarser-word", word.key());
      }
    }
    return words;
  }
}
