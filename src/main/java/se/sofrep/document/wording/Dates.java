package se.sofrep.document.wording;

import java.time.LocalDate;
import java.util.Map;
import se.sofrep.domain.Period;

/** Days, months and periods in words. */
public final class Dates {
  private final Phrases phrases;

  Dates(Phrases phrases) {
    this.phrases = phrases;
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
    if (period.wholeYear().isPresent()) {
      return String.valueOf(period.first().getYear());
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
      return span(period);
    }
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
    String code = "words.period-" + (isLife(period) ? "life" : year ? "year" : "part");
    return new PeriodWords(
        phrases.words(code + "-the"), phrases.words(code + "-of"), phrases.words(code + "-before"));
  }

  /** Over several calendar years: an intervention's life. */
  private static boolean isLife(Period period) {
    return period.first().getYear() != period.last().getYear();
  }
}
