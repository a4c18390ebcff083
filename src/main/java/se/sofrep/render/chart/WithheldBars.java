package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;

/**
 * Bars that stand for withheld values: hatched, without fill, and all of one length, which depends
 * on no value.
 */
final class WithheldBars {
  private WithheldBars() {}

  static void draw(Plotted chart, Layout layout, Graphics2D g) {
    int rows = chart.stacked() ? Math.min(1, chart.bars().size()) : chart.bars().size();
    for (int column = 0; column < chart.categories(); column++) {
      for (int row = 0; row < rows; row++) {
        if (chart.hatched(row, column)) {
          Swatch.WITHHELD.paint(g, bar(layout, layout.barStart(row, rows, column)));
        }
      }
    }
  }

  private static Rectangle2D bar(Layout layout, double start) {
    double zero = layout.position(0);
    return layout.upright()
        ? new Rectangle2D.Double(start, zero - Style.WITHHELD, layout.thickness(), Style.WITHHELD)
        : new Rectangle2D.Double(zero, start, Style.WITHHELD, layout.thickness());
  }
}
