package se.sofrep.figures.economy;

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
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.economy.Operating.Area;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Rule;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;

/** Traces the figures of {@link EconomyFigures} to opening balances, postings and budget rows. */
public final class EconomyTracer {
  private static final String DRIFT = "ekonomi.drift.";
  private static final String INTERVENTION = "ekonomi.insats.";

  private final Association association;
  private final YearData data;
  private final Period period;
  private final Books books;
  private final AccountMap map;
  private final Optional<Span> span;
  private final Presentation presentation;
  private final Operating operating;
  private final AreaTrail trail;

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
  }

  /** Empty for a figure that is not about money, and for the cost of one participation. */
  public Optional<Trace> trace(Figure figure) {
    FigureKey key = figure.key();
    String name = key.name();
    if (name.startsWith(DRIFT)) {
      return Optional.of(new Trace(figure, Rule.SUM, drift(key, name.substring(DRIFT.length()))));
    }
    if (name.startsWith(INTERVENTION)) {
      return association.intervention(key.intervention()).flatMap(i -> intervention(figure, i));
    }
    return switch (name) {
      case "ekonomi.kostnadsandel" ->
          Optional.of(new Trace(figure, Rule.PERCENT, costSplit(key.category())));
      case "ekonomi.eget_kapital.andel_av_medlemsbidrag" ->
          Optional.of(equityShare(figure, Line.CONTRIBUTIONS));
      case "ekonomi.eget_kapital.andel_av_intäkter" ->
          Optional.of(equityShare(figure, Line.INCOME));
      case "ekonomi.resultaträkning",
          "ekonomi.balansräkning",
          "ekonomi.balansräkning.ingående",
          "ekonomi.balansräkning.förändring",
          "ekonomi.kassaflöde",
          "ekonomi.not",
          EconomyFigures.EQUITY ->
          Optional.of(new Trace(figure, Rule.SUM, statement(name, key.category(), Part.NUMERATOR)));
      default -> Optional.empty();
    };
  }

  private List<TraceRow> statement(String name, String category, Part part) {
    return span.map(
            s -> new StatementTrail(books, s, presentation, association, name, category).rows(part))
        .orElse(List.of());
  }

  /** Rows left out of one part only are no news to the reader of both. */
  private Trace equityShare(Figure figure, String line) {
    List<TraceRow> rows = new ArrayList<>(statement(EconomyFigures.EQUITY, "", Part.NUMERATOR));
    statement("ekonomi.resultaträkning", line, Part.DENOMINATOR).stream()
        .filter(row -> row.reason().isEmpty())
        .forEach(rows::add);
    return new Trace(figure, Rule.PERCENT, rows);
  }

  private List<TraceRow> drift(FigureKey key, String column) {
    List<Area> areas = trail.areas(key.category());
    return switch (column) {
      case "utfall" -> trail.outcome(Part.NUMERATOR, areas);
      case "budget" -> budget(areas, BigDecimal.ONE);
      case "prognos" -> forecast(areas);
      default -> {
        List<TraceRow> rows = new ArrayList<>(trail.outcome(Part.NUMERATOR, areas));
        rows.addAll(budget(areas, BigDecimal.ONE.negate()));
        yield rows;
      }
    };
  }

  private List<TraceRow> budget(List<Area> areas, BigDecimal sign) {
    Budget whole = new Budget(data, period);
    return AreaTrail.budget(
        Part.NUMERATOR,
        data.budget(),
        areas,
        BudgetRow::budget,
        "budget",
        row -> worth(row, BudgetRow::budget, whole, Budget::amount).multiply(sign));
  }

  private List<TraceRow> forecast(List<Area> areas) {
    Budget whole = new Budget(data, period);
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
    Budget grown = new Budget(with(rows), period);
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

  private YearData with(List<BudgetRow> budget) {
    return new YearData(
        data.year(),
        data.participations(),
        data.participationsFile(),
        data.counts(),
        data.ledger(),
        budget,
        data.volume(),
        data.survey(),
        data.forms(),
        data.enquiries(),
        data.controls(),
        data.texts(),
        data.files());
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

  private Optional<Trace> intervention(Figure figure, Intervention intervention) {
    String name = figure.key().name().substring(INTERVENTION.length());
    Optional<TraceRow> granted =
        intervention
            .granted()
            .map(
                amount ->
                    TraceRow.setting(
                        name.equals("beviljat") ? Part.NUMERATOR : Part.DENOMINATOR,
                        intervention.name(),
                        "beviljat",
                        amount));
    return switch (name) {
      case "beviljat" -> Optional.of(new Trace(figure, Rule.SUM, granted.stream().toList()));
      case "utnyttjat" ->
          costs()
              .span(intervention, period)
              .map(s -> new Trace(figure, Rule.SUM, used(s, intervention)));
      case "nyttjandegrad" ->
          costs()
              .sinceStart(intervention, period.last())
              .map(
                  whole -> {
                    List<TraceRow> rows = new ArrayList<>(used(whole, intervention));
                    granted.ifPresent(rows::add);
                    return new Trace(figure, Rule.PERCENT, rows);
                  });
      default -> Optional.empty();
    };
  }

  private InterventionCosts costs() {
    return new InterventionCosts(association, books, map, span, true);
  }

  private List<TraceRow> used(Span within, Intervention intervention) {
    Function<Posting, Optional<BigDecimal>> worth = AreaTrail.costOn(intervention.costAreas());
    return trail.postings(Part.NUMERATOR, within, worth);
  }
}
