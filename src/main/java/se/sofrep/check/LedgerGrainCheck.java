package se.sofrep.check;

import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * A part of the year can be told only from a ledger that is dated finely enough: vouchers to the
 * day, monthly sums to the month, balances not at all. Says why the report has no economy.
 */
final class LedgerGrainCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    boolean told =
        figures
            .named("ekonomi.resultaträkning")
            .anyMatch(
                figure ->
                    figure.key().period().equals(material.period())
                        && figure.key().unit() == Unit.KRONOR);
    if (ledger.isEmpty() || told || ledger.get().grain() == Ledger.Grain.VOUCHERS) {
      return;
    }
    boolean months = ledger.get().grain() == Ledger.Grain.MONTHS;
    findings.warning(
        months ? "check.ledger-by-month" : "check.ledger-by-year",
        Location.of(ledger.get().file()),
        material.period().label());
  }
}
