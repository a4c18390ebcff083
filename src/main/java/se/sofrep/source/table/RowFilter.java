package se.sofrep.source.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.RowsNamed;
import se.sofrep.source.dialect.Aborted;
import se.sofrep.source.dialect.Dialect;
import se.sofrep.source.dialect.RawRow;

/** Lets the rows of the table itself through, and tells what was passed over and what is odd. */
final class RowFilter {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(summa|delsumma|slutsumma|totalsumma|totalt?|grand total|s:a)(\\s.*)?:?");

  private static final Set<String> ERRORS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SAKNAS!");

  /** The most that Excel lets a cell hold. */
  private static final int LONGEST = 32_767;

  /** No cell is meant to be this long: the file is damaged. */
  private static final int DAMAGED = 100_000;

  private static final int SHOWN = 100;

  private final String name;
  private final TableFile.Layout layout;
  private final Dialect dialect;
  private final Told findings;
  private final Consumer<TableRow> action;
  private final boolean[] headed;
  private final List<Boolean> untyped;
  private final BitSet unheaded = new BitSet();

  private boolean below;
  private boolean afterBlank;
  private long rows;
  private final RowsNamed totals = new RowsNamed();
  private final RowsNamed repeats = new RowsNamed();
  private final RowsNamed shortRows = new RowsNamed();

  RowFilter(
      String name,
      TableFile.Layout layout,
      Dialect dialect,
      Findings findings,
      Consumer<TableRow> action) {
    this.name = name;
    this.layout = layout;
    this.dialect = dialect;
    this.findings = new Told(findings);
    this.action = action;
    this.untyped = Collections.nCopies(layout.columns().length, false);
    this.headed = new boolean[layout.headingCells().length];
    for (int column : layout.columns()) {
      headed[column] = true;
    }
  }

  boolean accept(RawRow row) {
    if (!below) {
      below = row.row() >= layout.headingRow();
      return true;
    }
    int first = row.firstFilled();
    if (first < 0) {
      afterBlank = true;
    } else if (isRepeat(row)) {
      repeats.add(Location.of(name, row.row()));
    } else if (isTotal(row, first)) {
      totals.add(Location.of(name, row.row()));
      afterBlank = true;
    } else if (afterBlank && isNote(row)) {
      findings.notice("table.note-row", Location.of(name, row.row()));
    } else {
      afterBlank = false;
      pass(row);
    }
    return true;
  }

  void end() {
    if (!totals.isEmpty()) {
      findings.notice("table.total-rows", totals.first(), totals.count());
    }
    if (!repeats.isEmpty()) {
      findings.notice("table.repeated-headings", repeats.first(), repeats.count());
    }
    if (!shortRows.isEmpty()) {
      findings.warning("table.short-rows", shortRows.first(), shortRows.count());
    }
    if (rows == 0) {
      findings.warning("table.no-rows", Location.of(name));
    }
    findings.end();
    findings.notice("table.dialect", Location.of(name), dialect.label(), rows);
  }

  private void pass(RawRow row) {
    int count = layout.columns().length;
    String[] cells = new String[count];
    Boolean[] typed = row.numbers().isEmpty() ? null : new Boolean[count];
    for (int i = 0; i < count; i++) {
      int column = layout.columns()[i];
      cells[i] = check(row, column);
      if (typed != null) {
        typed[i] = row.isNumber(column);
      }
    }
    if (dialect.kind() == Dialect.Kind.TEXT && row.cells().length < headed.length) {
      shortRows.add(Location.of(name, row.row()));
    }
    checkUnheaded(row);
    rows++;
    List<Boolean> marks = typed == null ? untyped : List.of(typed);
    TableRow result =
        new TableRow(row.row(), Collections.unmodifiableList(Arrays.asList(cells)), marks);
    try {
      action.accept(result);
    } catch (RuntimeException e) {
      throw new Aborted(e);
    }
  }

  private String check(RawRow row, int column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return cell;
    }
    if (cell.startsWith("#") && ERRORS.contains(cell.toUpperCase(Locale.ROOT))) {
      boolean uncalculated = cell.equals(RawRow.NO_VALUE);
      findings.error(
          uncalculated ? "table.not-calculated" : "table.formula-error", at(row, column), cell);
      return "";
    }
    if (cell.length() > DAMAGED) {
      findings.error("table.long-cell", at(row, column), cell.length());
      // Nothing is written after an error; the rest of the cell would only cost time.
      return cell.substring(0, SHOWN);
    } else if (cell.length() > LONGEST) {
      findings.warning("table.long-cell", at(row, column), cell.length());
    }
    if (swallowsRows(cell)) {
      findings.error("table.swallowed-rows", at(row, column));
    }
    return cell;
  }

  private Location at(RawRow row, int column) {
    return Location.of(name, row.row(), column + 1);
  }

  /** A quote closed rows too late leaves whole rows, with their delimiters, in one cell. */
  private boolean swallowsRows(String cell) {
    if (dialect.delimiter().isEmpty() || headed.length < 3 || cell.indexOf('\n') < 0) {
      return false;
    }
    char delimiter = dialect.delimiter().get();
    return cell.chars().filter(c -> c == delimiter).count() >= headed.length - 1;
  }

  private void checkUnheaded(RawRow row) {
    int column = firstUnheaded(row);
    if (column < 0) {
      return;
    }
    if (column >= headed.length && dialect.kind() == Dialect.Kind.TEXT) {
      findings.error("table.long-row", at(row, column), row.cells().length, headed.length);
    } else if (!unheaded.get(column)) {
      unheaded.set(column);
      findings.error("table.no-heading", at(row, column), column + 1);
    }
  }

  private int firstUnheaded(RawRow row) {
    for (int i = 0; i < row.cells().length; i++) {
      boolean known = i < headed.length && headed[i];
      if (!known && !row.cell(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRepeat(RawRow row) {
    for (int i = 0; i < layout.columns().length; i++) {
      int column = layout.columns()[i];
      String heading = layout.headingCells()[column];
      if (!row.cell(column).equals(heading)) {
        return false;
      }
    }
    return true;
  }

  /** A row that begins with a word for total and else holds numbers only. */
  private static boolean isTotal(RawRow row, int first) {
    String label = row.cell(first);
    if (label.length() > 80
        || "sdtgSDTG".indexOf(label.charAt(0)) < 0
        || !TOTAL.matcher(label).matches()) {
      return false;
    }
    int numbers = 0;
    for (int i = first + 1; i < row.cells().length; i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty() && cell.chars().anyMatch(Character::isLetter)) {
        return false;
      }
      numbers += cell.isEmpty() ? 0 : 1;
    }
    return numbers > 0 || row.filled() == 1;
  }

  /** A remark below the table: one cell with words in it, in a table of several columns. */
  private boolean isNote(RawRow row) {
    return layout.columns().length >= 3
        && row.filled() == 1
        && row.cell(row.firstFilled()).indexOf(' ') > 0;
  }
}
