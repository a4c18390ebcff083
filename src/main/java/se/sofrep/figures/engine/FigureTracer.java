package se.sofrep.figures.engine;

import static se.sofrep.figures.EconomyDefinitions.COST_PER_PARTICIPANT;
import static se.sofrep.figures.EconomyDefinitions.COST_PER_RESULT;
import static se.sofrep.figures.EconomyDefinitions.PAYBACK;
import static se.sofrep.figures.EconomyDefinitions.SAVING;
import static se.sofrep.figures.EconomyDefinitions.USED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.figures.activity.ActivityTracer;
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
  private final Material material;
  private final Figures figures;
  private final Ways ways = new Ways();
  private final Map<Period, ParticipantTracer> participants = new HashMap<>();
  private final Map<Period, ActivityTracer> activity = new HashMap<>();
  private final Map<Period, EconomyTracer> economy = new HashMap<>();

  /**
   * @param figures those of the material
   */
  public FigureTracer(Material material, Figures figures) {
    this.material = material;
    this.figures = figures;
    ways.perhaps(COST_PER_PARTICIPANT, key -> unitCost(key, ParticipantDefinitions.CURRENT));
    ways.perhaps(COST_PER_RESULT, key -> unitCost(key, ParticipantDefinitions.RESULT));
    ways.perhaps(PAYBACK, this::payback);
  }

  /** Empty for a figure that cannot be traced. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure)
        .or(() -> economy(figure))
        .or(() -> participants(figure))
        .or(() -> activity(figure));
  }

  private Optional<Trace> participants(Figure figure) {
    return participants
        .computeIfAbsent(figure.key().period(), p -> new ParticipantTracer(material, p))
        .trace(figure);
  }

  private Optional<Trace> activity(Figure figure) {
    return activity
        .computeIfAbsent(figure.key().period(), p -> new ActivityTracer(material, p))
        .trace(figure);
  }

  private Optional<Trace> economy(Figure figure) {
    return economy
        .computeIfAbsent(figure.key().period(), p -> new EconomyTracer(material, p))
        .trace(figure);
  }

  /** Postings over participations; of those only the ones that count. */
  private Optional<List<TraceRow>> unitCost(FigureKey key, Definition counted) {
    Optional<Trace> cost = traceOf(key, USED);
    Optional<Trace> number = traceOf(key, counted);
    if (cost.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    List<TraceRow> rows = new ArrayList<>(cost.get().rows());
    number
        .get()
        .rows(Part.NUMERATOR)
        .map(row -> row.as(Part.DENOMINATOR, row.amount()))
        .forEach(rows::add);
    return Optional.of(rows);
  }

  /** Postings over what is saved in a month: the saving's rows, each by the horizon. */
  private Optional<List<TraceRow>> payback(FigureKey key) {
    Optional<Trace> cost = traceOf(key, USED);
    Optional<Trace> saving = traceOf(key, SAVING);
    Optional<SupportCosts> assumed = material.association().rules().supportCosts();
    if (cost.isEmpty() || saving.isEmpty() || assumed.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal horizon = BigDecimal.valueOf(assumed.get().horizon());
    List<TraceRow> rows = new ArrayList<>(cost.get().rows());
    saving
        .get()
        .rows(Part.NUMERATOR)
        .map(row -> row.as(Part.DENOMINATOR, row.amount().divide(horizon, Figure.EXACT)))
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
