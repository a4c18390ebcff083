package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The cash flow, from its parts, ends in kassa och bank. */
final class CashFlowCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    Lines lines = new Lines(figures, material.period());
    Optional<BigDecimal> flow = lines.cashFlow("Periodens kassaflöde");
    Optional<BigDecimal> opening = lines.cashFlow("Likvida medel vid periodens början");
    Optional<BigDecimal> closing = lines.balance("Kassa och bank");
    if (ledger.isEmpty() || flow.isEmpty() || opening.isEmpty() || closing.isEmpty()) {
      return;
    }
    BigDecimal reached = opening.get().add(flow.get());
    if (Lines.differ(reached, closing.get())
        && !LedgerSum.explains(reached.subtract(closing.get()), ledger.get(), material, findings)) {
      findings.warning(
          "check.cash-flow",
          Location.of(ledger.get().file()),
          reached,
          closing.get(),
          reached.subtract(closing.get()));
    }
  }
}
