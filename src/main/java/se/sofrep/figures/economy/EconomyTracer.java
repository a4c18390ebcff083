package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.BALANCE_CHANGE;
import static se.sofrep.figures.EconomyDefinitions.BALANCE_SHEET;
import static se.sofrep.figures.EconomyDefinitions.BUDGET;
import static se.sofrep.figures.EconomyDefinitions.CASH_FLOW;
import static se.sofrep.figures.EconomyDefinitions.COST_SHARE;
import static se.sofrep.figures.EconomyDefinitions.DEVIATION;
import static se.sofrep.figures.EconomyDefinitions.EQUITY;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_CONTRIBUTIONS;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_INCOME;
import static se.sofrep.figures.EconomyDefinitions.FORECAST;
import static se.sofrep.figures.EconomyDefinitions.GRANTED;
import static se.sofrep.figures.EconomyDefinitions.INCOME_STATEMENT;
import static se.sofrep.figures.EconomyDefinitions.NOTE;
import static se.sofrep.figures.EconomyDefinitions.OPENING_BALANCE;
import static se.sofrep.figures.EconomyDefinitions.OUTCOME;
import static se.sofrep.figures.EconomyDefinitions.USED;
import static se.sofrep.figures.EconomyDefinitions.USED_OF_GRANT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.economy.Operating.Area;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Ways;

/** Traces the figures of {@link EconomyFigures} to opening balances, postings and budget rows. */
public final class EconomyTracer {
  private final Association association;
  private final YearData data;
  private final Period period;
  private final Books books;
  private final AccountMap map;
  private final Optional<Span> span;
  private final Presentation presentation;
  private final Operating operating;
  private final AreaTrail trail;
  private final Ways ways = new Ways();

  /**
   * @param period the material's, or the same span the year before
   */
  public EconomyTracer(Material material, Period period) {
    association = material.association();
    this.period = period;
    data = period.equals(material.period()) ? material.year() : material.yearBefore();
    books = Books.of(material);
    map = AccountMap.of(association);
    span = Span.of(books, period, map);
    presentation =
        new Presentation(
            Stream.of(material.period(), material.period().yearBefore())
                .flatMap(p -> Span.of(books, p, map).stream())
                .toList());
    operating = new Operating(association, data, span, period);
    trail = new AreaTrail(books, span, operating);
    statements();
    areas();
    interventions();
  }

  /** Empty for a figure that is not about money, and for the cost of one participation. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure);
  }

  private void statements() {
    for (Definition figure :
        List.of(
            INCOME_STATEMENT,
            BALANCE_SHEET,
            OPENING_BALANCE,
            BALANCE_CHANGE,
            CASH_FLOW,
            NOTE,
            EQUITY)) {
      ways.of(figure, key -> statement(figure, key.category(), Part.NUMERATOR));
    }
    ways.of(EQUITY_OF_CONTRIBUTIONS, key -> equityShare(Line.CONTRIBUTIONS));
    ways.of(EQUITY_OF_INCOME, key -> equityShare(Line.INCOME));
  }

  private void areas() {
    ways.of(OUTCOME, key -> trail.outcome(Part.NUMERATOR, trail.areas(key.category())));
    ways.of(BUDGET, key -> budget(trail.areas(key.category()), BigDecimal.ONE));
    ways.of(DEVIATION, key -> deviation(trail.areas(key.category())));
    ways.of(FORECAST, key -> forecast(trail.areas(key.category())));
    ways.of(COST_SHARE, key -> costSplit(key.category()));
  }

  private void interventions() {
    intervention(GRANTED, i -> Optional.of(granted(i, Part.NUMERATOR)));
    intervention(USED, i -> costs().span(i, period).map(within -> used(within, i)));
    intervention(
        USED_OF_GRANT,
        i ->
            costs()
                .sinceStart(i, period.last())
                .map(within -> joined(used(within, i), granted(i, Part.DENOMINATOR))));
  }

  private void intervention(
      Definition figure, Function<Intervention, Optional<List<TraceRow>>> rows) {
    ways.perhaps(figure, key -> association.intervention(key.intervention()).flatMap(rows));
  }

  private List<TraceRow> statement(Definition figure, String category, Part part) {
    return span.map(
            s ->
                new StatementTrail(books, s, presentation, association, figure, category)
                    .rows(part))
        .orElse(List.of());
  }

  /** Rows left out of one part only are no news to the reader of both. */
  private List<TraceRow> equityShare(String line) {
    return joined(
        statement(EQUITY, "", Part.NUMERATOR),
        statement(INCOME_STATEMENT, line, Part.DENOMINATOR).stream()
            .filter(row -> row.reason().isEmpty())
            .toList());
  }

  private List<TraceRow> deviation(List<Area> areas) {
    return joined(trail.outcome(Part.NUMERATOR, areas), budget(areas, BigDecimal.ONE.negate()));
  }

  private List<TraceRow> budget(List<Area> areas, BigDecimal sign) {
    Budget whole = budget(data.budget());
    return AreaTrail.budget(
        Part.NUMERATOR,
        data.budget(),
        areas,
        BudgetRow::budget,
        "budget",
        row -> worth(row, BudgetRow::budget, whole, Budget::amount).multiply(sign));
  }

  private List<TraceRow> forecast(List<Area> areas) {
    Budget whole = budget(data.budget());
    return AreaTrail.budget(
        Part.NUMERATOR,
        data.budget(),
        areas,
        BudgetRow::forecast,
        "prognos",
        row -> worth(row, BudgetRow::forecast, whole, Budget::forecast));
  }

  /** What the area's amount grows by when the row's grows by one krona. */
  private BigDecimal worth(
      BudgetRow row,
      Function<BudgetRow, Optional<BigDecimal>> what,
      Budget whole,
      BiFunction<Budget, String, Optional<BigDecimal>> amount) {
    if (what.apply(row).isEmpty()) {
      return BigDecimal.ZERO;
    }
    List<BudgetRow> rows =
        data.budget().stream().map(other -> other == row ? oneMoreKrona(other) : other).toList();
    String code = row.costArea().strip();
    Budget grown = budget(rows);
    BigDecimal before = amount.apply(whole, code).orElse(BigDecimal.ZERO);
    return amount.apply(grown, code).orElse(BigDecimal.ZERO).subtract(before);
  }

  private static BudgetRow oneMoreKrona(BudgetRow row) {
    return new BudgetRow(
        row.at(),
        row.costArea(),
        row.name(),
        row.budget().map(BigDecimal.ONE::add),
        row.forecast().map(BigDecimal.ONE::add),
        row.period());
  }

  private Budget budget(List<BudgetRow> rows) {
    return new Budget(rows, Period.year(data.year()), period);
  }

  private List<TraceRow> costSplit(String category) {
    List<Area> areas = operating.areas().stream().filter(area -> !area.isIncome()).toList();
    if (span.isEmpty()) {
      return List.of();
    }
    List<TraceRow> rows = new ArrayList<>();
    List<String> codes = areas.stream().map(Area::code).toList();
    trail.postings(Part.DENOMINATOR, span.get(), AreaTrail.costOn(codes)).forEach(rows::add);
    for (Area area : areas) {
      BigDecimal share = share(area, category);
      if (share.signum() != 0) {
        trail
            .postings(
                Part.NUMERATOR,
                span.get(),
                posting ->
                    AreaTrail.costOn(List.of(area.code())).apply(posting).map(share::multiply))
            .stream()
            .filter(row -> row.reason().isEmpty())
            .forEach(rows::add);
      }
    }
    return rows;
  }

  /** What of one krona on the area goes to the category. */
  private BigDecimal share(Area area, String category) {
    Map<CostKind, BigDecimal> parts = new EnumMap<>(CostKind.class);
    Area krona =
        new Area(
            area.code(),
            area.label(),
            area.outcome(),
            BigDecimal.ONE,
            area.budget(),
            area.forecast());
    new CostSplit(association, operating).split(krona, parts);
    return parts.entrySet().stream()
        .filter(part -> belongs(part.getKey(), category))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean belongs(CostKind kind, String category) {
    boolean intervention = kind == CostKind.STRUCTURE || kind == CostKind.INDIVIDUAL;
    return kind.word().equals(category) || (intervention && category.equals("insatser"));
  }

  private static List<TraceRow> granted(Intervention intervention, Part part) {
    return intervention
        .granted()
        .map(amount -> TraceRow.setting(part, intervention.name(), "beviljat", amount))
        .stream()
        .toList();
  }

  private InterventionCosts costs() {
    return new InterventionCosts(association, books, map, span, true);
  }

  private List<TraceRow> used(Span within, Intervention intervention) {
    Function<Posting, Optional<BigDecimal>> worth = AreaTrail.costOn(intervention.costAreas());
    return trail.postings(Part.NUMERATOR, within, worth);
  }

  private static List<TraceRow> joined(List<TraceRow> some, List<TraceRow> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
