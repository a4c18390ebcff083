package se.sofrep.disclosure;

import java.util.List;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * What came through the gate.
 *
 * @param figures all figures, the withheld ones without values
 * @param published those of them that the report shows
 * @param givenAway cells that could not be protected; empty when the proof holds
 */
public record Passed(
    Figures figures, Figures published, List<FigureKey> givenAway, Protection protection) {
  public Passed {
    givenAway = List.copyOf(givenAway);
  }
}
