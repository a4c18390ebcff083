package se.sofrep.render.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.sofrep.document.Inline;
import se.sofrep.render.markup.Outline;

/** Running text: words, marks, line breaks and links. */
final class Prose {
  private static final List<String> LINKED = List.of("http://", "https://", "mailto:");

  private final XWPFDocument word;
  private final Outline outline;
  private final Bookmarks bookmarks;

  Prose(XWPFDocument word, Outline outline, Bookmarks bookmarks) {
    this.word = word;
    this.outline = outline;
    this.bookmarks = bookmarks;
  }

  void write(CTP paragraph, List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Break) {
        paragraph.addNewR().addNewBr();
      } else if (inline instanceof Inline.Link link) {
        link(paragraph, link);
      } else if (inline instanceof Inline.Text text) {
        marked(paragraph, text.printed(), text.mark());
      } else if (inline instanceof Inline.Value value) {
        marked(paragraph, value.printed(), value.mark());
      }
    }
  }

  private static void marked(CTP paragraph, String words, Inline.Mark mark) {
    CTR run = paragraph.addNewR();
    switch (mark) {
      case PLAIN -> {}
      case STRONG -> run.addNewRPr().addNewB();
      case EMPHASIS -> run.addNewRPr().addNewI();
    }
    Text.words(run, words);
  }

  /** A link that leads nowhere, or to anything but a page, a mail or this document, is words. */
  private void link(CTP paragraph, Inline.Link link) {
    String href = link.href().strip();
    if (href.startsWith("#")) {
      Optional<String> anchor = outline.target(href.substring(1));
      if (anchor.isPresent()) {
        CTHyperlink drawn = paragraph.addNewHyperlink();
        drawn.setAnchor(bookmarks.name(anchor.get()));
        linked(drawn, link.printed());
        return;
      }
    } else if (LINKED.stream().anyMatch(href.toLowerCase(Locale.ROOT)::startsWith)) {
      CTHyperlink drawn = paragraph.addNewHyperlink();
      drawn.setId(
          word.getPackagePart()
              .addExternalRelationship(href, XWPFRelation.HYPERLINK.getRelation())
              .getId());
      linked(drawn, link.printed());
      return;
    }
    Text.run(paragraph, link.printed());
  }

  private static void linked(CTHyperlink link, String words) {
    link.setHistory(true);
    CTR run = link.addNewR();
    run.addNewRPr().addNewRStyle().setVal("Hyperlink");
    Text.words(run, words);
  }
}
