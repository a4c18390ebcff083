package se.sofrep.figures.crosstab;

import java.util.List;
import se.sofrep.figures.Figure;

/**
 * A finished cross table: one line a value.
 *
 * @param headings of the labels
 */
public record CrossTab(List<String> headings, List<Line> lines) {

  /**
   * One line.
   *
   * @param labels one a heading
   */
  public record Line(List<String> labels, Figure figure) {}
}
