package se.sofrep.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

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

  /** Those of the demands that cannot be met. */
  List<Demand> unmet(List<Demand> demands) {
    List<Demand> unmet = new ArrayList<>();
    Map<Integer, Set<Integer>> componentOf = new TreeMap<>();
    Map<Set<Integer>, List<Demand>> byComponent = new IdentityHashMap<>();
    List<Set<Integer>> order = new ArrayList<>();
    for (Demand demand : demands) {
      if (demand.isMet(network.truth(demand.cell()))) {
        continue;
      }
      if (!unknown.test(demand.cell())) {
        unmet.add(demand);
        continue;
      }
      if (!componentOf.containsKey(demand.cell())) {
        Set<Integer> found = connected(network, demand.cell(), unknown);
        found.forEach(cell -> componentOf.put(cell, found));
      }
      Set<Integer> component = componentOf.get(demand.cell());
      if (!byComponent.containsKey(component)) {
        order.add(component);
      }
      byComponent.computeIfAbsent(component, c -> new ArrayList<>()).add(demand);
    }
    for (Set<Integer> component : order) {
      unmet.addAll(unmet(component, byComponent.get(component)));
    }
    return unmet;
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

  private List<Demand> unmet(Set<Integer> component, List<Demand> demands) {
    Map<Integer, Integer> variables = new HashMap<>();
    Simplex simplex = simplex(component, variables);
    Deque<Demand> pending = new ArrayDeque<>(demands);
    List<Demand> unmet = new ArrayList<>();
    while (!pending.isEmpty()) {
      Demand demand = pending.poll();
      double[] aim = new double[variables.size()];
      aim[variables.get(demand.cell())] = demand.up() ? 1 : -1;
      double wanted = Math.abs((double) demand.bound() - network.truth(demand.cell()));
      boolean met =
          simplex.maximise(
              aim,
              wanted,
              worth -> {
                pending.removeIf(d -> d.isMet(value(simplex, variables, d.cell())));
                return worth >= wanted - Demand.NEARLY;
              });
      boolean whole = met || isAnyOfFew(demand, aim, simplex, variables);
      if (!whole) {
        unmet.add(demand);
      }
    }
    return unmet;
  }

  /** Where it cannot be many: that it may be any number below the limit. */
  private boolean isAnyOfFew(
      Demand demand, double[] aim, Simplex simplex, Map<Integer, Integer> variables) {
    double reached = value(simplex, variables, demand.cell());
    double missing = demand.up() ? demand.nextToBound() - reached : reached - demand.nextToBound();
    if (demand.back().isEmpty() || missing > Demand.NEARLY) {
      return false;
    }
    double[] back = Arrays.stream(aim).map(a -> -a).toArray();
    double wanted = Math.abs((double) network.truth(demand.cell()) - demand.back().getAsLong());
    return simplex.maximise(back, wanted, worth -> worth >= wanted - Demand.NEARLY);
  }

  private double value(Simplex simplex, Map<Integer, Integer> variables, int cell) {
    return network.truth(cell) + simplex.value(variables.get(cell));
  }

  private Simplex simplex(Set<Integer> component, Map<Integer, Integer> variables) {
    Simplex simplex = new Simplex();
    for (int cell : component) {
      variables.put(
          cell, simplex.variable(least.of(cell) - network.truth(cell), Double.POSITIVE_INFINITY));
    }
    for (Network.Row row : network.rowsAmong(component)) {
      row(row, variables, simplex);
    }
    simplex.ready();
    return simplex;
  }

  private void row(Network.Row row, Map<Integer, Integer> variables, Simplex simplex) {
    int[] numbers = new int[row.cells().length];
    double[] factors = new double[row.cells().length];
    int length = 0;
    for (int i = 0; i < row.cells().length; i++) {
      Integer variable = variables.get(row.cells()[i]);
      if (variable != null) {
        numbers[length] = variable;
        factors[length++] = row.factors()[i];
      }
    }
    simplex.row(
        Arrays.copyOf(numbers, length),
        Arrays.copyOf(factors, length),
        row.equal(),
        network.worth(row));
  }
}
