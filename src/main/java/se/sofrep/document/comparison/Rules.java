package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.translation.Translation;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Messages;

/** What the förbund count in different ways: figures of the same name that are not the same. */
final class Rules {
  private final Printer printer;
  private final Wording wording;
  private final Messages messages;

  Rules(Printer printer, Wording wording, Messages messages) {
    this.printer = printer;
    this.wording = wording;
    this.messages = messages;
  }

  /** One way to count, and who counts so, by name. */
  record Variant(String rule, List<String> names) {}

  /** A rule that is not the same for all. */
  record Difference(String subject, List<Variant> variants) {}

  /** None for a single förbund, whose {@code forbund.yaml} is the same for every year. */
  List<Difference> differences(Comparison comparison) {
    Map<String, Function<Association, String>> subjects = new LinkedHashMap<>();
    subjects.put("outcome", this::outcome);
    subjects.put("also", this::also);
    subjects.put("targets", this::targets);
    subjects.put("ages", one -> String.join(", ", one.rules().ages().bands().labels()));
    subjects.put("age-day", this::ageAt);
    subjects.put("ceiling", this::ceiling);
    List<Difference> out = new ArrayList<>();
    subjects.forEach(
        (subject, rule) -> {
          List<Variant> variants = variants(comparison, rule);
          if (variants.size() > 1) {
            out.add(new Difference(messages.text("words.rule-" + subject), variants));
          }
        });
    return List.copyOf(out);
  }

  /** What most count comes last, the others in the order of the first name that has each. */
  private static List<Variant> variants(Comparison comparison, Function<Association, String> rule) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Compared one : comparison.all()) {
      names
          .computeIfAbsent(rule.apply(one.association()), said -> new LinkedHashSet<>())
          .add(one.name());
    }
    return names.entrySet().stream()
        .map(entry -> new Variant(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparing(variant -> 2 * variant.names().size() > comparison.names().size()))
        .toList();
  }

  private static Stream<OutcomeRule> rules(Association association) {
    return association.interventions().stream()
        .filter(Intervention::isIndividual)
        .map(Intervention::outcome);
  }

  private String outcome(Association association) {
    return rules(association)
        .map(this::outcome)
        .distinct()
        .sorted()
        .reduce((list, next) -> messages.named("words.list-or", Map.of("list", list, "next", next)))
        .orElse("");
  }

  private String outcome(OutcomeRule rule) {
    List<String> values =
        Stream.concat(rule.work().stream(), rule.studies().stream()).map(this::shown).toList();
    boolean after = rule.source() == Variable.OCCUPATION_AFTER;
    return messages.named(
        "words.rule-outcome-" + (after ? "occupation" : "reason"),
        Map.of("values", wording.list(values)));
  }

  private String shown(String value) {
    return Translation.of(messages.language()).shown(value);
  }

  private String also(Association association) {
    List<String> values =
        rules(association)
            .flatMap(rule -> rule.also().stream())
            .distinct()
            .map(this::shown)
            .toList();
    return values.isEmpty() ? messages.text("words.rule-also-none") : wording.list(values);
  }

  private String targets(Association association) {
    Set<BigDecimal> targets = new TreeSet<>();
    association.interventions().stream()
        .map(Intervention::target)
        .flatMap(Optional::stream)
        .forEach(targets::add);
    return targets.isEmpty()
        ? messages.text("words.rule-targets-none")
        : wording.list(targets.stream().map(printer::percent).toList());
  }

  private String ageAt(Association association) {
    String day = association.rules().ages().at().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text("words.rule-age-day-" + day);
  }

  private String ceiling(Association association) {
    Association.EquityGoal goal = association.rules().equityGoal();
    return messages.named(
        "words.rule-ceiling-" + (goal.ofIncome() ? "income" : "contributions"),
        Map.of("percent", printer.percent(goal.ceiling())));
  }
}
