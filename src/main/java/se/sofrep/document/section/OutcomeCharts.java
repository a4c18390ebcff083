package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.ReportContext;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The share of those closed that reached the result, with interval and target. */
final class OutcomeCharts {
  private OutcomeCharts() {}

  /** Interventions where somebody closed, then groups of them. */
  static Optional<Chart> outcome(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<String> interventions = view.interventionsWithAmount("deltagare.avslutade");
    boolean own = interventions.stream().anyMatch(i -> OutcomeTables.hasOwnRule(view, i));
    FigureKey share =
        view.key(own ? OutcomeTables.RESULT : OutcomeTables.WORK_OR_STUDIES, Unit.PERCENT);
    FigureKey target = view.key(OutcomeTables.TARGET, Unit.PERCENT);
    List<String> rows =
        Stream.concat(
                interventions.stream(),
                interventions.size() > 1
                    ? view.groupsWithAmount("deltagare.avslutade").stream()
                    : Stream.empty())
            .toList();
    List<String> drawn =
        rows.stream()
            .filter(
                i ->
                    view.find(share.intervention(i))
                        .filter(view.printer().small()::hides)
                        .isEmpty())
            .toList();
    return new ChartBuilder(
            "utfall",
            Kind.INTERVALS,
            "procent",
            (own
                    ? "Avslutade deltagare som nått insatsens resultat, "
                    : "Avslutade deltagare som gått till arbete eller studier, ")
                + SectionWords.period(view.period())
                + ", andel med 95 % osäkerhetsintervall",
            drawn)
        .leavesOut(drawn.size() < rows.size())
        .series(
            "Utfall", Role.OUTCOME, i -> Points.interval(view, view.find(share.intervention(i))))
        .series("Mål", Role.TARGET, i -> Points.percent(view, view.find(target.intervention(i))))
        .alsoSays(() -> targets(view, rows, share, target))
        .build(OutcomeTables.outcome(context, arguments));
  }

  /** How many of those with a target have met it; nothing where there is none. */
  private static String targets(View view, List<String> rows, FigureKey share, FigureKey target) {
    List<String> aimed =
        rows.stream()
            .filter(i -> view.value(target.intervention(i)).isPresent())
            .filter(i -> view.value(share.intervention(i)).isPresent())
            .toList();
    long met =
        aimed.stream()
            .filter(
                i ->
                    OutcomeTables.meets(
                        view.find(share.intervention(i)).orElseThrow(),
                        view.value(target.intervention(i)).orElseThrow()))
            .count();
    if (aimed.size() == 1) {
      return " Målet för " + aimed.get(0) + (met == 1 ? " är nått." : " är inte nått.");
    }
    return aimed.isEmpty()
        ? ""
        : " Målet är nått i " + met + " av " + aimed.size() + " insatser med mål.";
  }
}
