package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.sofrep.disclosure.Witnesses.Witness;

/**
 * Chooses what is withheld beside what must be: for each cell that could still be worked out, the
 * cheapest cells that, once withheld, let it range. A linear program says which: the told cells may
 * move at a cost, and those that move are withheld.
 */
final class Suppression {
  /** From where on zeros are withheld too, before what everybody asks for. */
  private static final int ZEROS = 2;

  private final Network network;
  private final Plan plan;
  private final Leeway leeway;
  private final Witnesses witnesses;
  private final double[] prices;
  private final int[] tiers;

  Suppression(Network network, Plan plan, Importance importance) {
    this.network = network;
    this.plan = plan;
    leeway = new Leeway(network);
    witnesses = new Witnesses(network, plan.demands());
    IntStream cells = IntStream.range(0, network.size());
    prices = cells.mapToDouble(c -> importance.of(network.cell(c), network.truth(c))).toArray();
    tiers = IntStream.range(0, network.size()).map(c -> importance.tier(network.cell(c))).toArray();
  }

  /**
   * Withholds in the plan until every demand is met, and tells again what did not help.
   *
   * @return points that show that demands are met; none for those that cannot be
   */
  Witnesses run() {
    boolean repaired = false;
    plan.reach().bound(leeway);
    for (Demand demand : plan.demands()) {
      if (!isMet(demand)) {
        boolean met = repair(demand, Importance.HIGHEST);
        repaired |= met || secondBest(demand);
      }
    }
    if (repaired || !plan.isRepeated()) {
      spare(ZEROS).forEach(this::trade);
      spare(1).forEach(this::tellAgain);
    }
    return witnesses;
  }

  private boolean isMet(Demand demand) {
    if (demand.isMet(network.truth(demand.cell())) || !witnesses.of(demand).isEmpty()) {
      return true;
    }
    return keep(demand, leeway.witnesses(demand));
  }

  private boolean keep(Demand demand, List<Witness> found) {
    if (!found.isEmpty()) {
      witnesses.put(demand, found);
    }
    return !found.isEmpty();
  }

  /** With what readers need least, as far as that goes. */
  private boolean repair(Demand demand, int most) {
    for (int tier = 0; tier <= most; tier++) {
      offer(tier, demand.cell());
      List<Witness> found = leeway.witnesses(demand);
      if (!found.isEmpty()) {
        found.forEach(this::withhold);
        plan.reach().bound(leeway);
        return keep(demand, found);
      }
    }
    plan.reach().bound(leeway);
    return false;
  }

  /**
   * Where what is out already gives too much away it is not to be told more closely still: as many,
   * and as few, as the cell can be.
   */
  private boolean secondBest(Demand demand) {
    boolean repaired = false;
    for (List<Demand> weaker : demand.weaker(network.truth(demand.cell()))) {
      for (Demand next : weaker) {
        if (isMet(next)) {
          break;
        }
        if (repair(next, Importance.HIGHEST)) {
          repaired = true;
          break;
        }
      }
    }
    return repaired;
  }

  private void offer(int most, int about) {
    for (int cell = 0; cell < network.size(); cell++) {
      if (!plan.isUnknown(cell) && !plan.isOut(cell) && tier(cell) <= most) {
        leeway.offer(cell, prices[cell]);
      }
    }
    leeway.free(about, plan.least(about));
  }

  /**
   * A zero says less than any number: whatever it is of, it goes before what everybody asks for.
   */
  private int tier(int cell) {
    return network.truth(cell) > 0 ? tiers[cell] : ZEROS;
  }

  private void withhold(Witness shown) {
    shown.point().values().keySet().stream()
        .filter(cell -> !plan.isUnknown(cell))
        .sorted()
        .forEach(plan::withhold);
  }

  /** What is withheld for the sake of others alone, of that tier and up, dearest first. */
  private List<Integer> spare(int least) {
    return IntStream.range(0, network.size())
        .filter(cell -> plan.isSpare(cell) && tiers[cell] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble(cell -> -prices[cell]))
        .toList();
  }

  /** What everybody asks for is told if that can be, whatever is withheld of lower tiers for it. */
  private void trade(int cell) {
    tell(cell, demand -> isMetWithout(cell, demand) || repair(demand, tiers[cell] - 1));
  }

  /** What was withheld on the way to something else, and is not needed, is told. */
  private void tellAgain(int cell) {
    tell(cell, demand -> isMetWithout(cell, demand));
  }

  private void tell(int cell, Predicate<Demand> isMet) {
    Plan.State before = plan.state();
    Witnesses.State found = witnesses.state();
    plan.tell(cell);
    leeway.tell(cell);
    if (!witnesses.restingOn(cell).stream().allMatch(isMet)) {
      plan.restore(before);
      witnesses.restore(found);
      plan.reach().bound(leeway);
    }
  }

  private boolean isMetWithout(int cell, Demand demand) {
    List<Witness> others = new ArrayList<>();
    for (Witness witness : witnesses.of(demand)) {
      leeway.begin(witness.point());
      if (!leeway.moveBack(cell, witness.shows())) {
        return false;
      }
      others.add(new Witness(witness.shows(), leeway.point()));
    }
    return keep(demand, others);
  }
}
