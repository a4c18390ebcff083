package se.sofrep.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days; the first and the last day belong to it.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day before first: " + first + " " + last);
    }
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Period of(LocalDate first, LocalDate last) {
    return new Period(first, last);
  }

  /**
   * The same span one year earlier; 29 February becomes 28, the last of February stays the last.
   */
  public Period yearBefore() {
    LocalDate end = last.minusYears(1);
    boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth();
    return new Period(
        first.minusYears(1), monthEnd ? end.withDayOfMonth(end.lengthOfMonth()) : end);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Number of days, both ends counted. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The calendar year, when the period is exactly one. */
  public Optional<Integer> wholeYear() {
    return equals(year(first.getYear())) ? Optional.of(first.getYear()) : Optional.empty();
  }

  /** As in the column {@code period}: {@code 2019}, or {@code 2019-01-01..2019-08-31}. */
  public String label() {
    return wholeYear().map(String::valueOf).orElse(first + ".." + last);
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  @Override
  public String toString() {
    return label();
  }
}
