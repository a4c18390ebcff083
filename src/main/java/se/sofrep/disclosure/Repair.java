package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the cheapest cells that let one cell be as high or as low as it must be able to be: told
 * cells may move at a cost, and those that move are withheld.
 */
final class Repair {
  private static final double MOVED = 1e-6;

  /** More than any cost. */
  private static final double MUST = 1e7;

  private final Network network;
  private final Plan plan;
  private final Importance importance;
  private final int about;
  private final Simplex simplex = new Simplex();
  private final Map<Integer, int[]> moves = new LinkedHashMap<>();
  private final double[] aim;

  /**
   * @param about the cell that is to be protected
   * @param movable cells that may be withheld, and those that are
   */
  Repair(Network network, Plan plan, Importance importance, int about, IntPredicate movable) {
    this.network = network;
    this.plan = plan;
    this.importance = importance;
    this.about = about;
    Set<Integer> cells = Reach.connected(network, about, movable);
    List<Double> costs = new ArrayList<>();
    for (int cell : cells) {
      moves.put(cell, moves(cell, costs));
    }
    for (Network.Row row : network.rowsAmong(cells)) {
      add(row);
    }
    simplex.ready();
    aim = costs.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Where the cell may go: an untold one in one variable, a told one up and down in two, since its
   * cost counts either way.
   */
  private int[] moves(int cell, List<Double> costs) {
    long truth = network.truth(cell);
    if (cell == about || plan.isUnknown(cell)) {
      costs.add(0.0);
      return new int[] {simplex.variable(plan.least(cell) - truth, Double.POSITIVE_INFINITY)};
    }
    double cost = -importance.of(network.cell(cell), truth);
    costs.add(cost);
    costs.add(cost);
    return new int[] {
      simplex.variable(0, Double.POSITIVE_INFINITY), simplex.variable(0, Math.max(0, truth - 1.0))
    };
  }

  private void add(Network.Row row) {
    int[] numbers = new int[2 * row.cells().length];
    double[] factors = new double[2 * row.cells().length];
    int length = 0;
    for (int i = 0; i < row.cells().length; i++) {
      int[] move = moves.get(row.cells()[i]);
      for (int k = 0; move != null && k < move.length; k++) {
        numbers[length] = move[k];
        factors[length++] = k == 0 ? row.factors()[i] : -row.factors()[i];
      }
    }
    simplex.row(
        Arrays.copyOf(numbers, length),
        Arrays.copyOf(factors, length),
        row.equal(),
        network.worth(row));
  }

  /** Whether the cell can be that much, whatever it costs. */
  boolean reaches(long bound) {
    simplex.reset();
    double far = (double) bound - network.truth(about);
    int own = moves.get(about)[0];
    double[] alone = new double[aim.length];
    alone[own] = Math.signum(far);
    return far == 0
        || simplex.maximise(alone, Math.abs(far), worth -> worth >= Math.abs(far) - Demand.NEARLY);
  }

  /**
   * Withholds what it takes for the cell to be that much.
   *
   * @return how things are then; empty where it cannot be
   */
  Optional<Map<Integer, Double>> to(long bound) {
    if (!reaches(bound)) {
      return Optional.empty();
    }
    int own = moves.get(about)[0];
    double far = (double) bound - network.truth(about);
    simplex.hold(own, far);
    simplex.maximise(aim, Double.POSITIVE_INFINITY, worth -> false);
    Map<Integer, Double> point = withhold();
    simplex.release(own, plan.least(about) - network.truth(about));
    return Optional.of(point);
  }

  private Map<Integer, Double> withhold() {
    Map<Integer, Double> point = new LinkedHashMap<>();
    moves.forEach(
        (cell, move) -> {
          double moved = simplex.value(move[0]) - (move.length > 1 ? simplex.value(move[1]) : 0);
          point.put(cell, network.truth(cell) + moved);
          if (Math.abs(moved) > MOVED && !plan.isUnknown(cell)) {
            plan.withhold(cell);
          }
        });
    return point;
  }
}
