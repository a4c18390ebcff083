package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.figures.FigureKey;

/**
 * Work ≤ work or studies ≤ result ≤ closed; each is those whose closure reason (or occupation) the
 * intervention's rule counts; no more are present on average than are current.
 */
record OutcomeTies(Counts counts, Association association) {
  private static final String RESULT = "avslutade.resultat";
  private static final String WORK = "avslutade.arbete";
  private static final String STUDIES = "avslutade.studier";
  private static final String EITHER = "avslutade.arbete_eller_studier";

  List<Tie> all() {
    List<Tie> ties = new ArrayList<>();
    for (FigureKey cell : counts.all().keySet()) {
      switch (cell.name()) {
        case EITHER -> {
          FigureKey work = named(cell, WORK);
          FigureKey studies = named(cell, STUDIES);
          ties.add(Tie.within(work, cell));
          ties.add(Tie.within(studies, cell));
          ties.add(either(cell, List.of(work, studies)));
          ties.add(Tie.within(cell, named(cell, RESULT)));
        }
        case RESULT -> {
          ties.add(Tie.within(cell, named(cell, Flow.participants(Flow.CLOSED))));
          ruled(cell).ifPresent(rule -> ties.addAll(byRule(cell, rule)));
        }
        case Counts.PRESENCE ->
            ties.add(
                new Tie(
                    List.of(
                        new Tie.Term(
                            named(cell, Flow.participants(Flow.CURRENT)).unit(COUNT), days(cell)),
                        new Tie.Term(cell, -1)),
                    false));
        default -> {}
      }
    }
    return ties;
  }

  private static final se.sofrep.figures.Unit COUNT = se.sofrep.figures.Unit.COUNT;

  private static long days(FigureKey cell) {
    return cell.period().last().toEpochDay() - cell.period().first().toEpochDay() + 1;
  }

  private Optional<OutcomeRule> ruled(FigureKey cell) {
    return association.interventions().stream()
        .filter(i -> i.name().equals(cell.intervention()))
        .map(i -> i.at(cell.period().last()))
        .map(Intervention::outcome)
        .findFirst();
  }

  private List<Tie> byRule(FigureKey result, OutcomeRule rule) {
    Set<String> values = new LinkedHashSet<>(rule.work());
    values.addAll(rule.studies());
    List<Tie> ties = new ArrayList<>();
    byValues(named(result, WORK), rule, rule.work(), ties);
    byValues(named(result, STUDIES), rule, rule.studies(), ties);
    byValues(named(result, EITHER), rule, values, ties);
    values.addAll(rule.also());
    byValues(result, rule, values, ties);
    return ties;
  }

  private void byValues(
      FigureKey outcome, OutcomeRule rule, Iterable<String> values, List<Tie> ties) {
    List<FigureKey> cells = new ArrayList<>();
    for (String value : values) {
      FigureKey cell = named(outcome, Flow.CLOSED + "." + rule.source().column()).category(value);
      if (counts.value(cell).isPresent()) {
        cells.add(cell);
        ties.add(Tie.within(cell, outcome));
      }
    }
    if (!cells.isEmpty()) {
      ties.add(either(outcome, cells));
    }
  }

  /** The sum where nobody has two of them, else at most the sum. */
  private Tie either(FigureKey whole, List<FigureKey> parts) {
    Tie sum = Tie.sum(whole, parts);
    return new Ties.Holds(counts).test(sum) ? sum : Tie.cover(whole, parts);
  }

  private static FigureKey named(FigureKey cell, String name) {
    return new FigureKey(
        name, cell.intervention(), cell.gender(), cell.category(), cell.period(), cell.unit());
  }
}
