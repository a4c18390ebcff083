package se.sofrep.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * The end of the document, where everything is added. Remembers the last paragraph and whether a
 * page break is due, which only a paragraph can carry.
 */
final class Body {
  private final CTBody body;
  private CTP last;
  private boolean pageBreakDue;
  private boolean afterTable;

  Body(XWPFDocument word) {
    this.body = word.getDocument().getBody();
  }

  CTP paragraph(String style) {
    afterTable = false;
    last = body.addNewP();
    Text.style(last, style);
    if (pageBreakDue) {
      last.getPPr().addNewPageBreakBefore();
      pageBreakDue = false;
    }
    return last;
  }

  CTP paragraph(String style, String words) {
    CTP paragraph = paragraph(style);
    Text.run(paragraph, words);
    return paragraph;
  }

  /**
   * A table. Two tables in a row would grow together and one cannot break the page, so a paragraph
   * without height goes before it where needed; {@link #closeTable} puts one after it.
   */
  CTTbl table() {
    if (pageBreakDue || afterTable) {
      paragraph("TableEnd");
    }
    afterTable = true;
    return body.addNewTbl();
  }

  /** Room after a table that has no notes. */
  void closeTable() {
    if (afterTable) {
      paragraph("TableEnd");
    }
  }

  /** Keeps the last paragraph on the page of what comes next. */
  void keepLastWithNext() {
    if (last != null && !last.getPPr().isSetKeepNext()) {
      last.getPPr().addNewKeepNext();
    }
  }

  /** The last paragraph, which carries the properties of a section that ends. */
  CTP last() {
    return last;
  }

  /** What comes next starts a page. */
  void breakPage() {
    pageBreakDue = true;
  }

  void forgetPageBreak() {
    pageBreakDue = false;
  }
}
