package se.sofrep.render.pdf;

import java.util.List;
import java.util.Optional;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.render.chart.ChartDrawing;
import se.sofrep.render.markup.BlockVisitor;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.ChartValues;
import se.sofrep.render.markup.Markup;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Prose;
import se.sofrep.render.markup.TableMarkup;
import se.sofrep.render.markup.Words;

/** Writes each block as XHTML for print. */
final class PrintBlocks implements BlockVisitor {
  /** A table of up to so many rows is never broken over pages. */
  static final int SHORT_TABLE = 14;

  /** Highest a chart may be in print, in points: a page without its heading. */
  private static final int TALLEST_CHART = 600;

  /**
   * A chart higher than this is set smaller, since what cannot be broken leaves pages half empty.
   */
  private static final int HIGH_CHART = 300;

  /** So small a chart's type is still easily read. */
  private static final double SMALLER = 0.86;

  /** Key figures a row: four where they come out even, else three. */
  private static final int NARROW_ROW = 4;

  private static final int WIDE_ROW = 3;

  /** Characters that half the width of a page holds in the type of the running head. */
  private static final int LONGEST_HEAD = 58;

  /** More signatures than this do not fit on one page. */
  private static final int SIGNATURES_A_PAGE = 20;

  private final Markup out;
  private final Outline outline;
  private final Words words;
  private final ChartSource charts;
  private final ChartValues values;
  private final Prose prose;
  private boolean pageBreakDue;
  private boolean begun;

  PrintBlocks(Markup out, Outline outline, Words words, ChartSource charts, ChartValues values) {
    this.out = out;
    this.outline = outline;
    this.words = words;
    this.charts = charts;
    this.values = values;
    this.prose = new Prose(outline, (to, value) -> to.text(value.printed()));
  }

  /**
   * Blocks that share a page: a heading goes with the table that turns the page sideways, and what
   * leads up to signatures goes with them.
   */
  void together(String kind, List<Block> group) {
    out.open("div", "class", classes(kind));
    group.forEach(this::visit);
    out.close("div");
  }

  @Override
  public void heading(Block.Heading heading) {
    Outline.Entry entry = outline.entry(heading);
    String tag = "h" + (entry.level() + 1);
    out.open(tag, "id", entry.anchor(), "class", classes(""));
    if (entry.level() == 1) {
      runningHead(entry.printed());
    }
    out.text(entry.printed()).close(tag).line();
  }

  /** A chapter of the format's own, on a new page whatever came before. */
  void appendix(String anchor, String title) {
    pageBreakDue = true;
    out.open("h2", "id", anchor, "class", classes(""));
    runningHead(title);
    out.text(title).close("h2").line();
  }

  /** What stands at the head of the pages from here on. */
  private void runningHead(String chapter) {
    boolean fits = chapter.length() <= LONGEST_HEAD;
    String shown = fits ? chapter : chapter.substring(0, LONGEST_HEAD).strip() + "…";
    out.element("span", shown, "class", "run-chapter");
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    String style =
        switch (paragraph.style()) {
          case BODY -> "";
          case LEAD -> "lead";
          case NOTE -> "note";
          case CALLOUT -> "callout";
        };
    out.open("p", "class", classes(style));
    prose.write(out, paragraph.content());
    out.close("p").line();
  }

  @Override
  public void items(Block.Items items) {
    String tag = items.ordered() ? "ol" : "ul";
    out.open(tag, "class", classes("items"));
    for (List<Block> item : items.items()) {
      out.open("li");
      item.forEach(this::visit);
      out.close("li");
    }
    out.close(tag).line();
  }

  @Override
  public void keyFigures(Block.KeyFigures block) {
    List<Block.KeyFigure> figures = block.figures();
    int row = figures.size() % NARROW_ROW == 0 ? NARROW_ROW : WIDE_ROW;
    for (int i = 0; i < figures.size(); i += row) {
      out.open("div", "class", classes(row == NARROW_ROW ? "key-figures narrow" : "key-figures"));
      figures.subList(i, Math.min(figures.size(), i + row)).forEach(this::keyFigure);
      out.close("div").line();
    }
  }

  private void keyFigure(Block.KeyFigure figure) {
    out.open("div", "class", "key-figure");
    out.element("p", figure.label(), "class", "label");
    out.element("p", figure.value().printed(), "class", "value");
    if (!figure.remark().isEmpty()) {
      out.element("p", figure.remark(), "class", "remark");
    }
    out.close("div");
  }

  @Override
  public void table(Block.TableBlock block) {
    table(block.table(), words.label(block.table()), outline.anchor(block));
  }

  /** The values of a chart, labelled as the chart is. */
  void chartData(Block.ChartBlock block) {
    Chart chart = block.chart();
    table(chart.data(), words.label(chart), outline.dataAnchor(block));
  }

  private void table(Table table, String label, String anchor) {
    TableFit fit = TableFit.of(table);
    boolean small = table.rows().size() <= SHORT_TABLE;
    out.open("div", "class", classes((small ? "keep" : "long") + " table"));
    if (table.rows().isEmpty()) {
      out.open("p", "id", anchor, "class", "caption");
      caption(label, table.caption());
      out.close("p").element("p", words.get("no-rows"));
    } else {
      out.open("table", "id", anchor, "style", fit.tableStyle());
      out.open("caption");
      caption(label, table.caption());
      out.close("caption").line();
      TableMarkup.write(
          out, table, fit.columnWidths(), SoftHyphens::mark, (to, cell) -> to.text(cell.printed()));
      out.close("table");
    }
    notes(table.notes());
    out.close("div").line();
  }

  private void caption(String label, String caption) {
    if (!label.isEmpty()) {
      out.element("strong", label).text(" ");
    }
    out.text(caption);
  }

  private void notes(List<String> notes) {
    notes.forEach(note -> out.element("p", note, "class", "note"));
  }

  @Override
  public void chart(Block.ChartBlock block) {
    Chart chart = block.chart();
    int height = charts.height(chart);
    double scale = scale(height);
    out.open("div", "class", classes("keep chart"), "id", outline.anchor(block));
    out.open("p", "class", "caption");
    caption(words.label(chart), chart.title());
    out.close("p");
    out.open(
        "object",
        "type",
        ChartDrawer.TYPE,
        "data-chart",
        chart.id(),
        "alt",
        chart.alt().isBlank() ? chart.title() : chart.alt(),
        "style",
        "width:" + points(ChartDrawing.WIDTH * scale) + ";height:" + points(height * scale));
    out.close("object");
    notes(chart.notes());
    whereTheValuesAre(block);
    out.close("div").line();
  }

  private void whereTheValuesAre(Block.ChartBlock block) {
    Optional<Block.TableBlock> printed = values.printedIn(block);
    String label = printed.map(table -> words.label(table.table())).orElse("");
    String target = printed.map(outline::anchor).orElseGet(() -> outline.dataAnchor(block));
    out.open("p", "class", "note more");
    if (label.isEmpty()) {
      String link = words.get("chart-data.link");
      out.element("a", link, "href", "#" + target, "title", link);
      out.element("span", "", "class", "page", "data-to", "#" + target);
    } else {
      String link = words.get("chart-data.in") + " " + label;
      out.element("a", link, "href", "#" + target, "title", link);
    }
    out.close("p");
  }

  private static double scale(int height) {
    double smaller = Math.max(SMALLER, (double) HIGH_CHART / height);
    return Math.min(Math.min(1, smaller), (double) TALLEST_CHART / height);
  }

  private static String points(double points) {
    return Math.round(points * 10) / 10.0 + "pt";
  }

  @Override
  public void signatures(Block.Signatures signatures) {
    boolean fits = signatures.roles().size() <= SIGNATURES_A_PAGE;
    out.open("div", "class", classes(fits ? "keep signatures" : "signatures"));
    for (int i = 0; i < signatures.roles().size(); i += 2) {
      out.open("div", "class", "signature-row");
      signatures.roles().subList(i, Math.min(signatures.roles().size(), i + 2)).forEach(this::role);
      out.close("div");
    }
    out.close("div").line();
  }

  private void role(String role) {
    out.element("p", role, "class", "signature");
  }

  /** Takes effect at the next block, so that it never leaves an empty page behind. */
  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    pageBreakDue = begun;
  }

  private String classes(String own) {
    String all = (own + (pageBreakDue ? " brk" : "")).strip();
    pageBreakDue = false;
    begun = true;
    return all.isEmpty() ? null : all;
  }
}
