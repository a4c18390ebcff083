package se.sofrep.disclosure;

import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How things may be, for all that an outsider knows.
 *
 * @param values of the cells that are otherwise than they truly are
 */
record Point(Map<Integer, Double> values) {
  boolean moves(int cell) {
    return values.containsKey(cell);
  }

  double value(int cell, Network network) {
    return values.getOrDefault(cell, (double) network.truth(cell));
  }

  /** Whether every tie holds, what is told is as it is told, and nothing is less than it can be. */
  boolean holds(Network network, IntPredicate unknown, Reach.Least least) {
    return values.entrySet().stream()
            .allMatch(
                e ->
                    unknown.test(e.getKey())
                        && e.getValue() >= least.of(e.getKey()) - Demand.NEARLY)
        && network.rowsAmong(values.keySet()).stream().allMatch(row -> holds(row, network));
  }

  private boolean holds(Network.Row row, Network network) {
    double worth = 0;
    for (int i = 0; i < row.cells().length; i++) {
      worth += row.factors()[i] * value(row.cells()[i], network);
    }
    return worth >= -Demand.NEARLY && (!row.equal() || worth <= Demand.NEARLY);
  }
}
