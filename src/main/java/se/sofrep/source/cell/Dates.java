package se.sofrep.source.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people and systems write them: {@code 2019-12-31}, {@code 20191231}, {@code 191231},
 * {@code 2019/12/31}, {@code 2019.12.31}, {@code 31.12.2019}, Excel's serial numbers ({@code
 * 43830}); a time of day after the date is left out. Two-digit years are 1970–2069.
 */
public final class Dates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.−–])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: .*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ].*)?");
  private static final Pattern SHORT = Pattern.compile("(\\d{2})(-?)(\\d{2})\\2(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");

  /** 1 January 1920: smaller numbers are hardly dates of this field. */
  private static final int FIRST_SERIAL = 7_306;

  /** 31 December 2099. */
  private static final int LAST_SERIAL = 73_050;

  private Dates() {}

  /** What a text is as a date. */
  public enum Kind {
    DATE,
    /** Written as a date, but no such day: {@code 2019-02-30}. */
    IMPOSSIBLE,
    /** Not written as a date. */
    UNREADABLE
  }

  /**
   * @param date only for {@link Kind#DATE}
   * @param century whether the text says the century; if not, {@code date} is one of 1970–2069
   */
  public record Result(Kind kind, Optional<LocalDate> date, boolean century) {}

  public static Result parse(String text) {
    return isIso(text)
        ? day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10), true)
        : parseOther(text);
  }

  /**
   * Whether it is written as ISO 8601 has it, {@code 2019-12-31}; the day need not exist. Told
   * without a pattern: files may have millions of dates.
   */
  public static boolean isIso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is such a day as a text that {@link #isIso} says. */
  public static Kind isoKind(String iso) {
    return exists(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10))
        ? Kind.DATE
        : Kind.IMPOSSIBLE;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static Result parseOther(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return day(number(m, 1), number(m, 3), number(m, 4), true);
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return day(number(m, 1), number(m, 2), number(m, 3), true);
    }
    m = SHORT.matcher(text);
    if (m.matches()) {
      int year = number(m, 1);
      return day(year < 70 ? 2000 + year : 1900 + year, number(m, 3), number(m, 4), false);
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return day(number(m, 3), number(m, 2), number(m, 1), true);
    }
    m = SERIAL.matcher(text);
    if (m.matches() && number(m, 1) >= FIRST_SERIAL && number(m, 1) <= LAST_SERIAL) {
      return new Result(Kind.DATE, Optional.of(Serials.date(number(m, 1))), true);
    }
    return new Result(Kind.UNREADABLE, Optional.empty(), true);
  }

  /** A month alone: {@code 2019-03}. */
  public static Optional<YearMonth> month(String text) {
    Matcher m = MONTH.matcher(text);
    return m.matches() && number(m, 2) >= 1 && number(m, 2) <= 12
        ? Optional.of(YearMonth.of(number(m, 1), number(m, 2)))
        : Optional.empty();
  }

  private static Result day(int year, int month, int day, boolean century) {
    return exists(year, month, day)
        ? new Result(Kind.DATE, Optional.of(LocalDate.of(year, month, day)), century)
        : new Result(Kind.IMPOSSIBLE, Optional.empty(), century);
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 1800
        && year <= 2199
        && month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
