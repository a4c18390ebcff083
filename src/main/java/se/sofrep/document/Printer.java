package se.sofrep.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/**
 * How numbers look in print: the one place that rounds (half up, once). The language's message file
 * says which decimal point, what goes between thousands and how a unit is written. Zero is 0, no
 * data {@value #NO_DATA}, withheld {@value #WITHHELD}.
 */
public final class Printer {
  public static final String NO_DATA = "–";
  public static final String WITHHELD = "..";
  private static final int TEN_THOUSANDS_DIGITS = 4;

  private final Messages messages;
  private final String point;
  private final String group;
  private final SmallBase small;

  /** One that prints every share, however few it is of: to explain, not to report. */
  public Printer(Language language) {
    this(language, SmallBase.NONE);
  }

  public Printer(Language language, SmallBase small) {
    this.messages = new Messages(language);
    this.point = messages.text("words.decimal-point");
    this.group = messages.text("words.digit-group");
    this.small = small;
  }

  /** The language that its numbers are printed in. */
  public Language language() {
    return messages.language();
  }

  /** Which shares are told by their counts alone. */
  public SmallBase small() {
    return small;
  }

  /** {@code 1 234}; decimals only where the count itself has them (means, at most one). */
  public String count(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return number(value, whole ? 0 : 1);
  }

  /** {@code 36 %}. */
  public String percent(BigDecimal value, int decimals) {
    return with("words.percent", number(value, decimals));
  }

  /** {@code 50–80}, in whole numbers. */
  public String range(BigDecimal low, BigDecimal high) {
    return number(low, 0) + "–" + number(high, 0);
  }

  /** {@code 50–80 %}. */
  public String percents(BigDecimal low, BigDecimal high) {
    return with("words.percent-range", range(low, high));
  }

  /** Percent with as many decimals as the number has, at most one. */
  public String percent(BigDecimal value) {
    return percent(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  /** {@code 4 524 000 kr}. */
  public String kronor(BigDecimal value) {
    return with("words.kronor", number(value, 0));
  }

  /** Kronor as thousands: {@code 4 524 tkr}. */
  public String thousands(BigDecimal value) {
    return with("words.thousands", number(value.movePointLeft(3), 0));
  }

  private String with(String code, String number) {
    return messages.named(code, Map.of("number", number));
  }

  /** {@code tio}; digits where the language has no word. */
  public String inWords(int number) {
    String code = "words.number-" + number;
    return messages.has(code) ? messages.text(code) : String.valueOf(number);
  }

  /** What stands in a cell: the number without its unit, which the heading names. */
  public String cell(BigDecimal value, Table.Format format) {
    return switch (format) {
      case TEXT, COUNT -> count(value);
      case PERCENT, KRONOR, DAYS -> number(value, 0);
      case PERCENT_1 -> number(value, 1);
      case THOUSANDS -> number(value.movePointLeft(3), 0);
    };
  }

  /**
   * A finished cell for a figure: its value, – when it is absent, has none or is a share of too
   * few, .. when withheld.
   */
  public Table.Cell cell(Optional<Figure> figure, Table.Format format) {
    if (figure.isEmpty()) {
      return Table.Cell.text(NO_DATA);
    }
    Figure known = figure.get();
    if (known.status() == Figure.Status.WITHHELD) {
      return new Table.Cell(WITHHELD, Optional.empty(), figure);
    }
    if (small.hides(known)) {
      return new Table.Cell(NO_DATA, Optional.empty(), figure);
    }
    String printed = known.value().map(value -> cell(value, format)).orElse(NO_DATA);
    return new Table.Cell(printed, known.value(), figure);
  }

  /** A number with so many decimals, grouped by thousands; never "−0". */
  public String number(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    String fraction = dot < 0 ? "" : plain.substring(dot + 1);
    StringBuilder out = new StringBuilder();
    if (rounded.signum() < 0) {
      out.append('−');
    }
    out.append(grouped(whole));
    if (!fraction.isEmpty()) {
      out.append(point).append(fraction);
    }
    return out.toString();
  }

  private String grouped(String digits) {
    if (digits.length() < TEN_THOUSANDS_DIGITS) {
      return digits;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(group);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }
}
