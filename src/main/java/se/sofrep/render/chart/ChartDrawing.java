package se.sofrep.render.chart;

import java.awt.Graphics2D;
import se.sofrep.document.Chart;

/** Draws charts with JFreeChart in sofrep's one style. Thread-safe; holds no state of a chart. */
public final class ChartDrawing {
  private ChartDrawing() {}

  /** Natural width of every chart in points (1/72 inch): the text width of an A4 page. */
  public static final int WIDTH = 480;

  /** Natural height of this chart in points: as high as its categories need. */
  public static int height(Chart chart) {
    throw new UnsupportedOperationException(chart.id());
  }

  /** Draws into the rectangle (0, 0, WIDTH, height): onto a PDF page, an image, an SVG. */
  public static void draw(Chart chart, Graphics2D graphics) {
    throw new UnsupportedOperationException(chart.id());
  }

  /**
   * An {@code <svg>} element of its own with role, title and description; ids start with the
   * chart's.
   */
  public static String svg(Chart chart) {
    throw new UnsupportedOperationException(chart.id());
  }

  /** A PNG at twice the natural size (144 dpi). */
  public static byte[] png(Chart chart) {
    throw new UnsupportedOperationException(chart.id());
  }
}
