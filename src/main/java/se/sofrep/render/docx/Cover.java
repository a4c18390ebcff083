package se.sofrep.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import se.sofrep.document.ReportDocument;

/** The first page: whose report, what, when and which edition. */
final class Cover {
  private static final int DOWN = 4200;

  private Cover() {}

  static void write(XWPFDocument word, ReportDocument.Meta meta) {
    XWPFParagraph owner = line(word, "Subtitle", meta.association());
    owner.setSpacingBefore(DOWN);
    line(word, "Title", meta.title());
    line(word, "Subtitle", meta.periodLabel());
    if (!meta.organisationNumber().isEmpty()) {
      line(word, "Note", "Organisationsnummer " + meta.organisationNumber());
    }
    line(word, "Note", "Utgåva: " + meta.edition());
    if (meta.sample()) {
      line(word, "Callout", "EXEMPEL – underlaget är sofreps eget exempel.");
    }
  }

  private static XWPFParagraph line(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }
}
