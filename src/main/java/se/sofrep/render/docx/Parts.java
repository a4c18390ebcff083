package se.sofrep.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Resource;

/**
 * The parts of the document that are text resources: styles, numbering and settings. POI declares
 * them; their contents take the place of POI's when the archive is written, so that they need not
 * be parsed.
 */
final class Parts {

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
        "word/styles.xml",
            bytes(meta.look().dress(Resource.text("docx-styles.xml")).replace("@LANGUAGE@", tag)),
        "word/numbering.xml",
            bytes(Resource.text("docx-numbering.xml").replace("@LISTS@", numbering.lists())),
        "word/settings.xml", bytes(Resource.text("docx-settings.xml").replace("@LANGUAGE@", tag)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
