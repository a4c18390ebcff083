package se.sofrep.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/**
 * The checks that mean something over an intervention's whole life: those of its own rows, of each
 * year's counts, and that its costs are booked in its own time. What belongs to the association's
 * books is checked year by year, with those years.
 */
public final class LifeChecks {
  private static final List<Check> WHOLE = List.of(new ClosureCheck(), new InterventionSpanCheck());
  private static final List<Check> YEARS = List.of(new PartsCheck(), new SurveyCheck());
  private static final Figures NONE = Figures.of(List.of());

  private LifeChecks() {}

  /**
   * @param today the day of the run
   */
  public static void run(Life life, LocalDate today, Findings findings) {
    new DateCheck(today).run(life.whole(), NONE, findings);
    WHOLE.forEach(check -> check.run(life.whole(), NONE, findings));
    for (Material year : life.years()) {
      YEARS.forEach(check -> check.run(year, NONE, findings));
    }
    life.whole().earlier().forEach(ledger -> outside(life, ledger, findings));
  }

  /** Costs on the intervention's areas in a year of its life, but not on a day of it. */
  private static void outside(Life life, Ledger ledger, Findings findings) {
    Intervention intervention = life.intervention();
    Period days =
        Period.of(
            intervention.start().orElse(life.whole().period().first()),
            intervention.end().orElse(life.whole().period().last()));
    if (ledger.grain() != Ledger.Grain.VOUCHERS) {
      return;
    }
    List<Posting> strays =
        ledger.postings().stream()
            .filter(posting -> intervention.costAreas().contains(posting.costArea().strip()))
            .filter(posting -> Account.isCost(posting.account()) && !days.contains(posting.date()))
            .toList();
    BigDecimal sum = Posting.sum(strays);
    Optional<Posting> first = strays.stream().findFirst();
    if (first.isPresent() && sum.signum() != 0) {
      findings.warning(
          "check.cost-outside-life",
          first.get().at(),
          intervention.name(),
          sum,
          days.first(),
          days.last());
    }
  }
}
