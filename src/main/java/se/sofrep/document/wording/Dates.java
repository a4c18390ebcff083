package se.sofrep.document.wording;

import java.time.LocalDate;
import java.util.Map;
import se.sofrep.domain.Period;
import se.sofrep.problem.Language;

/** Days, months and periods in words. */
public final class Dates {
  private final Phrases phrases;

  public Dates(Language language) {
    this.phrases = new Phrases(language);
  }

  /** {@code 31 augusti 2019}. */
  public String date(LocalDate day) {
    return phrases.words(
        "words.date",
        Map.of("day", day.getDayOfMonth(), "month", month(day), "year", day.getYear()));
  }

  private String dayAndMonth(LocalDate day) {
    return phrases.words("words.day", Map.of("day", day.getDayOfMonth(), "month", month(day)));
  }

  private String monthOfYear(LocalDate day) {
    return phrases.words("words.month-of-year", Map.of("month", month(day), "year", day.getYear()));
  }

  private String month(LocalDate day) {
    return phrases.words("words.month-" + day.getMonthValue());
  }

  /** {@code 1 januari–31 december 2019}. */
  public String span(Period period) {
    String first = isLife(period) ? date(period.first()) : dayAndMonth(period.first());
    return span(first, date(period.last()));
  }

  private String span(String first, String last) {
    return phrases.words("words.span", Map.of("first", first, "last", last));
  }

  /** {@code 2019}, {@code januari–augusti 2019}, or the span of days. */
  public String name(Period period) {
    return isWholeMonths(period) ? months(period) : span(period);
  }

  /** The same where there is little room: days in digits, {@code 2019-01-15–2019-08-31}. */
  public String brief(Period period) {
    return isWholeMonths(period) ? months(period) : days(period);
  }

  /** {@code 2019-01-01–2019-12-31}, as statements are headed. */
  public String days(Period period) {
    return span(period.first().toString(), period.last().toString());
  }

  private static boolean isWholeMonths(Period period) {
    LocalDate last = period.last();
    return period.first().getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }

  private String months(Period period) {
    if (period.wholeYear().isPresent()) {
      return String.valueOf(period.first().getYear());
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (isLife(period)) {
      return span(monthOfYear(first), monthOfYear(last));
    }
    return first.getMonth() == last.getMonth()
        ? monthOfYear(last)
        : phrases.words(
            "words.months-of-year",
            Map.of("first", month(first), "last", month(last), "year", last.getYear()));
  }

  /**
   * What the report calls that period.
   *
   * @param year whether it calls it a year; an intervention's whole life it never does
   */
  public PeriodWords words(Period period, boolean year) {
    String code = "words.period-" + kind(period, year);
    return new PeriodWords(
        phrases.words(code + "-the"), phrases.words(code + "-of"), phrases.words(code + "-before"));
  }

  /** {@code life}, {@code year} or {@code part}: what decides the words for it. */
  public static String kind(Period period, boolean year) {
    return isLife(period) ? "life" : year ? "year" : "part";
  }

  /** Over several calendar years: an intervention's life. */
  private static boolean isLife(Period period) {
    return period.first().getYear() != period.last().getYear();
  }
}
