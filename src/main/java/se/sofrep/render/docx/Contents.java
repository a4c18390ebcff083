package se.sofrep.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import se.sofrep.document.Block.Heading;
import se.sofrep.document.ReportDocument;

/**
 * The table of contents: a TOC field that already holds its entries, each with a page reference, so
 * that programs that do not compute fields show it as well.
 */
final class Contents {
  private static final int DEEPEST = 2;

  private Contents() {}

  static void write(XWPFDocument word, ReportDocument document) {
    List<Heading> headings =
        document.headings().stream().filter(heading -> heading.level() <= DEEPEST).toList();
    if (headings.isEmpty()) {
      return;
    }
    XWPFParagraph title = word.createParagraph();
    title.setStyle("TOCHeading");
    title.setPageBreak(true);
    title.createRun().setText(document.meta().language().equals("sv") ? "Innehåll" : "Contents");
    for (int i = 0; i < headings.size(); i++) {
      XWPFParagraph entry = word.createParagraph();
      entry.setStyle("TOC" + headings.get(i).level());
      if (i == 0) {
        Fields.begin(entry, "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
      }
      entry(entry, headings.get(i));
      if (i == headings.size() - 1) {
        Fields.end(entry);
      }
    }
  }

  private static void entry(XWPFParagraph paragraph, Heading heading) {
    String bookmark = Fields.bookmark(heading.id());
    XWPFHyperlinkRun link = link(paragraph, bookmark);
    link.setText(heading.printed());
    paragraph.createRun().addTab();
    Fields.add(paragraph, "PAGEREF " + bookmark + " \\h", "");
  }

  private static XWPFHyperlinkRun link(XWPFParagraph paragraph, String bookmark) {
    var hyperlink = paragraph.getCTP().addNewHyperlink();
    hyperlink.setAnchor(bookmark);
    return new XWPFHyperlinkRun(hyperlink, hyperlink.addNewR(), paragraph);
  }
}
