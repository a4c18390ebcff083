package se.sofrep.figures.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Location;

/**
 * Gathers the rows of one figure while they are judged.
 *
 * @param <T> a row of the input
 */
public final class Trail<T> {
  private final Function<T, Location> at;
  private final Function<T, Map<Column, String>> cells;
  private final List<TraceRow> rows = new ArrayList<>();

  public Trail(Function<T, Location> at, Function<T, Map<Column, String>> cells) {
    this.at = at;
    this.cells = cells;
  }

  public void leaveOut(T row, Reason reason) {
    rows.add(TraceRow.leftOut(at.apply(row), cells.apply(row), reason));
  }

  public void add(Part part, T row, BigDecimal amount) {
    add(part, row, amount, cells.apply(row));
  }

  /** A row that says something else than usual. */
  public void add(Part part, T row, BigDecimal amount, Map<Column, String> said) {
    rows.add(TraceRow.of(part, at.apply(row), amount, said));
  }

  /** A row of the base: above the line where it counts, below it where there is a line. */
  public void ofBase(FigureKey key, T row, boolean counts, BigDecimal amount) {
    if (counts) {
      add(Part.NUMERATOR, row, amount);
    }
    if (key.unit() == Unit.PERCENT) {
      add(Part.DENOMINATOR, row, amount);
    } else if (!counts) {
      leaveOut(row, Reason.OTHER_VALUE);
    }
  }

  public List<TraceRow> rows() {
    return rows;
  }
}
