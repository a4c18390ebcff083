package se.sofrep.figures.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Life;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;
import se.sofrep.figures.trace.Trace;

/** Traces the figures of {@link LifeFigures}, each by the material of its own period. */
public final class LifeTracer {
  private final Map<Period, FigureTracer> tracers = new HashMap<>();

  /**
   * @param figures those of the life
   */
  public LifeTracer(Life life, Figures figures) {
    life.years()
        .forEach(
            year ->
                tracers.put(
                    year.period(), new FigureTracer(LifeFigures.narrowed(year, life), figures)));
    tracers.put(
        life.whole().period(), new FigureTracer(LifeFigures.narrowed(life.whole(), life), figures));
  }

  /** Empty for a figure that cannot be traced. */
  public Optional<Trace> trace(Figure figure) {
    return Optional.ofNullable(tracers.get(figure.key().period()))
        .flatMap(tracer -> tracer.trace(figure));
  }
}
