package se.sofrep.figures.participants;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Variable;

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

  InterventionTally(String name, boolean byPerson) {
    this.name = name;
    this.byPerson = byPerson;
  }

  Cells cells(String gender) {
    return byGender.computeIfAbsent(gender, g -> new Cells());
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

  /** A file that gives everything: person rows. */
  void carryAll(Set<Variable> variables) {
    flows.addAll(EnumSet.allOf(Flow.class));
    outcomes.addAll(EnumSet.allOf(Outcomes.Kind.class));
    for (Base base : Base.values()) {
      variables.forEach(variable -> carry(base, variable));
    }
  }
}
