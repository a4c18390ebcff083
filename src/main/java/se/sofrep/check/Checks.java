package se.sofrep.check;

import java.time.LocalDate;
import java.util.List;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** Every check, in the order its findings are of use: what is wrong with the books first. */
public final class Checks {
  private Checks() {}

  /**
   * @param today the day of the run
   */
  public static void run(Material material, Figures figures, LocalDate today, Findings findings) {
    all(today).forEach(check -> check.run(material, figures, findings));
  }

  private static List<Check> all(LocalDate today) {
    return List.of(
        new ConfiguredNamesCheck(),
        new UnmappedAccountCheck(),
        new LedgerGrainCheck(),
        new BalanceCheck(),
        new CashFlowCheck(),
        new EquityCheck(),
        new NotesCheck(),
        new OpeningCheck(),
        new ContributionCheck(),
        new CostAreaCheck(),
        new PartsCheck(),
        new ClosureCheck(),
        new InterventionSpanCheck(),
        new SurveyCheck(),
        new DateCheck(today),
        new ControlCheck());
  }
}
