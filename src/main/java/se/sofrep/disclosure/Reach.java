package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
  /** Steps after which it is left untold how wide cells are open. */
  private static final int ENOUGH = 12_000;

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

  /**
   * How wide cells are open that an outsider is not told; wider than they are where it takes too
   * long to tell.
   */
  List<Protection.Withheld> open(List<Integer> cells) {
    Leeway leeway = leeway();
    List<Protection.Withheld> open = new ArrayList<>();
    for (int cell : cells) {
      double most = farthest(cell, Double.POSITIVE_INFINITY, leeway);
      double fewest = Math.max(0, farthest(cell, Double.NEGATIVE_INFINITY, leeway));
      open.add(
          new Protection.Withheld(
              network.cell(cell),
              (long) Math.ceil(fewest - Demand.NEARLY),
              Double.isInfinite(most)
                  ? OptionalLong.empty()
                  : OptionalLong.of((long) Math.floor(most + Demand.NEARLY))));
    }
    return open;
  }

  private static double farthest(int cell, double to, Leeway leeway) {
    leeway.reset();
    return leeway.steps() > ENOUGH || leeway.move(cell, to) ? to : leeway.value(cell);
  }
}
