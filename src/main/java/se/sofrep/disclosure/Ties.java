package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;

/**
 * All ties between the cells of a run: over sex, intervention, group and category, from base to
 * base and from year to year, between outcomes and between answers. A tie that the data do not bear
 * (files of two years that disagree) is no tie: who reckons with it is led astray.
 */
final class Ties {
  private final Counts counts;
  private final Association association;
  private final Set<Tie> ties = new LinkedHashSet<>();

  private Ties(Counts counts, Association association) {
    this.counts = counts;
    this.association = association;
  }

  static List<Tie> of(Counts counts, Association association) {
    Ties all = new Ties(counts, association);
    all.overSex();
    all.overInterventions();
    all.overCategories();
    new FlowTies(counts, association).all().forEach(all::keep);
    new OutcomeTies(counts, association).all().forEach(all::keep);
    new AnswerTies(counts).all().forEach(all::keep);
    return List.copyOf(all.ties);
  }

  private void overSex() {
    each(key -> key.gender(FigureKey.TOTAL), (whole, cells) -> sums(whole, without(whole, cells)));
  }

  private void overInterventions() {
    each(
        key -> key.intervention(FigureKey.TOTAL),
        (whole, cells) -> {
          sums(
              whole,
              cells.stream()
                  .filter(cell -> !cell.equals(whole) && !isGroup(cell.intervention()))
                  .toList());
          association
              .groups()
              .forEach(
                  (group, members) ->
                      sums(
                          whole.intervention(group),
                          cells.stream()
                              .filter(cell -> members.contains(cell.intervention()))
                              .toList()));
        });
  }

  private void overCategories() {
    Map<Partition, List<FigureKey>> partitions = new LinkedHashMap<>();
    for (FigureKey cell : counts.all().keySet()) {
      if (!cell.category().isEmpty() && !cell.name().contains("#")) {
        partitions.computeIfAbsent(Partition.of(cell), p -> new ArrayList<>()).add(cell);
      }
    }
    partitions.forEach((partition, cells) -> overCategories(base(partition, cells), cells));
  }

  private void overCategories(FigureKey base, List<FigureKey> cells) {
    boolean overlap =
        Partition.variable(cells.get(0).name()).filter(Variable::several).isPresent()
            && !new Holds(counts).test(Tie.sum(base, cells));
    if (overlap) {
      cells.forEach(cell -> keep(Tie.within(cell, base)));
      keep(Tie.cover(base, cells));
    } else if (!cells.get(0).name().startsWith("indikator.svar_")) {
      sums(base, cells);
    }
  }

  /** The cell of the base: the figure itself, or the one that stands for it. */
  private FigureKey base(Partition partition, List<FigureKey> cells) {
    FigureKey synthetic =
        new FigureKey(
            partition.name() + Counts.BASE,
            partition.intervention(),
            partition.gender(),
            partition.label(),
            partition.period(),
            cells.get(0).unit());
    return counts.value(synthetic).isPresent() ? synthetic : Partition.base(cells.get(0));
  }

  private interface Group {
    void tie(FigureKey whole, Collection<FigureKey> cells);
  }

  /** Cells that differ in one respect alone, each with the whole that they may be parts of. */
  private void each(Function<FigureKey, FigureKey> whole, Group group) {
    Map<FigureKey, Set<FigureKey>> groups = new LinkedHashMap<>();
    for (FigureKey cell : counts.all().keySet()) {
      groups.computeIfAbsent(whole.apply(cell), w -> new LinkedHashSet<>()).add(cell);
    }
    groups.forEach(group::tie);
  }

  private static List<FigureKey> without(FigureKey whole, Collection<FigureKey> cells) {
    return cells.stream().filter(cell -> !cell.equals(whole)).toList();
  }

  private boolean isGroup(String intervention) {
    return association.groups().containsKey(intervention);
  }

  /** A sum where it holds; else the whole has others besides and is at least the sum. */
  private void sums(FigureKey whole, Collection<FigureKey> parts) {
    if (parts.isEmpty() || counts.value(whole).isEmpty()) {
      return;
    }
    Tie sum = Tie.sum(whole, parts);
    if (new Holds(counts).test(sum)) {
      keep(sum);
    } else {
      keep(Tie.atLeast(whole, parts));
      keep(Tie.cover(whole, parts));
    }
  }

  private void keep(Tie tie) {
    if (new Holds(counts).test(tie)) {
      ties.add(tie);
    }
  }

  /** Whether a tie is between cells that there are, and true. */
  record Holds(Counts counts) {
    boolean test(Tie tie) {
      return tie.terms().size() > 1
          && tie.terms().stream().allMatch(term -> counts.value(term.cell()).isPresent())
          && tie.holds(cell -> counts.value(cell).orElseThrow());
    }
  }

  static Stream<FigureKey> cells(Tie tie) {
    return tie.terms().stream().map(Tie.Term::cell);
  }
}
