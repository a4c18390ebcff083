package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of two shares of counts: how often two groups with the same chance would
 * differ at least as much as these do. Holds for any base, which the normal approximations do not.
 *
 * <p>With all four margins of the 2 × 2 table fixed, the count in the first group is
 * hypergeometric. Two-sided p-value: the sum of the probabilities of all tables that are no more
 * probable than the one observed. Source: Fisher, Statistical Methods for Research Workers (1934),
 * § 21.02; the two-sided rule is that of Freeman and Halton, Biometrika 38 (1951).
 *
 * @param p 0–1; exactly 1 when no table is more probable than the one observed
 */
public record Fisher(double p) {
  /** Below this a difference is called larger than chance explains. */
  public static final double LEVEL = 0.05;

  /** Tables that are equally probable on paper differ by a rounding in floating point. */
  private static final double EQUAL = 1 + 1e-7;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE / 2);

  /** Whether chance explains a difference like this less often than once in twenty. */
  public boolean significant() {
    return p < LEVEL;
  }

  /**
   * Of two shares of counts, each with its count and base; empty when one has none, a base is 0, or
   * the parts are no whole counts with part ≤ base.
   */
  public static Optional<Fisher> of(Figure one, Figure other) {
    if (!isShareOfCounts(one) || !isShareOfCounts(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fisher(
            p(
                one.numerator().orElseThrow().intValueExact(),
                one.denominator().orElseThrow().intValueExact(),
                other.numerator().orElseThrow().intValueExact(),
                other.denominator().orElseThrow().intValueExact())));
  }

  /** Shares of kronor have a numerator and a denominator too, but no interval. */
  private static boolean isShareOfCounts(Figure figure) {
    return figure.value().isPresent()
        && figure.low().isPresent()
        && figure.numerator().isPresent()
        && figure.denominator().filter(base -> base.compareTo(LARGEST) <= 0).isPresent();
  }

  /** The p-value of {@code count} of {@code base} against {@code otherCount} of its base. */
  static double p(int count, int base, int otherCount, int otherBase) {
    // Without a generator: only the probabilities are asked for.
    HypergeometricDistribution counts =
        new HypergeometricDistribution(null, base + otherBase, count + otherCount, base);
    double observed = counts.probability(count);
    double sum = 0;
    for (int k = counts.getSupportLowerBound(); k <= counts.getSupportUpperBound(); k++) {
      double probability = counts.probability(k);
      sum += probability <= observed * EQUAL ? probability : 0;
    }
    return Math.min(1, sum);
  }
}
