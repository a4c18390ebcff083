package se.sofrep.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Intervention.Goal;
import se.sofrep.domain.Intervention.Rules;
import se.sofrep.domain.OutcomeRule;

/** One insats in test code: directed at individuals, without days, places, goals and money. */
public final class TestIntervention {
  private final String name;
  private final List<Goal> goals = new ArrayList<>();
  private List<String> aliases = List.of();
  private BigDecimal individual = BigDecimal.valueOf(100);
  private Optional<LocalDate> start = Optional.empty();
  private Optional<LocalDate> end = Optional.empty();
  private Optional<BigDecimal> places = Optional.empty();
  private Optional<BigDecimal> granted = Optional.empty();
  private OutcomeRule outcome = OutcomeRule.DEFAULT;
  private List<String> areas = List.of();

  public TestIntervention(String name) {
    this.name = name;
  }

  public TestIntervention aliases(String... names) {
    aliases = List.of(names);
    return this;
  }

  public TestIntervention individual(int percent) {
    individual = BigDecimal.valueOf(percent);
    return this;
  }

  public TestIntervention from(String day) {
    start = Optional.of(LocalDate.parse(day));
    return this;
  }

  public TestIntervention until(String day) {
    end = Optional.of(LocalDate.parse(day));
    return this;
  }

  public TestIntervention places(int number) {
    places = Optional.of(BigDecimal.valueOf(number));
    return this;
  }

  public TestIntervention target(int percent) {
    return goals(List.of(new Goal("", Optional.of(BigDecimal.valueOf(percent)), true)));
  }

  public TestIntervention goals(List<Goal> all) {
    goals.addAll(all);
    return this;
  }

  public TestIntervention granted(int kronor) {
    granted = Optional.of(BigDecimal.valueOf(kronor));
    return this;
  }

  public TestIntervention outcome(OutcomeRule rule) {
    outcome = rule;
    return this;
  }

  public TestIntervention costAreas(String... codes) {
    areas = List.of(codes);
    return this;
  }

  public Intervention build() {
    return new Intervention(
        name,
        aliases,
        individual,
        start,
        end,
        places,
        areas,
        granted,
        new Rules(LocalDate.MAX, goals, outcome),
        List.of());
  }
}
