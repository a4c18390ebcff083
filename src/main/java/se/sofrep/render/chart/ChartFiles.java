package se.sofrep.render.chart;

import java.nio.charset.StandardCharsets;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.Renderer;

/**
 * Writes every chart of a report as {@code diagram/<id>.svg}, which says its language since it
 * stands alone, and {@code diagram/<id>.png}.
 */
public final class ChartFiles implements Renderer {
  private static final String FOLDER = "diagram/";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  @Override
  public void render(ReportDocument document, BundleWriter out) {
    String language = "<svg xml:lang=\"" + document.meta().language() + "\"";
    for (Chart chart : document.charts()) {
      String svg = XML + ChartDrawing.svg(chart).replaceFirst("<svg", language) + "\n";
      out.put(FOLDER + chart.id() + ".svg", svg.getBytes(StandardCharsets.UTF_8));
      out.put(FOLDER + chart.id() + ".png", ChartDrawing.png(chart));
    }
  }
}
