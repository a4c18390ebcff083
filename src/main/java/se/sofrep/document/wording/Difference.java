package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.figures.Figure;

/**
 * What two shares of counts say when set against each other. A difference counts only when the 95 %
 * interval of the difference leaves out 0. Interval: Newcombe's hybrid of the two Wilson intervals
 * (Statistics in Medicine 17, 1998, method 10), so it follows from the bounds that are printed.
 */
public enum Difference {
  HIGHER,
  LOWER,
  /** No larger than chance explains: no word for a direction may be used. */
  WITHIN_CHANCE;

  /** Of fewer than these nothing is worth comparing. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** Empty when one of the two has no value, no interval, or a base of fewer than five. */
  public static Optional<Difference> of(Figure now, Figure before) {
    if (!isComparable(now) || !isComparable(before)) {
      return Optional.empty();
    }
    double difference = value(now) - value(before);
    double down = Math.hypot(value(now) - low(now), high(before) - value(before));
    double up = Math.hypot(high(now) - value(now), value(before) - low(before));
    if (difference - down > 0) {
      return Optional.of(HIGHER);
    }
    return Optional.of(difference + up < 0 ? LOWER : WITHIN_CHANCE);
  }

  private static boolean isComparable(Figure figure) {
    return figure.value().isPresent()
        && figure.low().isPresent()
        && figure.high().isPresent()
        && figure.denominator().filter(base -> base.compareTo(LEAST) < 0).isEmpty();
  }

  private static double value(Figure figure) {
    return figure.value().orElseThrow().doubleValue();
  }

  private static double low(Figure figure) {
    return figure.low().orElseThrow().doubleValue();
  }

  private static double high(Figure figure) {
    return figure.high().orElseThrow().doubleValue();
  }
}
