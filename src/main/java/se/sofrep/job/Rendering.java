package se.sofrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.Digest;
import se.sofrep.bundle.Manifest;
import se.sofrep.document.ReportDocument;
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

/** Draws a document in every format asked for; formats are independent and drawn side by side. */
final class Rendering {
  private Rendering() {}

  static Bundle of(ReportRequest request, Study study, ReportDocument document, Findings findings) {
    FontSetup.prepare();
    Bundle bundle = new Bundle();
    renderers(request).parallel().forEach(renderer -> renderer.render(document, bundle));
    bundle.put("figures.csv", FiguresCsv.of(study.figures()));
    bundle.put("figures.json", FiguresJson.of(study.figures()));
    bundle.put(
        "findings.csv", FindingsCsv.of(findings.all(), new Messages(request.reportLanguage())));
    Manifest manifest =
        new Manifest(Version.number(), request.command(), inputs(study), bundle.digests());
    bundle.put(Manifest.FILE, manifest.toJson());
    return bundle;
  }

  /** The slowest first, so that two cores end at about the same time. */
  private static Stream<Renderer> renderers(ReportRequest request) {
    List<Renderer> renderers = new ArrayList<>();
    for (Format format : new TreeSet<>(request.formats())) {
      renderers.add(
          switch (format) {
            case HTML -> new HtmlRenderer();
            case PDF -> new PdfRenderer();
            case DOCX -> new DocxRenderer();
            case XLSX -> new XlsxRenderer();
          });
    }
    renderers.add(new ChartFiles());
    renderers.add(new TablesCsv());
    return renderers.stream();
  }

  private static SortedMap<String, String> inputs(Study study) {
    SortedMap<String, String> digests = new TreeMap<>();
    try {
      List<String> files = new ArrayList<>(study.material().year().files());
      files.addAll(study.material().yearBefore().files());
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
