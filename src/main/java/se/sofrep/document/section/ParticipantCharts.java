package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.ReportContext;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Who takes part, drawn by gender. */
final class ParticipantCharts {
  private ParticipantCharts() {}

  /** Aktuella, nya, avslutade, pågående and anonyma, women and men side by side. */
  static Optional<Chart> flow(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<String> flows =
        GenderTables.FLOWS.stream()
            .filter(flow -> view.find(view.key("deltagare." + flow, Unit.COUNT)).isPresent())
            .toList();
    ChartBuilder chart =
        new ChartBuilder(
                "deltagarfloden",
                Kind.BARS,
                "antal",
                "Deltagarflöden efter kön, " + SectionWords.period(view.period()),
                flows)
            .labels(SectionWords::capital);
    byGender(
        chart,
        view,
        view.genders("deltagare.aktuella", View.TOTAL),
        flow -> view.key("deltagare." + flow, Unit.COUNT));
    return chart.build(GenderTables.flows(context, arguments));
  }

  /** Heads of each intervention, women and men end to end. */
  static Optional<Chart> perIntervention(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<FigureKey> rows =
        Heads.rows(view).stream()
            .filter(row -> Heads.find(view, row).filter(View::hasAmount).isPresent())
            .toList();
    ChartBuilder chart =
        new ChartBuilder(
            "deltagare-per-insats",
            Kind.STACKED,
            "antal",
            "Deltagare per insats och kön, " + SectionWords.period(view.period()),
            rows.stream().map(Heads::label).toList());
    byGender(
        chart,
        view,
        Heads.genders(view),
        label -> rows.stream().filter(k -> Heads.label(k).equals(label)).findFirst().orElseThrow());
    return chart.build(ParticipantTables.perIntervention(context, arguments));
  }

  private static void byGender(
      ChartBuilder chart,
      View view,
      List<String> genders,
      java.util.function.Function<String, FigureKey> key) {
    int others = 0;
    for (String gender : genders) {
      Chart.Role role = Points.role(gender, others);
      chart.series(
          gender, role, c -> Points.count(view, Heads.find(view, key.apply(c).gender(gender))));
      others += role == Chart.Role.OTHER_1 ? 1 : 0;
    }
  }
}
