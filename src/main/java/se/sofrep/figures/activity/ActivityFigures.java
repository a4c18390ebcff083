package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ANSWER;
import static se.sofrep.figures.ActivityDefinitions.ANSWER_OR_HIGHER;
import static se.sofrep.figures.ActivityDefinitions.ENQUIRY;
import static se.sofrep.figures.ActivityDefinitions.FORM_ANSWER;
import static se.sofrep.figures.ActivityDefinitions.HEADS;
import static se.sofrep.figures.ActivityDefinitions.OCCASIONS;
import static se.sofrep.figures.ActivityDefinitions.RESPONSE_RATE;
import static se.sofrep.figures.ActivityDefinitions.TRAINING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.Places;
import se.sofrep.figures.trace.Ways;
import se.sofrep.problem.Findings;

/** The figures of volume, training, survey, questionnaires and enquiries. Throws nothing. */
public final class ActivityFigures {
  private ActivityFigures() {}

  /**
   * For the material's period and the same span the year before.
   *
   * @param notes takes how whole the material is
   */
  public static List<Figure> of(Material material, Findings findings, Coverages.Notes notes) {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(year(material, material.year(), material.period(), findings));
    ActivityCoverage coverage = new ActivityCoverage(material.association(), notes);
    coverage.note(material.year(), material.period());
    coverage.note(material.yearBefore(), material.period().yearBefore());
    // The year before was checked when it was the year: its findings are not said again.
    figures.addAll(
        year(material, material.yearBefore(), material.period().yearBefore(), new Findings()));
    return figures;
  }

  private static List<Figure> year(
      Material material, YearData data, Period period, Findings findings) {
    FigureSheet sheet = new FigureSheet(period);
    families(material, data, period, findings).values().forEach(family -> family.fill(sheet));
    return sheet.rows();
  }

  /**
   * The way of each figure back to its rows.
   *
   * @param period the material's, or the same span the year before
   */
  public static Ways ways(Material material, Period period) {
    YearData data = period.equals(material.period()) ? material.year() : material.yearBefore();
    Ways ways = new Ways();
    families(material, data, period, new Findings())
        .forEach((figures, family) -> figures.forEach(figure -> ways.of(figure, family::rows)));
    return ways;
  }

  /** Each input with its figures, in the order they are written. */
  private static Map<List<Definition>, Family> families(
      Material material, YearData data, Period period, Findings findings) {
    Places places = new Places(material.association());
    Map<List<Definition>, Family> families = new LinkedHashMap<>();
    families.put(
        List.of(HEADS, OCCASIONS, TRAINING), new VolumeFigures(places, data.volume(), period));
    families.put(
        List.of(ANSWER, ANSWER_OR_HIGHER, RESPONSE_RATE),
        new SurveyFigures(places, data.survey(), new Undated(period, data.year()), findings));
    families.put(
        List.of(FORM_ANSWER),
        new FormFigures(data.forms(), new Undated(period, data.year()), findings));
    families.put(List.of(ENQUIRY), new EnquiryFigures(places, data.enquiries(), period));
    return families;
  }
}
