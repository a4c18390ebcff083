package se.sofrep.render.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;
import se.sofrep.render.markup.ChartSource;

/** Draws a chart straight onto the page, as lines and as text that can be selected. */
final class ChartDrawer implements FSObjectDrawer {
  static final String TYPE = "application/x-sofrep-chart";

  private final Map<String, Chart> byId;
  private final ChartSource charts;

  ChartDrawer(Iterable<Chart> drawn, ChartSource charts) {
    this.byId =
        java.util.stream.StreamSupport.stream(drawn.spliterator(), false)
            .collect(Collectors.toMap(Chart::id, Function.identity(), (first, second) -> first));
    this.charts = charts;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Chart chart = byId.get(element.getAttribute("data-chart"));
    float wide = (float) (width / dotsPerPixel);
    float high = (float) (height / dotsPerPixel);
    double scale = wide / ChartDrawing.WIDTH;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        wide,
        high,
        graphics -> {
          graphics.scale(scale, scale);
          charts.draw(chart, graphics);
        });
    return null;
  }
}
