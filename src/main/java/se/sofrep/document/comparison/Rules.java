package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Variable;

/** What the förbund count in different ways: figures of the same name that are not the same. */
final class Rules {
  private final Printer printer;
  private final Wording wording;

  Rules(Printer printer, Wording wording) {
    this.printer = printer;
    this.wording = wording;
  }

  /** One way to count, and who counts so, by name. */
  record Variant(String rule, List<String> names) {}

  /** A rule that is not the same for all. */
  record Difference(String subject, List<Variant> variants) {}

  /** None for a single förbund, whose {@code forbund.yaml} is the same for every year. */
  List<Difference> differences(Comparison comparison) {
    Map<String, Function<Association, String>> subjects = new LinkedHashMap<>();
    subjects.put("Arbete och studier", this::outcome);
    subjects.put("Räknas som resultat utöver arbete och studier", this::also);
    subjects.put("Mål", this::targets);
    subjects.put("Åldersgrupper", one -> String.join(", ", one.rules().ages().bands().labels()));
    subjects.put("Ålder räknas", this::ageAt);
    subjects.put("Tak för eget kapital", this::ceiling);
    List<Difference> out = new ArrayList<>();
    subjects.forEach(
        (subject, rule) -> {
          List<Variant> variants = variants(comparison, rule);
          if (variants.size() > 1) {
            out.add(new Difference(subject, variants));
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
    return distinct(
        rules(association)
            .map(
                rule ->
                    wording.list(
                            Stream.concat(rule.work().stream(), rule.studies().stream()).toList())
                        + (rule.source() == Variable.OCCUPATION_AFTER
                            ? " i sysselsättningen efter"
                            : " som avslutsanledning")));
  }

  private String also(Association association) {
    List<String> values =
        rules(association).flatMap(rule -> rule.also().stream()).distinct().toList();
    return values.isEmpty() ? "inget mer" : wording.list(values);
  }

  private String targets(Association association) {
    Set<BigDecimal> targets = new TreeSet<>();
    association.interventions().stream()
        .map(Intervention::target)
        .flatMap(Optional::stream)
        .forEach(targets::add);
    return targets.isEmpty()
        ? "inget mål i procent"
        : wording.list(targets.stream().map(this::percent).toList());
  }

  private String ageAt(Association association) {
    return switch (association.rules().ages().at()) {
      case START -> "vid start";
      case END -> "vid slut";
      case PERIOD_END -> "vid årets slut";
    };
  }

  private String ceiling(Association association) {
    Association.EquityGoal goal = association.rules().equityGoal();
    return percent(goal.ceiling()) + (goal.ofIncome() ? " av intäkterna" : " av medlemsbidragen");
  }

  private String percent(BigDecimal value) {
    return printer.percent(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  /** The rules of a förbund's insatser, each once. */
  private static String distinct(Stream<String> rules) {
    return String.join(" eller ", rules.distinct().sorted().toList());
  }
}
