package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Words for a share, by exact limits. With s = part ÷ base:
 *
 * <table>
 * <caption>Limits</caption>
 * <tr><td>samtliga</td><td>s = 1</td></tr>
 * <tr><td>nästan alla</td><td>9/10 ≤ s &lt; 1</td></tr>
 * <tr><td>merparten</td><td>6/10 ≤ s &lt; 9/10</td></tr>
 * <tr><td>drygt hälften</td><td>1/2 &lt; s &lt; 6/10</td></tr>
 * <tr><td>hälften</td><td>s = 1/2</td></tr>
 * <tr><td>knappt hälften</td><td>4/10 &lt; s &lt; 1/2</td></tr>
 * <tr><td>en mindre del</td><td>0 &lt; s ≤ 4/10</td></tr>
 * <tr><td>ingen</td><td>s = 0</td></tr>
 * </table>
 *
 * The comparison is exact (whole counts, no rounding). Below {@value #LEAST_BASE} in the base there
 * is no word at all: the counts say it better.
 */
public enum ShareWord {
  ALL,
  NEARLY_ALL,
  MOST,
  OVER_HALF,
  HALF,
  UNDER_HALF,
  LESS,
  NONE;

  /** The smallest base that gets a word. */
  public static final int LEAST_BASE = 5;

  /**
   * @param part count
   * @param base what it is a part of
   * @return empty when the base is too small, or the part is none of it
   */
  public static Optional<ShareWord> of(BigDecimal part, BigDecimal base) {
    if (base.compareTo(BigDecimal.valueOf(LEAST_BASE)) < 0
        || part.signum() < 0
        || part.compareTo(base) > 0) {
      return Optional.empty();
    }
    return Optional.of(word(part, base));
  }

  private static ShareWord word(BigDecimal part, BigDecimal base) {
    if (part.signum() == 0) {
      return NONE;
    }
    if (part.compareTo(base) == 0) {
      return ALL;
    }
    if (tenths(part, base, 9) >= 0) {
      return NEARLY_ALL;
    }
    if (tenths(part, base, 6) >= 0) {
      return MOST;
    }
    int half = tenths(part, base, 5);
    if (half != 0) {
      return half > 0 ? OVER_HALF : tenths(part, base, 4) > 0 ? UNDER_HALF : LESS;
    }
    return HALF;
  }

  /** How part ÷ base compares with so many tenths. */
  private static int tenths(BigDecimal part, BigDecimal base, int tenths) {
    return part.movePointRight(1).compareTo(base.multiply(BigDecimal.valueOf(tenths)));
  }
}
