package se.sofrep.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Bound;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Limits;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.document.SmallBase;
import se.sofrep.document.Table;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.document.wording.Wording;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Funnel;
import se.sofrep.problem.Language;

/** The charts of a comparison. Their texts say how far and how many, never who is best. */
final class ComparisonCharts {
  private static final String UNIT = "procent";

  /** More names than this are counted in a chart's text; they stand in the table. */
  private static final int MOST_NAMED = 6;

  /** Bases at which the limits are worked out, besides those of the points. */
  private static final int STEPS = 400;

  private static final double ROOM = 1.06;

  private final ComparisonTables tables;
  private final SmallBase small;
  private final FigureText text;
  private final Wording wording;

  ComparisonCharts(ComparisonTables tables, Wording wording, Printer printer, Language language) {
    this.tables = tables;
    this.wording = wording;
    this.small = printer.small();
    this.text = new FigureText(printer, language);
  }

  /** Each row's share with its interval; a row with few closed has its counts and no point. */
  Optional<Chart> intervals(Lineup lineup) {
    List<Compared> drawn =
        lineup.rows().stream()
            .filter(row -> row.share(Compared.WORK_OR_STUDIES).flatMap(Figure::value).isPresent())
            .toList();
    Optional<Table> data = tables.outcome(lineup);
    boolean nothing =
        drawn.stream()
            .flatMap(row -> row.share(Compared.WORK_OR_STUDIES).stream())
            .allMatch(small::hides);
    if (nothing || data.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Point>> points =
        drawn.stream().map(row -> row.share(Compared.WORK_OR_STUDIES).map(this::interval)).toList();
    String id = "diagram-" + lineup.id("utfall");
    Table own = data.get();
    return Optional.of(
        new Chart(
            id,
            0,
            "Avslutade deltagare som gått till arbete eller studier, "
                + lineup.period()
                + ", andel med 95 % osäkerhetsintervall",
            intervalsAlt(lineup, drawn),
            Kind.INTERVALS,
            UNIT,
            drawn.stream().map(lineup::name).toList(),
            List.of(new Series("Utfall", Role.OUTCOME, points)),
            new Table(id + "-data", 0, own.caption(), own.columns(), own.rows(), List.of()),
            List.of()));
  }

  private Point interval(Figure share) {
    boolean carries = !small.hides(share);
    return new Point(
        carries ? share.value().orElseThrow().doubleValue() : Double.NaN,
        tables.ofBase(share),
        share.low().filter(low -> carries).map(Number::doubleValue),
        share.high().filter(high -> carries).map(Number::doubleValue));
  }

  private String intervalsAlt(Lineup lineup, List<Compared> drawn) {
    if (drawn.size() <= MOST_NAMED) {
      return drawn.stream()
              .map(
                  row ->
                      lineup.name(row)
                          + ": "
                          + tables.ofBase(row.share(Compared.WORK_OR_STUDIES).orElseThrow()))
              .reduce((one, next) -> one + "; " + next)
              .orElse("")
          + ".";
    }
    List<Figure> shares =
        drawn.stream()
            .flatMap(row -> row.share(Compared.WORK_OR_STUDIES).stream())
            .filter(share -> !small.hides(share))
            .sorted(
                (one, other) -> one.value().orElseThrow().compareTo(other.value().orElseThrow()))
            .toList();
    return "Andelarna för "
        + shares.size()
        + (lineup.of() == Lineup.Of.YEARS ? " år" : " förbund")
        + " ligger mellan "
        + text.print(shares.get(0), Show.PERCENT)
        + " och "
        + text.print(shares.get(shares.size() - 1), Show.PERCENT)
        + ". Värdena står i tabellen, i "
        + (lineup.of() == Lineup.Of.YEARS ? "tidsordning." : "bokstavsordning.");
  }

  /** The shares against the number closed, among the limits around the common share. */
  Optional<Chart> funnel(Lineup lineup) {
    return Verdicts.of(lineup, small)
        .flatMap(
            verdicts ->
                tables.funnel(lineup, verdicts).map(data -> funnel(lineup, verdicts, data)));
  }

  private Chart funnel(Lineup lineup, Verdicts verdicts, Table own) {
    String id = "diagram-" + lineup.id("tratt");
    List<Verdicts.Point> points = verdicts.points();
    List<Series> series = new ArrayList<>();
    series.add(series("Innanför 95 %-gränserna", Role.OUTCOME, points, false));
    series.add(series("Utanför 95 %-gränserna", Role.OTHER_1, points, true));
    series.removeIf(one -> one.points().stream().allMatch(Optional::isEmpty));
    return new Chart(
        id,
        0,
        "Andel till arbete eller studier mot antalet avslutade, "
            + lineup.period()
            + ", med gränser",
        funnelAlt(lineup, verdicts),
        Kind.FUNNEL,
        UNIT,
        points.stream().map(point -> lineup.name(point.row())).toList(),
        series,
        new Table(id + "-data", 0, own.caption(), own.columns(), own.rows(), List.of()),
        List.of(),
        Optional.of(
            new Chart.Funnel(
                "antal avslutade",
                points.stream().map(point -> (double) point.base()).toList(),
                100 * verdicts.funnel().share(),
                lineup.of().all() + " " + text.print(verdicts.common(), Show.PERCENT),
                List.of(
                    limits("95 %-gränser", verdicts, Funnel.Limit.USUAL),
                    limits("99,8 %-gränser", verdicts, Funnel.Limit.FAR)))));
  }

  private Series series(String name, Role role, List<Verdicts.Point> points, boolean outside) {
    return new Series(
        name,
        role,
        points.stream()
            .map(
                point ->
                    point.place().outside() == outside
                        ? Optional.of(
                            Point.of(
                                point.share().value().orElseThrow().doubleValue(),
                                tables.ofBase(point.share())))
                        : Optional.<Point>empty())
            .toList());
  }

  /** At the points' own bases and at as many between as a reader can see. */
  private Limits limits(String name, Verdicts verdicts, Funnel.Limit limit) {
    int most =
        (int) (ROOM * verdicts.points().stream().mapToInt(Verdicts.Point::base).max().orElse(1));
    int least = Verdicts.least(small);
    int step = Math.max(1, most / STEPS);
    TreeSet<Integer> bases = new TreeSet<>();
    verdicts.points().forEach(point -> bases.add(point.base()));
    IntStream.rangeClosed(least, most)
        .filter(base -> (base - least) % step == 0 || base == most)
        .forEach(bases::add);
    return new Limits(
        name, bases.stream().map(base -> bound(verdicts.funnel(), base, limit)).toList());
  }

  private static Bound bound(Funnel funnel, int base, Funnel.Limit limit) {
    Funnel.Counts counts = funnel.within(base, limit);
    return new Bound(base, 100.0 * counts.least() / base, 100.0 * counts.greatest() / base);
  }

  private String funnelAlt(Lineup lineup, Verdicts verdicts) {
    List<Verdicts.Point> outside = verdicts.outside();
    String what =
        "Trattdiagram: den gemensamma andelen är "
            + text.print(verdicts.common(), Show.PERCENT)
            + " och gränserna smalnar med antalet avslutade. ";
    int all = verdicts.points().size();
    if (outside.isEmpty()) {
      return what + "Ingen punkt av " + all + " ligger utanför 95 %-gränserna.";
    }
    List<String> named =
        outside.stream()
            .map(
                point ->
                    lineup.name(point.row()) + (point.place().above() ? " (över)" : " (under)"))
            .toList();
    return what
        + outside.size()
        + " av "
        + all
        + " punkter ligger utanför 95 %-gränserna"
        + (named.size() <= MOST_NAMED ? ": " + wording.list(named) : "")
        + ".";
  }
}
