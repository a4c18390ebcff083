package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses what is withheld beside what must be: for each cell that could still be worked out, the
 * cheapest cells that, once withheld, let it range. A linear program says which: the told cells may
 * move at a cost, and those that move are withheld.
 */
final class Suppression {
  private static final int ROUNDS = 20;

  /** From where on zeros are withheld too, before what everybody asks for. */
  private static final int ZEROS = 2;

  private final Network network;
  private final Plan plan;
  private final Importance importance;

  Suppression(Network network, Plan plan, Importance importance) {
    this.network = network;
    this.plan = plan;
    this.importance = importance;
  }

  /**
   * Withholds in the plan until every demand is met, and tells again what did not help; demands
   * that cannot be met are returned.
   */
  List<Demand> run() {
    List<Demand> unmet = plan.reach().unmet(plan.demands());
    if (unmet.isEmpty() && plan.isRepeated()) {
      return unmet;
    }
    for (int round = 0; round < ROUNDS && !unmet.isEmpty(); round++) {
      if (!repair(unmet)) {
        break;
      }
      unmet = plan.reach().unmet(unmet);
    }
    tellAgain(Set.copyOf(unmet));
    return unmet;
  }

  private boolean repair(List<Demand> unmet) {
    List<Demand> left = new ArrayList<>(unmet);
    boolean progress = false;
    while (!left.isEmpty()) {
      Optional<Map<Integer, Double>> point = repaired(left.remove(0));
      progress |= point.isPresent();
      point.ifPresent(p -> left.removeIf(d -> p.containsKey(d.cell()) && d.isMet(p.get(d.cell()))));
    }
    return progress;
  }

  /** What many ask for and was withheld on the way to something else is told if it can be. */
  private void tellAgain(Set<Demand> hopeless) {
    List<Integer> dear =
        IntStream.range(0, network.size())
            .filter(cell -> plan.isSpare(cell) && importance.tier(network.cell(cell)) > 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    cell -> -importance.of(network.cell(cell), network.truth(cell))))
            .toList();
    for (int cell : dear) {
      plan.tell(cell);
      Set<Integer> near = Reach.connected(network, cell, plan::isUnknown);
      List<Demand> demands =
          plan.demands().stream()
              .filter(demand -> near.contains(demand.cell()) && !hopeless.contains(demand))
              .toList();
      if (!plan.reach().unmet(demands).isEmpty()) {
        plan.withhold(cell);
      }
    }
  }

  /** With what readers need least, as far as that goes. */
  private Optional<Map<Integer, Double>> repaired(Demand demand) {
    for (int tier = 0; tier <= Importance.HIGHEST; tier++) {
      int most = tier;
      IntPredicate movable =
          cell -> plan.isUnknown(cell) || (!plan.isOut(cell) && tier(cell) <= most);
      Repair repair = new Repair(network, plan, importance, demand.cell(), movable);
      Optional<Map<Integer, Double>> point = repair.to(demand.bound());
      if (point.isPresent()) {
        return point;
      }
      if (demand.back().isPresent()
          && repair.reaches(demand.nextToBound())
          && repair.reaches(demand.back().getAsLong())) {
        repair.to(demand.nextToBound());
        return repair.to(demand.back().getAsLong());
      }
    }
    return Optional.empty();
  }

  /**
   * A zero says less than any number: whatever it is of, it goes before what everybody asks for.
   */
  private int tier(int cell) {
    return network.truth(cell) > 0 ? importance.tier(network.cell(cell)) : ZEROS;
  }
}
