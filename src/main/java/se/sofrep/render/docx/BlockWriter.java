package se.sofrep.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.Block;
import se.sofrep.render.markup.BlockVisitor;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Words;

/** Writes the report's blocks into the Word document, in order. */
final class BlockWriter implements BlockVisitor {
  private final Body body;
  private final Outline outline;
  private final Bookmarks bookmarks;
  private final Words words;
  private final Sections sections;
  private final Prose prose;
  private final Lists lists;
  private final Tables tables;
  private final Charts charts;
  private final String colour;

  BlockWriter(
      XWPFDocument word,
      Body body,
      Outline outline,
      Bookmarks bookmarks,
      Numbering numbering,
      Words words,
      Sections sections,
      String colour) {
    this.colour = colour;
    this.body = body;
    this.outline = outline;
    this.bookmarks = bookmarks;
    this.words = words;
    this.sections = sections;
    this.prose = new Prose(word, outline, bookmarks);
    this.lists = new Lists(body, prose, numbering, this);
    Captions captions = new Captions(body, bookmarks, words);
    this.tables = new Tables(body, captions, words);
    this.charts = new Charts(word, body, captions);
  }

  void write(List<Block> blocks) {
    if (blocks.isEmpty()) {
      body.paragraph("Normal", words.get("empty"));
    }
    Sideways sideways = Sideways.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      sections.turn(body, sideways.turned(i));
      if (i + 1 < blocks.size()
          && blocks.get(i) instanceof Block.Paragraph above
          && above.style() == Block.Style.CALLOUT
          && blocks.get(i + 1) instanceof Block.Items list
          && !list.ordered()) {
        box(above, list);
        i++;
      } else {
        visit(blocks.get(i));
      }
    }
  }

  /** Bullets directly under a callout are part of its box, as on the page. */
  private void box(Block.Paragraph callout, Block.Items bullets) {
    prose.write(body.paragraph("CalloutAbove"), callout.content());
    lists.writeBoxed(bullets);
  }

  @Override
  public void heading(Block.Heading heading) {
    Outline.Entry entry = outline.entry(heading);
    CTP paragraph = body.paragraph(Contents.style(outline, entry));
    Fields.bookmarked(
        paragraph, bookmarks, entry.anchor(), () -> Text.run(paragraph, entry.printed()));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    prose.write(body.paragraph(style(paragraph.style())), paragraph.content());
  }

  private static String style(Block.Style style) {
    return switch (style) {
      case BODY -> "Normal";
      case LEAD -> "Lead";
      case NOTE -> "Note";
      case CALLOUT -> "Callout";
    };
  }

  @Override
  public void items(Block.Items items) {
    lists.write(items);
  }

  @Override
  public void keyFigures(Block.KeyFigures figures) {
    KeyFigureTable.write(body, figures.figures(), colour);
  }

  @Override
  public void table(Block.TableBlock block) {
    tables.write(block.table(), outline.anchor(block), sections.textWidth());
  }

  @Override
  public void chart(Block.ChartBlock block) {
    charts.write(block.chart(), outline.anchor(block));
  }

  @Override
  public void signatures(Block.Signatures signatures) {
    body.keepLastWithNext();
    SignatureTable.write(body, signatures.roles());
  }

  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    body.breakPage();
  }
}
