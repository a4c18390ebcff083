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
    private static final double NEARLY = 1e-7;

    private final Simplex simplex = new Simplex();
    private final Map<Integer, Integer> variables = new HashMap<>();
    private final boolean possible;

    Programme(Set<Integer> cells) {
      cells.forEach(c -> variables.put(c, simplex.variable(0, Double.POSITIVE_INFINITY)));
      // Begins with nobody anywhere. How far the ties are from that goes from all to nothing.
      int apart = simplex.variable(-1, 0);
      Set<Proof.Relation> rows = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int cell : cells) {
        for (Proof.Relation tie : tiesOf.getOrDefault(cell, List.of())) {
          if (rows.add(tie)) {
            row(tie, apart);
          }
        }
      }
      simplex.ready();
      double[] aim = new double[apart + 1];
      aim[apart] = -1;
      possible = simplex.maximise(aim, 1, worth -> worth >= 1 - NEARLY);
      simplex.hold(apart, -1);
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
      simplex.row(
          columns.stream().mapToInt(Integer::intValue).toArray(),
          factors.stream().mapToDouble(Double::doubleValue).toArray(),
          tie.equal(),
          broken ? 0 : known);
    }

    Optional<Proof.Interval> open(int cell) {
      if (!possible) {
        return Optional.empty();
      }
      int variable = variables.get(cell);
      double[] aim = new double[variable + 1];
      aim[variable] = 1;
      double most = simplex.highest(aim);
      aim[variable] = -1;
      double least = Math.max(0, -simplex.highest(aim));
      return Optional.of(
          new Proof.Interval(
              (long) Math.ceil(least - Demand.NEARLY),
              Double.isInfinite(most)
                  ? OptionalLong.empty()
                  : OptionalLong.of((long) Math.floor(most + Demand.NEARLY))));
    }
  }
}
