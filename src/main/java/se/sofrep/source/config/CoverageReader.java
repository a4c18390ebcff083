package se.sofrep.source.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  private final InterventionNames names;

  CoverageReader(InterventionNames names) {
    this.names = names;
  }

  Assurance read(YamlMap map) {
    List<CoverageRule> rules = new ArrayList<>();
    map.entries(KEY).forEach(year -> year(year, rules));
    return new Assurance(rules, map.flag(SIGNS));
  }

  private void year(YamlMap.Entry entry, List<CoverageRule> rules) {
    if (!entry.key().matches("\\d{4}")) {
      entry.at().error("config.coverage-year", entry.key());
      return;
    }
    int year = Integer.parseInt(entry.key());
    for (YamlMap.Entry part : entry.value().map(KINDS).map(YamlMap::entries).orElse(List.of())) {
      kind(year, MaterialKind.ofWord(part.key()).orElseThrow(), part.value(), rules);
    }
  }

  private void kind(int year, MaterialKind kind, YamlNode value, List<CoverageRule> rules) {
    if (!value.isMap()) {
      state(value)
          .ifPresent(
              state ->
                  rules.add(
                      new CoverageRule(year, kind, "", Optional.of(state), Optional.empty())));
      return;
    }
    for (YamlMap.Entry part : value.entries()) {
      if (part.key().equals(THROUGH)) {
        Optional<LocalDate> day = part.value().date();
        day.ifPresent(d -> rules.add(new CoverageRule(year, kind, "", Optional.empty(), day)));
      } else {
        intervention(year, kind, part, rules);
      }
    }
  }

  private void intervention(
      int year, MaterialKind kind, YamlMap.Entry part, List<CoverageRule> rules) {
    if (kind != MaterialKind.PARTICIPANTS) {
      part.at().error("config.coverage-part", kind.word(), part.key());
      return;
    }
    Optional<Coverage.State> state = state(part.value());
    for (String name : names.resolve(List.of(part.at()))) {
      state.ifPresent(s -> rules.add(new CoverageRule(year, kind, name, state, Optional.empty())));
    }
  }

  private Optional<Coverage.State> state(YamlNode node) {
    String word = node.shown();
    Optional<Coverage.State> state = Coverage.State.ofWord(word);
    if (state.isEmpty()) {
      node.error("config.expected-choice", node.key(), word, String.join(", ", STATES));
    }
    return state;
  }
}
