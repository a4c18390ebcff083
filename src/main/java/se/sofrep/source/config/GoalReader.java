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

  private final YamlValues values;
  private final Problems problems;

  GoalReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  List<Goal> read(YamlMap map) {
    Optional<Node> node = map.get("mål");
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof ScalarNode && !YamlValues.isNumber(node.get())) {
      // A goal alone is a percentage; goals in words are a list.
      noNumber(node.get());
      return List.of();
    }
    List<Goal> goals = new ArrayList<>();
    for (Node item : values.items(node.get())) {
      Optional<Goal> goal = goal(item);
      if (goal.map(Goal::byResult).orElse(false) && goals.stream().anyMatch(Goal::byResult)) {
        problems.error(item, "config.two-targets");
      }
      goal.ifPresent(goals::add);
    }
    return List.copyOf(goals);
  }

  private void noNumber(Node node) {
    problems.error(node, "config.goal-no-number", YamlValues.shown(node));
  }

  private Optional<Goal> goal(Node node) {
    if (ALMOST_NUMBER.matcher(YamlValues.shown(node)).matches() && !YamlValues.isNumber(node)) {
      noNumber(node);
      return Optional.empty();
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
