package se.sofrep.render.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;

/**
 * The rows behind a figure: what each is to it ({@code del}), where it stands, what it says, what
 * it adds ({@code bidrag}), and why it was left out ({@code skäl}). The column bidrag summed over a
 * del is the figure's numerator or denominator.
 */
public final class TraceCsv {
  private TraceCsv() {}

  public static String of(Trace trace) {
    return CsvText.forPeople(columns(trace), rows(trace));
  }

  public static List<String> columns(Trace trace) {
    List<String> columns = new ArrayList<>(List.of("del", "fil", "rad"));
    used(trace).forEach(column -> columns.add(column.word()));
    columns.addAll(List.of("bidrag", "skäl"));
    return columns;
  }

  /** Numerator first, then denominator, then what was left out; each in the order of the input. */
  public static List<List<String>> rows(Trace trace) {
    Set<Column> used = used(trace);
    List<List<String>> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      trace.rows(part).map(row -> row(row, used)).forEach(rows::add);
    }
    return rows;
  }

  private static Set<Column> used(Trace trace) {
    Set<Column> used = EnumSet.noneOf(Column.class);
    trace.rows().forEach(row -> used.addAll(row.cells().keySet()));
    return used;
  }

  private static List<String> row(TraceRow row, Set<Column> used) {
    List<String> cells = new ArrayList<>();
    cells.add(row.part().word());
    cells.add(row.at().file());
    cells.add(row.at().row() > 0 ? String.valueOf(row.at().row()) : "");
    used.forEach(column -> cells.add(row.cell(column)));
    cells.add(row.part() == Part.LEFT_OUT ? "" : plain(row.amount()));
    cells.add(row.reason().map(Reason::word).orElse(""));
    return cells;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
