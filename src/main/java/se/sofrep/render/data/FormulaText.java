package se.sofrep.render.data;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet would take for a formula. Names, categories and answers come from files
 * that others have written, and a program that opens a CSV reckons what begins with a sign.
 */
public final class FormulaText {
  /** What OWASP lists, the wide forms included, after any spaces. */
  private static final String BEGINNING = " *[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

  /** A formula needs a name, a cell or a number: a dash or {@code +/-} alone is none. */
  private static final String OPERAND = "(?=[^;\t\r\n]*[\\p{L}\\p{N}])";

  private static final Pattern CELL = Pattern.compile("[\t\r\n]|" + BEGINNING + OPERAND);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Within a cell too: where lists are divided by semicolons, a spreadsheet divides it there. */
  private static final Pattern PLACE =
      Pattern.compile("^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=" + BEGINNING + OPERAND + ")");

  private FormulaText() {}

  /** Whether a cell that holds just this would be reckoned. A plain number is a number. */
  public static boolean isFormula(String cell) {
    return CELL.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches();
  }

  /** The same words for a CSV that people open: an apostrophe before what would be reckoned. */
  public static String harmless(String cell) {
    return NUMBER.matcher(cell).matches() ? cell : PLACE.matcher(cell).replaceAll("'");
  }
}
