package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a figure's value follows from what its rows add. */
public enum Rule {
  /** The sum of the numerator. */
  SUM,
  /** The sum of the numerator; no value when it has no rows. */
  SUM_IF_ANY,
  /** Numerator ÷ denominator × 100. */
  PERCENT,
  /** Numerator ÷ denominator. */
  QUOTIENT,
  /** Numerator ÷ denominator; no value when the denominator is not above 0. */
  PAYBACK,
  /** The middle one of the numerator's amounts; of an even number the mean of the two. */
  MEDIAN,
  /** The least of the numerator's amounts. */
  LEAST,
  /** The greatest of the numerator's amounts. */
  GREATEST;

  /** Whether there is a denominator. */
  public boolean divides() {
    return this == PERCENT || this == QUOTIENT || this == PAYBACK;
  }

  /**
   * @param amounts of the numerator's rows
   * @param base sum of the denominator
   * @return empty when the base is 0, or when there is nothing to choose among
   */
  public Optional<BigDecimal> value(List<BigDecimal> amounts, BigDecimal base) {
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (this) {
      case SUM -> Optional.of(sum);
      case SUM_IF_ANY -> amounts.isEmpty() ? Optional.empty() : Optional.of(sum);
      case PERCENT -> divided(sum.movePointRight(2), base);
      case QUOTIENT -> divided(sum, base);
      case PAYBACK -> base.signum() > 0 ? divided(sum, base) : Optional.empty();
      case MEDIAN -> median(amounts.stream().sorted().toList());
      case LEAST -> amounts.stream().min(BigDecimal::compareTo);
      case GREATEST -> amounts.stream().max(BigDecimal::compareTo);
    };
  }

  private static Optional<BigDecimal> divided(BigDecimal sum, BigDecimal base) {
    return base.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(base, Figure.EXACT));
  }

  private static Optional<BigDecimal> median(List<BigDecimal> sorted) {
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = sorted.get((sorted.size() - 1) / 2);
    BigDecimal high = sorted.get(sorted.size() / 2);
    return Optional.of(low.add(high).divide(BigDecimal.valueOf(2), Figure.EXACT));
  }
}
