package se.sofrep.figures.participants;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.SwedishOrder;

/**
 * One value of the column insats: an intervention, a group of them, or all.
 *
 * @param name as in the column
 * @param members the interventions summed
 */
record Scope(String name, List<InterventionTally> members) {
  private static final List<String> ALWAYS = List.of("Kvinna", "Man");

  /**
   * Kvinna, Man, every other gender that occurs, Totalt. Where nobody's gender is known, neither
   * women nor men were counted.
   */
  List<String> genders() {
    Set<String> occurring =
        members.stream()
            .flatMap(member -> member.byGender.entrySet().stream())
            .filter(gender -> !gender.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    boolean unknown = occurring.equals(Set.of(Variable.GENDER.missing()));
    List<String> all = SwedishOrder.after(unknown ? List.of() : ALWAYS, occurring);
    all.add(FigureKey.TOTAL);
    return all;
  }

  /** Whether somebody closed, and of none of them anything is recorded of the outcome. */
  boolean isUnjudged(Predicate<InterventionTally> which) {
    long closed = sum(which, FigureKey.TOTAL, cells -> cells.flow(Flow.CLOSED));
    return closed > 0 && sum(which, FigureKey.TOTAL, cells -> cells.unjudged) == closed;
  }

  /** Sum over the members that a figure can be told for. */
  long sum(Predicate<InterventionTally> which, String gender, ToLongFunction<Cells> what) {
    return members.stream()
        .filter(which)
        .flatMap(member -> of(member, gender).stream())
        .mapToLong(what)
        .sum();
  }

  boolean any(Predicate<InterventionTally> which) {
    return members.stream().anyMatch(which);
  }

  /** The files of those members. */
  Set<String> sources(Predicate<InterventionTally> which) {
    Set<String> files = new TreeSet<>();
    members.stream().filter(which).forEach(member -> files.addAll(member.sources));
    return files;
  }

  DayHistogram days(String gender) {
    DayHistogram all = new DayHistogram();
    members.stream()
        .flatMap(member -> of(member, gender).stream())
        .forEach(cells -> all.addAll(cells.days));
    return all;
  }

  /**
   * Different persons: told where every member has person rows, or where the only member gives the
   * number itself.
   */
  Optional<Long> persons(String gender) {
    if (members.stream().allMatch(member -> member.byPerson)) {
      if (!members.stream().allMatch(member -> member.knowsBase(Base.CURRENT))) {
        return Optional.empty();
      }
      BitSet all = new BitSet();
      members.stream()
          .flatMap(member -> of(member, gender).stream())
          .forEach(cells -> all.or(cells.persons));
      return Optional.of((long) all.cardinality());
    }
    if (members.size() != 1 || members.get(0).givenPersons.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Long> given = members.get(0).givenPersons;
    return Optional.of(
        gender.equals(FigureKey.TOTAL)
            ? given.values().stream().mapToLong(Long::longValue).sum()
            : given.getOrDefault(gender, 0L));
  }

  /**
   * How a base spreads over a variable.
   *
   * @param counts number by value, with every value that occurs in the scope for any gender
   * @param base participations in the base; empty when only some of their values are known
   */
  record Distribution(Map<String, Long> counts, Optional<Long> base) {
    /** Whether there is somebody, and of nobody the value is known. */
    boolean isUnknown(Variable variable) {
      long known =
          counts.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(variable.missing()))
              .mapToLong(Map.Entry::getValue)
              .sum();
      return known == 0 && counts.getOrDefault(variable.missing(), 0L) > 0;
    }
  }

  /** Members whose input lacks the variable are inside the base, as missing. */
  Distribution distribution(Base base, Variable variable, String gender) {
    Map<String, Long> counts = new HashMap<>();
    long number = 0;
    boolean known = true;
    for (InterventionTally member : members) {
      boolean carries = member.carries(base, variable);
      if (carries) {
        occurring(member, base, variable).forEach(value -> counts.putIfAbsent(value, 0L));
      }
      for (Cells cells : of(member, gender)) {
        long sum = carries ? addCounts(cells, base, variable, counts) : 0;
        long whole = cells.flow(Flow.of(base));
        if (!member.knowsBase(base)) {
          known &= !carries || !variable.several();
          number += sum;
        } else {
          number += whole;
          long rest = !carries ? whole : variable.several() ? 0 : Math.max(0, whole - sum);
          if (rest > 0) {
            counts.merge(variable.missing(), rest, Long::sum);
          }
        }
      }
    }
    return new Distribution(counts, known ? Optional.of(number) : Optional.empty());
  }

  private static long addCounts(
      Cells cells, Base base, Variable variable, Map<String, Long> counts) {
    long sum = 0;
    for (Map.Entry<String, long[]> entry : cells.spread(variable).entrySet()) {
      long count = entry.getValue()[base.ordinal()];
      if (count > 0) {
        counts.merge(entry.getKey(), count, Long::sum);
        sum += count;
      }
    }
    return sum;
  }

  private static Set<String> occurring(InterventionTally member, Base base, Variable variable) {
    Set<String> values = new TreeSet<>();
    for (Cells cells : member.byGender.values()) {
      cells
          .spread(variable)
          .forEach(
              (value, counts) -> {
                if (counts[base.ordinal()] > 0) {
                  values.add(value);
                }
              });
    }
    return values;
  }

  private static List<Cells> of(InterventionTally member, String gender) {
    if (gender.equals(FigureKey.TOTAL)) {
      return List.copyOf(member.byGender.values());
    }
    Cells cells = member.byGender.get(gender);
    return cells == null ? List.of() : List.of(cells);
  }
}
