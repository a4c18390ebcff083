package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import se.sofrep.problem.Severity;

/**
 * How grave it is that vouchers do not balance. Off by some kronor, or by a hundredth of all that
 * was booked at most, a ledger can still be reported, with the difference named; more, and the
 * report would be wrong.
 */
final class Imbalance {
  private static final BigDecimal SOME_KRONOR = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Imbalance() {}

  /**
   * @param differences debit less credit of each voucher that does not balance
   * @param booked every debit of the ledger
   */
  static Severity of(Collection<BigDecimal> differences, BigDecimal booked) {
    BigDecimal off =
        differences.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal bearable = booked.multiply(HUNDREDTH).max(SOME_KRONOR);
    return off.compareTo(bearable) <= 0 ? Severity.WARNING : Severity.ERROR;
  }
}
