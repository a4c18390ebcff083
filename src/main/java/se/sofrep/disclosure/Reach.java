package se.sofrep.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import se.sofrep.disclosure.Witnesses.Witness;

/**
 * How far the cells that nobody is told can range when everything that is told is reckoned with:
 * which demands are met, by linear programming over the ties. Knows nothing of how the cells were
 * chosen.
 *
 * @param unknown whether a cell is untold
 * @param least the least that an outsider must take an untold cell for
 */
record Reach(Network network, IntPredicate unknown, Least least) {
  /** The least that an outsider must take an untold cell for: 1, as zeros are shown; else 0. */
  interface Least {
    long of(int cell);
  }

  /**
   * Those of the demands that cannot be met.
   *
   * @param witnesses of those that are; not taken on trust, but gone through tie by tie
   */
  List<Demand> unmet(List<Demand> demands, Witnesses witnesses) {
    List<Demand> doubtful =
        demands.stream().filter(demand -> !isShown(demand, witnesses.of(demand))).toList();
    Leeway leeway = leeway();
    return doubtful.stream().filter(demand -> !isShown(demand, leeway.witnesses(demand))).toList();
  }

  private boolean isShown(Demand demand, List<Witness> witnesses) {
    return demand.isMet(network.truth(demand.cell()))
        || (witnesses.stream().allMatch(w -> w.point().holds(network, unknown, least))
            && demand.isMet(
                witnesses.stream().map(w -> w.point().value(demand.cell(), network)).toList()));
  }

  private Leeway leeway() {
    Leeway leeway = new Leeway(network);
    bound(leeway);
    return leeway;
  }

  /** Gives every cell the room that it has. */
  void bound(Leeway leeway) {
    for (int cell = 0; cell < network.size(); cell++) {
      if (unknown.test(cell)) {
        leeway.free(cell, least.of(cell));
      } else {
        leeway.tell(cell);
      }
    }
  }

  /** The cells that hang together with this one through such cells. */
  static Set<Integer> connected(Network network, int start, IntPredicate through) {
    Set<Integer> found = new LinkedHashSet<>(List.of(start));
    Deque<Integer> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      for (Network.Row row : network.rowsOf(next.poll())) {
        for (int cell : row.cells()) {
          if (through.test(cell) && found.add(cell)) {
            next.add(cell);
          }
        }
      }
    }
    return found;
  }
}
