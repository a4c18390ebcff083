package se.sofrep.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.sofrep.figures.FigureKey;

/**
 * Whose fault it is that a count cannot be protected: this report's, or that of what is out already
 * and cannot be taken back.
 */
record Out(Network network, Plan plan, Beside beside) {

  /** What this report gives away by itself. */
  List<FigureKey> givenAway(List<Demand> unmet) {
    return alone(unmet).stream().map(demand -> network.cell(demand.cell())).distinct().toList();
  }

  /** What is given away only because of what is out. */
  List<Passed.Exposed> exposed(List<Demand> unmet) {
    Set<Demand> alone = new HashSet<>(alone(unmet));
    return unmet.stream()
        .filter(demand -> !alone.contains(demand))
        .map(demand -> new Passed.Exposed(network.cell(demand.cell()), publications(demand.cell())))
        .distinct()
        .toList();
  }

  private List<Demand> alone(List<Demand> unmet) {
    return beside.isNothing()
        ? unmet
        : new Reach(network, plan::isUnknownWithoutOthers, plan::least).unmet(unmet, new Witnesses(network, List.of()));
  }

  /** Those that tell the count itself, or else any that hangs together with it. */
  private List<String> publications(int cell) {
    Set<String> direct = beside.telling(Set.of(network.cell(cell)));
    if (!direct.isEmpty()) {
      return List.copyOf(direct);
    }
    Set<FigureKey> near = new HashSet<>();
    Reach.connected(network, cell, plan::isUnknownWithoutOthers)
        .forEach(c -> near.add(network.cell(c)));
    return List.copyOf(beside.telling(near));
  }

  /** How many counts are withheld because they differ a little, by what they differ from. */
  Map<String, Integer> changed() {
    Map<String, Integer> changed = new TreeMap<>();
    for (FigureKey key : beside.changed().keySet()) {
      int number = network.number(key);
      if (number >= 0 && plan.isWithheld(number)) {
        beside.telling(Set.of(key)).forEach(name -> changed.merge(name, 1, Integer::sum));
      }
    }
    return changed;
  }
}
