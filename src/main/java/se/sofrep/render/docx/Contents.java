package se.sofrep.render.docx;

import java.util.List;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Words;

/**
 * The table of contents: a TOC field that already holds its entries, each with a page reference, so
 * that programs that do not compute fields show it as well. The page numbers are reckoned ({@link
 * PageReckoning}) until Word counts them, which the settings tell it to do when the file is opened.
 */
final class Contents {
  /** Deepest level of heading that is listed. */
  static final int DEEPEST = 2;

  private Contents() {}

  static void write(
      Body body, ReportDocument document, Outline outline, Bookmarks bookmarks, Words words) {
    List<Outline.Entry> entries = outline.contents();
    if (entries.isEmpty()) {
      return;
    }
    Map<String, Integer> pages = PageReckoning.of(document, outline);
    body.breakPage();
    body.paragraph("TOCHeading", words.get("contents"));
    CTP line = null;
    for (Outline.Entry entry : entries) {
      boolean first = line == null;
      line = body.paragraph("TOC" + entry.level());
      if (first) {
        Fields.begin(line, "TOC \\o \"1-" + DEEPEST + "\" \\h \\z");
      }
      CTHyperlink link = line.addNewHyperlink();
      link.setAnchor(bookmarks.name(entry.anchor()));
      link.setHistory(true);
      Text.words(link.addNewR(), entry.printed());
      link.addNewR().addNewTab();
      String page = String.valueOf(pages.get(entry.anchor()));
      Fields.add(link::addNewR, "PAGEREF " + bookmarks.name(entry.anchor()) + " \\h", page);
    }
    Fields.end(line);
  }

  /** The style of a heading; one that the contents leave out has its own, so that Word does too. */
  static String style(Outline outline, Outline.Entry entry) {
    boolean unlisted = entry.level() == DEEPEST && !outline.contents().contains(entry);
    return "Heading" + entry.level() + (unlisted ? "Unlisted" : "");
  }
}
