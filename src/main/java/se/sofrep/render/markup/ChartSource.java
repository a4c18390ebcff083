package se.sofrep.render.markup;

import java.awt.Graphics2D;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;

/** Where a page gets its drawn charts from; sizes in points. */
public interface ChartSource {
  /** Charts as {@link ChartDrawing} draws them. */
  ChartSource DRAWN =
      new ChartSource() {
        @Override
        public int height(Chart chart) {
          return ChartDrawing.height(chart);
        }

        @Override
        public void draw(Chart chart, Graphics2D graphics) {
          ChartDrawing.draw(chart, graphics);
        }

        @Override
        public String svg(Chart chart) {
          return ChartDrawing.svg(chart);
        }
      };

  /** Natural height; the natural width is always {@link ChartDrawing#WIDTH}. */
  int height(Chart chart);

  void draw(Chart chart, Graphics2D graphics);

  /** An {@code <svg>} element with role, title and description. */
  String svg(Chart chart);
}
