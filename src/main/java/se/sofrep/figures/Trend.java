package se.sofrep.figures;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Cochran–Armitage test for a trend in shares over years: whether a share rises or falls along a
 * line by more than chance explains. With count xᵢ of base nᵢ in year tᵢ, N = Σnᵢ and p̄ = Σxᵢ/N:
 *
 * <pre>
 * T = Σ tᵢ(xᵢ − nᵢp̄)
 * V = p̄(1−p̄)·(Σ nᵢtᵢ² − (Σ nᵢtᵢ)²/N)
 * z = T/√V,  p = 2·(1 − Φ(|z|))
 * </pre>
 *
 * Sources: Cochran, Biometrics 10 (1954); Armitage, Biometrics 11 (1955). The normal approximation
 * wants no small bases; whoever puts the result into words keeps them out.
 *
 * @param z positive when the share rises
 * @param p two-sided, 0–1
 */
public record Trend(double z, double p) {
  /** Fewer years make no series; two are compared by {@link Fisher}. */
  public static final int FEWEST = 3;

  /** A year's count and base. */
  public record Year(int year, long count, long base) {}

  /** Whether chance explains a trend like this less often than once in twenty. */
  public boolean significant() {
    return p < Fisher.LEVEL;
  }

  /**
   * Empty for fewer than three years, a base of 0, or when nobody or everybody is counted: then
   * there is nothing that could vary.
   */
  public static Optional<Trend> of(List<Year> years) {
    if (years.size() < FEWEST || years.stream().anyMatch(year -> year.base() <= 0)) {
      return Optional.empty();
    }
    double all = years.stream().mapToDouble(Year::base).sum();
    double share = years.stream().mapToDouble(Year::count).sum() / all;
    // Counted from the first year: the test does not depend on where time begins.
    int first = years.get(0).year();
    double sum = 0;
    double weighted = 0;
    double squares = 0;
    for (Year year : years) {
      double t = year.year() - first;
      sum += t * (year.count() - year.base() * share);
      weighted += year.base() * t;
      squares += year.base() * t * t;
    }
    double variance = share * (1 - share) * (squares - weighted * weighted / all);
    if (variance <= 0) {
      return Optional.empty();
    }
    double z = sum / Math.sqrt(variance);
    double tail = new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z));
    return Optional.of(new Trend(z, Math.min(1, 2 * tail)));
  }
}
