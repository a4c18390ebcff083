package se.sofrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.Digest;
import se.sofrep.bundle.Manifest;
import se.sofrep.document.ReportDocument;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Messages;
import se.sofrep.render.Renderer;
import se.sofrep.render.chart.ChartFiles;
import se.sofrep.render.chart.FontSetup;
import se.sofrep.render.data.FiguresCsv;
import se.sofrep.render.data.FiguresJson;
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
  private final ReportRequest request;
  private final ReportSubject subject;
  private final Study study;
  private final Bundle bundle = new Bundle();
  private final SideBySide work = new SideBySide();

  Rendering(ReportRequest request, ReportSubject subject, Study study) {
    this.request = request;
    this.subject = subject;
    this.study = study;
    Figures figures = subject.figures(study.figures());
    work.start(FontSetup::prepare);
    work.start(() -> bundle.put("figures.json", FiguresJson.of(figures)));
    work.start(() -> bundle.put("figures.csv", FiguresCsv.of(figures)));
  }

  Bundle of(ReportDocument document, Findings findings) {
    for (Renderer renderer : renderers(request.formats())) {
      work.start(() -> renderer.render(document, bundle));
    }
    work.finish();
    bundle.put(
        "findings.csv", FindingsCsv.of(findings.all(), new Messages(request.reportLanguage())));
    Manifest manifest =
        new Manifest(Version.number(), request.command(subject), inputs(study), bundle.digests());
    bundle.put(Manifest.FILE, manifest.toJson());
    return bundle;
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

  private static SortedMap<String, String> inputs(Study study) {
    SortedMap<String, String> digests = new TreeMap<>();
    try {
      List<String> files = new ArrayList<>(study.material().year().files());
      files.addAll(study.material().yearBefore().files());
      study.material().earlier().forEach(ledger -> files.add(ledger.file()));
      files.add(Workspace.CONFIGURATION);
      for (String file : files) {
        digests.put(file, Digest.sha256(study.workspace().root().resolve(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an input vanished during the run", e);
    }
    return digests;
  }
}
