package se.sofrep.document.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.domain.Narrative;
import se.sofrep.problem.Findings;

/** The Markdown tree of one text as blocks of the report. */
final class MarkdownBlocks {
  /** A paragraph that begins so and stands right above a table is the table's caption. */
  private static final String CAPTION = "Tabell:";

  private final Narrative text;
  private final Findings findings;
  private final MarkdownInlines inlines;

  MarkdownBlocks(Narrative text, List<Inline> figures, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.inlines = new MarkdownInlines(text, figures, findings);
  }

  List<Block> blocks(Node parent) {
    List<Block> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, out);
    }
    return out;
  }

  private void add(Node node, List<Block> out) {
    if (node instanceof Heading heading) {
      String title = inlines.plain(heading);
      if (!title.isBlank()) {
        out.add(new Block.Heading(heading.getLevel(), "", "", title));
      }
    } else if (node instanceof Paragraph paragraph) {
      paragraph(inlines.of(paragraph), Block.Style.BODY, out);
    } else if (node instanceof ListBlock list) {
      out.add(new Block.Items(list instanceof OrderedList, items(list)));
    } else if (node instanceof TableBlock table) {
      new MarkdownTable(text, inlines, takeCaption(out)).add(table, out);
    } else if (node instanceof BlockQuote quote) {
      quote(quote, out);
    } else if (node instanceof HtmlBlock html) {
      findings.warning("document.text-html", MarkdownInlines.at(text, html), excerpt(html));
      paragraph(lines(html.getLiteral()), Block.Style.BODY, out);
    } else if (node instanceof FencedCodeBlock code) {
      paragraph(lines(code.getLiteral()), Block.Style.BODY, out);
    } else if (node instanceof IndentedCodeBlock code) {
      paragraph(lines(code.getLiteral()), Block.Style.BODY, out);
    } else if (!(node instanceof ThematicBreak) && !(node instanceof LinkReferenceDefinition)) {
      paragraph(inlines.of(node), Block.Style.BODY, out);
    }
  }

  private static void paragraph(List<Inline> content, Block.Style style, List<Block> out) {
    if (content.stream().anyMatch(inline -> !inline.printed().isBlank())) {
      out.add(new Block.Paragraph(content, style));
    }
  }

  /** Headings have no place in a list item: they become bold words. */
  private List<List<Block>> items(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(
          blocks(item).stream()
              .map(block -> block instanceof Block.Heading h ? Demotion.bold(h.title()) : block)
              .toList());
    }
    return items;
  }

  private void quote(BlockQuote quote, List<Block> out) {
    for (Block block : blocks(quote)) {
      out.add(
          block instanceof Block.Paragraph paragraph
              ? new Block.Paragraph(paragraph.content(), Block.Style.CALLOUT)
              : block);
    }
  }

  private static String takeCaption(List<Block> out) {
    if (!out.isEmpty() && out.get(out.size() - 1) instanceof Block.Paragraph paragraph) {
      String printed =
          paragraph.content().stream().map(Inline::printed).collect(Collectors.joining());
      if (printed.startsWith(CAPTION)) {
        out.remove(out.size() - 1);
        return printed.substring(CAPTION.length()).strip();
      }
    }
    return "";
  }

  private List<Inline> lines(String literal) {
    List<Inline> out = new ArrayList<>();
    for (String line : literal.strip().split("\n", -1)) {
      if (!out.isEmpty()) {
        out.add(new Inline.Break());
      }
      inlines.addText(line, Inline.Mark.PLAIN, out);
    }
    return out;
  }

  private static String excerpt(HtmlBlock html) {
    return MarkdownInlines.excerpt(html.getLiteral());
  }
}
