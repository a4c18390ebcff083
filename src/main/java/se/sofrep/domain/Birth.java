package se.sofrep.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * What the data says of a participant's age: at most one of the three is known.
 *
 * @param age age as given, in years; null if not given
 * @param year year of birth; null if not given
 * @param date day of birth; null if not given
 */
public record Birth(Integer age, Integer year, LocalDate date) {
  public static final Birth UNKNOWN = new Birth(null, null, null);

  /**
   * Age in whole years on a day: as given; else completed years from the date; else year minus
   * birth year. Empty when nothing is known.
   */
  public OptionalInt ageOn(LocalDate day) {
    if (age != null) {
      return OptionalInt.of(age);
    }
    if (date != null) {
      return OptionalInt.of((int) ChronoUnit.YEARS.between(date, day));
    }
    return year != null ? OptionalInt.of(day.getYear() - year) : OptionalInt.empty();
  }
}
