package se.sofrep.render.chart;

import java.util.List;

/**
 * How closely bars stand. A chart takes the first that fits the page.
 *
 * @param label size of the values at the bars
 * @param category size of the category labels
 * @param pitch from one bar of a category to the next
 * @param gap between categories
 */
record Density(double label, double category, double pitch, double gap) {
  static final List<Density> ALL =
      List.of(
          new Density(8.5, 9, 13, 7),
          new Density(8.5, 9, 12, 5),
          new Density(8, 8.5, 11, 4),
          new Density(8, 8, 10.5, 3.5),
          new Density(7.5, 7.5, 9.5, 3),
          new Density(7, 7, 8.5, 2.5),
          new Density(6.5, 6.5, 7.8, 2),
          new Density(6, 6, 7, 1.5));

  /** So many of the first are set in type that is read without effort. */
  static final int EASILY_READ = 4;

  /** Thickness of a bar beside others. */
  double bar() {
    return pitch - 1.5;
  }
}
