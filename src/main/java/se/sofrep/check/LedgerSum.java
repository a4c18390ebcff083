package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

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

  /** Says where two sums differ that must not, unless postings that do not sum to zero tell why. */
  static void compare(
      String code,
      Optional<BigDecimal> one,
      Optional<BigDecimal> other,
      Material material,
      Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    if (ledger.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return;
    }
    BigDecimal difference = one.get().subtract(other.get());
    if (Lines.differ(one.get(), other.get())
        && !explains(difference, ledger.get(), material, findings)) {
      findings.warning(code, Location.of(ledger.get().file()), one.get(), other.get(), difference);
    }
  }

  /**
   * Whether the difference is what the ledger's own postings are off, and the reader has said so.
   */
  private static boolean explains(
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
