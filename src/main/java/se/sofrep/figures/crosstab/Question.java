package se.sofrep.figures.crosstab;

import java.util.List;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Period;

/**
 * What a cross table is asked to tell.
 *
 * @param dimensions one or more, in column order
 * @param period the span [a, b] that the base is seen from
 * @param wholeYears whether every calendar year of the period gets a line; else those from the
 *     first to the last that something is told of
 * @param totals whether each dimension gets a line for all its values together
 * @param quantiles days told as mean, median, least and most instead of the mean alone
 */
public record Question(
    Association association,
    List<Dimension> dimensions,
    Base base,
    Measure measure,
    List<Filter> filters,
    Period period,
    boolean wholeYears,
    boolean totals,
    boolean quantiles) {
  public Question {
    dimensions = List.copyOf(dimensions);
    filters = List.copyOf(filters);
  }

  /** The same question with other conditions. */
  public Question with(List<Filter> others) {
    return new Question(
        association, dimensions, base, measure, others, period, wholeYears, totals, quantiles);
  }
}
