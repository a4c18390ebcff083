package se.sofrep.render.html;

import java.nio.charset.StandardCharsets;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.Renderer;
import se.sofrep.render.markup.ChartSource;

/**
 * Writes {@code <name>.html}: one self-contained page, WCAG 2.1 AA, readable without script and
 * without network. It is well-formed XML too, so that other programs can read it.
 */
public final class HtmlRenderer implements Renderer {
  private final ChartSource charts;

  public HtmlRenderer() {
    this(ChartSource.DRAWN);
  }

  HtmlRenderer(ChartSource charts) {
    this.charts = charts;
  }

  @Override
  public void render(ReportDocument document, BundleWriter out) {
    String html = new HtmlPage(document, charts).html();
    out.put(document.meta().name() + ".html", html.getBytes(StandardCharsets.UTF_8));
  }
}
