package se.sofrep.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.figures.FigureKey;

/**
 * The cells that an outsider reckons with: those that are printed, and those that follow from them,
 * with the ties among them. Cells and ties have numbers; everything downstream counts with those.
 */
final class Network {
  private final List<FigureKey> cells = new ArrayList<>();
  private final Map<FigureKey, Integer> numbers = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<List<Row>> rowsOf = new ArrayList<>();
  private final long[] truth;
  private final int printed;

  /** A tie in numbers: Σ factor × cell = 0, or ≥ 0. */
  record Row(int[] cells, long[] factors, boolean equal) {}

  private Network(
      Counts counts,
      Set<FigureKey> printed,
      Set<FigureKey> elsewhere,
      List<Tie> ties,
      Importance importance) {
    Same same = new Same(printed, ties, importance);
    printed.forEach(cell -> add(cell, same));
    this.printed = cells.size();
    elsewhere.forEach(cell -> add(cell, same));
    ties.stream().flatMap(Ties::cells).forEach(cell -> add(cell, same));
    new LinkedHashSet<>(ties.stream().flatMap(tie -> same.among(tie).stream()).toList())
        .forEach(this::add);
    truth = cells.stream().mapToLong(cell -> counts.value(cell).orElseThrow()).toArray();
  }

  /**
   * @param elsewhere counts that other publications show, with or without a number
   */
  static Network of(
      Counts counts,
      Set<FigureKey> printed,
      Set<FigureKey> elsewhere,
      List<Tie> ties,
      Importance importance) {
    Set<FigureKey> shown = new LinkedHashSet<>(printed);
    shown.addAll(elsewhere);
    return new Network(counts, printed, elsewhere, telling(shown, ties), importance);
  }

  /**
   * The ties that say something of printed cells: those among cells that are printed or follow from
   * printed ones, and those where at most some of the parts are untold.
   */
  private static List<Tie> telling(Set<FigureKey> printed, List<Tie> ties) {
    Map<FigureKey, List<Tie>> byCell = new HashMap<>();
    for (Tie tie : ties) {
      Ties.cells(tie)
          .forEach(cell -> byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(tie));
    }
    Set<FigureKey> known = new HashSet<>(printed);
    Map<Tie, Integer> untold = new IdentityHashMap<>();
    ties.forEach(
        tie -> untold.put(tie, (int) Ties.cells(tie).filter(c -> !known.contains(c)).count()));
    Deque<Tie> next = new ArrayDeque<>(ties);
    while (!next.isEmpty()) {
      Tie tie = next.poll();
      if (tie.equal() && untold.get(tie) == 1) {
        FigureKey follows =
            Ties.cells(tie).filter(c -> !known.contains(c)).findFirst().orElseThrow();
        known.add(follows);
        for (Tie other : byCell.get(follows)) {
          untold.merge(other, -1, Integer::sum);
          next.add(other);
        }
      }
    }
    return ties.stream()
        .filter(
            tie ->
                untold.get(tie) == 0 || (tie.equal() && tie.terms().size() - untold.get(tie) > 1))
        .toList();
  }

  /** Cells that always say the same have one number. */
  private void add(FigureKey cell, Same same) {
    FigureKey one = same.of(cell);
    if (!numbers.containsKey(one)) {
      numbers.put(one, cells.size());
      cells.add(one);
      rowsOf.add(new ArrayList<>());
    }
    numbers.put(cell, numbers.get(one));
  }

  private void add(Tie tie) {
    int[] numbered = Ties.cells(tie).mapToInt(numbers::get).toArray();
    long[] factors = tie.terms().stream().mapToLong(Tie.Term::factor).toArray();
    Row row = new Row(numbered, factors, tie.equal());
    rows.add(row);
    for (int cell : numbered) {
      rowsOf.get(cell).add(row);
    }
  }

  int size() {
    return cells.size();
  }

  FigureKey cell(int number) {
    return cells.get(number);
  }

  int number(FigureKey cell) {
    return numbers.getOrDefault(cell, -1);
  }

  /** Whether the report prints it; else it only follows from what is printed. */
  boolean isPrinted(int cell) {
    return cell < printed;
  }

  long truth(int cell) {
    return truth[cell];
  }

  List<Row> rows() {
    return rows;
  }

  List<Row> rowsOf(int cell) {
    return rowsOf.get(cell);
  }

  /** The rows that any of the cells stands in, each once. */
  List<Row> rowsAmong(Collection<Integer> some) {
    Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Row> out = new ArrayList<>();
    for (int cell : some) {
      for (Row row : rowsOf(cell)) {
        if (found.add(row)) {
          out.add(row);
        }
      }
    }
    return out;
  }

  /** What the row's sum truly is. */
  long worth(Row row) {
    long worth = 0;
    for (int i = 0; i < row.cells().length; i++) {
      worth += row.factors()[i] * truth[row.cells()[i]];
    }
    return worth;
  }
}
