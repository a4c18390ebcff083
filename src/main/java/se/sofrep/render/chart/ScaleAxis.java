package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A value axis with the ends and ticks of a {@link Scale}; it draws no words. */
final class ScaleAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private final transient Scale scale;

  ScaleAxis(Scale scale) {
    super(null);
    this.scale = scale;
    setRange(scale.lower(), scale.upper());
    setAxisLineVisible(false);
    setTickLabelsVisible(false);
    setTickMarksVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return scale.ticks().stream()
        .map(t -> new NumberTick(t, "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }
}
