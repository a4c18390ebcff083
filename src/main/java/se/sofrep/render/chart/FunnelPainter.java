package se.sofrep.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Marks;
import se.sofrep.render.chart.look.Style;

/** Lets JFreeChart draw a funnel's grid and lines, then sets the points. */
final class FunnelPainter {
  private FunnelPainter() {}

  static void draw(Plotted chart, FunnelFigure figure, Graphics2D g) {
    Chart.Funnel funnel = chart.chart().funnel().orElseThrow();
    lines(funnel, figure).draw(g, area(figure), null, null, null);
    g.setPaint(Style.MUTED);
    g.setStroke(Style.HAIRLINE);
    figure.leaders().forEach(g::draw);
    for (FunnelFigure.Dot dot : figure.dots()) {
      Marks.dot(g, chart.swatches().get(dot.series()), dot.series(), dot.x(), dot.y());
    }
    figure.key().draw(g, chart.swatches());
  }

  private static XYPlot lines(Chart.Funnel funnel, FunnelFigure figure) {
    NumberAxis up = new ScaleAxis(figure.up(), figure.plot().getHeight());
    NumberAxis along = new ScaleAxis(figure.along(), figure.plot().getWidth());
    XYPlot plot = new XYPlot(null, along, up, null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(Style.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Style.BASELINE);
    plot.setRangeZeroBaselineStroke(Style.BASELINE_STROKE);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    for (int i = 0; i < funnel.limits().size(); i++) {
      List<Chart.Bound> bounds = funnel.limits().get(i).bounds();
      DefaultXYDataset data = new DefaultXYDataset();
      data.addSeries("low", points(bounds, Chart.Bound::low));
      data.addSeries("high", points(bounds, Chart.Bound::high));
      plot.setDataset(i, data);
      plot.setRenderer(i, line(Style.limit(i), Style.MUTED));
    }
    DefaultXYDataset centre = new DefaultXYDataset();
    centre.addSeries(
        "centre",
        new double[][] {
          {0, figure.along().upper()},
          {funnel.centre(), funnel.centre()}
        });
    plot.setDataset(funnel.limits().size(), centre);
    plot.setRenderer(funnel.limits().size(), line(Style.CENTRE, Style.INK));
    return plot;
  }

  private static double[][] points(List<Chart.Bound> bounds, ToDoubleFunction<Chart.Bound> share) {
    return new double[][] {
      bounds.stream().mapToDouble(Chart.Bound::base).toArray(),
      bounds.stream().mapToDouble(share).toArray()
    };
  }

  private static XYLineAndShapeRenderer line(Stroke stroke, Color colour) {
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setDrawSeriesLineAsPath(true);
    line.setAutoPopulateSeriesStroke(false);
    line.setAutoPopulateSeriesPaint(false);
    line.setDefaultStroke(stroke);
    line.setDefaultPaint(colour);
    return line;
  }

  private static Rectangle2D area(FunnelFigure figure) {
    Rectangle2D plot = figure.plot();
    double margin = ScaleAxis.MARGIN;
    return new Rectangle2D.Double(
        plot.getX() - margin,
        plot.getY() - margin,
        plot.getWidth() + 2 * margin,
        plot.getHeight() + 2 * margin);
  }
}
