package se.sofrep.figures.activity;

import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.Ways;
import se.sofrep.problem.Findings;

/** Traces the figures of {@link ActivityFigures} to rows. */
public final class ActivityTracer {
  private final Ways ways = new Ways();

  /**
   * @param period the material's, or the same span the year before
   */
  public ActivityTracer(Material material, Period period) {
    YearData data = period.equals(material.period()) ? material.year() : material.yearBefore();
    ActivityFigures.families(material, data, period, new Findings())
        .forEach((figures, family) -> figures.forEach(figure -> ways.of(figure, family::rows)));
  }

  /** Empty for a figure of another kind. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure);
  }
}
