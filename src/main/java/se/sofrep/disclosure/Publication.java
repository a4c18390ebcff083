package se.sofrep.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * What another public bundle shows of the same förbund: everybody may have it.
 *
 * @param name of the bundle
 * @param figures as they are published, the withheld ones without values
 * @param former how it was made, where it is the former edition of the very report
 */
public record Publication(String name, Figures figures, Optional<Former> former) {

  /**
   * How a former edition came about.
   *
   * @param limit counts from 1 and below this were withheld
   * @param open figures that needed no protection
   * @param never variables that were not told below the förbund
   * @param withheld every count that was
   */
  public record Former(int limit, List<String> open, List<String> never, Set<FigureKey> withheld) {
    boolean isBy(Association.Disclosure rules) {
      return limit == rules.limit() && open.equals(rules.open()) && never.equals(rules.never());
    }
  }
}
