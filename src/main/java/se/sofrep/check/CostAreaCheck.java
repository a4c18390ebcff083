package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/**
 * Every result posting has a cost area; every cost area has a name and, where it has costs, a kind:
 * its own or that of its intervention.
 */
final class CostAreaCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    material.year().ledger().ifPresent(ledger -> postings(material, ledger, findings));
  }

  private static void postings(Material material, Ledger ledger, Findings findings) {
    Map<String, Posting> firstUse = new TreeMap<>();
    Map<String, BigDecimal> outcome = new TreeMap<>();
    BigDecimal homeless = BigDecimal.ZERO;
    Optional<Posting> firstHomeless = Optional.empty();
    boolean anyArea = false;
    for (Posting posting : ledger.postings()) {
      if (!Account.isResult(posting.account()) || !material.period().contains(posting.date())) {
        continue;
      }
      if (posting.costArea().isEmpty()) {
        homeless = homeless.add(posting.amount().abs());
        firstHomeless = firstHomeless.or(() -> Optional.of(posting));
        continue;
      }
      anyArea = true;
      firstUse.putIfAbsent(posting.costArea(), posting);
      outcome.merge(posting.costArea(), posting.amount(), BigDecimal::add);
    }
    if (anyArea && firstHomeless.isPresent()) {
      findings.warning("check.no-cost-area", firstHomeless.get().at(), homeless);
    }
    firstUse.forEach((code, posting) -> named(material, ledger, code, posting, findings));
    outcome.forEach(
        (code, debit) -> {
          if (debit.signum() > 0) {
            kind(material, code, firstUse.get(code), findings);
          }
        });
  }

  private static void named(
      Material material, Ledger ledger, String code, Posting posting, Findings findings) {
    boolean named =
        material.association().accounting().costAreaNames().containsKey(code)
            || !ledger.costAreas().getOrDefault(code, "").isBlank()
            || material.year().budget().stream()
                .anyMatch(row -> row.costArea().equals(code) && !row.name().isBlank());
    if (!named) {
      findings.warning("check.cost-area-name", posting.at(), code);
    }
  }

  private static void kind(Material material, String code, Posting posting, Findings findings) {
    Association association = material.association();
    boolean known =
        association.accounting().costKinds().containsKey(code)
            || association.interventions().stream().anyMatch(i -> i.costAreas().contains(code))
            || isIncomeArea(material, code);
    if (!known) {
      findings.warning("check.cost-area-kind", posting.at(), code);
    }
  }

  private static boolean isIncomeArea(Material material, String code) {
    return material.year().budget().stream()
        .filter(row -> row.costArea().equals(code))
        .map(BudgetRow::budget)
        .flatMap(Optional::stream)
        .anyMatch(budget -> budget.signum() > 0);
  }
}
