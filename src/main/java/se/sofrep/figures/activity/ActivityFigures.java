package se.sofrep.figures.activity;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
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
    Places places = new Places(material.association());
    new VolumeFigures(places, sheet).fill(data);
    new SurveyFigures(places, sheet, findings).fill(data);
    new FormFigures(sheet, findings).fill(data);
    new EnquiryFigures(places, sheet).fill(data);
    return sheet.rows();
  }
}
