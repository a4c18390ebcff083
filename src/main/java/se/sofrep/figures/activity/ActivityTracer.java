package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ANSWER;
import static se.sofrep.figures.ActivityDefinitions.ANSWER_OR_HIGHER;
import static se.sofrep.figures.ActivityDefinitions.ENQUIRY;
import static se.sofrep.figures.ActivityDefinitions.FORM_ANSWER;
import static se.sofrep.figures.ActivityDefinitions.HEADS;
import static se.sofrep.figures.ActivityDefinitions.OCCASIONS;
import static se.sofrep.figures.ActivityDefinitions.RESPONSE_RATE;
import static se.sofrep.figures.ActivityDefinitions.TRAINING;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.Ways;

/** Traces the figures of {@link ActivityFigures} to rows. */
public final class ActivityTracer {
  private final Ways ways = new Ways();

  /**
   * @param period the material's, or the same span the year before
   */
  public ActivityTracer(Material material, Period period) {
    Places places = new Places(material.association());
    YearData data = period.equals(material.period()) ? material.year() : material.yearBefore();
    Undated undated = new Undated(period, data.year());
    for (Definition figure : List.of(HEADS, OCCASIONS, TRAINING)) {
      ways.of(figure, key -> new VolumeTrail(places, key).rows(data.volume(), period));
    }
    for (Definition figure : List.of(ANSWER, ANSWER_OR_HIGHER, RESPONSE_RATE)) {
      ways.of(figure, key -> new SurveyTrail(places, key).rows(data.survey(), undated));
    }
    ways.of(FORM_ANSWER, key -> new FormTrail(key).rows(data.forms(), undated));
    ways.of(ENQUIRY, key -> new EnquiryTrail(places, key).rows(data.enquiries(), period));
  }

  /** Empty for a figure of another kind. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure);
  }
}
