package se.sofrep.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The state pays half, the region a quarter, the municipalities together a quarter (lag 2003:1210,
 * 5 §). A krona of rounding each is let through.
 */
final class ContributionCheck implements Check {
  private static final Map<String, BigDecimal> SHARES =
      Map.of(
          "stat", new BigDecimal("0.5"),
          "region", new BigDecimal("0.25"),
          "kommun", new BigDecimal("0.25"));

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    Map<String, BigDecimal> paid = paid(material, figures);
    if (ledger.isEmpty() || !paid.keySet().containsAll(SHARES.keySet())) {
      return;
    }
    BigDecimal total = paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (String kind : new String[] {"stat", "region", "kommun"}) {
      BigDecimal due = total.multiply(SHARES.get(kind));
      if (paid.get(kind).subtract(due).abs().compareTo(BigDecimal.ONE) > 0) {
        findings.warning(
            "check.contribution-" + kind, Location.of(ledger.get().file()), paid.get(kind), due);
      }
    }
  }

  private static Map<String, BigDecimal> paid(Material material, Figures figures) {
    Map<String, BigDecimal> paid = new HashMap<>();
    for (Party party : material.association().identity().parties()) {
      figures
          .value(
              FigureKey.of("ekonomi.not", material.period(), Unit.KRONOR)
                  .category("Medlemsbidrag / " + party.name()))
          .ifPresent(amount -> paid.merge(party.kind(), amount, BigDecimal::add));
    }
    return paid;
  }
}
