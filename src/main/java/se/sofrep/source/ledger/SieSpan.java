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
   * {@code #RAR 0}; an import file may lack it, and then it is the calendar year that holds every
   * voucher and month.
   */
  static Optional<Period> current(SieFile sie) {
    Period stated = sie.spans.get(0);
    if (stated != null) {
      return Optional.of(stated);
    }
    int[] years =
        Stream.concat(
                sie.vouchers.stream()
                    .map(SieFile.Voucher::date)
                    .filter(date -> !date.equals(LocalDate.MIN)),
                sie.year(0).months.stream()
                    .flatMap(row -> row.month().stream())
                    .map(YearMonth::atEndOfMonth))
            .mapToInt(LocalDate::getYear)
            .distinct()
            .toArray();
    return years.length == 1 ? Optional.of(Period.year(years[0])) : Optional.empty();
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
