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

  /** Empty when the base is 0, or when the parts are no whole counts with part ≤ base. */
  public static Optional<Wilson> of(BigDecimal count, BigDecimal base) {
    if (base.signum() <= 0 || count.signum() < 0 || count.compareTo(base) > 0) {
      return Optional.empty();
    }
    ConfidenceInterval interval =
        new WilsonScoreInterval()
            .createInterval(base.intValueExact(), count.intValueExact(), LEVEL);
    return Optional.of(
        new Wilson(
            percent(Math.max(0, interval.getLowerBound())),
            percent(Math.min(1, interval.getUpperBound()))));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }
}
