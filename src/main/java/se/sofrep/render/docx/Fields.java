package se.sofrep.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Word's fields and bookmarks, which POI has no words for. */
final class Fields {
  private Fields() {}

  /** A field with the result it shows until Word computes it anew. */
  static void add(XWPFParagraph paragraph, String instruction, String result) {
    begin(paragraph, instruction);
    paragraph.createRun().setText(result);
    end(paragraph);
  }

  static void begin(XWPFParagraph paragraph, String instruction) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  static void end(XWPFParagraph paragraph) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** Bookmarks what the action writes; names are letters, digits and underscores. */
  static void bookmarked(XWPFParagraph paragraph, String name, int number, Runnable action) {
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(number));
    start.setName(name);
    action.run();
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  /** The bookmark of a heading. */
  static String bookmark(String headingId) {
    String name = "_" + headingId.replaceAll("[^A-Za-z0-9]", "_");
    return name.length() > 40 ? "_h" + Integer.toHexString(name.hashCode()) : name;
  }
}
