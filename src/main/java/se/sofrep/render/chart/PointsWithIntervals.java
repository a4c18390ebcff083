package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.util.function.DoubleUnaryOperator;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.look.Marks;

/** A point with its interval in each category, the series one below the other. */
final class PointsWithIntervals extends ValueMarks {
  private static final long serialVersionUID = 1;
  private final transient Plotted chart;
  private final transient Layout layout;

  PointsWithIntervals(Plotted chart, Layout layout) {
    this.chart = chart;
    this.layout = layout;
  }

  @Override
  void mark(Graphics2D g, int row, int column, double value, DoubleUnaryOperator place) {
    double low = chart.point(row, column).flatMap(Point::low).orElse(value);
    double high = chart.point(row, column).flatMap(Point::high).orElse(value);
    double y = layout.barStart(row, chart.bars().size(), column) + layout.thickness() / 2;
    Marks.interval(
        g,
        chart.swatches().get(row),
        row,
        place.applyAsDouble(low),
        place.applyAsDouble(value),
        place.applyAsDouble(high),
        y);
  }
}
