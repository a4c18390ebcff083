package se.sofrep.source.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import se.sofrep.domain.Period;
import se.sofrep.source.cell.Dates;
import se.sofrep.source.cell.Quote;

/**
 * Periods as cells hold them: {@code 2019}, {@code 2019-03}, {@code 2018-01..2018-08}, {@code
 * 2019-01-01..2019-08-31}; a dash with spaces or {@code --} may stand for the two points.
 */
final class Periods {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:\\.\\.\\.?|…|--|/(?=\\d{4}-)|\\s[-–—]\\s|–|—)\\s*");

  private Periods() {}

  static Optional<Period> parse(String text) {
    String[] ends = BETWEEN.split(text.strip(), -1);
    if (ends.length == 1) {
      return one(ends[0]);
    }
    if (ends.length != 2) {
      return Optional.empty();
    }
    Optional<LocalDate> first = one(ends[0]).map(Period::first);
    Optional<LocalDate> last = one(ends[1]).map(Period::last);
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(Period.of(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<Period> one(String text) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(Period.year(Integer.parseInt(text)));
    }
    Optional<YearMonth> month = Dates.month(text);
    if (month.isPresent()) {
      return month.map(m -> Period.of(m.atDay(1), m.atEndOfMonth()));
    }
    return Dates.parse(text).date().map(day -> Period.of(day, day));
  }

  /** The period of a cell; an unreadable one is an error. */
  static Optional<Period> of(InputRow row, String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> period = parse(text);
    if (period.isEmpty()) {
      row.error("input.period-unreadable", column, Quote.of(text));
    }
    return period;
  }
}
