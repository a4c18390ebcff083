package se.sofrep.figures.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.figures.activity.ActivityTracer;
import se.sofrep.figures.economy.EconomyTracer;
import se.sofrep.figures.participants.ParticipantTracer;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Rule;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;

/**
 * Traces a figure of {@link FigureEngine} to the rows of the input behind it. Every figure the
 * engine makes has a trace; {@link Trace#agrees} says whether it gives the figure.
 */
public final class FigureTracer {
  private static final String PAYBACK = "samhällsekonomi.återbetalningstid";
  private static final String UNIT_COST = "ekonomi.insats.kostnad_per_";

  private final Material material;
  private final Figures figures;
  private final Map<Period, ParticipantTracer> participants = new HashMap<>();
  private final Map<Period, ActivityTracer> activity = new HashMap<>();
  private final Map<Period, EconomyTracer> economy = new HashMap<>();

  /**
   * @param figures those of the material
   */
  public FigureTracer(Material material, Figures figures) {
    this.material = material;
    this.figures = figures;
  }

  /** Empty for a figure that cannot be traced. */
  public Optional<Trace> trace(Figure figure) {
    String name = figure.key().name();
    if (name.startsWith(UNIT_COST)) {
      return unitCost(figure);
    }
    if (name.equals(PAYBACK)) {
      return payback(figure);
    }
    return (name.startsWith("ekonomi.") ? economy(figure) : participants(figure))
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
  private Optional<Trace> unitCost(Figure figure) {
    FigureKey key = figure.key();
    String counted = Definitions.of(key.name()).orElseThrow().base();
    Optional<Trace> cost = traceOf(key, "ekonomi.insats.utnyttjat", Unit.KRONOR);
    Optional<Trace> number = traceOf(key, counted, Unit.COUNT);
    if (cost.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    List<TraceRow> rows = new ArrayList<>(cost.get().rows());
    number
        .get()
        .rows(Part.NUMERATOR)
        .map(row -> row.as(Part.DENOMINATOR, row.amount()))
        .forEach(rows::add);
    return Optional.of(new Trace(figure, Rule.QUOTIENT, rows));
  }

  /** Postings over what is saved in a month: the saving's rows, each by the horizon. */
  private Optional<Trace> payback(Figure figure) {
    FigureKey key = figure.key();
    Optional<Trace> cost = traceOf(key, "ekonomi.insats.utnyttjat", Unit.KRONOR);
    Optional<Trace> saving = traceOf(key, "samhällsekonomi.besparing", Unit.KRONOR);
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
    return Optional.of(new Trace(figure, Rule.PAYBACK, rows));
  }

  private Optional<Trace> traceOf(FigureKey key, String name, Unit unit) {
    return figures
        .find(new FigureKey(name, key.intervention(), key.gender(), "", key.period(), unit))
        .flatMap(this::trace);
  }
}
