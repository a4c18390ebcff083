package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The 95 % Wilson score interval of a share, in percent, without continuity correction:
 *
 * <pre>
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n),  z = 1.959964
 * </pre>
 *
 * Source: Wilson, JASA 22 (1927). The normal quantile is Apache Commons Math's, found once: its own
 * interval class seeds a random generator for every interval, which made shares the slowest part of
 * a run.
 *
 * @param low lower bound, 0–100; exactly 0 when the count is 0
 * @param high upper bound; exactly 100 when the count is the base
 */
public record Wilson(BigDecimal low, BigDecimal high) {
  private static final double Z =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Empty when the base is 0, or when the parts are no whole counts with part ≤ base. */
  public static Optional<Wilson> of(BigDecimal count, BigDecimal base) {
    if (base.signum() <= 0 || count.signum() < 0 || count.compareTo(base) > 0) {
      return Optional.empty();
    }
    if (!isWhole(count) || !isWhole(base) || base.compareTo(LARGEST) > 0) {
      return Optional.empty();
    }
    double n = base.doubleValue();
    double p = count.doubleValue() / n;
    double z2 = Z * Z;
    double middle = p + z2 / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    // The formula gives exactly 0 and 1 at the ends; floating point does not.
    BigDecimal low = count.signum() == 0 ? BigDecimal.ZERO : percent((middle - half) / scale);
    BigDecimal high = count.compareTo(base) == 0 ? HUNDRED : percent((middle + half) / scale);
    return Optional.of(new Wilson(low, high));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }
}
