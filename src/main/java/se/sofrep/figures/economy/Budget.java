package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

  private final Amounts budget = new Amounts();
  private final Amounts forecast = new Amounts();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> areas = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();

  /** A column of the file: what is said of each area, and what each row that is used adds to it. */
  static final class Amounts {
    private final Map<String, BigDecimal> byArea = new HashMap<>();
    private final Map<BudgetRow, BigDecimal> byRow = new HashMap<>();

    Optional<BigDecimal> of(String area) {
      return Optional.ofNullable(byArea.get(area));
    }

    Optional<BigDecimal> of(BudgetRow row) {
      return Optional.ofNullable(byRow.get(row));
    }

    private void add(
        String area,
        List<BudgetRow> rows,
        Function<BudgetRow, Optional<BigDecimal>> what,
        UnaryOperator<BigDecimal> part) {
      for (BudgetRow row : rows) {
        what.apply(row).ifPresent(amount -> byRow.put(row, part.apply(amount)));
      }
      rows.stream()
          .flatMap(row -> what.apply(row).stream())
          .reduce(BigDecimal::add)
          .ifPresent(sum -> byArea.put(area, part.apply(sum)));
    }
  }

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
    UnaryOperator<BigDecimal> part = amount -> share ? ofYear(amount, period) : amount;
    budget.add(code, used, BudgetRow::budget, part);
    boolean foreseen = own.stream().anyMatch(row -> row.forecast().isPresent());
    forecast.add(code, foreseen ? own : yearly, BudgetRow::forecast, UnaryOperator.identity());
  }

  /** Whether any area has a budget for the period. */
  boolean isGiven() {
    return !budget.byArea.isEmpty();
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

  Amounts budget() {
    return budget;
  }

  Amounts forecast() {
    return forecast;
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
