package se.sofrep.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.Renderer;
import se.sofrep.render.office.Properties;
import se.sofrep.render.office.RepeatableZip;

/**
 * Draws the report as a Word document that can be worked on: real heading styles, captions, a table
 * of contents, repeated header rows, alternative texts, page numbers and the language set.
 */
public final class DocxRenderer implements Renderer {
  @Override
  public void render(ReportDocument document, BundleWriter out) {
    try (XWPFDocument word = new XWPFDocument()) {
      Styles.addTo(word, document.meta().language());
      Properties.set(word.getProperties(), document.meta());
      Page.set(word, document.meta());
      Cover.write(word, document.meta());
      Contents.write(word, document);
      BlockWriter writer = new BlockWriter(word);
      for (Block block : document.blocks()) {
        writer.write(block);
      }
      out.put(document.meta().name() + ".docx", bytes(word));
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory", e);
    }
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    word.write(bytes);
    return RepeatableZip.of(bytes.toByteArray());
  }
}
