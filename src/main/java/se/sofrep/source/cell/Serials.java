package se.sofrep.source.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Numbers and dates as workbooks store them. */
public final class Serials {
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final long SECONDS = 86_400;

  private Serials() {}

  /** The day of a serial number in Excel's usual count, right from 1 March 1900. */
  public static LocalDate date(long serial) {
    return EPOCH_1900.plusDays(serial);
  }

  /**
   * {@code 2019-12-31}; with a time of day when it is not midnight; a time alone when there is no
   * day.
   */
  public static String text(BigDecimal serial, boolean from1904) {
    long days = serial.setScale(0, RoundingMode.FLOOR).longValue();
    long seconds =
        serial
            .subtract(BigDecimal.valueOf(days))
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    if (seconds == SECONDS) {
      days++;
      seconds = 0;
    }
    if (days == 0 && seconds > 0 && !from1904) {
      return LocalTime.ofSecondOfDay(seconds).toString();
    }
    LocalDate date = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days);
    return seconds == 0 ? date.toString() : date + "T" + LocalTime.ofSecondOfDay(seconds);
  }

  /** As shown by Excel: 15 digits, no exponent, no zeros at the end. */
  public static String number(BigDecimal value) {
    BigDecimal rounded = value.round(new MathContext(15, RoundingMode.HALF_UP));
    if (rounded.signum() == 0) {
      return "0";
    }
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.precision() - plain.scale() > 60 || plain.scale() > 60
        ? plain.toString()
        : plain.toPlainString();
  }

  public static String number(double value) {
    return Double.isFinite(value) ? number(BigDecimal.valueOf(value)) : String.valueOf(value);
  }

  /**
   * Whether a number format shows a date: a built-in one, or one that names years, months or days
   * outside quotes and brackets.
   */
  public static boolean isDateFormat(int id, String format) {
    if (id >= 14 && id <= 22
        || id >= 27 && id <= 36
        || id >= 45 && id <= 47
        || id >= 50 && id <= 58) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    String bare =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]", "")
            .replace("general", "");
    boolean digits = bare.indexOf('0') >= 0 || bare.indexOf('#') >= 0;
    boolean day = bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    boolean time = bare.contains("h:") || bare.contains("h]") || bare.contains("mm:");
    return day && bare.indexOf('#') < 0 || time || !digits && bare.indexOf('m') >= 0;
  }
}
