package se.sofrep.source.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private GoalReader() {}

  static List<Goal> read(YamlMap map) {
    Optional<YamlNode> node = map.get("mål");
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isMap() && !node.get().isList() && !node.get().isNumber()) {
      // A goal alone is a percentage; goals in words are a list.
      node.get().error("config.goal-no-number", node.get().shown());
      return List.of();
    }
    List<Goal> goals = new ArrayList<>();
    for (YamlNode item : node.get().items()) {
      Optional<Goal> goal = goal(item);
      if (goal.map(Goal::byResult).orElse(false) && goals.stream().anyMatch(Goal::byResult)) {
        item.error("config.two-targets");
      }
      goal.ifPresent(goals::add);
    }
    return List.copyOf(goals);
  }

  private static Optional<Goal> goal(YamlNode node) {
    if (ALMOST_NUMBER.matcher(node.shown()).matches() && !node.isNumber()) {
      node.error("config.goal-no-number", node.shown());
      return Optional.empty();
    }
    if (node.isMap()) {
      return node.map(KEYS).flatMap(GoalReader::described);
    }
    if (!node.isNumber()) {
      return node.text().map(text -> new Goal(text, Optional.empty(), false));
    }
    return node.percent().map(value -> new Goal("", Optional.of(value), true));
  }

  private static Optional<Goal> described(YamlMap map) {
    boolean byResult = map.choice("mått", "text", "resultat", "text").equals("resultat");
    Optional<BigDecimal> value = byResult ? map.percent("värde") : map.number("värde");
    if (byResult && !map.has("värde")) {
      map.node().error("config.goal-without-value");
    }
    if (!map.has("text") && !byResult) {
      map.node().error("config.goal-without-text");
      return Optional.empty();
    }
    String text = map.text("text").orElse("");
    return Optional.of(new Goal(text, value, byResult));
  }
}
