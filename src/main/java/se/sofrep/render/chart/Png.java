package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Style;

/**
 * A chart as a PNG on white. Letters are filled as outlines, so that the machine's own way to
 * smooth type does not show.
 */
final class Png {
  private Png() {}

  private static final int SCALE = 2;

  /** 144 dots an inch. */
  private static final int DOTS_PER_METRE = 5669;

  static byte[] of(Chart chart) {
    Plotted plotted = Plotted.of(chart);
    Layout layout = ChartDrawing.layout(plotted);
    int width = ChartDrawing.WIDTH * SCALE;
    int height = (int) layout.height() * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(Style.PAPER);
    g.fillRect(0, 0, width, height);
    g.scale(SCALE, SCALE);
    ChartDrawing.draw(plotted, layout, g, true);
    g.dispose();
    return PngFile.of(image, DOTS_PER_METRE);
  }
}
