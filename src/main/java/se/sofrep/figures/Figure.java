package se.sofrep.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Coverage;

/**
 * One value with its base and its source: the same object behind a sentence, a table cell, a bar
 * and a row of {@code figures.csv}. Unrounded; rounding happens at print.
 *
 * @param value empty when the base is 0 or the value is withheld
 * @param numerator count behind a share of counts
 * @param denominator base of a share
 * @param low lower bound of the 95 % interval (percent), for shares of counts
 * @param high upper bound
 * @param status empty or withheld
 * @param sources input files, relative to the workspace, in path order
 * @param coverage whole, or partial; a figure of absent material does not exist
 */
public record Figure(
    FigureKey key,
    Optional<BigDecimal> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Status status,
    List<String> sources,
    Coverage.State coverage) {

  /** Whether the value may be shown. */
  public enum Status {
    OPEN(""),
    WITHHELD("dold");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * Decimal128 (34 digits, half even): wide enough that one rounding at print is the only one seen.
   */
  public static final MathContext EXACT = MathContext.DECIMAL128;

  private static final Optional<BigDecimal> NONE = Optional.empty();

  /** Whether the material that it rests on is whole: only then may it be compared. */
  public boolean isWhole() {
    return coverage == Coverage.State.WHOLE;
  }

  /** The same figure, of material that is not whole. */
  Figure partly() {
    return new Figure(
        key, value, numerator, denominator, low, high, status, sources, Coverage.State.PARTIAL);
  }

  /**
   * What stands in its place where it may not be compared: a figure without value, known to be of
   * material that is not whole.
   */
  Figure notComparable() {
    return new Figure(key, NONE, NONE, NONE, NONE, NONE, status, sources, Coverage.State.PARTIAL);
  }

  /** The same figure, known by another key. */
  public Figure under(FigureKey other) {
    return new Figure(other, value, numerator, denominator, low, high, status, sources, coverage);
  }

  /** The same figure without its value: it would give somebody away. */
  public Figure withheld() {
    return new Figure(key, NONE, NONE, NONE, NONE, NONE, Status.WITHHELD, sources, coverage);
  }

  /** Whether it is {@link #notComparable}. */
  public boolean isNotComparable() {
    return !isWhole() && value.isEmpty() && denominator.isEmpty();
  }

  /** A plain value: a count, kronor, days. */
  public static Figure of(FigureKey key, BigDecimal value, List<String> sources) {
    return whole(key, Optional.of(value), NONE, NONE, sources);
  }

  /** A figure without value: its base is empty. */
  public static Figure empty(FigureKey key, List<String> sources) {
    return whole(key, NONE, NONE, NONE, sources);
  }

  /** A sum over so many; empty when they are none. */
  static Figure sum(FigureKey key, BigDecimal value, BigDecimal number, List<String> sources) {
    return whole(
        key, number.signum() == 0 ? NONE : Optional.of(value), NONE, Optional.of(number), sources);
  }

  /** A share of counts in percent, with its Wilson interval; empty value when the base is 0. */
  public static Figure share(
      FigureKey key, BigDecimal count, BigDecimal base, List<String> sources) {
    Optional<Wilson> interval = Wilson.of(count, base);
    return new Figure(
        key,
        percent(count, base),
        Optional.of(count),
        Optional.of(base),
        interval.map(Wilson::low),
        interval.map(Wilson::high),
        Status.OPEN,
        sources,
        Coverage.State.WHOLE);
  }

  /** A ratio of kronor (or of days) in percent: numerator and denominator but no interval. */
  public static Figure ratio(
      FigureKey key, BigDecimal numerator, BigDecimal denominator, List<String> sources) {
    return whole(
        key,
        percent(numerator, denominator),
        Optional.of(numerator),
        Optional.of(denominator),
        sources);
  }

  /** A mean or unit cost: numerator ÷ denominator, not in percent; empty when the base is 0. */
  public static Figure quotient(
      FigureKey key, BigDecimal numerator, BigDecimal denominator, List<String> sources) {
    return whole(
        key,
        denominator.signum() == 0 ? NONE : Optional.of(numerator.divide(denominator, EXACT)),
        Optional.of(numerator),
        Optional.of(denominator),
        sources);
  }

  private static Figure whole(
      FigureKey key,
      Optional<BigDecimal> value,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      List<String> sources) {
    return new Figure(
        key, value, numerator, denominator, NONE, NONE, Status.OPEN, sources, Coverage.State.WHOLE);
  }

  private static Optional<BigDecimal> percent(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.movePointRight(2).divide(denominator, EXACT));
  }
}
