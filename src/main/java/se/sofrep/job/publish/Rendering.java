package se.sofrep.job.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.Manifest;
import se.sofrep.document.ReportDocument;
import se.sofrep.job.Format;
import se.sofrep.job.Version;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.render.Renderer;
import se.sofrep.render.chart.ChartFiles;
import se.sofrep.render.chart.look.FontSetup;
import se.sofrep.render.data.FindingsCsv;
import se.sofrep.render.data.TablesCsv;
import se.sofrep.render.docx.DocxRenderer;
import se.sofrep.render.html.HtmlRenderer;
import se.sofrep.render.pdf.PdfRenderer;
import se.sofrep.render.xlsx.XlsxRenderer;

/**
 * Draws a document in every format asked for. Formats are independent and drawn side by side; the
 * files that need no document are begun before there is one.
 */
final class Rendering implements AutoCloseable {
  private final Set<Format> formats;
  private final Language language;
  private final DataFiles files;
  private final Bundle bundle = new Bundle();
  private final SideBySide work = new SideBySide();

  Rendering(Set<Format> formats, Language language, DataFiles files) {
    this.formats = formats;
    this.language = language;
    this.files = files;
    work.start(FontSetup::prepare);
    work.start(() -> bundle.put("figures.json", files.figuresJson().get()));
    work.start(() -> bundle.put(PublishedFigures.FILE, files.figuresCsv().get()));
  }

  Bundle of(ReportDocument document, Findings findings) {
    for (Renderer renderer : renderers(formats)) {
      work.start(() -> renderer.render(document, bundle));
    }
    work.finish();
    files.disclosure().ifPresent(of -> bundle.put(DisclosureJson.FILE, of.apply(figuresCsv())));
    bundle.put(
        "findings.csv",
        files.disclosure().isPresent()
            ? FindingsCsv.withoutTexts(findings.all())
            : FindingsCsv.of(findings.all(), new Messages(language)));
    Manifest manifest =
        new Manifest(Version.number(), files.command(), files.inputs().get(), bundle.digests());
    bundle.put(Manifest.FILE, manifest.toJson());
    return bundle;
  }

  private String figuresCsv() {
    return new String(bundle.files().get(PublishedFigures.FILE), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    work.close();
  }

  /** The slowest first, so that two cores end at about the same time. */
  static List<Renderer> renderers(Set<Format> formats) {
    List<Renderer> renderers = new ArrayList<>();
    for (Format format : List.of(Format.PDF, Format.DOCX, Format.XLSX, Format.HTML)) {
      if (formats.contains(format)) {
        renderers.add(renderer(format));
      }
    }
    renderers.add(new ChartFiles());
    renderers.add(new TablesCsv());
    return renderers;
  }

  private static Renderer renderer(Format format) {
    return switch (format) {
      case HTML -> new HtmlRenderer();
      case PDF -> new PdfRenderer();
      case DOCX -> new DocxRenderer();
      case XLSX -> new XlsxRenderer();
    };
  }
}
