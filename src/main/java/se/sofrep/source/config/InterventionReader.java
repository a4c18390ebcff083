package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
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

  private final YamlValues values;
  private final GoalReader goals;
  private final Problems problems;

  InterventionReader(YamlValues values, Problems problems) {
    this.values = values;
    this.goals = new GoalReader(values, problems);
    this.problems = problems;
  }

  Optional<Intervention> read(Node node) {
    Optional<YamlMap> found = YamlMap.of(node, "insatser", KEYS, problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = found.get();
    if (map.get("namn").isEmpty()) {
      problems.error(node, "config.no-intervention-name");
    }
    Optional<LocalDate> start = values.date(map, "start");
    Optional<LocalDate> end = values.date(map, "slut");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      problems.error(
          map.get("slut").orElseThrow(), "config.end-before-start", start.get(), end.get());
    }
    Rules rules = new Rules(LocalDate.MAX, goals.read(map), outcome(map));
    return values
        .text(map, "namn")
        .map(
            name ->
                new Intervention(
                    name,
                    values.texts(map, "alias"),
                    individualShare(map),
                    start,
                    end,
                    values.number(map, "platser"),
                    values.texts(map, "ansvar"),
                    values.number(map, "beviljat"),
                    rules,
                    rulesByDay(map, rules)));
  }

  /** {@code tidigare}: what held until a day; what an entry leaves out was as it is after it. */
  private List<Rules> rulesByDay(YamlMap map, Rules current) {
    Rules after = current;
    List<Rules> rules = new ArrayList<>(List.of(current));
    for (Former.Entry former : Former.newestFirst(map, FORMER_KEYS, values, problems)) {
      YamlMap entry = former.map();
      after =
          new Rules(
              former.until(),
              entry.get("mål").isPresent() ? goals.read(entry) : after.goals(),
              entry.get("resultat").isPresent() ? outcome(entry) : after.outcome());
      rules.add(0, after);
    }
    return rules.size() == 1 ? List.of() : rules;
  }

  /** {@code individ}, {@code struktur} or percent of each that make up 100. */
  private BigDecimal individualShare(YamlMap map) {
    Optional<Node> node = map.get("slag");
    if (node.isEmpty() || !(node.get() instanceof MappingNode)) {
      return values.choice(map, "slag", "individ", "individ", "struktur").equals("individ")
          ? HUNDRED
          : BigDecimal.ZERO;
    }
    Optional<YamlMap> shares = YamlMap.of(node.get(), "slag", SHARE_KEYS, problems);
    if (shares.isEmpty()) {
      return HUNDRED;
    }
    Optional<BigDecimal> individual = values.percent(shares.get(), "individ");
    Optional<BigDecimal> structure = values.percent(shares.get(), "struktur");
    BigDecimal share =
        individual.orElseGet(() -> HUNDRED.subtract(structure.orElse(BigDecimal.ZERO)));
    if (structure.isPresent() && share.add(structure.get()).compareTo(HUNDRED) != 0) {
      problems.error(node.get(), "config.shares", share, structure.get());
    }
    return share;
  }

  /** What is left out is as in national practice. */
  private OutcomeRule outcome(YamlMap map) {
    Optional<YamlMap> found =
        map.get("resultat").flatMap(n -> YamlMap.of(n, "resultat", OUTCOME_KEYS, problems));
    if (found.isEmpty()) {
      return OutcomeRule.DEFAULT;
    }
    YamlMap rule = found.get();
    String source =
        values.choice(
            rule,
            "källa",
            Variable.CLOSURE_REASON.column(),
            Variable.CLOSURE_REASON.column(),
            Variable.OCCUPATION_AFTER.column());
    return new OutcomeRule(
        rule.get("arbete").isPresent() ? values.texts(rule, "arbete") : OutcomeRule.DEFAULT.work(),
        rule.get("studier").isPresent()
            ? values.texts(rule, "studier")
            : OutcomeRule.DEFAULT.studies(),
        values.texts(rule, "även"),
        Variable.ofColumn(source).orElse(Variable.CLOSURE_REASON));
  }
}
