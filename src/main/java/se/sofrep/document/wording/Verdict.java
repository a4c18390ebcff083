package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.figures.Figure;

/**
 * A share set against its target.
 *
 * @param met whether the share is at least the target, compared unrounded
 * @param withinChance whether the 95 % interval of the share holds the target: then the difference
 *     is no larger than chance explains
 */
public record Verdict(boolean met, boolean withinChance) {
  /**
   * @param target percent
   * @return empty when the share has no value
   */
  public static Optional<Verdict> of(Figure share, BigDecimal target) {
    return share.value().map(value -> of(share, value, target));
  }

  private static Verdict of(Figure share, BigDecimal value, BigDecimal target) {
    boolean met =
        share.numerator().isPresent() && share.denominator().isPresent()
            ? reaches(share.numerator().get(), share.denominator().get(), target)
            : value.compareTo(target) >= 0;
    boolean inside =
        share.low().filter(low -> low.compareTo(target) <= 0).isPresent()
            && share.high().filter(high -> high.compareTo(target) >= 0).isPresent();
    boolean onTarget = value.compareTo(target) == 0;
    return new Verdict(met, inside && !onTarget);
  }

  /** Without dividing: 1 of 3 against 33.333… has no exact percent. */
  private static boolean reaches(BigDecimal part, BigDecimal base, BigDecimal target) {
    return part.movePointRight(2).compareTo(target.multiply(base)) >= 0;
  }
}
