package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.BUDGET;
import static se.sofrep.figures.EconomyDefinitions.COST_SHARE;
import static se.sofrep.figures.EconomyDefinitions.DEVIATION;
import static se.sofrep.figures.EconomyDefinitions.EQUITY;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_CONTRIBUTIONS;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_INCOME;
import static se.sofrep.figures.EconomyDefinitions.FORECAST;
import static se.sofrep.figures.EconomyDefinitions.GRANTED;
import static se.sofrep.figures.EconomyDefinitions.INCOME_STATEMENT;
import static se.sofrep.figures.EconomyDefinitions.OUTCOME;
import static se.sofrep.figures.EconomyDefinitions.USED;
import static se.sofrep.figures.EconomyDefinitions.USED_OF_GRANT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Definition;
import se.sofrep.figures.economy.Operating.Area;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Ways;

/** Traces the figures of {@link EconomyFigures} to opening balances, postings and budget rows. */
public final class EconomyTracer {
  private final Association association;
  private final YearData data;
  private final Period period;
  private final Optional<Span> span;
  private final Optional<Statements> statements;
  private final Operating operating;
  private final CostSplit split;
  private final InterventionCosts costs;
  private final AreaTrail trail;

  private EconomyTracer(Material material, Period period) {
    association = material.association();
    this.period = period;
    data = period.equals(material.period()) ? material.year() : material.yearBefore();
    Books books = Books.of(material);
    AccountMap map = AccountMap.of(association);
    span = Span.of(books, period, map);
    Presentation presentation =
        new Presentation(
            Stream.of(material.period(), material.period().yearBefore())
                .flatMap(p -> Span.of(books, p, map).stream())
                .toList());
    statements = span.map(s -> new Statements(books, s, presentation, association));
    operating = new Operating(association, data, span, period);
    split = new CostSplit(association, operating);
    costs = new InterventionCosts(association, books, map, span, true);
    trail = new AreaTrail(books, operating, data.budget());
  }

  /**
   * All but the cost of one participation, which is about more than money.
   *
   * @param period the material's, or the same span the year before
   */
  public static Ways ways(Material material, Period period) {
    EconomyTracer tracer = new EconomyTracer(material, period);
    Ways ways = new Ways();
    tracer.statements(ways);
    tracer.areas(ways);
    tracer.interventions(ways);
    return ways;
  }

  private void statements(Ways ways) {
    for (Definition figure : Statements.figures()) {
      ways.of(figure, key -> statement(figure, key.category(), Part.NUMERATOR));
    }
    ways.of(EQUITY_OF_CONTRIBUTIONS, key -> equityShare(Line.CONTRIBUTIONS));
    ways.of(EQUITY_OF_INCOME, key -> equityShare(Line.INCOME));
  }

  private void areas(Ways ways) {
    ways.of(OUTCOME, key -> outcome(key.category()));
    ways.of(BUDGET, key -> trail.budget(key.category()));
    ways.of(DEVIATION, key -> joined(outcome(key.category()), less(key.category())));
    ways.of(FORECAST, key -> trail.forecast(key.category()));
    ways.of(COST_SHARE, key -> costSplit(key.category()));
  }

  private void interventions(Ways ways) {
    intervention(ways, GRANTED, i -> Optional.of(granted(i, Part.NUMERATOR)));
    intervention(ways, USED, i -> costs.span(i, period).map(within -> used(within, i)));
    intervention(
        ways,
        USED_OF_GRANT,
        i ->
            costs
                .sinceStart(i, period.last())
                .map(within -> joined(used(within, i), granted(i, Part.DENOMINATOR))));
  }

  private void intervention(
      Ways ways, Definition figure, Function<Intervention, Optional<List<TraceRow>>> rows) {
    ways.perhaps(figure, key -> association.intervention(key.intervention()).flatMap(rows));
  }

  private List<TraceRow> statement(Definition figure, String category, Part part) {
    return statements.map(all -> all.rows(part, figure, category)).orElse(List.of());
  }

  /** Rows left out of one part only are no news to the reader of both. */
  private List<TraceRow> equityShare(String line) {
    return joined(
        statement(EQUITY, "", Part.NUMERATOR),
        counted(statement(INCOME_STATEMENT, line, Part.DENOMINATOR)));
  }

  private List<TraceRow> outcome(String category) {
    return span.map(within -> trail.outcome(within, category)).orElse(List.of());
  }

  private List<TraceRow> less(String category) {
    return trail.budget(category).stream()
        .map(row -> row.as(row.part(), row.amount().negate()))
        .toList();
  }

  private List<TraceRow> costSplit(String category) {
    List<String> codes =
        operating.areas().stream().filter(area -> !area.isIncome()).map(Area::code).toList();
    return span.map(
            within -> {
              List<TraceRow> rows =
                  new ArrayList<>(trail.costs(Part.DENOMINATOR, within, codes, BigDecimal.ONE));
              for (String code : codes) {
                BigDecimal share = split.part(category, code, BigDecimal.ONE);
                if (share.signum() != 0) {
                  rows.addAll(counted(trail.costs(Part.NUMERATOR, within, List.of(code), share)));
                }
              }
              return rows;
            })
        .orElse(List.of());
  }

  private static List<TraceRow> granted(Intervention intervention, Part part) {
    return intervention
        .granted()
        .map(amount -> TraceRow.setting(part, intervention.name(), "beviljat", amount))
        .stream()
        .toList();
  }

  private List<TraceRow> used(Span within, Intervention intervention) {
    return trail.costs(Part.NUMERATOR, within, intervention.costAreas(), BigDecimal.ONE);
  }

  private static List<TraceRow> counted(List<TraceRow> rows) {
    return rows.stream().filter(row -> row.reason().isEmpty()).toList();
  }

  private static List<TraceRow> joined(List<TraceRow> some, List<TraceRow> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
