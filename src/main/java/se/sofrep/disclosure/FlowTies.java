package se.sofrep.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;

/**
 * Who is current has ended or goes on, and was there before or is new; the same in every category
 * of what was known when they began. Persons are at most their participations.
 */
record FlowTies(Counts counts, Association association) {
  private static final String PERSONS = "deltagare.unika";

  /** What may change while a participation goes on, or is counted to its end. */
  private static final Set<Variable> CHANGING =
      Collections.unmodifiableSet(EnumSet.of(Variable.TIME_IN_INTERVENTION, Variable.ACTIVITIES));

  List<Tie> all() {
    List<Tie> ties = new ArrayList<>();
    List<Period> periods =
        counts.all().keySet().stream()
            .map(FigureKey::period)
            .distinct()
            .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
            .toList();
    for (FigureKey cell : counts.all().keySet()) {
      if (cell.name().equals(PERSONS)) {
        ties.add(Tie.within(cell, named(cell, Flow.participants(Flow.CURRENT))));
        ties.add(Tie.within(cell, cell.intervention(FigureKey.TOTAL)));
      }
      of(cell, periods, ties);
    }
    return ties;
  }

  private void of(FigureKey cell, List<Period> periods, List<Tie> ties) {
    base(cell)
        .ifPresent(
            base -> {
              if (base.equals(Flow.CURRENT)) {
                FigureKey closed = on(cell, Flow.CLOSED);
                FigureKey ongoing = on(cell, Flow.ONGOING);
                // A category that only one of them has: nobody in the other.
                ties.add(Tie.sum(cell, there(closed, ongoing)));
                ties.add(Tie.within(on(cell, Flow.NEW), cell));
                fromYearBefore(cell, periods, ties);
                fromStartToEnd(cell, ties);
              }
              if (base.equals(Flow.ONGOING)) {
                onTheSameDay(cell, periods, ties);
              }
              gender(cell, ties);
              parts(cell, base, periods, ties);
            });
  }

  private List<FigureKey> there(FigureKey... cells) {
    List<FigureKey> out = new ArrayList<>();
    for (FigureKey cell : cells) {
      if (counts.value(cell).isPresent()) {
        out.add(cell);
      }
    }
    return out;
  }

  /** Current are those who went on at the end of the period just before, and the new. */
  private void fromYearBefore(FigureKey cell, List<Period> periods, List<Tie> ties) {
    if (isFixed(cell)) {
      periods.stream()
          .filter(before -> follows(before, cell.period()))
          .forEach(
              before ->
                  ties.add(
                      Tie.sum(
                          cell, there(on(cell, Flow.ONGOING).period(before), on(cell, Flow.NEW)))));
    }
  }

  /**
   * Everybody knows when an intervention began and ended: nobody was there before, and nobody
   * stayed on.
   */
  private void fromStartToEnd(FigureKey cell, List<Tie> ties) {
    Optional<Intervention> of = association.intervention(cell.intervention());
    of.flatMap(Intervention::start)
        .filter(start -> !start.isBefore(cell.period().first()))
        .ifPresent(start -> ties.add(Tie.sum(cell, List.of(on(cell, Flow.NEW)))));
    of.flatMap(Intervention::end)
        .filter(end -> !end.isAfter(cell.period().last()))
        .ifPresent(end -> ties.add(Tie.sum(cell, List.of(on(cell, Flow.CLOSED)))));
  }

  /** Who is ongoing on a day is so whatever period ends with it. */
  private static void onTheSameDay(FigureKey cell, List<Period> periods, List<Tie> ties) {
    periods.stream()
        .filter(other -> other.last().equals(cell.period().last()))
        .filter(other -> other.first().isBefore(cell.period().first()))
        .forEach(other -> ties.add(Tie.sum(cell, List.of(cell.period(other)))));
  }

  /**
   * A long period's new and closed are those of the periods that it is made of. The first and the
   * last of them may reach outside it: an intervention's life begins and ends within years, and
   * where somebody came or left outside it the tie does not hold and is none.
   */
  private void parts(FigureKey cell, String base, List<Period> periods, List<Tie> ties) {
    if (!base.equals(Flow.NEW) && !base.equals(Flow.CLOSED)) {
      return;
    }
    List<Period> parts = new ArrayList<>();
    LocalDate next = cell.period().first();
    for (Period period : periods) {
      boolean goesOn = parts.isEmpty() ? period.contains(next) : period.first().equals(next);
      if (goesOn && !period.equals(cell.period()) && !next.isAfter(cell.period().last())) {
        parts.add(period);
        next = period.last().plusDays(1);
      }
    }
    if (parts.size() > 1 && next.isAfter(cell.period().last())) {
      ties.add(Tie.sum(cell, parts.stream().map(cell::period).toList()));
    }
  }

  /** Women as a category of all are the women. */
  private void gender(FigureKey cell, List<Tie> ties) {
    if (Partition.variable(cell.name()).filter(Variable.GENDER::equals).isPresent()
        && cell.gender().equals(FigureKey.TOTAL)) {
      FigureKey same = Partition.base(cell).gender(cell.category());
      ties.add(Tie.sum(cell, List.of(same)));
    }
  }

  private static boolean follows(Period before, Period period) {
    return before.last().plusDays(1).equals(period.first());
  }

  private static boolean isFixed(FigureKey cell) {
    return Partition.variable(cell.name())
        .map(variable -> !variable.atEnd() && !CHANGING.contains(variable))
        .orElse(true);
  }

  private static Optional<String> base(FigureKey cell) {
    String name = cell.name();
    return Flow.BASES.stream()
        .filter(
            base ->
                name.equals(Flow.participants(base))
                    || (name.startsWith(base + ".") && Partition.variable(name).isPresent()))
        .findFirst();
  }

  /** The same cell of another base. */
  private static FigureKey on(FigureKey cell, String base) {
    boolean plain = cell.name().startsWith("deltagare.");
    String rest = cell.name().substring(cell.name().indexOf('.') + 1);
    return named(cell, plain ? Flow.participants(base) : base + "." + rest);
  }

  private static FigureKey named(FigureKey cell, String name) {
    return new FigureKey(
        name, cell.intervention(), cell.gender(), cell.category(), cell.period(), cell.unit());
  }
}
