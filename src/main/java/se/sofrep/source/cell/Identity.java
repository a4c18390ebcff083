package se.sofrep.source.cell;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a personal identity number or coordination number tells: sex and day of birth, and a one-way
 * digest that tells persons apart. The number itself goes no further.
 *
 * @param digest the first 12 hex digits of SHA-256 of the number in twelve digits
 * @param birth empty when the number is not valid
 * @param gender Kvinna or Man; empty when the number is not valid
 * @param valid whether date and check digit are right
 */
public record Identity(
    String digest, Optional<LocalDate> birth, Optional<String> gender, boolean valid) {

  /** Digits, or a reserve number's letter, or four signs that mask them. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(1[89]|20)?(\\d{2})-?(\\d{2})-?(\\d{2})\\s?([-+]?)\\s?(\\d{3}[0-9A-Z]|[A-Z]\\d{3}|[X*]{4})");

  /** A number among other words: {@code Ärende 19800101-1234 (ny)}. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{2})?\\d{2}-?\\d{2}-?\\d{2}\\s?[-+]?\\s?\\d{4}(?![\\p{L}\\d])");

  /** The same where no number belongs; ten bare digits with a letter before are another number. */
  private static final Pattern ASTRAY =
      Pattern.compile(
          "(?<!\\d)(?:(?:19|20)\\d{2}-?\\d{2}-?\\d{2}\\s?[-+]?\\s?\\d{4}"
              + "|\\d{6}\\s?[-+]\\s?\\d{4}|(?<!\\p{L})\\d{10})(?!\\d)");

  /** Whose year of birth lies later is a number of a case or an invoice, dated the day it came. */
  private static final LocalDate YOUNGEST_BIRTH = LocalDate.of(2015, 12, 31);

  private static final LocalDate OLDEST_BIRTH = LocalDate.of(1930, 1, 1);

  private static final int ASTRAY_DIGITS = 10;

  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  /** A day of birth alone, where the last four signs are masked. */
  private static final int FEWEST_DIGITS = 6;

  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  private static final Pattern LOST_ZERO = Pattern.compile("\\d{9}");
  private static final Options EVERY_KIND = new Options(true, true);

  /**
   * @param reference a day on which the person lived: tells the century of a number with two-digit
   *     year
   * @return empty for a text that is no such number: a pseudonym
   */
  public static Optional<Identity> of(String text, LocalDate reference) {
    if (!hasDigits(text, FEWEST_DIGITS)) {
      return Optional.empty();
    }
    String word = DASHES.matcher(Keys.tidy(text)).replaceAll("-").toUpperCase(Locale.ROOT);
    Matcher shape = SHAPE.matcher(word);
    if (shape.matches() && isPlausible(shape)) {
      return Optional.of(identity(shape, reference));
    }
    if (LOST_ZERO.matcher(word).matches()) {
      // A workbook that took the number for a quantity has dropped its leading zero.
      return of("0" + word, reference).filter(Identity::valid);
    }
    return within(word, reference);
  }

  /** Whether the text holds a right number of somebody of a likely age, alone or among words. */
  public static boolean isAstrayIn(String text) {
    if (!hasDigits(text, ASTRAY_DIGITS)) {
      return false;
    }
    Matcher found = ASTRAY.matcher(DASHES.matcher(Keys.tidy(text)).replaceAll("-"));
    while (found.find()) {
      Matcher shape = SHAPE.matcher(found.group());
      if (shape.matches() && isPlausible(shape)) {
        Optional<LocalDate> birth = identity(shape, YOUNGEST_BIRTH).birth();
        boolean likely =
            birth.filter(day -> !day.isAfter(YOUNGEST_BIRTH)).isPresent()
                && (shape.group(1) != null
                    || shape.group(5).equals("+")
                    || !birth.get().isBefore(OLDEST_BIRTH));
        if (likely) {
          return true;
        }
      }
    }
    return false;
  }

  /** Settles almost every cell at once. */
  private static boolean hasDigits(String text, int fewest) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < fewest; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= fewest;
  }

  /** A right number of somebody of a likely age; a case number that only looks like one is none. */
  private static Optional<Identity> within(String word, LocalDate reference) {
    Matcher found = WITHIN.matcher(word);
    while (found.find()) {
      Matcher shape = SHAPE.matcher(found.group());
      if (shape.matches() && isPlausible(shape)) {
        Identity identity = identity(shape, reference);
        if (identity.birth().filter(day -> isLikely(day, reference)).isPresent()) {
          return Optional.of(identity);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLikely(LocalDate birth, LocalDate reference) {
    int age = reference.getYear() - birth.getYear();
    return age >= YOUNGEST && age <= OLDEST;
  }

  private static boolean isPlausible(Matcher shape) {
    int month = Integer.parseInt(shape.group(3));
    int day = Integer.parseInt(shape.group(4));
    return month >= 1 && month <= 12 && (day >= 1 && day <= 31 || day >= 60 && day <= 91);
  }

  private static Identity identity(Matcher shape, LocalDate reference) {
    String century = shape.group(1) != null ? shape.group(1) : century(shape, reference);
    String number = century + shape.group(2) + shape.group(3) + shape.group(4) + shape.group(6);
    String digest = digest(number);
    try {
      Personnummer parsed = Personnummer.parse(number, EVERY_KIND);
      return new Identity(
          digest, birth(number), Optional.of(parsed.isFemale() ? "Kvinna" : "Man"), true);
    } catch (PersonnummerException | RuntimeException e) {
      return new Identity(digest, Optional.empty(), Optional.empty(), false);
    }
  }

  private static String century(Matcher shape, LocalDate reference) {
    int year = reference.getYear() / 100 * 100 + Integer.parseInt(shape.group(2));
    int monthAndDay =
        Integer.parseInt(shape.group(3)) * 100 + Integer.parseInt(shape.group(4)) % 60;
    int today = reference.getMonthValue() * 100 + reference.getDayOfMonth();
    if (year > reference.getYear() || year == reference.getYear() && monthAndDay > today) {
      year -= 100;
    }
    if (shape.group(5).equals("+")) {
      year -= 100;
    }
    return String.valueOf(year / 100);
  }

  private static Optional<LocalDate> birth(String number) {
    int day = Integer.parseInt(number.substring(6, 8));
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(number.substring(0, 4)),
              Integer.parseInt(number.substring(4, 6)),
              day > 60 ? day - 60 : day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static String digest(String number) {
    return HexFormat.of().formatHex(DigestUtils.sha256(number), 0, 6);
  }
}
