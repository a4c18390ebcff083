package se.sofrep.figures.trace;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * One row of the input as a figure sees it.
 *
 * @param at file and row; row 0 where the format gives none (opening balances, {@code
 *     forbund.yaml})
 * @param amount what it adds to its part: 1 for a participation, days, heads, or kronor with the
 *     figure's own sign; 0 when left out
 * @param cells what it says, never a personal identity number
 * @param reason why it was left out; empty when it was not
 */
public record TraceRow(
    Part part, Location at, BigDecimal amount, Map<Column, String> cells, Optional<Reason> reason) {
  public TraceRow {
    EnumMap<Column, String> copy = new EnumMap<>(Column.class);
    cells.forEach(
        (column, text) -> {
          if (!text.isEmpty()) {
            copy.put(column, text);
          }
        });
    cells = Collections.unmodifiableMap(copy);
  }

  public static TraceRow of(Part part, Location at, BigDecimal amount, Map<Column, String> cells) {
    return new TraceRow(part, at, amount, cells, Optional.empty());
  }

  public static TraceRow leftOut(Location at, Map<Column, String> cells, Reason reason) {
    return new TraceRow(Part.LEFT_OUT, at, BigDecimal.ZERO, cells, Optional.of(reason));
  }

  /** A number that {@code forbund.yaml} states. */
  public static TraceRow setting(
      Part part, String intervention, String setting, BigDecimal amount) {
    return of(
        part,
        Location.of("forbund.yaml"),
        amount,
        Map.of(Column.INTERVENTION, intervention, Column.SETTING, setting));
  }

  public String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** The same row as another part, or with the sign turned. */
  public TraceRow as(Part other, BigDecimal otherAmount) {
    return new TraceRow(other, at, otherAmount, cells, reason);
  }
}
