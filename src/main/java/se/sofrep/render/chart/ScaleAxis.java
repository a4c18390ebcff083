package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import se.sofrep.render.chart.look.Scale;

/** A value axis with the ends and ticks of a {@link Scale}; it draws no words. */
final class ScaleAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private final transient Scale scale;

  /** Beyond both ends of the axis: JFreeChart cuts what it draws at the plot's edge. */
  static final double MARGIN = 5;

  ScaleAxis(Layout layout) {
    this(layout.scale(), layout.upright() ? layout.plot().getHeight() : layout.plot().getWidth());
  }

  /**
   * @param length of the axis in points
   */
  ScaleAxis(Scale scale, double length) {
    super(null);
    this.scale = scale;
    double margin = MARGIN * scale.span() / length;
    setRange(scale.lower() - margin, scale.upper() + margin);
    setAxisLineVisible(false);
    setTickLabelsVisible(false);
    setTickMarksVisible(false);
  }

  /** The plot's rectangle with that margin. */
  static Rectangle2D area(Layout layout) {
    Rectangle2D plot = layout.plot();
    double x = layout.upright() ? 0 : MARGIN;
    double y = layout.upright() ? MARGIN : 0;
    return new Rectangle2D.Double(
        plot.getX() - x, plot.getY() - y, plot.getWidth() + 2 * x, plot.getHeight() + 2 * y);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return scale.ticks().stream()
        .map(t -> new NumberTick(t, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }
}
