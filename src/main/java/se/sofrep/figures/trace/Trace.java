package se.sofrep.figures.trace;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Rule;

/**
 * One figure and every row of the input that was looked at for it. A row in both numerator and
 * denominator is there twice, so that each part adds up by itself.
 *
 * @param rows in the order of the input
 */
public record Trace(Figure figure, List<TraceRow> rows) {
  /** Divisions are exact to 34 digits; a sum of rounded parts may differ in the last of them. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-15");

  public Trace {
    rows = List.copyOf(rows);
  }

  /** How the value follows from what the rows add. */
  public Rule rule() {
    return Definitions.of(figure.key().name())
        .map(definition -> definition.rule(figure.key()))
        .orElse(Rule.SUM);
  }

  public Stream<TraceRow> rows(Part part) {
    return rows.stream().filter(row -> row.part() == part);
  }

  public BigDecimal sum(Part part) {
    return rows(part).map(TraceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The value as the rows alone give it. */
  public Optional<BigDecimal> value() {
    return rule().value(rows(Part.NUMERATOR).map(TraceRow::amount).toList(), sum(Part.DENOMINATOR));
  }

  /** Whether the rows give exactly what the figure says: value, numerator and denominator. */
  public boolean agrees() {
    return same(value(), figure.value())
        && (figure.numerator().isEmpty()
            || same(Optional.of(sum(Part.NUMERATOR)), figure.numerator()))
        && (figure.denominator().isEmpty()
            || same(Optional.of(sum(Part.DENOMINATOR)), figure.denominator()));
  }

  /** How many rows were left out for each reason. */
  public Map<Reason, Long> leftOut() {
    Map<Reason, Long> numbers = new EnumMap<>(Reason.class);
    rows.forEach(row -> row.reason().ifPresent(reason -> numbers.merge(reason, 1L, Long::sum)));
    return numbers;
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    BigDecimal difference = one.get().subtract(other.get()).abs();
    return difference.compareTo(TOLERANCE.multiply(other.get().abs().max(BigDecimal.ONE))) <= 0;
  }
}
