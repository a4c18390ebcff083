package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Intervention.Rules;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Variable;

/** One entry under {@code insatser}. */
final class InterventionReader {
  static final List<String> KEYS =
      List.of(
          "namn",
          "alias",
          "slag",
          "start",
          "slut",
          "platser",
          "mål",
          "resultat",
          "ansvar",
          "beviljat",
          "tidigare");
  static final List<String> OUTCOME_KEYS = List.of("arbete", "studier", "även", "källa");
  static final List<String> FORMER_KEYS = List.of("till", "mål", "resultat");
  static final List<String> SHARE_KEYS = List.of("individ", "struktur");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private InterventionReader() {}

  static Optional<Intervention> read(YamlNode node) {
    Optional<YamlMap> found = node.map(KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = found.get();
    if (!map.has("namn")) {
      node.error("config.no-intervention-name");
    }
    Optional<LocalDate> start = map.date("start");
    Optional<LocalDate> end = map.date("slut");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      map.get("slut").orElseThrow().error("config.end-before-start", start.get(), end.get());
    }
    Rules rules = new Rules(LocalDate.MAX, GoalReader.read(map), outcome(map));
    return map.text("namn")
        .map(
            name ->
                new Intervention(
                    name,
                    map.texts("alias"),
                    individualShare(map),
                    start,
                    end,
                    map.number("platser"),
                    map.texts("ansvar"),
                    map.number("beviljat"),
                    rules,
                    rulesByDay(map, rules)));
  }

  /** {@code tidigare}: what held until a day; what an entry leaves out was as it is after it. */
  private static List<Rules> rulesByDay(YamlMap map, Rules current) {
    Rules after = current;
    List<Rules> rules = new ArrayList<>(List.of(current));
    for (Former.Entry former : Former.newestFirst(map, FORMER_KEYS)) {
      YamlMap entry = former.map();
      after =
          new Rules(
              former.until(),
              entry.has("mål") ? GoalReader.read(entry) : after.goals(),
              entry.has("resultat") ? outcome(entry) : after.outcome());
      rules.add(0, after);
    }
    return rules.size() == 1 ? List.of() : rules;
  }

  /** {@code individ}, {@code struktur} or percent of each that make up 100. */
  private static BigDecimal individualShare(YamlMap map) {
    Optional<YamlNode> node = map.get("slag");
    if (node.isEmpty() || !node.get().isMap()) {
      return map.choice("slag", "individ", "individ", "struktur").equals("individ")
          ? HUNDRED
          : BigDecimal.ZERO;
    }
    Optional<YamlMap> shares = node.get().map(SHARE_KEYS);
    if (shares.isEmpty()) {
      return HUNDRED;
    }
    Optional<BigDecimal> individual = shares.get().percent("individ");
    Optional<BigDecimal> structure = shares.get().percent("struktur");
    BigDecimal share =
        individual.orElseGet(() -> HUNDRED.subtract(structure.orElse(BigDecimal.ZERO)));
    if (structure.isPresent() && share.add(structure.get()).compareTo(HUNDRED) != 0) {
      node.get().error("config.shares", share, structure.get());
    }
    return share;
  }

  /** What is left out is as in national practice. */
  private static OutcomeRule outcome(YamlMap map) {
    Optional<YamlMap> found = map.section("resultat", OUTCOME_KEYS);
    if (found.isEmpty()) {
      return OutcomeRule.DEFAULT;
    }
    YamlMap rule = found.get();
    String source =
        rule.choice(
            "källa",
            Variable.CLOSURE_REASON.column(),
            Variable.CLOSURE_REASON.column(),
            Variable.OCCUPATION_AFTER.column());
    return new OutcomeRule(
        rule.has("arbete") ? rule.texts("arbete") : OutcomeRule.DEFAULT.work(),
        rule.has("studier") ? rule.texts("studier") : OutcomeRule.DEFAULT.studies(),
        rule.texts("även"),
        Variable.ofColumn(source).orElse(Variable.CLOSURE_REASON));
  }
}
