package se.sofrep.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import se.sofrep.figures.FigureKey;

/**
 * All that it takes to repeat the proof from the published files alone: the ties that an outsider
 * reckons with, and how wide each withheld count is open by them. Holds no number of the report:
 * those that it tells are read in its {@code figures.csv}, and of the others nothing is said.
 *
 * @param cells the counts that the ties speak of; empty for one that no report shows and that only
 *     follows from others
 * @param ties those that any untold count stands in
 * @param elsewhere what other publications tell of counts that this one does not show: the name of
 *     the publication, and the number of each cell
 * @param withheld the counts that are shown without a number
 */
public record Proof(
    List<Optional<FigureKey>> cells,
    List<Relation> ties,
    Map<String, Map<Integer, Long>> elsewhere,
    List<Withheld> withheld) {
  public Proof {
    cells = List.copyOf(cells);
    ties = List.copyOf(ties);
    withheld = List.copyOf(withheld);
  }

  /**
   * The counts that are told, here or elsewhere, by their place among the cells.
   *
   * @param value what is told here
   */
  Map<Integer, Long> told(Function<FigureKey, Optional<Long>> value) {
    Map<Integer, Long> told = new HashMap<>();
    elsewhere.values().forEach(told::putAll);
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      cells.get(i).flatMap(value).ifPresent(number -> told.put(place, number));
    }
    return told;
  }

  Proof with(List<Withheld> others) {
    return new Proof(cells, ties, elsewhere, others);
  }

  /** Σ factor × cell = 0, or ≥ 0; cells by their place in the list. */
  public record Relation(boolean equal, List<Integer> cells, List<Long> factors) {
    public Relation {
      cells = List.copyOf(cells);
      factors = List.copyOf(factors);
    }
  }

  /**
   * @param cell its place among the cells
   */
  public record Withheld(FigureKey key, int cell, Interval open) {}

  /**
   * @param least the least that a count can be, by all that is told
   * @param most the most; empty when nothing stops it
   */
  public record Interval(long least, OptionalLong most) {

    /** Whether it is surely few, and told more closely than that. */
    boolean givesAway(int limit) {
      return least >= 1
          && most.isPresent()
          && most.getAsLong() < limit
          && (least > 1 || most.getAsLong() < limit - 1);
    }

    /** Whether what the other holds is in this one too. */
    boolean holds(Interval other) {
      return least <= other.least
          && (most.isEmpty()
              || (other.most.isPresent() && most.getAsLong() >= other.most.getAsLong()));
    }
  }
}
