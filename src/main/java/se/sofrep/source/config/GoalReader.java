package se.sofrep.source.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import se.sofrep.domain.Intervention.Goal;

/**
 * {@code mål}: a percentage, which is set against the insats's own result, or a list of goals, of
 * which at most one is ({@code mått: resultat}); the others are followed up in words.
 */
final class GoalReader {
  /** {@code 40 procent}, {@code ≥ 40}: meant as a number, and lost among goals in words. */
  private static final Pattern ALMOST_NUMBER =
      Pattern.compile("(?:[<>≤≥~]|ca|minst|högst)?\\s*-?\\d[\\d\\s.,]*(?:%|procent|pct)?");

  static final List<String> KEYS = List.of("text", "värde", "mått");

  /**
   * @param target percent of the goal that is set against the result
   */
  record Goals(Optional<BigDecimal> target, List<Goal> list) {}

  private final YamlValues values;
  private final Problems problems;

  GoalReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  Goals read(YamlMap map) {
    Optional<Node> node = map.get("mål");
    if (node.isEmpty()) {
      return new Goals(Optional.empty(), List.of());
    }
    if (node.get() instanceof ScalarNode && !YamlValues.isNumber(node.get())) {
      return noNumber(node.get());
    }
    List<Goal> goals = new ArrayList<>();
    Optional<BigDecimal> target = Optional.empty();
    for (Node item : values.items(node.get())) {
      Optional<Goal> goal = goal(item);
      if (goal.isPresent()) {
        goals.add(goal.get());
        if (goal.get().byResult() && target.isPresent()) {
          problems.error(item, "config.two-targets");
        } else if (goal.get().byResult()) {
          target = goal.get().value();
        }
      }
    }
    return new Goals(target, List.copyOf(goals));
  }

  /** A goal alone is a percentage; goals in words are a list. */
  private Goals noNumber(Node node) {
    problems.error(node, "config.goal-no-number", YamlValues.shown(node));
    return new Goals(Optional.empty(), List.of());
  }

  private Optional<Goal> goal(Node node) {
    if (ALMOST_NUMBER.matcher(YamlValues.shown(node)).matches() && !YamlValues.isNumber(node)) {
      return noNumber(node).list().stream().findFirst();
    }
    if (node instanceof MappingNode) {
      return YamlMap.of(node, "mål", KEYS, problems).flatMap(this::described);
    }
    if (!YamlValues.isNumber(node)) {
      return values.text(node, "mål").map(text -> new Goal(text, Optional.empty(), false));
    }
    return values.percent(node, "mål").map(value -> new Goal("", Optional.of(value), true));
  }

  private Optional<Goal> described(YamlMap map) {
    boolean byResult = values.choice(map, "mått", "text", "resultat", "text").equals("resultat");
    Optional<BigDecimal> value =
        byResult ? values.percent(map, "värde") : values.number(map, "värde");
    if (byResult && map.get("värde").isEmpty()) {
      problems.error(map.node(), "config.goal-without-value");
    }
    if (map.get("text").isEmpty() && !byResult) {
      problems.error(map.node(), "config.goal-without-text");
      return Optional.empty();
    }
    String text = values.text(map, "text").orElse("");
    return Optional.of(new Goal(text, value, byResult));
  }
}
