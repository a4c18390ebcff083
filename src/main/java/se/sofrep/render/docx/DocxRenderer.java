package se.sofrep.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.Renderer;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Words;
import se.sofrep.render.office.Properties;
import se.sofrep.render.office.RepeatableZip;

/**
 * Writes {@code <name>.docx}, a document that can be worked on: real heading styles, captions, a
 * table of contents, repeated header rows, alternative texts, page numbers and the language set.
 */
public final class DocxRenderer implements Renderer {
  @Override
  public void render(ReportDocument document, BundleWriter out) {
    try (XWPFDocument word = new XWPFDocument()) {
      out.put(document.meta().name() + ".docx", bytes(document, word));
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory", e);
    }
  }

  private static byte[] bytes(ReportDocument document, XWPFDocument word) throws IOException {
    Words words = new Words(document.meta());
    Outline outline = new Outline(document);
    Bookmarks bookmarks = new Bookmarks();
    Numbering numbering = new Numbering();
    Parts.addTo(word);
    EmbeddedFonts.addTo(word);
    Properties.set(word.getProperties(), document.meta());
    Sections sections = new Sections(word);
    sections.upright(document.meta(), words);
    Body body = new Body(word);
    if (document.isSheet()) {
      Cover.masthead(body, document.meta(), words);
    } else {
      Cover.write(word, body, document.meta(), words);
      Contents.write(body, document, outline, bookmarks, words);
      body.breakPage();
    }
    BlockWriter writer =
        new BlockWriter(
            word,
            body,
            outline,
            bookmarks,
            numbering,
            words,
            sections,
            document.meta().look().bare());
    writer.write(document.blocks());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    word.write(bytes);
    return RepeatableZip.of(bytes.toByteArray(), Parts.texts(document.meta(), numbering));
  }
}
