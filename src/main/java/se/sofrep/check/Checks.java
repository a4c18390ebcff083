package se.sofrep.check;

import java.util.List;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** Every check, in the order its findings are of use: what is wrong with the books first. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
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
          new ControlCheck());

  private Checks() {}

  public static void run(Material material, Figures figures, Findings findings) {
    ALL.forEach(check -> check.run(material, figures, findings));
  }
}
