package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;

/** Writes the report's blocks into the Word document, in order. */
final class BlockWriter {
  private static final int DEEPEST_LIST = 2;

  private final XWPFDocument word;
  private final Tables tables;
  private final Charts charts;
  private int bookmarks;
  private boolean breakBefore = true;

  BlockWriter(XWPFDocument word) {
    this.word = word;
    this.tables = new Tables(word);
    this.charts = new Charts(word);
  }

  void write(Block block) {
    if (block instanceof Block.PageBreak) {
      breakBefore = true;
      return;
    }
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph(style(paragraph.style())), paragraph.content());
    } else if (block instanceof Block.Items items) {
      list(items, 0);
    } else if (block instanceof Block.TableBlock table) {
      flushBreak();
      tables.write(table.table());
    } else if (block instanceof Block.ChartBlock chart) {
      flushBreak();
      charts.write(chart.chart());
    } else if (block instanceof Block.KeyFigures figures) {
      flushBreak();
      tables.write(figures);
    } else if (block instanceof Block.Signatures signatures) {
      flushBreak();
      tables.write(signatures);
    }
  }

  private void heading(Block.Heading heading) {
    XWPFParagraph paragraph = paragraph("Heading" + heading.level());
    Fields.bookmarked(
        paragraph,
        Fields.bookmark(heading.id()),
        ++bookmarks,
        () -> paragraph.createRun().setText(heading.printed()));
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    if (breakBefore) {
      paragraph.setPageBreak(true);
      breakBefore = false;
    }
    return paragraph;
  }

  /** A table cannot carry a page break itself. */
  private void flushBreak() {
    if (breakBefore) {
      paragraph("Note");
    }
  }

  private static String style(Block.Style style) {
    return switch (style) {
      case BODY -> "Normal";
      case LEAD -> "Lead";
      case NOTE -> "Note";
      case CALLOUT -> "Callout";
    };
  }

  private void list(Block.Items list, int depth) {
    BigInteger number = list.ordered() ? Styles.newOrderedList(word) : Styles.BULLETS;
    for (List<Block> item : list.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Paragraph paragraph) {
          XWPFParagraph line = paragraph(list.ordered() ? "ListNumber" : "ListBullet");
          if (first) {
            line.setNumID(number);
            line.setNumILvl(BigInteger.valueOf(Math.min(depth, DEEPEST_LIST)));
          }
          inlines(line, paragraph.content());
          first = false;
        } else if (block instanceof Block.Items nested) {
          list(nested, depth + 1);
        } else {
          write(block);
        }
      }
    }
  }

  static void inlines(XWPFParagraph paragraph, List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Break) {
        paragraph.createRun().addBreak();
      } else if (inline instanceof Inline.Link link) {
        link(paragraph, link);
      } else if (inline instanceof Inline.Text text) {
        marked(paragraph.createRun(), text.printed(), text.mark());
      } else if (inline instanceof Inline.Value value) {
        marked(paragraph.createRun(), value.printed(), value.mark());
      }
    }
  }

  private static void link(XWPFParagraph paragraph, Inline.Link link) {
    if (link.href().startsWith("#")) {
      paragraph.createRun().setText(link.printed());
      return;
    }
    XWPFHyperlinkRun run = paragraph.createHyperlinkRun(link.href());
    run.setStyle("Hyperlink");
    run.setText(link.printed());
  }

  private static void marked(XWPFRun run, String text, Inline.Mark mark) {
    run.setBold(mark == Inline.Mark.STRONG);
    run.setItalic(mark == Inline.Mark.EMPHASIS);
    run.setText(text);
  }
}
