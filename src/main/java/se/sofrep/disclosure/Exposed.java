package se.sofrep.disclosure;

import java.util.List;
import se.sofrep.figures.FigureKey;

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
