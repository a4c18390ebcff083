package se.sofrep.render.pdf;

import java.util.stream.Collectors;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.render.Renderer;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.Glyphs;

/**
 * Writes {@code <name>.pdf}: A4, tagged, PDF/UA-1 and PDF/A-2a. Characters that the bundled font
 * lacks are spelled another way or replaced by a sign, never dropped; what was replaced becomes a
 * notice ({@code paper.glyph-missing}).
 */
public final class PdfRenderer implements Renderer {
  private final Findings findings;
  private final ChartSource charts;

  /** A renderer whose notices nobody reads. */
  public PdfRenderer() {
    this(new Findings());
  }

  public PdfRenderer(Findings findings) {
    this(findings, ChartSource.DRAWN);
  }

  PdfRenderer(Findings findings, ChartSource charts) {
    this.findings = findings;
    this.charts = charts;
  }

  @Override
  public void render(ReportDocument document, BundleWriter out) {
    Glyphs glyphs = new Glyphs();
    PrintPage page = new PrintPage(document, charts, glyphs);
    byte[] pdf = new PdfWriter(document, charts, glyphs).write(page.xhtml());
    if (!glyphs.missing().isEmpty()) {
      String signs =
          glyphs.missing().stream().map(Character::toString).collect(Collectors.joining(" "));
      findings.notice("paper.glyph-missing", Location.NONE, Glyphs.MISSING, signs);
    }
    out.put(document.meta().name() + ".pdf", pdf);
  }
}
