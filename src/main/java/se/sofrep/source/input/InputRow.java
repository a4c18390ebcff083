package se.sofrep.source.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Dates;
import se.sofrep.source.cell.NumberColumn;
import se.sofrep.source.cell.Quote;
import se.sofrep.source.table.TableRow;
import se.sofrep.source.table.Told;

/** One row read by column. Every cell that cannot be read is an error with its place. */
public final class InputRow {
  private final InputTable table;
  private final TableRow row;
  private final Told findings;
  private boolean failed;

  InputRow(InputTable table, TableRow row, Told findings) {
    this.table = table;
    this.row = row;
    this.findings = findings;
  }

  /** Whether an error was found on this row, so that it must not count. */
  public boolean failed() {
    return failed;
  }

  public Location at() {
    return Location.of(table.file().name(), row.row());
  }

  public Location at(String column) {
    return table.at(row, column);
  }

  /** Whether the file has the column. */
  boolean has(String column) {
    return table.has(column);
  }

  /** The cell's text; empty when the cell is, or the file lacks the column. */
  public String text(String column) {
    int index = table.index(column);
    return index < 0 ? "" : row.cell(index);
  }

  /** The cell's text, which must be there. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      error("input.missing-value", column, column);
    }
    return text;
  }

  /** The day, if the cell has one. */
  public Optional<LocalDate> date(String column) {
    return date(column, true);
  }

  /** The day, which must be there. */
  public Optional<LocalDate> requiredDate(String column) {
    return required(column).isEmpty() ? Optional.empty() : date(column);
  }

  /**
   * @param quoted whether the cell may be quoted in a finding
   */
  Optional<LocalDate> date(String column, boolean quoted) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Dates.Result result = Dates.parse(text);
    if (result.kind() == Dates.Kind.IMPOSSIBLE) {
      error("input.date-impossible", column, column, quoted ? Quote.of(text) : "…");
    } else if (result.kind() == Dates.Kind.UNREADABLE) {
      error("input.date-unreadable", column, column, quoted ? Quote.of(text) : "…");
    }
    return result.date();
  }

  /** The number, exact, if the cell has one. */
  public Optional<BigDecimal> number(String column) {
    int index = table.index(column);
    if (index < 0 || isNothing(row.cell(index))) {
      return Optional.empty();
    }
    NumberColumn numbers = table.numbers(column);
    Optional<BigDecimal> number = numbers.parse(row.cell(index), row.isTyped(index));
    if (number.isEmpty()) {
      if (numbers.isAmbiguous() && new NumberColumn().observe(row.cell(index), false)) {
        // Reported once for the whole column.
        failed = true;
      } else {
        error("input.number-unreadable", column, column, Quote.of(row.cell(index)));
      }
    }
    return number;
  }

  /** Empty, or the dash that stands for no amount in printed tables. */
  private static boolean isNothing(String cell) {
    return cell.isEmpty() || cell.equals("-") || cell.equals("–") || cell.equals("−");
  }

  /** A number that must be there. */
  public Optional<BigDecimal> requiredNumber(String column) {
    return required(column).isEmpty() ? Optional.empty() : number(column);
  }

  /** Heads or occasions: whole and not negative. */
  public Optional<BigDecimal> count(String column) {
    Optional<BigDecimal> number = number(column);
    number.ifPresent(
        n -> {
          if (n.signum() < 0 || n.stripTrailingZeros().scale() > 0) {
            error("input.not-a-count", column, column, n);
          }
        });
    return number;
  }

  /** Reports an error at a cell; the row will not count. */
  public void error(String code, String column, Object... arguments) {
    failed = true;
    findings.error(code, at(column), arguments);
  }

  public void warning(String code, String column, Object... arguments) {
    findings.warning(code, at(column), arguments);
  }

  /** Marks the row as one that must not count, where the error is reported elsewhere. */
  void fail() {
    failed = true;
  }
}
