package se.sofrep.disclosure;

import java.util.List;
import java.util.OptionalLong;
import se.sofrep.figures.FigureKey;

/**
 * What was withheld, and how wide each of it is open: what the proof rests on and what it shows.
 * Says nothing that an outsider cannot work out, and so not which of the cells are few.
 *
 * @param limit counts from 1 and below this are withheld
 * @param cells counts of persons that the report shows
 * @param withheld those of them that are withheld
 * @param reckoned cells that an outsider reckons with: those shown, and those that follow
 * @param ties ties among them
 */
public record Protection(int limit, int cells, List<Withheld> withheld, int reckoned, int ties) {
  public Protection {
    withheld = List.copyOf(withheld);
  }

  /**
   * @param least the least that the cell can be, by all that is told
   * @param most the most; empty when nothing stops it
   */
  public record Withheld(FigureKey cell, long least, OptionalLong most) {}
}
