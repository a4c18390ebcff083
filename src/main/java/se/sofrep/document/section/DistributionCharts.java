package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Association.Series;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;

/** How participants spread over a variable, drawn by gender, by series, or before and after. */
final class DistributionCharts {
  /** More bars than this say less than their table, which stands beside them. */
  private static final int MOST_BARS = 36;

  /** A smaller base is drawn in counts: percent of so few would mislead. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  private DistributionCharts() {}

  static Optional<Chart> distribution(ReportContext context, Map<String, String> arguments) {
    return Distribution.of(new View(context), new Args(arguments))
        .flatMap(spread -> of(spread).build(DistributionTables.distribution(context, arguments)));
  }

  private static ChartBuilder of(Distribution spread) {
    List<String> genders = spread.genders();
    List<String> drawn = genders.size() > 1 ? genders.subList(0, genders.size() - 1) : genders;
    boolean counts = isSmall(spread, drawn);
    ChartBuilder chart =
        new ChartBuilder(
            DistributionTables.id("fordelning", spread),
            Kind.BARS,
            counts ? "antal" : "procent",
            DistributionTables.subject(spread, genders.size() > 1 ? " och kön" : ""),
            spread.categories());
    int others = 0;
    for (String gender : drawn) {
      Role role = Points.role(gender, others);
      chart.series(gender, role, c -> point(spread.view(), spread.share(gender, c), counts));
      others += role == Role.OTHER_1 ? 1 : 0;
    }
    return chart;
  }

  /** Whether the base, or that of some series, is too small for a chart of percent. */
  private static boolean isSmall(Distribution spread, List<String> drawn) {
    View view = spread.view();
    return spread.total().filter(n -> n.compareTo(LEAST) < 0).isPresent()
        || drawn.stream()
            .flatMap(gender -> view.value(spread.baseKey(gender)).stream())
            .anyMatch(n -> n.signum() > 0 && view.printer().small().isSmall(n));
  }

  private static Optional<Point> point(View view, Optional<Figure> share, boolean counts) {
    return counts ? Points.countOfShare(view, share) : Points.share(view, share);
  }

  /** Percent of each series of the gender-disaggregated appendix. */
  static Optional<Chart> bySeries(ReportContext context, Map<String, String> arguments) {
    return Distribution.of(new View(context), GenderTables.withoutIntervention(arguments))
        .flatMap(spread -> bySeries(spread, context, arguments));
  }

  private static Optional<Chart> bySeries(
      Distribution spread, ReportContext context, Map<String, String> arguments) {
    View view = spread.view();
    SeriesFigures figures = new SeriesFigures(view, spread.base(), spread.variable());
    int bars = spread.categories().size() * GenderTables.shown(figures).size();
    return bars > MOST_BARS
        ? Optional.empty()
        : bySeries(spread, view, figures).build(GenderTables.bySeries(context, arguments));
  }

  private static ChartBuilder bySeries(Distribution spread, View view, SeriesFigures figures) {
    ChartBuilder chart =
        new ChartBuilder(
            DistributionTables.id("konsuppdelad", spread),
            Kind.BARS,
            "procent",
            DistributionTables.subject(spread, " och kön"),
            spread.categories());
    Set<Role> taken = new LinkedHashSet<>();
    // Roles go by the configured series, so that one without participants shifts no colour.
    for (Series series : figures.series()) {
      Role role = role(series, taken);
      taken.add(role);
      if (GenderTables.shown(figures).contains(series) && !figures.isSmall(series)) {
        chart.series(series.name(), role, c -> Points.share(view, figures.share(series, c)));
      }
    }
    return chart;
  }

  /** The first series of women is WOMEN, the first of men MEN; further ones are told apart. */
  static Role role(Series series, Set<Role> taken) {
    Role own = Points.role(series.gender().isEmpty() ? View.TOTAL : series.gender(), 0);
    if (!taken.contains(own)) {
      return own;
    }
    return taken.contains(Role.OTHER_1) ? Role.OTHER_2 : Role.OTHER_1;
  }

  /** Sources of support before and after, of the same participations. */
  static Optional<Chart> support(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Args args = new Args(arguments);
    Distribution before =
        new Distribution(view, "avslutade", Variable.SUPPORT_BEFORE, args.intervention());
    Distribution after =
        new Distribution(view, "avslutade", Variable.SUPPORT_AFTER, args.intervention());
    Set<String> categories = new LinkedHashSet<>(before.categories());
    categories.addAll(after.categories());
    categories.remove(Variable.SUPPORT_BEFORE.missing());
    List<String> ordered = new ArrayList<>(categories);
    if (before.categories().contains(Variable.SUPPORT_BEFORE.missing())
        || after.categories().contains(Variable.SUPPORT_AFTER.missing())) {
      ordered.add(Variable.SUPPORT_BEFORE.missing());
    }
    String title =
        "Försörjning före och efter insatsen, avslutade deltagare"
            + SectionWords.within(args.intervention())
            + " "
            + SectionWords.period(view.period());
    boolean counts = isSmall(before, List.of(View.TOTAL));
    String section = Slug.of("forsorjning", ParticipantTables.within(args.intervention()));
    return new ChartBuilder(section, Kind.BARS, counts ? "antal" : "procent", title, ordered)
        .series("Före", Role.BEFORE, c -> point(view, before.share(View.TOTAL, c), counts))
        .series("Efter", Role.AFTER, c -> point(view, after.share(View.TOTAL, c), counts))
        .build(supportTable(section, title, before, after, ordered));
  }

  private static Optional<Table> supportTable(
      String id, String title, Distribution before, Distribution after, List<String> categories) {
    View view = before.view();
    Grid<String> grid = new Grid<>(id, title + ". Antal och andel.", "Försörjning");
    for (Distribution spread : List.of(before, after)) {
      String group = spread == before ? "Före" : "Efter";
      grid.column(
          "Antal", group, Format.COUNT, c -> view.cell(spread.count(View.TOTAL, c), Format.COUNT));
      grid.column(
          "%", group, Format.PERCENT, c -> view.cell(spread.share(View.TOTAL, c), Format.PERCENT));
    }
    categories.forEach(category -> grid.body(category, category));
    if (DistributionTables.partsExceedBase(before) || DistributionTables.partsExceedBase(after)) {
      grid.note(DistributionTables.PARTS_EXCEED);
    }
    return grid.build();
  }
}
