package se.sofrep.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sofrep.document.ReportDocument;

/**
 * The parts of the document that are text resources: styles, numbering and settings. POI declares
 * them; their contents take the place of POI's when the archive is written, so that they need not
 * be parsed.
 */
final class Parts {
  private static final String FOLDER = "/se/sofrep/render/docx-";

  private Parts() {}

  /** Declares the parts, so that the package has their types and relations. */
  static void addTo(XWPFDocument word) {
    word.createStyles();
    word.createNumbering();
  }

  /** Contents by path in the archive. */
  static Map<String, byte[]> texts(ReportDocument.Meta meta, Numbering numbering) {
    String tag = meta.language().startsWith("en") ? "en-GB" : "sv-SE";
    return Map.of(
        "word/styles.xml", bytes(meta.look().dress(resource("styles")).replace("@LANGUAGE@", tag)),
        "word/numbering.xml", bytes(resource("numbering").replace("@LISTS@", numbering.lists())),
        "word/settings.xml", bytes(resource("settings").replace("@LANGUAGE@", tag)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream in = Parts.class.getResourceAsStream(FOLDER + name + ".xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
