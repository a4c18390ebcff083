package se.sofrep.check;

import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** Assets = equity and liabilities, at the period's end. */
final class BalanceCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Lines lines = new Lines(figures, material.period());
    LedgerSum.compare(
        "check.balance",
        lines.balance("Summa tillgångar"),
        lines.balance("Summa eget kapital och skulder"),
        material,
        findings);
  }
}
