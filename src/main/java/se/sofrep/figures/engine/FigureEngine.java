package se.sofrep.figures.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.sofrep.domain.Material;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.activity.ActivityFigures;
import se.sofrep.figures.economy.EconomyFigures;
import se.sofrep.figures.participants.ParticipantFigures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Every figure that a material can carry, for its period and for the same span the year before,
 * each in its own period.
 *
 * <p>Pure: the same material gives the same figures in the same order. Unrounded. Nothing is read
 * but the participations. A figure that the data says nothing about, or whose material is absent,
 * is not there; one of partial material says so; a share whose base is 0 is there without value.
 */
public final class FigureEngine {
  private FigureEngine() {}

  /** The figures, without what they have to say of contradictions in the data. */
  public static Figures compute(Material material) {
    return compute(material, new Findings());
  }

  /**
   * @param findings takes contradictions in the data that no figure can settle ({@code figures.*})
   */
  public static Figures compute(Material material, Findings findings) {
    Coverages.Notes notes = new Coverages.Notes();
    Figures participants = once(ParticipantFigures.of(material, findings, notes), findings);
    List<Figure> all = new ArrayList<>(participants.all());
    all.addAll(ActivityFigures.of(material, findings, notes));
    all.addAll(EconomyFigures.of(material, participants, notes));
    return once(all, findings).carriedBy(notes.done());
  }

  /**
   * Two things in the data can bear one name (a question with {@code " / "} in it, a group called
   * as an intervention): the first stands, and it is said.
   */
  static Figures once(List<Figure> figures, Findings findings) {
    Set<FigureKey> seen = new HashSet<>();
    List<Figure> kept = new ArrayList<>();
    for (Figure figure : figures) {
      if (seen.add(figure.key())) {
        kept.add(figure);
      } else {
        findings.error(
            "figures.same-name",
            Location.of(figure.sources().isEmpty() ? "" : figure.sources().get(0)),
            figure.key().name(),
            figure.key().category());
      }
    }
    return Figures.of(kept);
  }
}
