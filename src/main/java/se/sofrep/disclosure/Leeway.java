package se.sofrep.disclosure;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.disclosure.Witnesses.Witness;
import se.sofrep.disclosure.solve.Simplex;
import se.sofrep.disclosure.solve.Tableau;

/**
 * How far cells can go from the truth while every tie holds. What is told stays where it is; what
 * is not may be anything from its least up; what is on offer too, at a price.
 */
final class Leeway {
  /** What has gone no farther than this has not moved. */
  private static final double MOVED = 1e-7;

  private final Network network;
  private final Simplex simplex;
  private final Map<Network.Row, Integer> slacks = new IdentityHashMap<>();

  /** All is told. */
  Leeway(Network network) {
    this.network = network;
    simplex = new Simplex(network.size(), network.rows().stream().map(this::row).toList());
    network.rows().forEach(row -> slacks.put(row, network.size() + slacks.size()));
  }

  private Tableau.Row row(Network.Row row) {
    double[] factors = Arrays.stream(row.factors()).asDoubleStream().toArray();
    return new Tableau.Row(row.cells(), factors, row.equal(), network.worth(row));
  }

  void tell(int cell) {
    simplex.bound(cell, 0, 0, 0);
  }

  void free(int cell, long least) {
    simplex.bound(cell, least - network.truth(cell), Double.POSITIVE_INFINITY, 0);
  }

  /** It is told as yet, but can be anything from 1 up for so much a step. */
  void offer(int cell, double price) {
    double down = Math.max(0, network.truth(cell) - 1.0);
    simplex.bound(cell, -down, Double.POSITIVE_INFINITY, price);
  }

  /** Begins at the truth. */
  void reset() {
    simplex.reset();
  }

  /** Begins at that point. */
  void begin(Point point) {
    simplex.reset();
    point.values().forEach((cell, value) -> simplex.put(cell, value - network.truth(cell)));
    for (Network.Row row : network.rowsAmong(point.values().keySet())) {
      double worth = 0;
      for (int i = 0; i < row.cells().length; i++) {
        worth += row.factors()[i] * simplex.value(row.cells()[i]);
      }
      simplex.put(slacks.get(row), worth);
    }
  }

  /** Moves a cell to that value, or as near as it can come; whether it came there. */
  boolean move(int cell, double to) {
    return simplex.move(cell, to - network.truth(cell));
  }

  /**
   * Moves a told cell back to the truth, if the demand stays met meanwhile.
   *
   * @return whether it came there
   */
  boolean moveBack(int cell, Demand demand) {
    double at = simplex.value(cell);
    double bound = (double) demand.bound() - network.truth(demand.cell());
    simplex.bound(cell, Math.min(0, at), Math.max(0, at), 0);
    boolean back = simplex.move(cell, 0, demand.cell(), demand.up(), bound);
    tell(cell);
    return back;
  }

  /** Points that show that the demand is met, the cheapest of them; none where it is not. */
  List<Witness> witnesses(Demand demand) {
    reset();
    if (move(demand.cell(), demand.bound())) {
      return List.of(witness(demand));
    }
    if (demand.back().isEmpty() || !demand.most().isMet(value(demand.cell()))) {
      return List.of();
    }
    Witness most = witness(demand.most());
    reset();
    return move(demand.cell(), demand.back().getAsLong())
        ? List.of(most, witness(demand.least()))
        : List.of();
  }

  private Witness witness(Demand shown) {
    simplex.cheapen(shown.cell());
    return new Witness(shown, point());
  }

  double value(int cell) {
    return network.truth(cell) + simplex.value(cell);
  }

  /** How many steps it has taken so far. */
  int steps() {
    return simplex.steps();
  }

  Point point() {
    Map<Integer, Double> values = new LinkedHashMap<>();
    for (int variable : simplex.touched()) {
      if (variable < network.size() && Math.abs(simplex.value(variable)) > MOVED) {
        values.put(variable, value(variable));
      }
    }
    return new Point(values);
  }
}
