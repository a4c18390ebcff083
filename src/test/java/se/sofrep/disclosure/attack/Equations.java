package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** The ties between counts, as they are found. A tie of which nothing is published is no tie. */
final class Equations {
  private final Counts counts;
  private final List<Tie> ties = new ArrayList<>();

  Equations(Counts counts) {
    this.counts = counts;
  }

  List<Tie> ties() {
    return ties;
  }

  Counts counts() {
    return counts;
  }

  /** The parts add up to the whole. */
  void sum(Cell whole, Collection<Cell> parts, String belief) {
    new Line().add(-1, whole).add(1, parts).between(0, 0, belief);
  }

  /** The parts together are no more than the whole. */
  void within(Cell whole, Collection<Cell> parts) {
    new Line().add(-1, whole).add(1, parts).between(Double.NEGATIVE_INFINITY, 0, Tie.CERTAIN);
  }

  void within(Cell whole, Cell part) {
    within(whole, List.of(part));
  }

  void equal(Cell one, Cell other, String belief) {
    sum(one, List.of(other), belief);
  }

  Line line() {
    return new Line();
  }

  /** A tie being put together. */
  final class Line {
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Double> factors = new ArrayList<>();
    private boolean published;

    Line add(double factor, Cell cell) {
      OptionalInt number = counts.number(cell);
      if (number.isPresent()) {
        published |= counts.isPublished(cell);
        add(factor, number.getAsInt());
      }
      return this;
    }

    Line add(double factor, Collection<Cell> cells) {
      cells.forEach(cell -> add(factor, cell));
      return this;
    }

    /** A count that no table has; it does not stand in the way of the tie. */
    Line addThought(double factor, Cell cell) {
      published = true;
      add(factor, counts.thoughtOf(cell));
      return this;
    }

    private void add(double factor, int number) {
      numbers.add(number);
      factors.add(factor);
    }

    void between(double least, double greatest, String belief) {
      if (published) {
        int[] which = numbers.stream().mapToInt(Integer::intValue).toArray();
        double[] weights = factors.stream().mapToDouble(Double::doubleValue).toArray();
        ties.add(new Tie(which, weights, least, greatest, belief));
      }
    }
  }
}
