package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.figures.FigureKey;

/**
 * Which cells are withheld, and what must stay possible for it to be worth while. Begins with what
 * must be withheld for its own sake.
 */
final class Plan {
  private final Network network;
  private final Counts counts;
  private final BitSet withheld = new BitSet();
  private final BitSet rows = new BitSet();
  private final BitSet own = new BitSet();
  private final BitSet out = new BitSet();
  private final BitSet known = new BitSet();
  private final Map<Partition, List<Integer>> partitions;
  private final List<Demand> demands = new ArrayList<>();

  private boolean repeated;

  /**
   * @param beside what is out already
   */
  Plan(Network network, Counts counts, Beside beside) {
    this.network = network;
    this.counts = counts;
    beside.known().keySet().forEach(cell -> known.set(network.number(cell)));
    partitions = partitions();
    for (int cell = 0; cell < network.size(); cell++) {
      out.set(
          cell,
          network.isPrinted(cell) && counts.rules().open().contains(network.cell(cell).name()));
    }
    small();
    changed(beside.changed());
    everybody();
    never();
    ofFew();
    partitions.values().forEach(this::settle);
    own.or(withheld);
  }

  /** Few persons, told or to be worked out. */
  private void small() {
    long limit = counts.rules().limit();
    for (int cell = 0; cell < network.size(); cell++) {
      long count = network.truth(cell);
      boolean elsewhere = known.get(cell) && !network.isPrinted(cell);
      if (isFew(count, limit) && !elsewhere && counts.isOfPersons(network.cell(cell))) {
        demands.add(Demand.few(cell, limit));
        if (network.isPrinted(cell)) {
          withheld.set(cell);
        }
      }
    }
  }

  private static boolean isFew(long count, long limit) {
    return count > 0 && count < limit;
  }

  /** Few more or few less than what is out: who has been registered since can be told. */
  private void changed(Map<FigureKey, Long> before) {
    long limit = counts.rules().limit();
    before.forEach(
        (key, value) -> {
          int cell = network.number(key);
          if (cell >= 0 && counts.isOfPersons(key) && !isFew(network.truth(cell), limit)) {
            demands.add(Demand.apart(cell, network.truth(cell), value, limit));
            if (network.isPrinted(cell) && !isOut(cell)) {
              withheld.set(cell);
            }
          }
        });
  }

  /**
   * All of a group in one category: who knows that somebody was there knows the category too. Said
   * neither by that number nor by the zeros beside it; unless it is so for the whole förbund, or
   * the category is that nothing is known.
   */
  private void everybody() {
    if (counts.rules().limit() < 2) {
      return;
    }
    for (List<Integer> cells : partitions.values()) {
      FigureKey first = network.cell(cells.get(0));
      if (Everybody.concerns(first) && counts.isOfPersons(first)) {
        new Everybody(counts, network)
            .among(cells)
            .ifPresent(
                all -> {
                  cells.forEach(this::withholdRow);
                  demands.add(new Demand(all, false, network.truth(all) - 1));
                });
      }
    }
  }

  private Map<Partition, List<Integer>> partitions() {
    Map<Partition, List<Integer>> found = new LinkedHashMap<>();
    for (int cell = 0; cell < network.size(); cell++) {
      if (network.isPrinted(cell) && isOfDistribution(network.cell(cell))) {
        found.computeIfAbsent(Partition.of(network.cell(cell)), p -> new ArrayList<>()).add(cell);
      }
    }
    return found;
  }

  private static boolean isOfDistribution(FigureKey key) {
    return !key.category().isEmpty() && !key.name().contains("#");
  }

  /** A distribution of few is withheld whole: its zeros and others would tell how few. */
  private void ofFew() {
    for (int cell = 0; cell < network.size(); cell++) {
      if (network.isPrinted(cell) && isOfDistribution(network.cell(cell))) {
        long base = counts.baseOf(network.cell(cell));
        if (base > 0 && base < counts.rules().limit() && counts.isOfPersons(network.cell(cell))) {
          withholdRow(cell);
        }
      }
    }
  }

  /** Variables that are not told below the förbund. */
  private void never() {
    for (int cell = 0; cell < network.size(); cell++) {
      if (network.isPrinted(cell) && isNever(cell)) {
        withholdRow(cell);
      }
    }
  }

  private boolean isNever(int cell) {
    return !network.cell(cell).intervention().equals(FigureKey.TOTAL)
        && Partition.variable(network.cell(cell).name())
            .filter(v -> counts.rules().never().contains(v.column()))
            .isPresent();
  }

  List<Demand> demands() {
    return demands;
  }

  /** Begins with what the former edition withheld. */
  void repeat(Set<FigureKey> former) {
    former.forEach(cell -> withhold(network.number(cell)));
    repeated = true;
  }

  /** Whether all that is told was told before. */
  boolean isRepeated() {
    return repeated;
  }

  /** A zero that is withheld may be taken for one. */
  void withhold(int cell) {
    withheld.set(cell);
    if (network.truth(cell) == 0) {
      rows.set(cell);
    }
    if (isOfDistribution(network.cell(cell))) {
      settle(partitions.getOrDefault(Partition.of(network.cell(cell)), List.of()));
    }
  }

  /** Where everything but zeros is withheld the zeros would only tell how many are left. */
  private void settle(List<Integer> cells) {
    if (cells.stream().allMatch(cell -> withheld.get(cell) || network.truth(cell) == 0)
        && cells.stream().anyMatch(withheld::get)) {
      cells.forEach(this::withholdRow);
    }
  }

  private void withholdRow(int cell) {
    if (out.get(cell)) {
      return;
    }
    withheld.set(cell);
    rows.set(cell);
  }

  /** What is withheld at one time. */
  record State(BitSet withheld, BitSet rows) {}

  State state() {
    return new State((BitSet) withheld.clone(), (BitSet) rows.clone());
  }

  void restore(State state) {
    withheld.clear();
    withheld.or(state.withheld());
    rows.clear();
    rows.or(state.rows());
  }

  void tell(int cell) {
    withheld.clear(cell);
    rows.clear(cell);
  }

  /** Whether it is withheld for the sake of others alone. */
  boolean isSpare(int cell) {
    return withheld.get(cell) && !own.get(cell) && !rows.get(cell);
  }

  boolean isWithheld(int cell) {
    return withheld.get(cell);
  }

  /** Whether an outsider does not know the cell, from here or from elsewhere. */
  boolean isUnknown(int cell) {
    return isUntold(cell) && !known.get(cell);
  }

  /** Whether an outsider would not know the cell, were nothing out that cannot be taken back. */
  boolean isUnknownWithoutOthers(int cell) {
    return isUntold(cell) || known.get(cell);
  }

  private boolean isUntold(int cell) {
    return withheld.get(cell) || !network.isPrinted(cell);
  }

  /** Whether it is of no use to withhold it: it needs no protection of its own, or is out. */
  boolean isOut(int cell) {
    return out.get(cell) || known.get(cell);
  }

  /** Zeros are shown, so that what is withheld is no zero, unless all of its row is withheld. */
  long least(int cell) {
    return withheld.get(cell) && !rows.get(cell) ? 1 : 0;
  }

  Reach reach() {
    return new Reach(network, this::isUnknown, this::least);
  }
}
