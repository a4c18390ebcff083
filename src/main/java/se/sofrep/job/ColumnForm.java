package se.sofrep.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.sofrep.source.table.Dates;
import se.sofrep.source.table.Keys;
import se.sofrep.source.table.NumberColumn;

/**
 * What one column holds: numbers, dates or text. It is one of the first two only when every cell
 * that is not empty is; a column of codes with leading zeros is text.
 */
final class ColumnForm {
  private static final Pattern CODE = Pattern.compile("[-+]?0\\d+.*");
  private static final Pattern PARTED_DATE = Pattern.compile("[\\d./−–-]*[./−–-][\\d./−–-]*");
  private static final Pattern DIGITS = Pattern.compile("\\d{6}|\\d{8}");
  private static final Pattern DASH = Pattern.compile("[-–—−]");

  private final NumberColumn numbers = new NumberColumn();
  private final boolean headedDate;
  private final boolean headedBirth;
  private boolean allNumbers = true;
  private boolean allDates = true;
  private boolean anyNumber;
  private boolean anyDate;
  private int unsureRow;
  private int impossibleRow;

  ColumnForm(String heading) {
    String key = Keys.of(heading);
    headedDate = key.contains("datum") || key.contains("date");
    headedBirth = key.contains("fod") || key.contains("birth");
  }

  void observe(String cell, boolean typed, int row) {
    if (cell.isEmpty() || DASH.matcher(cell).matches()) {
      return;
    }
    if (typed) {
      anyNumber = true;
      allDates = false;
      return;
    }
    observeNumber(cell, row);
    observeDate(cell, row);
  }

  private void observeNumber(String cell, int row) {
    if (!allNumbers) {
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
    Dates.Kind kind = date(cell).kind();
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
    boolean parted = PARTED_DATE.matcher(cell).matches();
    boolean digits = headedDate && DIGITS.matcher(cell).matches();
    Dates.Result date = Dates.parse(cell);
    boolean sure = date.century() || headedDate && !headedBirth;
    return (parted || digits) && sure
        ? date
        : new Dates.Result(Dates.Kind.UNREADABLE, Optional.empty(), true);
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
    if (typed || cell.isEmpty()) {
      return cell;
    }
    if (isDates()) {
      return date(cell).date().map(LocalDate::toString).orElse(cell);
    }
    if (isNumbers()) {
      return numbers.parse(cell, false).map(BigDecimal::toPlainString).orElse(cell);
    }
    return cell;
  }
}
