package se.sofrep.disclosure;

import java.util.List;
import java.util.Map;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * What came through the gate.
 *
 * @param figures all figures, the withheld ones without values
 * @param published those of them that the report shows
 * @param givenAway cells that could not be protected; empty when the proof holds
 * @param exposed cells that what is out already gives away, whatever is withheld here
 * @param changed how many counts are withheld because another publication says a little more or
 *     less, by its name
 */
public record Passed(
    Figures figures,
    Figures published,
    List<FigureKey> givenAway,
    List<Exposed> exposed,
    Map<String, Integer> changed,
    Protection protection) {
  public Passed {
    givenAway = List.copyOf(givenAway);
    exposed = List.copyOf(exposed);
  }

  /**
   * A count that cannot be protected any more, whatever this report withholds: what is out already
   * gives it away, alone or with this report.
   *
   * @param publications the names of those that are out and have to do with it
   */
  public record Exposed(FigureKey cell, List<String> publications) {
    public Exposed {
      publications = List.copyOf(publications);
    }
  }
}
