package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.look.Marks;

/** A point with its interval in each category, the series one below the other. */
final class PointsWithIntervals extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1;
  private final transient Plotted chart;
  private final transient Layout layout;

  PointsWithIntervals(Plotted chart, Layout layout) {
    this.chart = chart;
    this.layout = layout;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    Number value = data.getValue(row, column);
    if (value == null) {
      return;
    }
    RectangleEdge edge = plot.getRangeAxisEdge();
    double v = value.doubleValue();
    double low = chart.point(row, column).flatMap(Point::low).orElse(v);
    double high = chart.point(row, column).flatMap(Point::high).orElse(v);
    double y = layout.barStart(row, chart.bars().size(), column) + layout.thickness() / 2;
    Marks.interval(
        g,
        chart.swatches().get(row),
        row,
        values.valueToJava2D(low, area, edge),
        values.valueToJava2D(v, area, edge),
        values.valueToJava2D(high, area, edge),
        y);
  }
}
