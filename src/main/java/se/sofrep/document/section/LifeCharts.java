package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** An intervention's calendar years, drawn side by side. */
final class LifeCharts {
  private LifeCharts() {}

  /** Who came and who left, year by year. */
  static Optional<Chart> flowByYear(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String name = new Args(arguments).intervention();
    List<Period> years = LifeTables.periods(view, name);
    ChartBuilder chart =
        new ChartBuilder(
                Slug.of("deltagare-per-ar", name),
                Kind.BARS,
                "antal",
                "Nya och avslutade deltagare per år"
                    + SectionWords.within(name)
                    + ", "
                    + SectionWords.period(view.period()),
                years.stream().map(Period::label).toList())
            .labels(label -> SectionWords.period(of(years, label)));
    series(chart, view, name, years, "nya", Role.BEFORE);
    series(chart, view, name, years, "avslutade", Role.AFTER);
    return chart.build(LifeTables.flowByYear(context, arguments).map(LifeCharts::withoutNotes));
  }

  /** The notes are about columns that are not drawn. */
  private static Table withoutNotes(Table table) {
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), List.of());
  }

  private static void series(
      ChartBuilder chart, View view, String name, List<Period> years, String flow, Role role) {
    FigureKey key = view.key("deltagare." + flow, Unit.COUNT).intervention(name);
    chart.series(
        SectionWords.capital(flow),
        role,
        label -> Points.count(view, view.find(key.period(of(years, label)))));
  }

  private static Period of(List<Period> years, String label) {
    return years.stream().filter(y -> y.label().equals(label)).findFirst().orElseThrow();
  }
}
