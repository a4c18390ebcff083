package se.sofrep.disclosure;

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

  /** That it cannot be told to be few at all. */
  static Demand few(int cell, long limit) {
    return new Demand(cell, true, limit);
  }
}
