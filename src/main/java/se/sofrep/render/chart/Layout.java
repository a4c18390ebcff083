package se.sofrep.render.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import se.sofrep.render.chart.look.Scale;
import se.sofrep.render.chart.look.Text;

/**
 * A chart whose every length is decided.
 *
 * @param upright whether bars rise; else they run to the right
 * @param pitch from one bar of a category to the next
 * @param thickness of a bar
 * @param labelSize type size of the values at the bars
 * @param marks middles of the small target marks that stand before targets in words
 * @param words category labels, axis numbers, unit and side columns
 */
record Layout(
    double height,
    Rectangle2D plot,
    boolean upright,
    List<Slot> slots,
    double pitch,
    double thickness,
    double labelSize,
    Scale scale,
    Legend legend,
    List<Text> words,
    List<Point2D> marks) {

  /** The same when all its words are set and so its height is known. */
  Layout finished(double height) {
    return new Layout(
        Math.ceil(height),
        plot,
        upright,
        List.copyOf(slots),
        pitch,
        thickness,
        labelSize,
        scale,
        legend,
        List.copyOf(words),
        List.copyOf(marks));
  }

  /** From the left (or, upright, from the top) of the chart to a value. */
  double position(double value) {
    double share = (value - scale.lower()) / scale.span();
    return upright
        ? plot.getMaxY() - share * plot.getHeight()
        : plot.getX() + share * plot.getWidth();
  }

  /** Where bar {@code row} of {@code rows} in a category starts. */
  double barStart(int row, int rows, int column) {
    return slots.get(column).middle() - rows * pitch / 2 + row * pitch + (pitch - thickness) / 2;
  }
}
