package se.sofrep.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Captions that Word can list and renumber, and the remarks under tables and charts. */
final class Captions {
  private Captions() {}

  /** {@code Tabell 3. Title}; no number, no label. */
  static void write(XWPFDocument word, String label, int number, String title) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle("Caption");
    if (number > 0) {
      caption.createRun().setText(label + "\u00a0");
      Fields.add(caption, "SEQ " + label + " \\* ARABIC", String.valueOf(number));
      caption.createRun().setText(". ");
    }
    caption.createRun().setText(title);
  }

  static void notes(XWPFDocument word, List<String> notes) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle("Note");
    paragraph.createRun().setText(String.join(" ", notes));
  }
}
