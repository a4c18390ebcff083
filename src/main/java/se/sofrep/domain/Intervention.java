package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An intervention (insats) that the association finances.
 *
 * @param individualShare percent of it that is directed at individuals; the rest is structural
 * @param target percent of those closed that should reach the result; empty when there is no target
 * @param goals every goal in order, the target among them
 * @param costAreas codes of the cost areas that are its own
 * @param granted kronor granted for its whole life
 * @param rules what counted when, oldest first, the newest last; empty when nothing has changed
 */
public record Intervention(
    String name,
    List<String> aliases,
    BigDecimal individualShare,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<BigDecimal> places,
    Optional<BigDecimal> target,
    List<Goal> goals,
    OutcomeRule outcome,
    List<String> costAreas,
    Optional<BigDecimal> granted,
    List<Rules> rules) {

  /**
   * Goals and result as they were decided.
   *
   * @param until last day they held; {@link LocalDate#MAX} for those that still do
   */
  public record Rules(LocalDate until, List<Goal> goals, OutcomeRule outcome) {
    public Optional<BigDecimal> target() {
      return goals.stream().filter(Goal::byResult).findFirst().flatMap(Goal::value);
    }
  }

  public Intervention {
    rules = List.copyOf(rules);
  }

  /** One whose goals and result have never been changed. */
  public Intervention(
      String name,
      List<String> aliases,
      BigDecimal individualShare,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Optional<BigDecimal> places,
      Optional<BigDecimal> target,
      List<Goal> goals,
      OutcomeRule outcome,
      List<String> costAreas,
      Optional<BigDecimal> granted) {
    this(
        name,
        aliases,
        individualShare,
        start,
        end,
        places,
        target,
        goals,
        outcome,
        costAreas,
        granted,
        List.of());
  }

  /** The intervention with the goals and the result that held on a day. */
  public Intervention at(LocalDate day) {
    return rules.stream()
        .filter(held -> !held.until().isBefore(day))
        .findFirst()
        .map(
            held ->
                new Intervention(
                    name,
                    aliases,
                    individualShare,
                    start,
                    end,
                    places,
                    held.target(),
                    held.goals(),
                    held.outcome(),
                    costAreas,
                    granted,
                    rules))
        .orElse(this);
  }

  /**
   * @param value percent, if the goal is a number
   * @param byResult whether the goal is met by {@code avslutade.resultat}; else it is followed up
   *     in words
   */
  public record Goal(String text, Optional<BigDecimal> value, boolean byResult) {}

  public boolean isIndividual() {
    return individualShare.signum() > 0;
  }

  public boolean isStructural() {
    return individualShare.compareTo(BigDecimal.valueOf(100)) < 0;
  }
}
