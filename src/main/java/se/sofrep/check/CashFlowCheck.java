package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** The cash flow, from its parts, ends in kassa och bank. */
final class CashFlowCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Lines lines = new Lines(figures, material.period());
    Optional<BigDecimal> flow = lines.cashFlow("Periodens kassaflöde");
    Optional<BigDecimal> opening = lines.cashFlow("Likvida medel vid periodens början");
    LedgerSum.compare(
        "check.cash-flow",
        opening.flatMap(start -> flow.map(start::add)),
        lines.balance("Kassa och bank"),
        material,
        findings);
  }
}
