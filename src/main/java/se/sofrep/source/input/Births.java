package se.sofrep.source.input;

import static se.sofrep.source.input.ParticipationColumns.AGE;
import static se.sofrep.source.input.ParticipationColumns.BIRTH_DATE;
import static se.sofrep.source.input.ParticipationColumns.BIRTH_YEAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Birth;
import se.sofrep.source.cell.Dates;

/** A participant's age: as given, else from the day, else from the year, else from the number. */
final class Births {
  private static final Pattern AGE_TEXT = Pattern.compile("(\\d{1,3})(?:[.,]0+)?(?: ?år)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[.,]0+)?");
  private static final int LOWEST = 16;
  private static final int HIGHEST = 64;
  private static final int OLDEST = 120;

  private Births() {}

  /** Reports what cannot be read, and an age at start outside 16–64. No value is ever quoted. */
  static Birth of(InputRow row, LocalDate start, Optional<LocalDate> fromNumber) {
    Birth birth = age(row);
    if (birth.equals(Birth.UNKNOWN)) {
      birth = date(row, start);
    }
    if (birth.equals(Birth.UNKNOWN)) {
      birth = year(row, start);
    }
    if (birth.equals(Birth.UNKNOWN) && !row.failed()) {
      birth = fromNumber.map(date -> new Birth(null, null, date)).orElse(Birth.UNKNOWN);
    }
    OptionalInt age = birth.ageOn(start);
    if (!row.failed() && age.isPresent() && (age.getAsInt() < LOWEST || age.getAsInt() > HIGHEST)) {
      row.warning("input.age-unusual", column(birth));
    }
    return birth;
  }

  /** Where it stands. */
  static String column(Birth birth) {
    return birth.age() != null ? AGE : birth.date() != null ? BIRTH_DATE : BIRTH_YEAR;
  }

  private static Birth age(InputRow row) {
    String text = row.text(AGE);
    if (text.isEmpty()) {
      return Birth.UNKNOWN;
    }
    Matcher matcher = AGE_TEXT.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > OLDEST) {
      row.error("input.age-unreadable", AGE);
      return Birth.UNKNOWN;
    }
    return new Birth(Integer.valueOf(matcher.group(1)), null, null);
  }

  private static Birth date(InputRow row, LocalDate start) {
    String text = row.text(BIRTH_DATE);
    if (YEAR.matcher(text).matches()) {
      return year(row, start, BIRTH_DATE);
    }
    Optional<LocalDate> date = row.date(BIRTH_DATE, false);
    if (date.isEmpty()) {
      return Birth.UNKNOWN;
    }
    LocalDate birth = date.get();
    if (!Dates.parse(text).century()) {
      birth = birth.withYear(start.getYear() / 100 * 100 + birth.getYear() % 100);
      birth = birth.isAfter(start) ? birth.minusYears(100) : birth;
    }
    if (birth.isAfter(start)) {
      row.error("input.born-after-start", BIRTH_DATE);
      return Birth.UNKNOWN;
    }
    return new Birth(null, null, birth);
  }

  private static Birth year(InputRow row, LocalDate start) {
    return row.text(BIRTH_YEAR).isEmpty() ? Birth.UNKNOWN : year(row, start, BIRTH_YEAR);
  }

  private static Birth year(InputRow row, LocalDate start, String column) {
    Matcher matcher = YEAR.matcher(row.text(column));
    if (!matcher.matches()) {
      row.error("input.birth-year-unreadable", column);
      return Birth.UNKNOWN;
    }
    int year = Integer.parseInt(matcher.group(1));
    // Without a sound start date nothing can be said of how long ago the year is.
    if (year > start.getYear() || !row.failed() && year < start.getYear() - OLDEST) {
      row.error(
          year > start.getYear() ? "input.born-after-start" : "input.birth-year-unreadable",
          column);
      return Birth.UNKNOWN;
    }
    return new Birth(null, year, null);
  }
}
