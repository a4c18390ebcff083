package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Every count that is printed, withheld or only thought of, and the span in which it must lie. */
final class Counts {
  /** More persons than any förbund has. */
  static final double MANY = 1_000_000;

  enum State {
    OPEN,
    WITHHELD,
    UNPUBLISHED
  }

  private final Map<Cell, Integer> numbers = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private double[] least = new double[1024];
  private double[] greatest = new double[1024];
  private final boolean whole;

  Counts(PublishedTable table, boolean whole, boolean zeros) {
    this.whole = whole;
    Set<Cell> breakdownsWithOpen = new HashSet<>();
    for (PublishedRow row : table.rows()) {
      if (isCount(row) && row.value().isPresent()) {
        double value = row.value().get().doubleValue();
        add(row.cell(), State.OPEN, value, value);
        breakdownsWithOpen.add(row.cell().category(""));
      }
    }
    for (PublishedRow row : table.rows()) {
      if (row.withheld() && isCount(row) && !numbers.containsKey(row.cell())) {
        Cell breakdown = row.cell().category("");
        boolean alone = breakdown.equals(row.cell());
        boolean some = alone || breakdownsWithOpen.contains(breakdown);
        add(row.cell(), State.WITHHELD, some && zeros ? 1 : 0, MANY);
      }
    }
    table.rows().forEach(this::addCountOfShare);
  }

  /** A withheld share, whose count has no row of its own, may be of nobody out of a few. */
  private void addCountOfShare(PublishedRow row) {
    boolean share = row.withheld() && row.isShare() && row.cell().countsPersons();
    if (share && !numbers.containsKey(row.cell())) {
      add(row.cell(), State.WITHHELD, 0, MANY);
    }
  }

  private static boolean isCount(PublishedRow row) {
    return row.isCount() && row.cell().countsPersons();
  }

  private int add(Cell cell, State state, double from, double to) {
    int number = cells.size();
    numbers.put(cell, number);
    cells.add(cell);
    states.add(state);
    if (number == least.length) {
      least = Arrays.copyOf(least, 2 * number);
      greatest = Arrays.copyOf(greatest, 2 * number);
    }
    least[number] = from;
    greatest[number] = to;
    return number;
  }

  /** The number of a count; none where the table is whole and lacks it, so that it is 0. */
  OptionalInt number(Cell cell) {
    Integer number = numbers.get(cell);
    if (number == null && whole) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number == null ? add(cell, State.UNPUBLISHED, 0, MANY) : number);
  }

  /** The number of a count that no table has, such as how many answered a question. */
  int thoughtOf(Cell cell) {
    Integer number = numbers.get(cell);
    return number == null ? add(cell, State.UNPUBLISHED, 0, MANY) : number;
  }

  boolean isPublished(Cell cell) {
    Integer number = numbers.get(cell);
    return number != null && states.get(number) != State.UNPUBLISHED;
  }

  /** Is its value printed, or has it been read out of a share? */
  boolean isKnown(int number) {
    return least[number] == greatest[number];
  }

  boolean isKnown(Cell cell) {
    Integer number = numbers.get(cell);
    return number != null && isKnown(number);
  }

  double value(Cell cell) {
    return least[numbers.get(cell)];
  }

  Cell cell(int number) {
    return cells.get(number);
  }

  State state(int number) {
    return states.get(number);
  }

  double least(int number) {
    return least[number];
  }

  double greatest(int number) {
    return greatest[number];
  }

  void narrow(int number, double from, double to) {
    least[number] = Math.max(least[number], from);
    greatest[number] = Math.min(greatest[number], to);
  }

  int size() {
    return cells.size();
  }

  /** The cells of the table, as they were when it was read. */
  Collection<Cell> published() {
    return numbers.keySet().stream().filter(this::isPublished).toList();
  }
}
