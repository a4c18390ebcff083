package se.sofrep.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.sofrep.disclosure.solve.Simplex;
import se.sofrep.disclosure.solve.Tableau;

/**
 * How wide untold counts are open by the ties and what is told, and by nothing else: it is not
 * known how things truly are, so that a way in which all could be is sought first.
 */
final class Openness {
  private final Map<Integer, Long> told;
  private final Map<Integer, List<Proof.Relation>> tiesOf = new HashMap<>();
  private final Map<Integer, Programme> programmes = new HashMap<>();

  /**
   * @param told the counts that are, by their place among the cells
   */
  Openness(Collection<Proof.Relation> ties, Map<Integer, Long> told) {
    this.told = told;
    for (Proof.Relation tie : ties) {
      tie.cells().forEach(c -> tiesOf.computeIfAbsent(c, k -> new ArrayList<>()).add(tie));
    }
  }

  /** Empty where what is told contradicts the ties. */
  Optional<Proof.Interval> of(int cell) {
    if (!programmes.containsKey(cell)) {
      Programme programme = new Programme(connected(cell));
      programme.variables.keySet().forEach(other -> programmes.put(other, programme));
    }
    return programmes.get(cell).open(cell);
  }

  private Set<Integer> connected(int start) {
    Set<Integer> found = new LinkedHashSet<>(List.of(start));
    Deque<Integer> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      for (Proof.Relation tie : tiesOf.getOrDefault(next.poll(), List.of())) {
        tie.cells().stream().filter(c -> !told.containsKey(c) && found.add(c)).forEach(next::add);
      }
    }
    return found;
  }

  /** The counts that hang together. */
  private final class Programme {
    /** Steps after which it is left untold how wide counts are open. */
    private static final int ENOUGH = 12_000;

    private final List<Tableau.Row> rows = new ArrayList<>();
    private final Simplex simplex;
    private final Map<Integer, Integer> variables = new HashMap<>();
    private final boolean possible;

    Programme(Set<Integer> cells) {
      cells.forEach(c -> variables.put(c, variables.size()));
      // Begins with nobody anywhere. How far the ties are from that goes from all to nothing.
      int apart = variables.size();
      Set<Proof.Relation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int cell : cells) {
        for (Proof.Relation tie : tiesOf.getOrDefault(cell, List.of())) {
          if (seen.add(tie)) {
            row(tie, apart);
          }
        }
      }
      simplex = new Simplex(apart + 1, rows);
      variables.values().forEach(v -> simplex.bound(v, 0, Double.POSITIVE_INFINITY, 0));
      simplex.bound(apart, -1, 0, 0);
      possible = simplex.move(apart, -1);
      simplex.bound(apart, -1, -1, 0);
    }

    private void row(Proof.Relation tie, int apart) {
      List<Integer> columns = new ArrayList<>();
      List<Double> factors = new ArrayList<>();
      long known = 0;
      for (int i = 0; i < tie.cells().size(); i++) {
        int cell = tie.cells().get(i);
        long factor = tie.factors().get(i);
        if (told.containsKey(cell)) {
          known += factor * told.get(cell);
        } else {
          columns.add(variables.get(cell));
          factors.add((double) factor);
        }
      }
      boolean broken = tie.equal() ? known != 0 : known < 0;
      if (broken) {
        columns.add(apart);
        factors.add((double) -known);
      }
      rows.add(
          new Tableau.Row(
              columns.stream().mapToInt(Integer::intValue).toArray(),
              factors.stream().mapToDouble(Double::doubleValue).toArray(),
              tie.equal(),
              broken ? 0 : known));
    }

    Optional<Proof.Interval> open(int cell) {
      if (!possible) {
        return Optional.empty();
      }
      double most = farthest(variables.get(cell), Double.POSITIVE_INFINITY);
      double least = Math.max(0, farthest(variables.get(cell), Double.NEGATIVE_INFINITY));
      return Optional.of(
          new Proof.Interval(
              (long) Math.ceil(least - Demand.NEARLY),
              Double.isInfinite(most)
                  ? OptionalLong.empty()
                  : OptionalLong.of((long) Math.floor(most + Demand.NEARLY))));
    }

    private double farthest(int variable, double to) {
      return simplex.steps() > ENOUGH || simplex.move(variable, to) ? to : simplex.value(variable);
    }
  }
}
