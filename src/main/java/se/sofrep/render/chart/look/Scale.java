package se.sofrep.render.chart.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The value axis: its ends and where it is marked. Always holds 0.
 *
 * @param step from one tick to the next
 * @param ticks round values within the ends, ascending
 */
public record Scale(double lower, double upper, BigDecimal step, List<BigDecimal> ticks) {
  public Scale {
    ticks = List.copyOf(ticks);
  }

  /** Where a percent axis ends. */
  public static final double HUNDRED = 100;

  private static final int QUARTER = 25;
  private static final int[] ROUND = {1, 2, 5};

  /**
   * @param atMost how many ticks there is room for
   * @param whole whether values between whole numbers have no meaning
   * @param cap no tick above it: 100 percent
   */
  public static Scale of(double lower, double upper, int atMost, boolean whole, double cap) {
    double low = Math.min(0, lower);
    double high = Math.max(0, upper);
    if (high - low <= 0) {
      high = 1;
    }
    double least = (high - low) / Math.max(1, atMost);
    BigDecimal step = step(least, whole);
    if (cap == HUNDRED && least > 20 && least <= QUARTER) {
      step = BigDecimal.valueOf(QUARTER);
    }
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING);
    for (BigDecimal n = first; ; n = n.add(BigDecimal.ONE)) {
      BigDecimal tick = n.multiply(step);
      if (tick.doubleValue() > Math.min(high, cap) * (1 + 1e-9)) {
        break;
      }
      ticks.add(tick);
    }
    return new Scale(low, high, step, ticks);
  }

  /** The smallest of 1, 2, 5 · 10ⁿ that is not below. */
  public static BigDecimal step(double least, boolean whole) {
    if (whole && least <= 1) {
      return BigDecimal.ONE;
    }
    int exponent = (int) Math.floor(Math.log10(least)) - 1;
    for (; ; exponent++) {
      for (int round : ROUND) {
        BigDecimal step = new BigDecimal(java.math.BigInteger.valueOf(round), -exponent);
        if (step.doubleValue() >= least * (1 - 1e-9)) {
          return step;
        }
      }
    }
  }

  public double span() {
    return upper - lower;
  }
}
