package se.sofrep.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;
import se.sofrep.render.markup.ChartSource;

/** Stands in for the drawn charts: a bar a value, so that pages can be tested by themselves. */
public final class FakeCharts implements ChartSource {
  @Override
  public int height(Chart chart) {
    return 60 + 36 * chart.categories().size();
  }

  @Override
  public void draw(Chart chart, Graphics2D graphics) {
    graphics.setColor(new Color(0xe8, 0xee, 0xf0));
    graphics.fill(new Rectangle2D.Double(0, 0, ChartDrawing.WIDTH, height(chart)));
    graphics.setColor(new Color(0x0b, 0x4a, 0x5c));
    for (int i = 0; i < chart.categories().size(); i++) {
      graphics.fill(new Rectangle2D.Double(120, 30 + 36 * i, 60 + 20 * (i % 12), 20));
    }
  }

  @Override
  public String svg(Chart chart) {
    String id = chart.id();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 480 "
        + height(chart)
        + "\" width=\"480pt\" height=\""
        + height(chart)
        + "pt\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\"><title id=\""
        + id
        + "-t\">Diagram</title><desc id=\""
        + id
        + "-d\">Staplar</desc><rect x=\"120\" y=\"30\" width=\"200\" height=\"20\" fill=\"#0b4a5c\"/></svg>";
  }
}
