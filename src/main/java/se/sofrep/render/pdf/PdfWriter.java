package se.sofrep.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.Glyphs;
import se.sofrep.render.markup.Typeface;

/** Sets print XHTML as a tagged, archivable PDF; the same input gives the same bytes. */
final class PdfWriter {
  private static final String FAMILY = "Open Sans";
  private static final int PLATFORM_AT = 40;
  private static final byte[] PLATFORM = {'A', 'P', 'P', 'L'};

  private final ReportDocument document;
  private final ChartSource charts;
  private final Glyphs glyphs;

  PdfWriter(ReportDocument document, ChartSource charts, Glyphs glyphs) {
    this.document = document;
    this.charts = charts;
    this.glyphs = glyphs;
  }

  byte[] write(String xhtml) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours());
    builder.withProducer(document.meta().producer());
    builder.useReplacementText(Glyphs.MISSING);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:image/"),
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_BEFORE_RESOLVING_URI);
    for (Typeface face : Typeface.ALL) {
      builder.useFont(
          face::open,
          FAMILY,
          face.weight(),
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(ChartDrawer.TYPE, new ChartDrawer(document.charts(), charts, glyphs));
    builder.useObjectDrawerFactory(drawers);
    builder.withHtmlContent(xhtml, null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return bytes(renderer.getPdfDocument());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java's own sRGB. What platform it says it was made for (bytes 40–43) differs by version. */
  private static byte[] colours() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    System.arraycopy(PLATFORM, 0, profile, PLATFORM_AT, PLATFORM.length);
    return profile;
  }

  /** The file's id comes from its own name and time, since PDFBox would take it from the clock. */
  private byte[] bytes(PDDocument pdf) throws IOException {
    ReportDocument.Meta meta = document.meta();
    TagMending.mend(pdf);
    pdf.setDocumentId((long) (meta.name() + meta.edition() + meta.instant()).hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
