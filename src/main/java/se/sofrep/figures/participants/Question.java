package se.sofrep.figures.participants;

import java.util.Optional;
import java.util.function.Predicate;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.trace.Rule;

/**
 * What a figure about participants asks of a scope, be it of one row or of many.
 *
 * @param base whom it is about; empty for those who are in no other figure
 * @param variable what they spread over, if they do
 * @param kind what they were closed to, if that is asked
 * @param rule how the value follows
 * @param weighs whether the rows of the base each add a number (days), 0 too
 * @param known members whose input can tell it
 */
record Question(
    FigureKey key,
    Optional<Base> base,
    Optional<Variable> variable,
    Optional<Outcomes.Kind> kind,
    Rule rule,
    boolean weighs,
    Predicate<InterventionTally> known,
    Number numerator,
    Number denominator) {
  static final String PERSONS = "deltagare.unika";
  static final String DAYS = "avslutade.dagar_i_insats";
  static final String OCCUPANCY = "insats.beläggning";

  /** A number told of a scope and a gender. */
  interface Number {
    long of(Scope scope, String gender);
  }

  static Optional<Question> of(FigureKey key) {
    String name = key.name();
    for (Flow flow : Flow.values()) {
      if (flow.figure().equals(name)) {
        return Optional.of(flow(key, flow));
      }
    }
    for (Outcomes.Kind kind : Outcomes.Kind.values()) {
      if (kind.figure().equals(name)) {
        return Optional.of(outcome(key, kind));
      }
    }
    return switch (name) {
      case PERSONS -> Optional.of(persons(key));
      case DAYS -> Optional.of(days(key));
      case OCCUPANCY -> Optional.of(presence(key));
      default -> spread(key);
    };
  }

  private static Rule shareOrSum(FigureKey key) {
    return key.unit() == se.sofrep.figures.Unit.PERCENT ? Rule.PERCENT : Rule.SUM;
  }

  private static Question flow(FigureKey key, Flow flow) {
    Predicate<InterventionTally> known = member -> member.flows.contains(flow);
    Optional<Base> base =
        flow.ordinal() < Base.values().length
            ? Optional.of(Base.values()[flow.ordinal()])
            : Optional.empty();
    Number number = (scope, gender) -> scope.sum(known, gender, cells -> cells.flow(flow));
    return new Question(
        key, base, Optional.empty(), Optional.empty(), Rule.SUM, false, known, number, number);
  }

  private static Question outcome(FigureKey key, Outcomes.Kind kind) {
    Predicate<InterventionTally> known = member -> member.outcomes.contains(kind);
    return new Question(
        key,
        Optional.of(Base.CLOSED),
        Optional.empty(),
        Optional.of(kind),
        shareOrSum(key),
        false,
        known,
        (scope, gender) -> scope.sum(known, gender, cells -> cells.outcome(kind)),
        (scope, gender) -> scope.sum(known, gender, cells -> cells.flow(Flow.CLOSED)));
  }

  private static Question persons(FigureKey key) {
    Number number = (scope, gender) -> scope.persons(gender).orElse(0L);
    return new Question(
        key,
        Optional.of(Base.CURRENT),
        Optional.empty(),
        Optional.empty(),
        Rule.SUM,
        false,
        member -> true,
        number,
        number);
  }

  private static Question days(FigureKey key) {
    Rule rule =
        switch (key.category()) {
          case "median" -> Rule.MEDIAN;
          case "min" -> Rule.LEAST;
          case "max" -> Rule.GREATEST;
          default -> Rule.QUOTIENT;
        };
    return new Question(
        key,
        Optional.of(Base.CLOSED),
        Optional.empty(),
        Optional.empty(),
        rule,
        true,
        member -> member.byPerson,
        (scope, gender) -> scope.days(gender).sum().longValueExact(),
        (scope, gender) -> scope.days(gender).number().longValueExact());
  }

  private static Question presence(FigureKey key) {
    return new Question(
        key,
        Optional.of(Base.CURRENT),
        Optional.empty(),
        Optional.empty(),
        Rule.PERCENT,
        true,
        member -> member.byPerson,
        (scope, gender) -> scope.sum(member -> true, gender, cells -> cells.presentDays),
        (scope, gender) -> scope.sum(member -> true, gender, cells -> cells.flow(Flow.CURRENT)));
  }

  private static Optional<Question> spread(FigureKey key) {
    int point = key.name().indexOf('.');
    Optional<Base> base = Base.ofWord(key.name().substring(0, Math.max(0, point)));
    Optional<Variable> variable = Variable.ofColumn(key.name().substring(point + 1));
    if (base.isEmpty() || variable.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            key,
            base,
            variable,
            Optional.empty(),
            shareOrSum(key),
            false,
            member -> member.knowsBase(base.get()) || member.carries(base.get(), variable.get()),
            (scope, gender) ->
                scope
                    .distribution(base.get(), variable.get(), gender)
                    .counts()
                    .getOrDefault(key.category(), 0L),
            (scope, gender) ->
                scope.distribution(base.get(), variable.get(), gender).base().orElse(0L)));
  }
}
