package se.sofrep.figures.activity;

import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Rule;
import se.sofrep.figures.trace.Trace;

/** Traces the figures of {@link ActivityFigures} to rows. */
public final class ActivityTracer {
  private final Places places;
  private final Period period;
  private final YearData data;

  /**
   * @param period the material's, or the same span the year before
   */
  public ActivityTracer(Material material, Period period) {
    places = new Places(material.association());
    this.period = period;
    data = period.equals(material.period()) ? material.year() : material.yearBefore();
  }

  /** Empty for a figure of another kind. */
  public Optional<Trace> trace(Figure figure) {
    FigureKey key = figure.key();
    Rule rule = key.unit() == Unit.PERCENT ? Rule.PERCENT : Rule.SUM;
    Undated undated = new Undated(period, data.year());
    return switch (key.name()) {
      case VolumeFigures.HEADS, VolumeFigures.OCCASIONS, VolumeFigures.TRAINING ->
          Optional.of(
              new Trace(figure, rule, new VolumeTrail(places, key).rows(data.volume(), period)));
      case SurveyFigures.ANSWER, SurveyFigures.ANSWER_OR_HIGHER, SurveyFigures.RATE ->
          Optional.of(
              new Trace(figure, rule, new SurveyTrail(places, key).rows(data.survey(), undated)));
      case FormFigures.NAME ->
          Optional.of(new Trace(figure, rule, new FormTrail(key).rows(data.forms(), undated)));
      case EnquiryFigures.NAME ->
          Optional.of(
              new Trace(
                  figure, rule, new EnquiryTrail(places, key).rows(data.enquiries(), period)));
      default -> Optional.empty();
    };
  }
}
