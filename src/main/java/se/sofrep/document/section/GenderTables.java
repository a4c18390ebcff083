package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Association.Series;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The gender-disaggregated appendix: shares by series, each with its base. */
final class GenderTables {
  static final List<String> FLOWS = List.of("aktuella", "nya", "avslutade", "pågående", "anonyma");

  private GenderTables() {}

  /** Percent of each series' own base; the base stands in the column's heading. */
  static Optional<Table> bySeries(ReportContext context, Map<String, String> arguments) {
    return Distribution.of(new View(context), withoutIntervention(arguments))
        .flatMap(GenderTables::bySeries);
  }

  /** The series themselves say which interventions they cover. */
  static Args withoutIntervention(Map<String, String> arguments) {
    Args args = new Args(arguments);
    return new Args(Map.of("variabel", args.word("variabel", ""), "bas", args.base()));
  }

  private static Optional<Table> bySeries(Distribution spread) {
    View view = spread.view();
    SeriesFigures figures = new SeriesFigures(view, spread.base(), spread.variable());
    List<Series> shown = shown(figures);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Grid<String> grid =
        new Grid<>(
            DistributionTables.id("konsuppdelad", spread),
            DistributionTables.subject(spread, " och kön")
                + ". Procent av varje grupps deltagare (n).",
            DistributionTables.rowHeading(spread));
    for (Series series : shown) {
      if (figures.isSmall(series)) {
        grid.column(
            series.name() + ", antal av " + base(view, figures, series),
            "",
            Format.COUNT,
            category -> view.cell(figures.count(series, category), Format.COUNT));
      } else {
        grid.column(
            series.name() + ", n = " + base(view, figures, series),
            "",
            Format.PERCENT,
            category -> view.cell(figures.share(series, category), Format.PERCENT));
      }
    }
    spread.categories().forEach(category -> grid.body(category, category));
    return grid.build().map(table -> withNotes(table, spread, figures, shown));
  }

  private static String base(View view, SeriesFigures figures, Series series) {
    return view.cell(figures.base(series), Format.COUNT).printed();
  }

  /** Series with somebody in them. */
  static List<Series> shown(SeriesFigures figures) {
    return figures.series().stream()
        .filter(series -> figures.base(series).filter(View::hasAmount).isPresent())
        .toList();
  }

  private static Table withNotes(
      Table table, Distribution spread, SeriesFigures figures, List<Series> shown) {
    List<String> notes = new ArrayList<>();
    boolean exceed = shown.stream().anyMatch(series -> exceeds(spread, figures, series));
    if (exceed) {
      notes.add(DistributionTables.PARTS_EXCEED);
    } else if (DistributionTables.roundingShows(table)) {
      notes.add(DistributionTables.ROUNDED);
    }
    if (shown.stream().anyMatch(figures::isSmall)) {
      notes.add(
          "Där färre än "
              + spread.view().printer().inWords(spread.view().printer().small().least())
              + " ingår visas antal i stället för procent.");
    }
    List<String> lacking = figures.lacking();
    if (!lacking.isEmpty()) {
      notes.add(
          "Uppgift om "
              + SectionWords.variable(spread.variable())
              + " saknas för "
              + SectionWords.list(lacking)
              + ", som inte ingår.");
    }
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), notes);
  }

  private static boolean exceeds(Distribution spread, SeriesFigures figures, Series series) {
    if (!spread.variable().several()) {
      return false;
    }
    List<Figure> shares =
        spread.categories().stream().flatMap(c -> figures.share(series, c).stream()).toList();
    java.math.BigDecimal parts =
        shares.stream()
            .flatMap(f -> f.numerator().stream())
            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
    return figures
        .base(series)
        .flatMap(Figure::value)
        .filter(base -> parts.compareTo(base) > 0)
        .isPresent();
  }

  /** Each flow of all or of one intervention by gender: heads, and what part of it they are. */
  static Optional<Table> flows(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String intervention = new Args(arguments).intervention();
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("konsuppdelad-floden", ParticipantTables.within(intervention)),
            "Deltagarflöden"
                + SectionWords.within(intervention)
                + " efter kön, "
                + SectionWords.period(view.period())
                + ". Antal och andel av deltagarna i varje flöde.",
            "Flöde");
    for (String gender : view.genders("deltagare.aktuella", intervention)) {
      grid.column(
          "Antal", gender, Format.COUNT, key -> view.cell(key.gender(gender), Format.COUNT));
      grid.column(
          "%", gender, Format.PERCENT, key -> view.cell(share(view, key, gender), Format.PERCENT));
    }
    grid.column("Antal", View.TOTAL, Format.COUNT, key -> view.cell(key, Format.COUNT));
    grid.optional(
        SectionWords.period(view.before()),
        View.TOTAL,
        Format.COUNT,
        key -> view.cellBefore(key, Format.COUNT));
    for (String flow : FLOWS) {
      FigureKey key = view.key("deltagare." + flow, Unit.COUNT).intervention(intervention);
      grid.body(SectionWords.participants(flow), key);
    }
    return view.genders("deltagare.aktuella", intervention).isEmpty()
        ? Optional.empty()
        : grid.build();
  }

  /** The contract's own share of the gender where there is one, else derived from the counts. */
  static Optional<Figure> share(View view, FigureKey flow, String gender) {
    String base = flow.name().substring("deltagare.".length());
    FigureKey spread =
        view.key(base + ".kön", Unit.PERCENT).intervention(flow.intervention()).category(gender);
    return view.find(spread).or(() -> DerivedFigures.share(view, flow.gender(gender), flow));
  }
}
