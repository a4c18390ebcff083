package se.sofrep.render.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import se.sofrep.render.chart.look.SwatchPainter;

/** Bars end to end, as thick as the layout says. */
final class EndToEnd extends StackedBarRenderer {
  private static final long serialVersionUID = 1;
  private final transient Layout layout;

  EndToEnd(Plotted chart, Layout layout) {
    this.layout = layout;
    setShadowVisible(false);
    setBarPainter(new SwatchPainter(chart.swatches(), true));
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    state.setBarWidth(layout.thickness());
  }
}
