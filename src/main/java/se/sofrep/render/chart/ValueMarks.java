package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Something drawn at each value that there is. */
abstract class ValueMarks extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1;

  /**
   * @param place where a value stands on the value axis, in points
   */
  abstract void mark(Graphics2D g, int row, int column, double value, DoubleUnaryOperator place);

  @Override
  public final void drawItem(
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
    if (value != null) {
      RectangleEdge edge = plot.getRangeAxisEdge();
      mark(g, row, column, value.doubleValue(), v -> values.valueToJava2D(v, area, edge));
    }
  }
}
