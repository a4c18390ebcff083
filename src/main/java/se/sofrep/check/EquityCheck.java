package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Closing equity = opening equity + the result of the income statement. */
final class EquityCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    Lines lines = new Lines(figures, material.period());
    Optional<BigDecimal> opening = lines.balance("Eget kapital vid årets början");
    Optional<BigDecimal> result = lines.of("ekonomi.resultaträkning", "Årets resultat");
    Optional<BigDecimal> closing =
        figures.value(FigureKey.of("ekonomi.eget_kapital", material.period(), Unit.KRONOR));
    if (ledger.isEmpty() || opening.isEmpty() || result.isEmpty() || closing.isEmpty()) {
      return;
    }
    BigDecimal expected = opening.get().add(result.get());
    if (Lines.differ(expected, closing.get())) {
      findings.warning(
          "check.equity",
          Location.of(ledger.get().file()),
          opening.get(),
          result.get(),
          closing.get(),
          closing.get().subtract(expected));
    }
  }
}
