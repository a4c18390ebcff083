package se.sofrep.render.chart;

/**
 * The stretch of the category axis that one category has: downwards in rows, rightwards in columns.
 */
record Slot(double start, double length) {
  double middle() {
    return start + length / 2;
  }

  double end() {
    return start + length;
  }
}
