package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Definition;
import se.sofrep.figures.EconomyDefinitions;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;

/**
 * The operating statement, {@code ekonomi.drift.*}: costs negative, income positive.
 *
 * <ul>
 *   <li>Outcome of a cost area: all postings of classes 3–8 on it, sign turned; closing transfers
 *       are neither. A posting without area is in {@value #WITHOUT}. An area with a budget and no
 *       posting has outcome 0. A ledger that tells no area at all tells no outcome.
 *   <li>Budget: {@link Budget}. Where there is a budget, an area that it lacks has budget 0; one
 *       that it names without an amount has none that is known.
 *   <li>Deviation = outcome − budget.
 *   <li>Income area: budget &gt; 0; without budget, or with budget 0, outcome &gt; 0; where that is
 *       0 too, forecast &gt; 0 (what a part of the year has not yet had).
 * </ul>
 */
final class Operating {
  static final String WITHOUT = "Utan ansvar";
  static final String TOTAL = "Totalt";
  static final String INCOME = "Intäkter totalt";
  static final String RESULT = "Resultat";

  private final Association association;
  private final Optional<Span> span;
  private final Map<String, String> ledgerNames = new HashMap<>();
  private final Budget budget;
  private final boolean hasOutcome;
  private final List<Area> areas;

  /**
   * One cost area.
   *
   * @param code empty for postings without area
   * @param outcome net, income plus; empty when the ledger tells no areas
   * @param costs classes 4–8, positive
   */
  record Area(
      String code,
      String label,
      Optional<BigDecimal> outcome,
      BigDecimal costs,
      Optional<BigDecimal> budget,
      Optional<BigDecimal> forecast) {
    boolean isIncome() {
      return Stream.of(budget, outcome, forecast)
              .mapToInt(amount -> amount.map(BigDecimal::signum).orElse(0))
              .filter(sign -> sign != 0)
              .findFirst()
              .orElse(0)
          > 0;
    }
  }

  Operating(Association association, YearData data, Optional<Span> span, Period period) {
    this.association = association;
    this.span = span;
    budget = new Budget(data.budget(), Period.year(data.year()), period);
    data.ledger().ifPresent(ledger -> ledgerNames.putAll(ledger.costAreas()));
    hasOutcome =
        span.stream().flatMap(s -> s.postings().stream()).anyMatch(p -> !p.costArea().isBlank());
    areas = gather();
  }

  Budget budget() {
    return budget;
  }

  boolean hasOutcome() {
    return hasOutcome;
  }

  /** Whether any area has a budget, or a forecast, for the period. */
  boolean hasBudget() {
    return budget.isGiven() || areas.stream().anyMatch(area -> area.forecast().isPresent());
  }

  /** In code order, what has no area last. */
  List<Area> areas() {
    return areas;
  }

  private List<Area> gather() {
    Map<String, BigDecimal> outcomes = new TreeMap<>();
    Map<String, BigDecimal> costs = new HashMap<>();
    if (hasOutcome) {
      for (Posting posting : span.orElseThrow().postings()) {
        if (span.get().isResult(posting)) {
          String code = posting.costArea().strip();
          outcomes.merge(code, posting.amount().negate(), BigDecimal::add);
          costs.merge(code, cost(posting), BigDecimal::add);
        }
      }
    }
    Set<String> codes = new TreeSet<>(outcomes.keySet());
    codes.addAll(budget.areas());
    boolean without = codes.remove("");
    List<String> ordered = new ArrayList<>(codes);
    if (without) {
      ordered.add("");
    }
    return ordered.stream().map(code -> area(code, outcomes, costs)).toList();
  }

  /** What a posting costs: its amount in classes 4–8. */
  static BigDecimal cost(Posting posting) {
    char accountClass = new Account(posting.account(), "").accountClass();
    return accountClass >= '4' && accountClass <= '8' ? posting.amount() : BigDecimal.ZERO;
  }

  Set<String> files() {
    Set<String> files = new TreeSet<>(budget.files());
    span.ifPresent(s -> files.addAll(s.files()));
    return files;
  }

  void write(FigureSheet sheet) {
    if (areas.isEmpty()) {
      return;
    }
    Set<String> ledgers = span.map(s -> Set.copyOf(s.files())).orElse(Set.of());
    if (hasOutcome) {
      column(sheet, EconomyDefinitions.OUTCOME, Area::outcome, ledgers);
    }
    if (budget.isGiven()) {
      column(sheet, EconomyDefinitions.BUDGET, Area::budget, budget.files());
    }
    if (hasOutcome && budget.isGiven()) {
      column(
          sheet,
          EconomyDefinitions.DEVIATION,
          area -> area.outcome().flatMap(o -> area.budget().map(o::subtract)),
          files());
    }
    if (areas.stream().anyMatch(area -> area.forecast().isPresent())) {
      column(sheet, EconomyDefinitions.FORECAST, Area::forecast, budget.files());
    }
  }

  private void column(
      FigureSheet sheet,
      Definition figure,
      Function<Area, Optional<BigDecimal>> value,
      Collection<String> files) {
    for (Area area : areas) {
      value.apply(area).ifPresent(v -> sheet.value(figure, Slot.category(area.label()), v, files));
    }
    BigDecimal costs = sum(areas.stream().filter(area -> !area.isIncome()), value);
    BigDecimal income = sum(areas.stream().filter(Area::isIncome), value);
    sheet.value(figure, Slot.category(TOTAL), costs, files);
    sheet.value(figure, Slot.category(INCOME), income, files);
    sheet.value(figure, Slot.category(RESULT), costs.add(income), files);
  }

  private static BigDecimal sum(Stream<Area> areas, Function<Area, Optional<BigDecimal>> value) {
    return areas
        .flatMap(area -> value.apply(area).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Area area(String code, Map<String, BigDecimal> outcomes, Map<String, BigDecimal> costs) {
    return new Area(
        code,
        label(code),
        hasOutcome ? Optional.of(outcomes.getOrDefault(code, BigDecimal.ZERO)) : Optional.empty(),
        costs.getOrDefault(code, BigDecimal.ZERO),
        budget.isGiven() ? budget.budget().of(code).or(() -> unbudgeted(code)) : Optional.empty(),
        budget.forecast().of(code));
  }

  /** What the budget does not name has none; what it names without an amount is not known. */
  private Optional<BigDecimal> unbudgeted(String code) {
    return budget.areas().contains(code) ? Optional.empty() : Optional.of(BigDecimal.ZERO);
  }

  /** Name by {@code ansvarsnamn}, else the ledger's, else the budget's. */
  private String label(String code) {
    if (code.isEmpty()) {
      return WITHOUT;
    }
    String name =
        Stream.of(association.accounting().costAreaNames(), ledgerNames, budget.names())
            .map(names -> names.getOrDefault(code, ""))
            .filter(n -> !n.isBlank())
            .findFirst()
            .orElse("");
    return name.isEmpty() ? code : code + " " + name;
  }
}
