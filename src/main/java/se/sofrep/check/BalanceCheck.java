package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Assets = equity and liabilities, at the period's end. */
final class BalanceCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    Lines lines = new Lines(figures, material.period());
    Optional<BigDecimal> assets = lines.balance("Summa tillgångar");
    Optional<BigDecimal> claims = lines.balance("Summa eget kapital och skulder");
    if (ledger.isPresent()
        && assets.isPresent()
        && claims.isPresent()
        && Lines.differ(assets.get(), claims.get())
        && !LedgerSum.explains(
            assets.get().subtract(claims.get()), ledger.get(), material, findings)) {
      findings.warning(
          "check.balance",
          Location.of(ledger.get().file()),
          assets.get(),
          claims.get(),
          assets.get().subtract(claims.get()));
    }
  }
}
