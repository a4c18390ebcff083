package se.sofrep.figures.participants;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Definition;

/**
 * Everything tallied for one intervention in one period, and which figures its input carries: a
 * figure it does not carry is not 0 but unknown.
 */
final class InterventionTally {
  final String name;

  /** Whether it has person rows; else it is fed by counts. */
  final boolean byPerson;

  final Map<String, Cells> byGender = new TreeMap<>();
  final Set<Flow> flows = EnumSet.noneOf(Flow.class);
  final Set<Outcomes.Kind> outcomes = EnumSet.noneOf(Outcomes.Kind.class);
  final Set<String> sources = new TreeSet<>();
  private final Set<BaseVariable> carried = new java.util.HashSet<>();

  /** Persons counted elsewhere ({@code deltagare.unika} as given), by gender. */
  final Map<String, Long> givenPersons = new TreeMap<>();

  private record BaseVariable(Base base, Variable variable) {}

  /** The rows of counts behind each number, by figure and category, in the order of the file. */
  private final Map<Definition, Map<String, List<Counted>>> counted = new HashMap<>();

  InterventionTally(String name, boolean byPerson) {
    this.name = name;
    this.byPerson = byPerson;
  }

  Cells cells(String gender) {
    return byGender.computeIfAbsent(gender, g -> new Cells());
  }

  void count(Definition figure, String category, List<Counted> rows) {
    counted.computeIfAbsent(figure, f -> new LinkedHashMap<>()).put(category, rows);
  }

  /** The rows of counts that a number is the sum of; none where it is told by rows of persons. */
  List<Counted> counted(Definition figure, String category, String gender) {
    return Counted.of(
        counted.getOrDefault(figure, Map.of()).getOrDefault(category, List.of()), gender);
  }

  /** The categories of a figure that there are counts of. */
  Set<String> values(Definition figure) {
    return counted.getOrDefault(figure, Map.of()).keySet();
  }

  void clear(Base base, Variable variable) {
    byGender.values().forEach(cells -> cells.clear(variable, base));
    counted.remove(Question.figure(base, variable));
  }

  void carry(Base base, Variable variable) {
    carried.add(new BaseVariable(base, variable));
  }

  boolean carries(Base base, Variable variable) {
    return carried.contains(new BaseVariable(base, variable));
  }

  boolean knowsBase(Base base) {
    return flows.contains(Flow.of(base));
  }

  /**
   * A file that gives everything its columns can: person rows.
   *
   * @param columns of the file; empty when they are not known
   */
  void carryAll(Set<Variable> variables, Set<String> columns) {
    flows.addAll(EnumSet.allOf(Flow.class));
    outcomes.addAll(EnumSet.allOf(Outcomes.Kind.class));
    if (!columns.isEmpty()) {
      withoutColumns(columns);
    }
    for (Base base : Base.values()) {
      if (knowsBase(base)) {
        variables.stream()
            .filter(variable -> variable != Variable.TIME_IN_INTERVENTION || knowsBase(Base.CLOSED))
            .forEach(variable -> carry(base, variable));
      }
    }
  }

  /** Who has ended, who is anonymous and who was registered by mistake are told by columns. */
  private void withoutColumns(Set<String> columns) {
    if (!columns.contains("slutdatum")) {
      flows.removeAll(EnumSet.of(Flow.CURRENT, Flow.CLOSED, Flow.ONGOING));
      outcomes.clear();
    }
    if (!columns.contains("registrering")) {
      flows.remove(Flow.ANONYMOUS);
    }
    if (!columns.contains(Variable.CLOSURE_REASON.column())) {
      flows.remove(Flow.MISREGISTERED);
    }
  }
}
