package se.sofrep.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * The counts that a report shows, as it shows them or by a share: with the whole distribution that
 * each is a part of, both sexes where one is shown, and every intervention where some and the total
 * are. So a reader of the file can add up, and nothing is told by being left out.
 */
final class Printed {
  private final Counts counts;
  private final Set<FigureKey> cells = new LinkedHashSet<>();

  private Printed(Counts counts) {
    this.counts = counts;
  }

  /**
   * @param shown keys of the figures that are shown, shares and counts
   */
  static Set<FigureKey> of(Figures figures, Set<FigureKey> shown, Counts counts) {
    Printed printed = new Printed(counts);
    for (FigureKey key : shown) {
      figures.find(key).ifPresent(printed::add);
    }
    printed.complete(figures);
    return printed.cells;
  }

  private void add(Figure figure) {
    add(figure.key());
    counts.count(figure).ifPresent(this::add);
    counts.base(figure).ifPresent(this::add);
  }

  private void add(FigureKey cell) {
    if (counts.value(cell).isPresent()) {
      cells.add(cell);
    }
  }

  private void complete(Figures figures) {
    fill(cell -> cell.category().isEmpty() ? null : Partition.of(cell), c -> true);
    fill(cell -> cell.gender(FigureKey.TOTAL), c -> !c.gender().equals(FigureKey.TOTAL));
    Predicate<FigureKey> total = c -> c.intervention().equals(FigureKey.TOTAL);
    Set<FigureKey> wholes = new LinkedHashSet<>(cells.stream().filter(total).toList());
    fill(
        cell -> {
          FigureKey whole = cell.intervention(FigureKey.TOTAL);
          return wholes.contains(whole) ? whole : null;
        },
        total.negate());
    bases(figures);
  }

  /**
   * All cells of a group, where one that counts is shown.
   *
   * @param group what cells have in common; null for a cell that is in no group
   */
  private void fill(Function<FigureKey, Object> group, Predicate<FigureKey> one) {
    Set<Object> shown = new LinkedHashSet<>();
    cells.stream().filter(one).map(group).filter(Objects::nonNull).forEach(shown::add);
    for (FigureKey cell : counts.all().keySet()) {
      if (shown.contains(group.apply(cell))) {
        cells.add(cell);
      }
    }
  }

  /** What the shares of those are shares of. */
  private void bases(Figures figures) {
    Map<FigureKey, FigureKey> bases = new HashMap<>();
    for (Figure figure : figures.all()) {
      counts
          .count(figure)
          .ifPresent(cell -> counts.base(figure).ifPresent(base -> bases.put(cell, base)));
    }
    List<FigureKey> wanted = List.copyOf(cells);
    wanted.forEach(cell -> add(bases.getOrDefault(cell, cell)));
  }
}
