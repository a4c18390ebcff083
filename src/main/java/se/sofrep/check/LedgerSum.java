package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Set;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;

/**
 * Postings that do not sum to zero unsettle the balance sheet and the cash flow by as much. The
 * reader names the voucher or the file behind it, and that is said once.
 */
final class LedgerSum {
  private static final Set<String> TOLD =
      Set.of(
          "sie.unbalanced",
          "sie.balance-sum",
          "sie.truncated",
          "sie.amount",
          "sie.no-account",
          "sie.stray-posting",
          "sie.voucher-date",
          "source.ledger-unbalanced",
          "source.ledger-sum",
          "source.ledger-one-sided");

  private LedgerSum() {}

  /**
   * Whether the difference is what the ledger's own postings are off, and the reader has said so.
   */
  static boolean explains(
      BigDecimal difference, Ledger ledger, Material material, Findings findings) {
    BigDecimal off =
        ledger.postings().stream()
            .filter(posting -> !posting.date().isAfter(material.period().last()))
            .map(Posting::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return !Lines.differ(off.abs(), difference.abs())
        && findings.all().stream()
            .anyMatch(f -> TOLD.contains(f.code()) && f.location().file().equals(ledger.file()));
  }
}
