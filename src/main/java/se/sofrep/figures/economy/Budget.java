package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;

/**
 * Budget and forecast of each cost area for a period. Of an area, the rows with the very period;
 * else the year's rows: the budget times months ÷ 12, where a month that the period ends inside
 * counts by its days; the forecast as it stands, because it is a forecast of the year.
 */
final class Budget {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  private final Map<String, BigDecimal> amounts = new TreeMap<>();
  private final Map<String, BigDecimal> forecasts = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> areas = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();

  /**
   * @param year of the file
   */
  Budget(List<BudgetRow> all, Period year, Period period) {
    Map<String, List<BudgetRow>> byArea =
        all.stream().collect(Collectors.groupingBy(row -> row.costArea().strip()));
    byArea.forEach((code, rows) -> area(code, rows, year, period));
  }

  private void area(String code, List<BudgetRow> rows, Period year, Period period) {
    List<BudgetRow> own =
        rows.stream().filter(row -> row.period().orElse(year).equals(period)).toList();
    List<BudgetRow> yearly =
        rows.stream().filter(row -> row.period().orElse(year).equals(year)).toList();
    boolean share = own.isEmpty();
    List<BudgetRow> used = share ? yearly : own;
    boolean inYear = year.contains(period.first()) && year.contains(period.last());
    if (used.isEmpty() || (share && !inYear)) {
      return;
    }
    areas.add(code);
    used.forEach(row -> files.add(row.at().file()));
    rows.stream()
        .map(BudgetRow::name)
        .filter(name -> !name.isBlank())
        .findFirst()
        .ifPresent(name -> names.put(code, name.strip()));
    sum(used, BudgetRow::budget)
        .ifPresent(sum -> amounts.put(code, share ? ofYear(sum, period) : sum));
    sum(own, BudgetRow::forecast)
        .or(() -> sum(yearly, BudgetRow::forecast))
        .ifPresent(sum -> forecasts.put(code, sum));
  }

  /** Whether any area has a budget for the period. */
  boolean isGiven() {
    return !amounts.isEmpty();
  }

  Set<String> areas() {
    return areas;
  }

  Set<String> files() {
    return files;
  }

  Map<String, String> names() {
    return names;
  }

  Optional<BigDecimal> amount(String code) {
    return Optional.ofNullable(amounts.get(code));
  }

  Optional<BigDecimal> forecast(String code) {
    return Optional.ofNullable(forecasts.get(code));
  }

  private static Optional<BigDecimal> sum(
      List<BudgetRow> rows, Function<BudgetRow, Optional<BigDecimal>> what) {
    return rows.stream().flatMap(row -> what.apply(row).stream()).reduce(BigDecimal::add);
  }

  /** Multiplied before divided: 8 months of 1 200 000 are 800 000 and not 799 999.99…. */
  private static BigDecimal ofYear(BigDecimal budget, Period period) {
    LocalDate after = period.last().plusDays(1);
    long whole = ChronoUnit.MONTHS.between(period.first(), after);
    LocalDate rest = period.first().plusMonths(whole);
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(rest, after));
    BigDecimal length = BigDecimal.valueOf(rest.lengthOfMonth());
    BigDecimal monthDays = BigDecimal.valueOf(whole).multiply(length).add(days);
    return budget.multiply(monthDays).divide(MONTHS_OF_A_YEAR.multiply(length), Figure.EXACT);
  }
}
