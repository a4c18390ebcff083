package se.sofrep.source.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Period;

/** Which accounting year a file is for, and how far into it the file reaches. */
final class SieSpan {
  private SieSpan() {}

  /**
   * {@code #RAR 0}; where it is missing or has no days, the year after a {@code #RAR -1} of twelve
   * months, else the calendar year that holds every voucher and month.
   */
  static Optional<Period> current(SieFile sie) {
    Period stated = sie.spans.get(0);
    return stated != null ? Optional.of(stated) : following(sie).or(() -> booked(sie));
  }

  private static Optional<Period> following(SieFile sie) {
    return Optional.ofNullable(sie.spans.get(-1))
        .filter(before -> before.first().plusYears(1).equals(before.last().plusDays(1)))
        .map(
            before ->
                Period.of(
                    before.last().plusDays(1),
                    before.last().plusDays(1).plusYears(1).minusDays(1)));
  }

  private static Optional<Period> booked(SieFile sie) {
    int[] years =
        Stream.concat(
                sie.vouchers.stream()
                    .map(SieFile.Voucher::date)
                    .filter(date -> !date.equals(SieFile.NO_DAY)),
                sie.year(0).months.stream()
                    .flatMap(row -> row.month().stream())
                    .map(YearMonth::atEndOfMonth))
            .mapToInt(LocalDate::getYear)
            .distinct()
            .toArray();
    return years.length == 1 ? Optional.of(Period.year(years[0])) : Optional.empty();
  }

  /** A year of the file by its index: as stated, else twelve months beside the file's own year. */
  static Optional<Period> of(SieFile sie, int index) {
    if (index == 0) {
      return current(sie);
    }
    Optional<Period> stated = Optional.ofNullable(sie.spans.get(index));
    return stated.or(() -> index == -1 ? current(sie).map(Period::yearBefore) : Optional.empty());
  }

  /**
   * The last day of the year that the file itself says it covers: {@code #OMFATTN}, else the day
   * the file was made ({@code #GEN}) when the year had not ended by then. Days outside the year say
   * nothing: some programs always write the first of January 1970.
   */
  static Optional<LocalDate> through(SieFile sie, Period year) {
    return sie.coversUntil.filter(year::contains).or(() -> sie.exported.filter(year::contains));
  }
}
