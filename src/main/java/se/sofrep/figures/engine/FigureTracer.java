package se.sofrep.figures.engine;

import static se.sofrep.figures.EconomyDefinitions.COST_PER_PARTICIPANT;
import static se.sofrep.figures.EconomyDefinitions.COST_PER_RESULT;
import static se.sofrep.figures.EconomyDefinitions.PAYBACK;
import static se.sofrep.figures.EconomyDefinitions.SAVING;
import static se.sofrep.figures.EconomyDefinitions.USED;
import static se.sofrep.figures.ParticipantDefinitions.CURRENT;
import static se.sofrep.figures.ParticipantDefinitions.RESULT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.activity.ActivityFigures;
import se.sofrep.figures.economy.EconomyTracer;
import se.sofrep.figures.participants.ParticipantTracer;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Ways;

/**
 * Traces a figure of {@link FigureEngine} to the rows of the input behind it. Every figure the
 * engine makes has a trace; {@link Trace#agrees} says whether it gives the figure.
 */
public final class FigureTracer {
  private final Figures figures;
  private final Ways ways = new Ways();
  private final List<Function<Period, Ways>> families;

  /**
   * @param figures those of the material
   */
  public FigureTracer(Material material, Figures figures) {
    this.figures = figures;
    families =
        List.of(
            once(period -> EconomyTracer.ways(material, period)),
            once(period -> ParticipantTracer.ways(material, period)),
            once(period -> ActivityFigures.ways(material, period)));
    ways.perhaps(COST_PER_PARTICIPANT, key -> over(key, CURRENT, UnaryOperator.identity()));
    ways.perhaps(COST_PER_RESULT, key -> over(key, RESULT, UnaryOperator.identity()));
    material
        .association()
        .rules()
        .supportCosts()
        .map(assumed -> BigDecimal.valueOf(assumed.horizon()))
        .ifPresent(
            horizon ->
                ways.perhaps(
                    PAYBACK,
                    key -> over(key, SAVING, saved -> saved.divide(horizon, Figure.EXACT))));
  }

  /** A family is asked only when one of its figures may be meant, for it reads its input. */
  private static Function<Period, Ways> once(Function<Period, Ways> family) {
    Map<Period, Ways> known = new HashMap<>();
    return period -> known.computeIfAbsent(period, family);
  }

  /** Empty for a figure that cannot be traced. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure)
        .or(
            () ->
                families.stream()
                    .flatMap(family -> family.apply(figure.key().period()).trace(figure).stream())
                    .findFirst());
  }

  /** Postings over what counts of another figure: participations, or what is saved in a month. */
  private Optional<List<TraceRow>> over(
      FigureKey key, Definition number, UnaryOperator<BigDecimal> amount) {
    Optional<Trace> cost = traceOf(key, USED);
    Optional<Trace> base = traceOf(key, number);
    if (cost.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    List<TraceRow> rows = new ArrayList<>(cost.get().rows());
    base.get()
        .rows(Part.NUMERATOR)
        .map(row -> row.as(Part.DENOMINATOR, amount.apply(row.amount())))
        .forEach(rows::add);
    return Optional.of(rows);
  }

  private Optional<Trace> traceOf(FigureKey key, Definition other) {
    return figures
        .find(
            new FigureKey(
                other.name(), key.intervention(), key.gender(), "", key.period(), other.unit()))
        .flatMap(this::trace);
  }
}
