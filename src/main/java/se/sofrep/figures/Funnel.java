package se.sofrep.figures;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The limits of a funnel plot: within which counts a share lies when nothing but chance sets it
 * apart from the common share. Exact binomial limits, no normal approximation, since bases are
 * small. Source of the plot: Spiegelhalter, Statistics in Medicine 24 (2005); his interpolation
 * between whole counts is left out, so that a limit is a count that can occur.
 *
 * @param share the common share, 0–1: all counts together ÷ all bases together
 */
public record Funnel(double share) {
  /** Of fewer than this nothing is judged, whatever is printed. */
  private static final int LEAST = 5;

  /** Smallest base that is judged, where percent is printed of so many. */
  public static int least(int printed) {
    return Math.max(LEAST, printed);
  }

  /** Around a share of counts that has a value. */
  public static Funnel around(Figure common) {
    return new Funnel(
        common.numerator().orElseThrow().doubleValue()
            / common.denominator().orElseThrow().doubleValue());
  }

  /** The two pairs of limits. */
  public enum Limit {
    /** One in twenty lies outside by chance, one in forty on each side. */
    USUAL(0.025),
    /** Two in a thousand lie outside by chance, one on each side. */
    FAR(0.001);

    private final double tail;

    Limit(double tail) {
      this.tail = tail;
    }
  }

  /** Where a count lies. */
  public enum Place {
    FAR_BELOW,
    BELOW,
    INSIDE,
    ABOVE,
    FAR_ABOVE;

    public boolean outside() {
      return this != INSIDE;
    }

    /** Outside the wide limits as well. */
    public boolean far() {
      return this == FAR_BELOW || this == FAR_ABOVE;
    }

    public boolean above() {
      return this == ABOVE || this == FAR_ABOVE;
    }
  }

  /**
   * The least and the greatest count inside the limits: fewer than the least, or more than the
   * greatest, each come about with a probability of less than 2.5 % (0.1 %).
   */
  public record Counts(int least, int greatest) {}

  /** For a base of at least 1. */
  public Counts within(int base, Limit limit) {
    BinomialDistribution counts = new BinomialDistribution(null, base, share);
    return new Counts(
        counts.inverseCumulativeProbability(limit.tail),
        counts.inverseCumulativeProbability(1 - limit.tail));
  }

  public Place of(int count, int base) {
    Counts far = within(base, Limit.FAR);
    Counts usual = within(base, Limit.USUAL);
    if (count < usual.least()) {
      return count < far.least() ? Place.FAR_BELOW : Place.BELOW;
    }
    if (count > usual.greatest()) {
      return count > far.greatest() ? Place.FAR_ABOVE : Place.ABOVE;
    }
    return Place.INSIDE;
  }
}
