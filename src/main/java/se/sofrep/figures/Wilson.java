package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * The 95 % Wilson score interval of a share, in percent, without continuity correction (z =
 * 1.959964). Source: Wilson, JASA 22 (1927), by way of Apache Commons Math.
 *
 * @param low lower bound, 0–100
 * @param high upper bound, 0–100
 */
public record Wilson(BigDecimal low, BigDecimal high) {
  private static final double LEVEL = 0.95;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Empty when the base is 0, or when the parts are no whole counts with part ≤ base. */
  public static Optional<Wilson> of(BigDecimal count, BigDecimal base) {
    if (base.signum() <= 0 || count.signum() < 0 || count.compareTo(base) > 0) {
      return Optional.empty();
    }
    if (!isWhole(count) || !isWhole(base) || base.compareTo(LARGEST) > 0) {
      return Optional.empty();
    }
    ConfidenceInterval interval =
        new WilsonScoreInterval()
            .createInterval(base.intValueExact(), count.intValueExact(), LEVEL);
    return Optional.of(
        new Wilson(
            // The formula gives exactly 0 and 1 at the ends; floating point does not.
            count.signum() == 0 ? BigDecimal.ZERO : percent(interval.getLowerBound()),
            count.compareTo(base) == 0
                ? BigDecimal.valueOf(100)
                : percent(interval.getUpperBound())));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }
}
