package se.sofrep.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The look of the Word document: styles and list numbering, read from resources. */
final class Styles {
  static final BigInteger BULLETS = BigInteger.ONE;
  private static final BigInteger NUMBERS = BigInteger.ONE;

  private Styles() {}

  static void addTo(XWPFDocument word, String language) {
    try {
      String tag = language.equals("sv") ? "sv-SE" : "en-GB";
      CTStyles styles =
          StylesDocument.Factory.parse(resource("docx-styles.xml").replace("@LANGUAGE@", tag))
              .getStyles();
      word.createStyles().setStyles(styles);
      XWPFNumbering numbering = word.createNumbering();
      numbering.setNumbering(
          NumberingDocument.Factory.parse(resource("docx-numbering.xml")).getNumbering());
    } catch (XmlException e) {
      throw new IllegalStateException("the style resources are part of sofrep", e);
    }
  }

  /** A new ordered list that starts at 1. */
  static BigInteger newOrderedList(XWPFDocument word) {
    return word.getNumbering().addNum(NUMBERS);
  }

  private static String resource(String name) {
    try (InputStream in = Styles.class.getResourceAsStream("/se/sofrep/render/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
