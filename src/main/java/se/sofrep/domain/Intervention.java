package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An intervention (insats) that the association finances.
 *
 * @param individualShare percent of it that is directed at individuals; the rest is structural
 * @param costAreas codes of the cost areas that are its own
 * @param granted kronor granted for its whole life
 * @param rules what counts
 * @param rulesByDay the same by when it held, oldest first, the newest last; empty when nothing has
 *     changed
 */
public record Intervention(
    String name,
    List<String> aliases,
    BigDecimal individualShare,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<BigDecimal> places,
    List<String> costAreas,
    Optional<BigDecimal> granted,
    Rules rules,
    List<Rules> rulesByDay) {

  public Intervention {
    rulesByDay = List.copyOf(rulesByDay);
  }

  /**
   * Goals and result as they were decided.
   *
   * @param until last day they held; {@link LocalDate#MAX} for those that still do
   * @param goals in order, the target among them
   */
  public record Rules(LocalDate until, List<Goal> goals, OutcomeRule outcome) {}

  /**
   * @param value percent, if the goal is a number
   * @param byResult whether the goal is met by {@code avslutade.resultat}; else it is followed up
   *     in words
   */
  public record Goal(String text, Optional<BigDecimal> value, boolean byResult) {}

  /** Percent of those closed that should reach the result; empty when there is no target. */
  public Optional<BigDecimal> target() {
    return goals().stream().filter(Goal::byResult).findFirst().flatMap(Goal::value);
  }

  /** Its name, then its aliases. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  public List<Goal> goals() {
    return rules.goals();
  }

  public OutcomeRule outcome() {
    return rules.outcome();
  }

  /** The intervention with the goals and the result that held on a day. */
  public Intervention at(LocalDate day) {
    return new Intervention(
        name,
        aliases,
        individualShare,
        start,
        end,
        places,
        costAreas,
        granted,
        rulesByDay.stream().filter(held -> !held.until().isBefore(day)).findFirst().orElse(rules),
        rulesByDay);
  }

  public boolean isIndividual() {
    return individualShare.signum() > 0;
  }

  public boolean isStructural() {
    return individualShare.compareTo(BigDecimal.valueOf(100)) < 0;
  }
}
