package se.sofrep.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code täckning:} says of one kind of material in one year.
 *
 * @param intervention of participants only; empty for all
 * @param state empty when {@code through} alone says it
 * @param through the last day that is covered ({@code till})
 */
public record CoverageRule(
    int year,
    MaterialKind kind,
    String intervention,
    Optional<Coverage.State> state,
    Optional<LocalDate> through) {

  /**
   * What the rules say of a kind of material in a period: the intervention's own rule before the
   * kind's; empty when none says anything.
   */
  public static Optional<Coverage> stated(
      List<CoverageRule> rules, MaterialKind kind, String intervention, Period period) {
    return Stream.of(intervention, "")
        .flatMap(
            about ->
                rules.stream()
                    .filter(rule -> rule.kind == kind && rule.intervention.equals(about))
                    .flatMap(rule -> rule.of(period).stream()))
        .findFirst();
  }

  /** What it makes of a period: empty when it is about another year. */
  public Optional<Coverage> of(Period period) {
    if (period.last().getYear() != year) {
      return Optional.empty();
    }
    boolean reached = through.map(day -> !day.isBefore(period.last())).orElse(false);
    if (reached || state.equals(Optional.of(Coverage.State.WHOLE))) {
      return Optional.of(Coverage.WHOLE);
    }
    return Optional.of(
        new Coverage(
            state.orElse(Coverage.State.PARTIAL), Coverage.Reason.STATED, through, List.of()));
  }
}
