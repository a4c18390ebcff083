package se.sofrep.job.convert;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.table.TableFile;
import se.sofrep.source.table.TableRow;

/** How each column of a table is written, learned from all of its rows before any is printed. */
final class ColumnForms {
  private final TableFile table;
  private final List<ColumnForm> columns = new ArrayList<>();

  ColumnForms(TableFile table) {
    this.table = table;
    table.headings().forEach(heading -> columns.add(new ColumnForm(heading)));
  }

  void observe(TableRow row) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnForm column = columns.get(i);
      if (!column.isText()) {
        column.observe(row.cell(i), row.isTyped(i), row.row());
      }
    }
  }

  /**
   * A column whose numbers can be read in two ways is an error, as everywhere; a day that does not
   * exist is printed as it stands.
   */
  void report(Findings findings) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnForm column = columns.get(i);
      String heading = table.headings().get(i);
      if (column.isAmbiguous()) {
        findings.error("input.number-ambiguous", at(column.unsureRow(), i), heading);
      }
      if (column.impossibleRow() > 0) {
        findings.warning("job.date-impossible", at(column.impossibleRow(), i), heading);
      }
    }
  }

  private Location at(int row, int column) {
    return Location.of(table.name(), row, table.column(column));
  }

  /** Whether every cell so far would be printed just as it stands. */
  boolean areAsTheyStand() {
    for (ColumnForm column : columns) {
      if (!column.isAsItStands()) {
        return false;
      }
    }
    return true;
  }

  /** The cells as they are printed. */
  List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      cells.add(columns.get(i).plain(row.cell(i), row.isTyped(i)));
    }
    return cells;
  }

  /** Per cell: whether it is a number. */
  List<Boolean> numbers(TableRow row) {
    List<Boolean> numbers = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      numbers.add(columns.get(i).isNumber(row.cell(i), row.isTyped(i)));
    }
    return numbers;
  }
}
