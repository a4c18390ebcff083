package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.look.Marks;

/** Something drawn at each value that there is. */
final class ValueMarks extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1;

  /** How far a target mark reaches beyond the bars of its category, both ends together. */
  private static final double OVERHANG = 4;

  private final transient Mark mark;

  private interface Mark {
    /**
     * @param place where a value stands on the value axis, in points
     */
    void draw(Graphics2D g, int row, int column, double value, DoubleUnaryOperator place);
  }

  private ValueMarks(Mark mark) {
    this.mark = mark;
  }

  /** A mark across the bars of each category at its target. */
  static ValueMarks targets(Plotted chart, Layout layout) {
    int rows = chart.stacked() ? 1 : Math.max(1, chart.bars().size());
    double length = rows * layout.pitch() + OVERHANG;
    return new ValueMarks(
        (g, row, column, value, place) -> {
          double at = place.applyAsDouble(value);
          Slot slot = layout.slots().get(column);
          double x = layout.upright() ? slot.middle() : at;
          double y = layout.upright() ? at : slot.middle();
          Marks.target(g, x, y, Math.min(slot.length() - 1, length), layout.upright());
        });
  }

  /** A point with its interval in each category, the series one below the other. */
  static ValueMarks intervals(Plotted chart, Layout layout) {
    return new ValueMarks(
        (g, row, column, value, place) -> {
          Optional<Point> point = chart.point(row, column);
          double low = place.applyAsDouble(point.flatMap(Point::low).orElse(value));
          double high = place.applyAsDouble(point.flatMap(Point::high).orElse(value));
          double x = place.applyAsDouble(value);
          double y = layout.barStart(row, chart.bars().size(), column) + layout.thickness() / 2;
          Marks.interval(g, chart.swatches().get(row), row, low, x, high, y);
        });
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
    if (value != null) {
      RectangleEdge edge = plot.getRangeAxisEdge();
      mark.draw(g, row, column, value.doubleValue(), v -> values.valueToJava2D(v, area, edge));
    }
  }
}
