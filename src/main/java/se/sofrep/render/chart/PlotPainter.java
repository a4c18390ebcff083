package se.sofrep.render.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import se.sofrep.document.Chart.Kind;
import se.sofrep.render.chart.look.Style;

/** Lets JFreeChart draw the plot of a layout: grid, bars, whiskers, targets. */
final class PlotPainter {
  private PlotPainter() {}

  static void draw(Plotted chart, Layout layout, Graphics2D g) {
    CategoryPlot plot =
        new CategoryPlot(
            chart.barData(),
            new SlotAxis(layout.slots()),
            new ScaleAxis(layout),
            renderer(chart, layout));
    plot.setOrientation(layout.upright() ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(Style.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Style.BASELINE);
    plot.setRangeZeroBaselineStroke(Style.BASELINE_STROKE);
    plot.setNoDataMessage(null);
    if (!chart.targets().isEmpty()) {
      plot.setDataset(1, chart.targetData());
      plot.setRenderer(1, ValueMarks.targets(chart, layout));
      plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }
    plot.draw(g, ScaleAxis.area(layout), null, null, null);
  }

  private static CategoryItemRenderer renderer(Plotted chart, Layout layout) {
    if (chart.stacked()) {
      return new EndToEnd(chart, layout);
    }
    return chart.kind() == Kind.INTERVALS
        ? ValueMarks.intervals(chart, layout)
        : new SideBySide(chart, layout);
  }
}
