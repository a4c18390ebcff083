package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of value a SIE field can hold. What is not clearly one of them is empty, never 0. */
final class SieValues {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{0,6})?|-?\\.\\d{1,6}");
  private static final Pattern INDEX = Pattern.compile("0|-?\\d{1,2}");

  /** {@code 20190131}, and as some programs write it {@code 190131} or {@code 2019-01-31}. */
  private static final Pattern DATE = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{2})-?(\\d{2})");

  private static final Pattern MONTH = Pattern.compile("(\\d{4})(\\d{2})");

  private SieValues() {}

  /** Point as decimal mark, no thousands mark, no plus: anything else is no amount. */
  static Optional<BigDecimal> amount(String text) {
    return AMOUNT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  static OptionalInt yearIndex(String text) {
    return INDEX.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  static Optional<LocalDate> date(String text) {
    Matcher m = DATE.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    try {
      return Optional.of(
          LocalDate.of(
              m.group(1).length() == 2 ? 2000 + year : year,
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    Matcher m = MONTH.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(m.group(2));
    return month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(Integer.parseInt(m.group(1)), month))
        : Optional.empty();
  }
}
