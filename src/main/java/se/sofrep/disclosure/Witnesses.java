package se.sofrep.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of each demand that is met, the points that show it. */
final class Witnesses {
  private final Network network;
  private final Map<Integer, Demand> demands = new HashMap<>();
  private final Map<Demand, List<Witness>> found = new LinkedHashMap<>();

  /**
   * @param shows what is so at the point: the demand, or a part of what it takes
   */
  record Witness(Demand shows, Point point) {}

  Witnesses(Network network, List<Demand> demands) {
    this.network = network;
    demands.forEach(demand -> this.demands.putIfAbsent(demand.cell(), demand));
  }

  List<Witness> of(Demand demand) {
    return found.getOrDefault(demand, List.of());
  }

  void put(Demand demand, List<Witness> witnesses) {
    found.put(demand, witnesses);
    witnesses.forEach(witness -> spread(witness.point()));
  }

  /** A point may show more than it was looked for. */
  private void spread(Point point) {
    for (int cell : point.values().keySet()) {
      Demand demand = demands.get(cell);
      if (demand != null && demand.isMet(point.value(cell, network))) {
        found.putIfAbsent(demand, List.of(new Witness(demand, point)));
      }
    }
  }

  /** What has been found at one time. */
  record State(Map<Demand, List<Witness>> found) {}

  State state() {
    return new State(new LinkedHashMap<>(found));
  }

  void restore(State state) {
    found.clear();
    found.putAll(state.found());
  }

  /** Demands that are to be shown otherwise if the cell is told. */
  List<Demand> restingOn(int cell) {
    return found.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(witness -> witness.point().moves(cell)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
