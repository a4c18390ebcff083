package se.sofrep.figures.engine;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;
import se.sofrep.figures.activity.ActivityFigures;
import se.sofrep.figures.economy.EconomyFigures;
import se.sofrep.figures.participants.ParticipantFigures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * The figures of one intervention for its whole life and for each calendar year of it, each in its
 * own period. Statements, budgets and totals of the association say nothing over a life and are not
 * there; neither is a year before.
 */
public final class LifeFigures {
  private LifeFigures() {}

  /**
   * @param findings takes contradictions in the data that no figure can settle ({@code figures.*})
   */
  public static Figures compute(Life life, Findings findings) {
    Coverages.Notes notes = new Coverages.Notes();
    LifeCoverage.noteYears(life, notes);
    List<Figure> years = new ArrayList<>();
    for (Material year : life.years()) {
      if (!year.period().equals(life.whole().period())) {
        // What is told of the life is not told again of each of its years, but for what is wrong.
        Findings own = new Findings();
        years.addAll(of(year, life, own, notes));
        own.all().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .forEach(findings::add);
      }
    }
    LifeCoverage.noteWhole(life, notes);
    List<Figure> all = new ArrayList<>(of(life.whole(), life, findings, notes));
    all.addAll(years);
    return FigureEngine.once(all, findings).carriedBy(notes.done());
  }

  private static List<Figure> of(
      Material full, Life life, Findings findings, Coverages.Notes notes) {
    Material material = narrowed(full, life);
    Figures participants =
        FigureEngine.once(ParticipantFigures.of(material, findings, notes), findings);
    List<Figure> all = new ArrayList<>(participants.all());
    all.addAll(ActivityFigures.of(material, findings, notes));
    all.addAll(EconomyFigures.ofInterventions(material, participants, notes));
    String name = life.intervention().name();
    return all.stream()
        .filter(figure -> figure.key().period().equals(material.period()))
        .filter(figure -> figure.key().intervention().equals(name))
        .toList();
  }

  /** As if the intervention were the association's only one. */
  static Material narrowed(Material material, Life life) {
    return new Material(
        material.association().about(life.intervention()),
        material.period(),
        material.year(),
        material.yearBefore(),
        material.earlier());
  }
}
