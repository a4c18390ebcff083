package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Birth;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.domain.Variable;
import se.sofrep.figures.SwedishOrder;

/**
 * One pass over the rows of a file, for one or several periods at once. Rows are tallied and let
 * go; what stays grows with the number of different values and persons, not with the rows.
 */
final class Tally {
  private static final Set<Variable> ALWAYS =
      EnumSet.of(Variable.GENDER, Variable.TIME_IN_INTERVENTION);

  private final Association association;
  private final Spread spread;
  private final List<Period> periods;
  private final List<Map<String, Map<String, Cells>>> cells = new ArrayList<>();
  private final Map<Stay, Period> spans = new HashMap<>();
  private final Outcomes.Rules rules;
  private final Map<String, Integer> persons = new HashMap<>();
  private final Set<Variable> carried = EnumSet.copyOf(ALWAYS);
  private final Set<String> interventions = new HashSet<>();
  private final Map<String, Register> registers = new HashMap<>();
  private final Set<String> withoutCost = new TreeSet<>(SwedishOrder.WORDS);
  private int nextPerson;
  private long outsideBands;

  Tally(Association association, List<Period> periods) {
    this.association = association;
    this.spread = Spread.of(association);
    this.rules = new Outcomes.Rules(association);
    this.periods = List.copyOf(periods);
    periods.forEach(period -> cells.add(new HashMap<>()));
  }

  void add(Participation row) {
    interventions.add(row.intervention());
    noteCarried(row);
    registers.computeIfAbsent(row.intervention(), name -> new Register()).add(row);
    for (int i = 0; i < periods.size(); i++) {
      add(row, periods.get(i), cells.get(i));
    }
  }

  /** By intervention and gender, for the period at that place in the list. */
  Map<String, Map<String, Cells>> cells(int period) {
    return cells.get(period);
  }

  /** Variables that the file gives for at least one row. */
  Set<Variable> carried() {
    return carried;
  }

  /** When the rows of an intervention begin and end. */
  Register register(String intervention) {
    return registers.getOrDefault(intervention, Register.EMPTY);
  }

  /** When the rows of all begin and end. */
  Register register() {
    Register all = new Register();
    registers.values().forEach(all::addAll);
    return all;
  }

  /** Every intervention that has a row, whatever its dates. */
  Set<String> interventions() {
    return interventions;
  }

  /** Rows of the first period whose age is known but lies in no band. */
  long outsideBands() {
    return outsideBands;
  }

  /** Kinds of support of those closed in the first period that have no assumed cost. */
  Set<String> withoutCost() {
    return withoutCost;
  }

  private void add(Participation row, Period period, Map<String, Map<String, Cells>> to) {
    boolean current = row.currentIn(period);
    if (!Base.counts(row)) {
      if (current) {
        cells(row, to).add(row.misregistered() ? Flow.MISREGISTERED : Flow.ANONYMOUS, 1);
      }
      return;
    }
    EnumSet<Base> bases = EnumSet.noneOf(Base.class);
    for (Base base : Base.values()) {
      if (base.holds(row, period)) {
        bases.add(base);
      }
    }
    if (!bases.isEmpty()) {
      count(row, period, bases, cells(row, to));
    }
  }

  private void count(Participation row, Period period, EnumSet<Base> bases, Cells to) {
    bases.forEach(base -> to.add(Flow.of(base), 1));
    for (Variable variable : Variable.values()) {
      for (String value : spread.values(variable, row, period)) {
        long[] counters = to.counters(variable, value);
        bases.forEach(base -> counters[base.ordinal()]++);
      }
    }
    if (bases.contains(Base.CURRENT)) {
      to.persons.set(person(row));
      to.presentDays += presentDays(row, period);
      noteOutside(row, period);
    }
    if (bases.contains(Base.CLOSED)) {
      to.days.add((int) Spread.days(row, period));
      Outcomes rule = rules.of(row.intervention());
      rule.of(row).forEach(kind -> to.add(kind, 1));
      to.unjudged += rule.isSilent(row) ? 1 : 0;
      association.rules().supportCosts().ifPresent(costs -> save(row, period, costs, to));
    }
  }

  private void save(Participation row, Period period, SupportCosts costs, Cells to) {
    Optional<BigDecimal> saved = costs.saving(row);
    if (saved.isPresent()) {
      to.savedMonthly = to.savedMonthly.add(saved.get());
      to.assessed++;
    } else if (period.equals(periods.get(0))) {
      withoutCost.addAll(costs.unknown(row));
    }
  }

  private void noteCarried(Participation row) {
    carried.addAll(row.values().keySet());
    if (!row.birth().equals(Birth.UNKNOWN)) {
      carried.add(Variable.AGE);
    }
    if (carried.contains(Variable.OBSTACLES)) {
      carried.add(Variable.OBSTACLE_COUNT);
    }
  }

  private void noteOutside(Participation row, Period period) {
    if (period.equals(periods.get(0))) {
      spread
          .age(row, period)
          .ifPresent(
              age -> outsideBands += association.rules().ages().bands().of(age).isEmpty() ? 1 : 0);
    }
  }

  private Cells cells(Participation row, Map<String, Map<String, Cells>> to) {
    return to.computeIfAbsent(row.intervention(), name -> new HashMap<>())
        .computeIfAbsent(Spread.gender(row.gender()), gender -> new Cells());
  }

  /** A row without a pseudonym is a person of its own. */
  private int person(Participation row) {
    return row.person().isEmpty()
        ? nextPerson++
        : persons.computeIfAbsent(row.person(), p -> nextPerson++);
  }

  private long presentDays(Participation row, Period period) {
    Period span = spans.computeIfAbsent(new Stay(row.intervention(), period), this::span);
    LocalDate first = row.start().isAfter(span.first()) ? row.start() : span.first();
    LocalDate end = row.end().orElse(span.last());
    LocalDate last = end.isBefore(span.last()) ? end : span.last();
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }

  private Period span(Stay stay) {
    return Presence.span(association.intervention(stay.intervention()), stay.period())
        .orElse(stay.period());
  }

  private record Stay(String intervention, Period period) {}
}
