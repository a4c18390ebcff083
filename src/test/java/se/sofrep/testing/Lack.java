package se.sofrep.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is not whole: one kind of material in one year. Where a column is lacking, some figures are
 * not there and the rest may be marked as partial or not.
 */
public record Lack(Matter matter, int year, Degree degree) {
  /** How much is lacking. */
  public enum Degree {
    ABSENT,
    PARTIAL,
    COLUMN
  }

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}(?=$|-\\d\\d-\\d\\d|\\.\\.)");

  public static Lack absent(Matter matter, int year) {
    return new Lack(matter, year, Degree.ABSENT);
  }

  public static Lack partial(Matter matter, int year) {
    return new Lack(matter, year, Degree.PARTIAL);
  }

  public static Lack column(Matter matter, int year) {
    return new Lack(matter, year, Degree.COLUMN);
  }

  public boolean absent() {
    return degree == Degree.ABSENT;
  }

  /** Does a figure of this name and period rest on what is not whole? */
  public boolean touches(String figure, String period) {
    return matter.owns(figure) && first(period) <= year && year <= last(period);
  }

  /** Has a figure of this name and period nothing at all to rest on? */
  public boolean forbids(String figure, String period) {
    return absent() && touches(figure, period) && first(period) == last(period);
  }

  /** The first year of a label: {@code 2021}, or {@code 2020-01-01..2021-12-31}. */
  public static int first(String period) {
    return Integer.parseInt(period.substring(0, 4));
  }

  public static int last(String period) {
    Matcher year = YEAR.matcher(period);
    int last = first(period);
    while (year.find()) {
      last = Integer.parseInt(year.group());
    }
    return last;
  }
}
