package se.sofrep.job.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.sofrep.source.cell.Dates;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.NumberColumn;

/**
 * What one column holds: numbers, dates or text. It is one of the first two only when every cell
 * that is not empty is; a column of codes with leading zeros is text.
 */
final class ColumnForm {
  private static final Pattern CODE = Pattern.compile("[-+]?0\\d+.*");
  private static final Pattern PARTED_DATE = Pattern.compile("[\\d./−–-]*[./−–-][\\d./−–-]*");
  private static final Pattern DIGITS = Pattern.compile("\\d{6}|\\d{8}");
  private static final Dates.Result NO_DATE =
      new Dates.Result(Dates.Kind.UNREADABLE, Optional.empty(), true);
  private static final int LONGEST_WHOLE = 18;

  private final NumberColumn numbers = new NumberColumn();
  private final boolean headedDate;
  private final boolean headedBirth;
  private boolean allNumbers = true;
  private boolean allDates = true;
  private boolean anyNumber;
  private boolean anyDate;
  private boolean changed;
  private int unsureRow;
  private int impossibleRow;

  ColumnForm(String heading) {
    String key = Keys.of(heading);
    headedDate = key.contains("datum") || key.contains("date");
    headedBirth = key.contains("fod") || key.contains("birth");
  }

  /** Whether the column has shown that it holds text; no other cell changes that. */
  boolean isText() {
    return !allNumbers && !allDates;
  }

  void observe(String cell, boolean typed, int row) {
    if (isText() || cell.isEmpty() || isDash(cell)) {
      return;
    }
    if (typed) {
      anyNumber = true;
      allDates = false;
      return;
    }
    changed |= !isWhole(cell) && !Dates.isIso(cell);
    observeNumber(cell, row);
    observeDate(cell, row);
  }

  /** Whether every cell so far would be printed just as it stands. */
  boolean isAsItStands() {
    return !changed || isText();
  }

  private static boolean isDash(String cell) {
    return cell.length() == 1 && "-–—−".indexOf(cell.charAt(0)) >= 0;
  }

  /**
   * Digits that can only be the number they say; told without a pattern, for there are millions.
   */
  private static boolean isWhole(String cell) {
    int length = cell.length();
    if (length == 0 || length > LONGEST_WHOLE || cell.charAt(0) == '0' && length > 1) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private void observeNumber(String cell, int row) {
    if (!allNumbers) {
      return;
    }
    if (isWhole(cell)) {
      anyNumber = true;
      return;
    }
    boolean unsure = numbers.observe(cell, false);
    unsureRow = unsure && unsureRow == 0 ? row : unsureRow;
    boolean number = unsure || numbers.parse(cell, false).isPresent();
    allNumbers = number && !CODE.matcher(cell).matches();
    anyNumber |= number;
  }

  private void observeDate(String cell, int row) {
    if (!allDates) {
      return;
    }
    Dates.Kind kind = Dates.isIso(cell) ? Dates.isoKind(cell) : date(cell).kind();
    allDates = kind != Dates.Kind.UNREADABLE;
    anyDate |= kind == Dates.Kind.DATE;
    if (kind == Dates.Kind.IMPOSSIBLE && impossibleRow == 0) {
      impossibleRow = row;
    }
  }

  /**
   * Only what is written as a day and nothing more, so that no time of day is lost. Digits alone
   * are a day where the heading says so. A birth date without a century stays as it is.
   */
  private Dates.Result date(String cell) {
    if (Dates.isIso(cell)) {
      return Dates.parse(cell);
    }
    if (!headedDate && isWhole(cell)) {
      return NO_DATE;
    }
    boolean parted = PARTED_DATE.matcher(cell).matches();
    boolean digits = headedDate && DIGITS.matcher(cell).matches();
    Dates.Result date = Dates.parse(cell);
    boolean sure = date.century() || headedDate && !headedBirth;
    return (parted || digits) && sure ? date : NO_DATE;
  }

  private boolean isDates() {
    return allDates && anyDate;
  }

  private boolean isNumbers() {
    return allNumbers && anyNumber && !isDates();
  }

  boolean isAmbiguous() {
    return isNumbers() && numbers.isAmbiguous();
  }

  /** Row of the first cell that could be two numbers. */
  int unsureRow() {
    return unsureRow;
  }

  /** Row of the first day that does not exist, in a column of dates; 0 for none. */
  int impossibleRow() {
    return isDates() ? impossibleRow : 0;
  }

  boolean isNumber(String cell, boolean typed) {
    return typed || isNumbers() && (cell.isEmpty() || numbers.parse(cell, false).isPresent());
  }

  /** Numbers with a decimal point and nothing between thousands, dates as ISO, text as it is. */
  String plain(String cell, boolean typed) {
    if (typed || isText() || cell.isEmpty()) {
      return cell;
    }
    if (isDates()) {
      // A day that does not exist is printed as it stands as well.
      return Dates.isIso(cell) ? cell : date(cell).date().map(LocalDate::toString).orElse(cell);
    }
    if (isNumbers()) {
      return isWhole(cell)
          ? cell
          : numbers.parse(cell, false).map(BigDecimal::toPlainString).orElse(cell);
    }
    return cell;
  }
}
