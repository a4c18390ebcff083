package se.sofrep.render.html;

import java.util.List;
import java.util.function.UnaryOperator;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.document.Table;
import se.sofrep.render.markup.BlockVisitor;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.Markup;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Prose;
import se.sofrep.render.markup.TableMarkup;
import se.sofrep.render.markup.Words;

/** Writes each block of the report for the page. */
final class HtmlBlocks implements BlockVisitor {
  /** Characters of a large figure that fit beside the others. */
  private static final int LONGEST_ON_A_LINE = 15;

  private final Markup out;
  private final Outline outline;
  private final Words words;
  private final ChartSource charts;
  private final Prose prose;
  private boolean inChapter;

  HtmlBlocks(Markup out, Outline outline, Words words, ChartSource charts) {
    this.out = out;
    this.outline = outline;
    this.words = words;
    this.charts = charts;
    this.prose = new Prose(outline, HtmlBlocks::value);
  }

  private static void value(Markup out, Inline.Value value) {
    Provenance.write(out, value.printed(), value.figure());
  }

  /** Each chapter is a section of its own. */
  @Override
  public void heading(Block.Heading heading) {
    Outline.Entry entry = outline.entry(heading);
    if (entry.level() == 1) {
      end();
      out.open("section", "aria-labelledby", entry.anchor()).line();
      inChapter = true;
    }
    String tag = "h" + (entry.level() + 1);
    out.open(tag, "id", entry.anchor());
    if (heading.number().isEmpty()) {
      out.text(entry.printed());
    } else {
      out.element("span", heading.number(), "class", "no").text(" " + heading.title());
    }
    out.close(tag).line();
  }

  /** Closes what is still open. */
  void end() {
    if (inChapter) {
      out.close("section").line();
      inChapter = false;
    }
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    String style =
        switch (paragraph.style()) {
          case BODY -> null;
          case LEAD -> "lead";
          case NOTE -> "note";
          case CALLOUT -> "callout";
        };
    out.open("p", "class", style);
    prose.write(out, paragraph.content());
    out.close("p").line();
  }

  @Override
  public void items(Block.Items items) {
    String tag = items.ordered() ? "ol" : "ul";
    out.open(tag);
    for (List<Block> item : items.items()) {
      out.open("li");
      item.forEach(this::visit);
      out.close("li");
    }
    out.close(tag).line();
  }

  @Override
  public void keyFigures(Block.KeyFigures block) {
    out.open("dl", "class", "key-figures");
    for (Block.KeyFigure figure : block.figures()) {
      out.open("div").element("dt", figure.label());
      if (figure.value().printed().length() > LONGEST_ON_A_LINE) {
        out.open("dd", "class", "value", "style", "white-space:normal");
      } else {
        out.open("dd", "class", "value");
      }
      value(out, figure.value());
      out.close("dd");
      if (!figure.remark().isEmpty()) {
        out.element("dd", figure.remark(), "class", "remark");
      }
      out.close("div");
    }
    out.close("dl").line();
  }

  @Override
  public void table(Block.TableBlock block) {
    Table table = block.table();
    table(table, words.label(table), outline.anchor(block));
  }

  private void table(Table table, String label, String anchor) {
    out.open("div", "class", "table");
    if (table.rows().isEmpty()) {
      out.open("p", "id", anchor, "class", "caption");
      caption(label, table.caption());
      out.close("p").element("p", words.get("no-rows"));
    } else {
      scroller(table.caption());
      out.open("table", "id", anchor);
      out.open("caption").open("span", "class", "held");
      caption(label, table.caption());
      out.close("span").close("caption").line();
      TableMarkup.write(
          out,
          table,
          List.of(),
          UnaryOperator.identity(),
          (to, cell) -> Provenance.write(to, cell.printed(), cell.figure()));
      out.close("table").close("div");
    }
    notes(table.notes());
    out.close("div").line();
  }

  /** Wide things scroll inside their own box, which the keyboard must be able to reach. */
  private void scroller(String what) {
    String label = words.get("scroll", what);
    out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
  }

  private void caption(String label, String caption) {
    if (!label.isEmpty()) {
      out.element("span", label, "class", "label").text(" ");
    }
    out.text(caption);
  }

  private void notes(List<String> notes) {
    notes.forEach(note -> out.element("p", note, "class", "note"));
  }

  @Override
  public void chart(Block.ChartBlock block) {
    Chart chart = block.chart();
    String anchor = outline.anchor(block);
    out.open("figure", "id", anchor, "aria-labelledby", anchor + "-titel");
    out.open("figcaption", "id", anchor + "-titel");
    caption(words.label(chart), chart.title());
    out.close("figcaption").line();
    scroller(chart.title());
    out.raw(element(charts.svg(chart))).close("div");
    notes(chart.notes());
    out.open("details").element("summary", words.get("as-table"));
    table(chart.data(), words.label(chart), outline.dataAnchor(block));
    out.close("details").close("figure").line();
  }

  /** The element alone: an XML declaration or a document type may not stand inside a page. */
  private static String element(String svg) {
    return svg.substring(Math.max(0, svg.indexOf("<svg")));
  }

  @Override
  public void signatures(Block.Signatures signatures) {
    out.open("ul", "class", "signatures");
    signatures.roles().forEach(role -> out.element("li", role));
    out.close("ul").line();
  }

  /** A page has no pages; when it is printed, the next chapter starts on a new sheet. */
  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    out.element("div", "", "class", "page-break");
  }
}
