package se.sofrep.source.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.Association.Assurance;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.MaterialKind;

/**
 * {@code täckning}: how whole each kind of material is, by year; and whether a report is signed
 * that lacks its accounts.
 *
 * <pre>
 * täckning:
 *   2018: {deltagare: delvis, huvudbok: hel}
 *   2019: {deltagare: {Rehab: saknas}, huvudbok: {till: 2019-08-31}}
 * </pre>
 */
final class CoverageReader {
  static final String KEY = "täckning";
  static final String SIGNS = "underskrift_utan_räkenskaper";
  static final String THROUGH = "till";

  static final List<String> KINDS =
      Arrays.stream(MaterialKind.values()).map(MaterialKind::word).toList();
  static final List<String> STATES =
      Arrays.stream(Coverage.State.values()).map(Coverage.State::word).toList();

  private final YamlValues values;
  private final InterventionNames names;
  private final Problems problems;

  CoverageReader(YamlValues values, InterventionNames names, Problems problems) {
    this.values = values;
    this.names = names;
    this.problems = problems;
  }

  Assurance read(YamlMap map) {
    List<CoverageRule> rules = new ArrayList<>();
    map.get(KEY)
        .flatMap(node -> YamlMap.open(node, KEY, problems))
        .ifPresent(years -> years.entries().forEach(year -> year(year, rules)));
    return new Assurance(rules, values.flag(map, SIGNS));
  }

  private void year(YamlMap.Entry entry, List<CoverageRule> rules) {
    if (!entry.key().matches("\\d{4}")) {
      problems.error(entry.at(), "config.coverage-year", entry.key());
      return;
    }
    int year = Integer.parseInt(entry.key());
    YamlMap.of(entry.value(), entry.key(), KINDS, problems)
        .ifPresent(
            kinds ->
                kinds
                    .entries()
                    .forEach(
                        kind ->
                            kind(
                                year,
                                MaterialKind.ofWord(kind.key()).orElseThrow(),
                                kind.value(),
                                rules)));
  }

  private void kind(int year, MaterialKind kind, Node value, List<CoverageRule> rules) {
    if (!(value instanceof MappingNode)) {
      state(value, kind.word())
          .ifPresent(
              state ->
                  rules.add(
                      new CoverageRule(year, kind, "", Optional.of(state), Optional.empty())));
      return;
    }
    Optional<YamlMap> parts = YamlMap.open(value, kind.word(), problems);
    for (YamlMap.Entry part : parts.map(YamlMap::entries).orElse(List.of())) {
      if (part.key().equals(THROUGH)) {
        Optional<LocalDate> day = values.date(parts.get(), THROUGH);
        day.ifPresent(
            d -> rules.add(new CoverageRule(year, kind, "", Optional.empty(), Optional.of(d))));
      } else {
        intervention(year, kind, part, rules);
      }
    }
  }

  private void intervention(
      int year, MaterialKind kind, YamlMap.Entry part, List<CoverageRule> rules) {
    if (kind != MaterialKind.PARTICIPANTS) {
      problems.error(part.at(), "config.coverage-part", kind.word(), part.key());
      return;
    }
    Optional<Coverage.State> state = state(part.value(), part.key());
    for (String name : names.resolve(List.of(part.at()), kind.word(), values)) {
      state.ifPresent(s -> rules.add(new CoverageRule(year, kind, name, state, Optional.empty())));
    }
  }

  private Optional<Coverage.State> state(Node node, String key) {
    String word = YamlValues.shown(node);
    Optional<Coverage.State> state = Coverage.State.ofWord(word);
    if (state.isEmpty()) {
      problems.error(node, "config.expected-choice", key, word, String.join(", ", STATES));
    }
    return state;
  }
}
