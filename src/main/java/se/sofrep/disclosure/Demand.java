package se.sofrep.disclosure;

import java.util.List;

/**
 * What an outsider must not be able to tell of a cell.
 *
 * @param bound what must stay possible: for few persons, that they are as many as the limit; for
 *     everybody in one category, that somebody is in another
 * @param up whether the cell must be able to be at least the bound; else at most
 */
record Demand(int cell, boolean up, long bound) {
  static final double NEARLY = 1e-6;

  boolean isMet(double value) {
    return up ? value >= bound - NEARLY : value <= bound + NEARLY;
  }

  /** Whether it is met by all that the cell may be: few may be any number below the limit. */
  boolean isMet(List<Double> values) {
    return values.stream().anyMatch(this::isMet)
        || (up
            && values.stream().anyMatch(most()::isMet)
            && values.stream().anyMatch(least()::isMet));
  }

  /** The most that is below the limit. */
  Demand most() {
    return new Demand(cell, true, bound - 1);
  }

  /** The least that is a person. */
  Demand least() {
    return new Demand(cell, false, 1);
  }

  /** That it cannot be told to be few at all. */
  static Demand few(int cell, long limit) {
    return new Demand(cell, true, limit);
  }
}
