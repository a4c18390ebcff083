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
    List<String> drawn = survey.questions().stream().filter(q -> !isSmall(survey, q)).toList();
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
            drawn);
    for (String step : survey.steps()) {
      chart.series(step, Role.STEP, q -> Points.count(view, view.find(survey.count(q, step))));
    }
    chart.alt(() -> alt(survey, drawn)).leavesOut(drawn.size() < survey.questions().size());
    return chart.build(
        IndicatorTables.answers(context, Map.of("grupp", group, "insats", args.intervention())));
  }

  /** Whether so few answered the question that the bar, which is its 100 percent, misleads. */
  private static boolean isSmall(Survey survey, String question) {
    return survey
        .any(question)
        .flatMap(Figure::denominator)
        .filter(survey.view().printer().small()::isSmall)
        .isPresent();
  }

  /** Where the share that answered "till stor del" or higher is highest and lowest. */
  private static String alt(Survey survey, List<String> drawn) {
    View view = survey.view();
    List<String> questions =
        drawn.stream().filter(q -> survey.high(q).flatMap(Figure::value).isPresent()).toList();
    if (questions.isEmpty()) {
      int all = drawn.size();
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
