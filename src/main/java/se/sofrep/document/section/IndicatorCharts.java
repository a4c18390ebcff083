package se.sofrep.document.section;

import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.ReportContext;

/** The indicator survey: one bar a question, filled by the steps of the scale. */
final class IndicatorCharts {
  private IndicatorCharts() {}

  /** One group's answers; {@code grupp} must be given unless only one group answered. */
  static Optional<Chart> answers(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Args args = new Args(arguments);
    var groups = Survey.groups(view, args.intervention());
    String group = args.word("grupp", groups.size() == 1 ? groups.get(0) : "");
    Survey survey = new Survey(view, group, args.intervention());
    ChartBuilder chart =
        new ChartBuilder(
            Slug.of("indikator", group, ParticipantTables.within(args.intervention())),
            Kind.STACKED_SHARE,
            "procent",
            "Indikatorer: svar från "
                + group
                + SectionWords.within(args.intervention())
                + ", "
                + SectionWords.period(view.period()),
            survey.questions());
    for (String step : survey.steps()) {
      chart.series(step, Role.STEP, q -> Points.count(view, view.find(survey.count(q, step))));
    }
    return chart.build(
        IndicatorTables.answers(context, Map.of("grupp", group, "insats", args.intervention())));
  }
}
