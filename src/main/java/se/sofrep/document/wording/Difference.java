package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Fisher;

/**
 * What two shares of counts say when set against each other. A difference counts only when {@link
 * Fisher}'s exact test finds it larger than chance explains: p below 0.05, two-sided.
 */
public enum Difference {
  HIGHER,
  LOWER,
  /** No larger than chance explains: no word for a direction may be used. */
  WITHIN_CHANCE;

  /** Of fewer than these nothing is worth comparing. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  /** Empty when one of the two is no share of counts, or has a base of fewer than five. */
  public static Optional<Difference> of(Figure now, Figure before) {
    if (!isComparable(now) || !isComparable(before)) {
      return Optional.empty();
    }
    return Fisher.of(now, before).map(test -> of(test, now, before));
  }

  private static Difference of(Fisher test, Figure now, Figure before) {
    if (!test.significant()) {
      return WITHIN_CHANCE;
    }
    boolean higher = now.value().orElseThrow().compareTo(before.value().orElseThrow()) > 0;
    return higher ? HIGHER : LOWER;
  }

  /** Whether the base is large enough to say anything in words. */
  static boolean isComparable(Figure figure) {
    return figure.denominator().filter(base -> base.compareTo(LEAST) >= 0).isPresent();
  }
}
