package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.ReportContext;
import se.sofrep.figures.Figure;

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
    chart.alt(() -> alt(survey));
    return chart.build(
        IndicatorTables.answers(context, Map.of("grupp", group, "insats", args.intervention())));
  }

  /** Where the share that answered "till stor del" or higher is highest and lowest. */
  private static String alt(Survey survey) {
    View view = survey.view();
    List<String> questions =
        survey.questions().stream()
            .filter(q -> survey.high(q).flatMap(Figure::value).isPresent())
            .toList();
    if (questions.isEmpty()) {
      int all = survey.questions().size();
      return "Antal svar på varje steg för "
          + all
          + (all == 1 ? " fråga." : " frågor.")
          + " Värdena står i tabellen.";
    }
    Series high =
        new Series(
            "Till stor del eller högre",
            Role.STEP,
            questions.stream().map(q -> Points.interval(view, survey.high(q))).toList());
    List<String> quoted = questions.stream().map(q -> "”" + q + "”").toList();
    return "Svarade till stor del eller högre – " + AltText.of(quoted, List.of(high), "", false);
  }
}
