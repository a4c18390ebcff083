package se.sofrep.render.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import se.sofrep.render.chart.look.SwatchPainter;

/** Bars side by side, placed by the layout. */
final class SideBySide extends BarRenderer {
  private static final long serialVersionUID = 1;
  private final transient Layout layout;
  private final int rows;

  SideBySide(Plotted chart, Layout layout) {
    this.layout = layout;
    this.rows = chart.bars().size();
    setShadowVisible(false);
    setBarPainter(new SwatchPainter(chart.swatches(), false));
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    state.setBarWidth(layout.thickness());
  }

  @Override
  protected double calculateBarW0(
      CategoryPlot plot,
      PlotOrientation orientation,
      Rectangle2D area,
      CategoryAxis axis,
      CategoryItemRendererState state,
      int row,
      int column) {
    return layout.barStart(row, rows, column);
  }
}
