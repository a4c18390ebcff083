package se.sofrep.source.input;

import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Cells of one column that say nothing, where they should: told once a file. */
final class EmptyCells {
  private Location first;
  private int rows;

  void add(Location at) {
    if (rows++ == 0) {
      first = at;
    }
  }

  /** Warns with the number of rows, at the first; call after the last row. */
  void report(String code, Findings findings) {
    if (rows > 0) {
      findings.warning(code, first, rows);
    }
  }
}
