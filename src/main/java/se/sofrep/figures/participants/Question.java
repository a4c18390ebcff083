package se.sofrep.figures.participants;

import java.util.Optional;
import java.util.function.Predicate;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.ParticipantDefinitions;

/**
 * What a figure about participants counts: asked of a scope it gives the figure, asked of a single
 * row what that row adds to it.
 *
 * @param base whom it is about; empty for those who are in no other figure
 * @param variable what they spread over, if they do
 * @param kind what they were closed to, if that is asked
 * @param weighs whether the rows of the base each add a number (days), 0 too
 * @param known members whose input can tell it
 */
record Question(
    Definition figure,
    Optional<Base> base,
    Optional<Variable> variable,
    Optional<Outcomes.Kind> kind,
    boolean weighs,
    Predicate<InterventionTally> known,
    Number numerator,
    Number denominator) {

  /** Different persons among those current. */
  static final Question PERSONS =
      new Question(
          ParticipantDefinitions.PERSONS,
          Base.CURRENT,
          false,
          member -> true,
          (scope, gender) -> scope.persons(gender).orElse(0L),
          (scope, gender) -> scope.persons(gender).orElse(0L));

  /** Days in the intervention of those closed. */
  static final Question LENGTH =
      new Question(
          ParticipantDefinitions.LENGTH,
          Base.CLOSED,
          true,
          member -> member.byPerson,
          (scope, gender) -> scope.days(gender).sum().longValueExact(),
          (scope, gender) -> scope.days(gender).number().longValueExact());

  /** Days present in the period; the days there were room for are no number of rows. */
  static final Question OCCUPANCY =
      new Question(
          ParticipantDefinitions.OCCUPANCY,
          Base.CURRENT,
          true,
          member -> member.byPerson,
          (scope, gender) -> scope.sum(member -> true, gender, cells -> cells.presentDays),
          (scope, gender) -> scope.sum(member -> true, gender, cells -> cells.flow(Flow.CURRENT)));

  /** A number told of a scope and a gender. */
  interface Number {
    long of(Scope scope, String gender);
  }

  private Question(
      Definition figure,
      Base base,
      boolean weighs,
      Predicate<InterventionTally> known,
      Number numerator,
      Number denominator) {
    this(
        figure,
        Optional.of(base),
        Optional.empty(),
        Optional.empty(),
        weighs,
        known,
        numerator,
        denominator);
  }

  static Question of(Flow flow) {
    Predicate<InterventionTally> known = member -> member.flows.contains(flow);
    Number number = (scope, gender) -> scope.sum(known, gender, cells -> cells.flow(flow));
    return new Question(
        flow.figure(),
        flow.base(),
        Optional.empty(),
        Optional.empty(),
        false,
        known,
        number,
        number);
  }

  static Question of(Outcomes.Kind kind) {
    Predicate<InterventionTally> known = member -> member.outcomes.contains(kind);
    return new Question(
        kind.figure(),
        Optional.of(Base.CLOSED),
        Optional.empty(),
        Optional.of(kind),
        false,
        known,
        (scope, gender) -> scope.sum(known, gender, cells -> cells.outcome(kind)),
        (scope, gender) -> scope.sum(known, gender, cells -> cells.flow(Flow.CLOSED)));
  }

  /** How many of the base have that value. */
  static Question of(Base base, Variable variable, String value) {
    return new Question(
        figure(base, variable),
        Optional.of(base),
        Optional.of(variable),
        Optional.empty(),
        false,
        member -> member.knowsBase(base) || member.carries(base, variable),
        (scope, gender) ->
            scope.distribution(base, variable, gender).counts().getOrDefault(value, 0L),
        (scope, gender) -> scope.distribution(base, variable, gender).base().orElse(0L));
  }

  /** Whether rows are behind its denominator as well. */
  boolean divides(FigureKey key) {
    return figure.rule(key).divides() && this != OCCUPANCY;
  }

  static Definition figure(Base base, Variable variable) {
    return Definitions.of(base.word() + "." + variable.column()).orElseThrow();
  }
}
