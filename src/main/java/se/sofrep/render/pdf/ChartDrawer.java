package se.sofrep.render.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.Glyphs;

/** Draws a chart straight onto the page, as lines and as text that can be selected. */
final class ChartDrawer implements FSObjectDrawer {
  static final String TYPE = "application/x-sofrep-chart";

  private final Map<String, Chart> byId;
  private final ChartSource source;

  ChartDrawer(List<Chart> charts, ChartSource source, Glyphs glyphs) {
    this.source = source;
    this.byId =
        charts.stream()
            .collect(
                Collectors.toMap(
                    Chart::id, chart -> printable(chart, glyphs), (first, second) -> first));
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
          source.draw(chart, graphics);
        });
    return null;
  }

  /** The chart with every word spelled so that the font can show it. */
  private static Chart printable(Chart chart, Glyphs glyphs) {
    return new Chart(
        chart.id(),
        chart.number(),
        glyphs.printable(chart.title()),
        chart.alt(),
        chart.kind(),
        glyphs.printable(chart.unit()),
        chart.categories().stream().map(glyphs::printable).toList(),
        chart.series().stream().map(series -> printable(series, glyphs)).toList(),
        chart.data(),
        chart.notes(),
        chart.funnel().map(funnel -> printable(funnel, glyphs)),
        chart.hidden());
  }

  private static Chart.Funnel printable(Chart.Funnel funnel, Glyphs glyphs) {
    return new Chart.Funnel(
        glyphs.printable(funnel.axis()),
        funnel.bases(),
        funnel.centre(),
        glyphs.printable(funnel.centreName()),
        funnel.limits().stream()
            .map(pair -> new Chart.Limits(glyphs.printable(pair.name()), pair.bounds()))
            .toList());
  }

  private static Chart.Series printable(Chart.Series series, Glyphs glyphs) {
    List<Optional<Chart.Point>> points =
        series.points().stream().map(point -> point.map(p -> printable(p, glyphs))).toList();
    return new Chart.Series(glyphs.printable(series.name()), series.role(), points);
  }

  private static Chart.Point printable(Chart.Point point, Glyphs glyphs) {
    return new Chart.Point(
        point.value(), glyphs.printable(point.label()), point.low(), point.high());
  }
}
