package se.sofrep.source.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of one column are written. {@code 1.234} alone may be one and a bit or more than
 * a thousand; another cell of the column ({@code 1.234,50}, {@code 12,5}, {@code 1 234}) settles
 * it. Show every cell to {@link #observe} first, then {@link #parse}.
 *
 * <p>Accepted: a sign ({@code -}, {@code −}, {@code –}) before, or a hyphen after; groups of three
 * digits parted by a space, a no-break space (wide or narrow), an apostrophe, a point or a comma;
 * decimals after a comma or a point; {@code kr} after. Parentheses are not a minus sign here.
 */
public final class NumberColumn {
  private static final Pattern SHAPE = Pattern.compile("([-+]?)([0-9 .,]*[0-9][0-9 .,]*)(-?)");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d*)?");
  private static final Pattern PLAIN = Pattern.compile("\\d*[.,]?\\d*");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3})+(?:,\\d*)?|(?:,\\d{3})+(?:\\.\\d*)?)");
  private static final Pattern UNSURE = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  /** What the cells that are sure tell of one sign, comma or point. */
  private static final class Sign {
    private boolean decimal;
    private boolean thousands;
    private boolean unsure;
  }

  private final Sign comma = new Sign();
  private final Sign point = new Sign();
  private boolean spaced;

  /**
   * Takes what a cell tells of the column.
   *
   * @param typed the workbook says that it is a number: it tells nothing
   * @return whether the cell by itself could be two numbers
   */
  public boolean observe(String cell, boolean typed) {
    String digits = typed || cell.isEmpty() ? null : digits(cell);
    if (digits == null) {
      return false;
    }
    if (UNSURE.matcher(digits).matches()) {
      sign(lastSign(digits)).unsure = true;
      return true;
    }
    boolean grouped = GROUPED.matcher(digits).matches();
    boolean bothSigns = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
    if (SPACED.matcher(digits).matches()) {
      spaced = true;
      noteDecimal(digits);
    } else if (grouped && bothSigns) {
      noteDecimal(digits);
      sign(other(lastSign(digits))).thousands = true;
    } else if (grouped) {
      sign(lastSign(digits)).thousands = true;
    } else if (PLAIN.matcher(digits).matches()) {
      noteDecimal(digits);
    }
    return false;
  }

  private void noteDecimal(String digits) {
    if (digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0) {
      sign(lastSign(digits)).decimal = true;
    }
  }

  /** Whether some cell could be two numbers and no other cell of the column settles which. */
  public boolean isAmbiguous() {
    return comma.unsure && isDecimal(',').isEmpty() || point.unsure && isDecimal('.').isEmpty();
  }

  /** Whether the sign is the decimal sign of the column; empty when it cannot be told. */
  private Optional<Boolean> isDecimal(char sign) {
    Sign it = sign(sign);
    Sign that = sign(other(sign));
    boolean decimal = it.decimal || that.thousands;
    boolean thousands = it.thousands || that.decimal;
    if (decimal == thousands) {
      // Where spaces part the thousands a point or comma does not.
      return spaced && !decimal ? Optional.of(true) : Optional.empty();
    }
    return Optional.of(decimal);
  }

  /**
   * The number, exact; empty when the text is none, or when it could be two and the column does not
   * tell which.
   */
  public Optional<BigDecimal> parse(String cell, boolean typed) {
    if (typed) {
      return decimal(cell);
    }
    String digits = digits(cell);
    if (digits == null) {
      return Optional.empty();
    }
    return plain(digits)
        .flatMap(NumberColumn::decimal)
        .map(number -> isNegative(cell) ? number.negate() : number);
  }

  private Optional<String> plain(String digits) {
    if (UNSURE.matcher(digits).matches()) {
      char sign = lastSign(digits);
      return isDecimal(sign)
          .map(decimal -> decimal ? digits.replace(',', '.') : remove(digits, sign));
    }
    if (SPACED.matcher(digits).matches()) {
      return Optional.of(remove(digits, ' ').replace(',', '.'));
    }
    if (GROUPED.matcher(digits).matches()) {
      char last = lastSign(digits);
      boolean bothSigns = digits.indexOf(other(last)) >= 0;
      return Optional.of(remove(digits, bothSigns ? other(last) : last).replace(',', '.'));
    }
    return PLAIN.matcher(digits).matches()
        ? Optional.of(digits.replace(',', '.'))
        : Optional.empty();
  }

  private Sign sign(char sign) {
    return sign == ',' ? comma : point;
  }

  private static char lastSign(String digits) {
    return digits.charAt(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')));
  }

  private static String remove(String text, char sign) {
    return text.replace(String.valueOf(sign), "");
  }

  private static char other(char sign) {
    return sign == '.' ? ',' : '.';
  }

  private static boolean isNegative(String cell) {
    String text = normal(cell);
    return text.startsWith("-") || text.endsWith("-");
  }

  /** The number without sign and unit, its spaces alike; null when the text is no number. */
  private static String digits(String cell) {
    if (cell.length() > 60) {
      return null;
    }
    Matcher shape = SHAPE.matcher(normal(cell));
    if (!shape.matches() || !shape.group(1).isEmpty() && !shape.group(3).isEmpty()) {
      return null;
    }
    return shape.group(2).strip();
  }

  private static String normal(String cell) {
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '−' || c == '–') {
        out.append('-');
      } else {
        out.append(c == '\'' || c == '’' || Keys.isBlank(c) ? ' ' : c);
      }
    }
    String text = out.toString().strip();
    if (text.endsWith("kr")) {
      text = text.substring(0, text.length() - 2).strip();
    }
    return text.startsWith("- ") ? "-" + text.substring(2).strip() : text;
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
