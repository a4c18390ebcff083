package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Costs, budget against outcome, equity against its ceiling, and the years. */
final class EconomyCharts {
  private static final String EQUITY = "ekonomi.eget_kapital";

  /** Alt text names every year up to so many. */
  private static final int MOST_YEARS_TOLD = 5;

  private EconomyCharts() {}

  static Optional<Chart> split(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey key = view.key("ekonomi.kostnadsandel", Unit.PERCENT);
    return new ChartBuilder(
            "kostnadsfordelning",
            Kind.BARS,
            "procent",
            "Kostnadernas fördelning, " + SectionWords.period(view.period()),
            EconomyTables.kinds(view))
        .labels(CostAreas::label)
        .series(
            "Andel av alla kostnader",
            Role.OUTCOME,
            kind -> Points.percent(view, view.find(key.category(kind))))
        .build(EconomyTables.split(context, arguments));
  }

  /** Costs as positive bars; income areas are in the table only. */
  static Optional<Chart> drift(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    CostAreas areas = new CostAreas(view);
    if (view.find(areas.key(CostAreas.OUTCOME, View.TOTAL)).isEmpty()) {
      return Optional.empty();
    }
    boolean budgeted =
        areas.costs().stream().anyMatch(a -> view.hasAmount(areas.key(CostAreas.BUDGET, a)));
    return new ChartBuilder(
            "drift",
            Kind.BARS,
            "tkr",
            (budgeted ? "Kostnad och budget" : "Kostnad")
                + " per kostnadsområde, "
                + SectionWords.period(view.period()),
            areas.costs())
        .series(
            "Budget",
            Role.BUDGET,
            a -> Points.thousands(view, view.find(areas.key(CostAreas.BUDGET, a)), -1))
        .series(
            "Utfall",
            Role.OUTCOME,
            a -> Points.thousands(view, view.find(areas.key(CostAreas.OUTCOME, a)), -1))
        .build(OperatingTables.thousands(context, arguments));
  }

  /** Equity at the end of each year beside the ceiling that the goal sets for that year. */
  static Optional<Chart> equity(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Map<String, Period> years = oldestFirst(view.years(List.of(EQUITY)));
    Function<String, Optional<Figure>> equity =
        year -> view.find(view.key(EQUITY, Unit.KRONOR).period(years.get(year)));
    Function<String, Optional<Figure>> ceiling = year -> ceiling(view, years.get(year));
    Grid<String> grid =
        new Grid<>("eget-kapital", "Eget kapital och dess tak. Belopp i tkr.", "Vid utgången av");
    grid.column(
        "Eget kapital", "", Format.THOUSANDS, y -> view.cell(equity.apply(y), Format.THOUSANDS));
    grid.optional("Tak", "", Format.THOUSANDS, y -> view.cell(ceiling.apply(y), Format.THOUSANDS));
    years.keySet().forEach(year -> grid.body(year, year));
    return new ChartBuilder(
            "eget-kapital",
            Kind.COLUMNS,
            "tkr",
            "Eget kapital vid utgången av perioden" + ceilingInWords(view),
            List.copyOf(years.keySet()))
        .series("Eget kapital", Role.OUTCOME, y -> Points.thousands(view, equity.apply(y), 1))
        .series("Tak", Role.TARGET, y -> Points.thousands(view, ceiling.apply(y), 1))
        .alt(() -> equityInWords(view, List.copyOf(years.keySet()), equity, ceiling))
        .build(grid.build());
  }

  /** {@code 2018: 1 813 tkr (tak 1 006 tkr); 2019: …}; left to the general words for many years. */
  private static String equityInWords(
      View view,
      List<String> years,
      Function<String, Optional<Figure>> equity,
      Function<String, Optional<Figure>> ceiling) {
    if (years.size() > MOST_YEARS_TOLD) {
      return "";
    }
    return years.stream()
        .flatMap(
            year ->
                equity.apply(year).flatMap(Figure::value).stream()
                    .map(
                        v ->
                            year
                                + ": "
                                + view.printer().thousands(v)
                                + ceiling
                                    .apply(year)
                                    .flatMap(Figure::value)
                                    .map(c -> " (tak " + view.printer().thousands(c) + ")")
                                    .orElse("")))
        .collect(Collectors.joining("; ", "Eget kapital ", "."));
  }

  private static Optional<Figure> ceiling(View view, Period year) {
    return Optional.ofNullable(view.association().rules().equityGoal())
        .filter(goal -> year.wholeYear().isPresent())
        .flatMap(
            goal ->
                view.find(EconomyTables.equityRatio(view, goal).period(year))
                    .filter(ratio -> !View.isWithheld(ratio))
                    .flatMap(ratio -> DerivedFigures.ceiling(ratio, goal.ceiling())));
  }

  private static String ceilingInWords(View view) {
    return Optional.ofNullable(view.association().rules().equityGoal())
        .map(
            goal ->
                ", och taket "
                    + view.printer().percent(goal.ceiling(), 0)
                    + " av "
                    + (goal.ofIncome() ? "intäkterna" : "medlemsbidragen"))
        .orElse("");
  }

  /** Participants, closed, and to work or studies, year by year. */
  static Optional<Chart> years(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String closed = "deltagare.avslutade";
    Map<String, Period> years = oldestFirst(view.years(List.of("deltagare.aktuella", closed)));
    if (years.size() < 2) {
      return Optional.empty();
    }
    Optional<Table> data = OverviewTables.years(context, arguments);
    return new ChartBuilder(
            "flerar",
            Kind.COLUMNS,
            "antal",
            "Deltagare, avslutade och till arbete eller studier, år för år",
            List.copyOf(years.keySet()))
        .series("Deltagare", Role.TOTAL, y -> count(view, "deltagare.aktuella", years.get(y)))
        .series("Avslutade", Role.OTHER_1, y -> count(view, closed, years.get(y)))
        .series(
            "Till arbete eller studier",
            Role.OUTCOME,
            y -> count(view, OutcomeTables.WORK_OR_STUDIES, years.get(y)))
        .build(data);
  }

  private static Optional<Chart.Point> count(View view, String figure, Period year) {
    return Points.count(view, view.find(view.key(figure, Unit.COUNT).period(year)));
  }

  private static Map<String, Period> oldestFirst(List<Period> years) {
    List<Period> ordered = new ArrayList<>(years);
    Collections.sort(ordered);
    return ordered.stream()
        .collect(Collectors.toMap(SectionWords::period, y -> y, (a, b) -> a, LinkedHashMap::new));
  }
}
