package se.sofrep.render.pdf;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.ChartValues;
import se.sofrep.render.markup.Glyphs;
import se.sofrep.render.markup.Logotype;
import se.sofrep.render.markup.Markup;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Resource;
import se.sofrep.render.markup.Words;

/** A report as XHTML for print: cover, contents, the document, and the values behind its charts. */
final class PrintPage {
  /** From so many tables on, a sheet is set close to stay one. */
  private static final int CLOSE_TABLES = 4;

  private static final String CHART_DATA = "diagrammens-varden";

  private final ReportDocument document;
  private final ReportDocument.Meta meta;
  private final Words words;
  private final Outline outline;
  private final Markup out;
  private final PrintBlocks blocks;

  /** The charts whose values stand in no table of the report. */
  private final List<Block.ChartBlock> chartsWithoutTable;

  PrintPage(ReportDocument document, ChartSource charts, Glyphs glyphs) {
    this.document = document;
    this.meta = document.meta();
    this.words = new Words(meta);
    this.outline = new Outline(document);
    this.out = new Markup(glyphs::printable);
    ChartValues values = new ChartValues(document);
    this.blocks = new PrintBlocks(out, outline, words, charts, values);
    this.chartsWithoutTable =
        document.blocks().stream()
            .filter(Block.ChartBlock.class::isInstance)
            .map(Block.ChartBlock.class::cast)
            .filter(chart -> values.printedIn(chart).isEmpty())
            .toList();
  }

  String xhtml() {
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "lang", meta.language(), "xml:lang", meta.language());
    head();
    out.open("body", "class", bodyClass());
    running();
    cover();
    contents();
    if (document.blocks().isEmpty()) {
      out.element("p", words.get("empty"));
    }
    PageGroups.of(document.blocks()).forEach(this::group);
    chartData();
    return out.close("body").close("html").toString();
  }

  /** Many tables on one sheet are set close. */
  private String bodyClass() {
    if (!document.isSheet()) {
      return "report";
    }
    return document.tables().size() < CLOSE_TABLES ? "sheet" : "sheet close";
  }

  private void group(PageGroups.Group group) {
    if (group.kind().isEmpty()) {
      group.blocks().forEach(blocks::visit);
    } else {
      blocks.together(group.kind(), group.blocks());
    }
  }

  private void head() {
    out.open("head").element("title", meta.title() + " – " + meta.association());
    out.empty("meta", "name", "author", "content", meta.association());
    out.empty("meta", "name", "subject", "content", meta.title() + ", " + meta.periodLabel());
    out.empty("meta", "name", "CreationDate", "content", pdfDate(meta.instant()));
    out.open("style").raw(meta.look().dress(Resource.text("print.css"))).close("style");
    bookmarks();
    out.close("head");
  }

  /** {@code 2020-03-25T12:00:00+01:00} as {@code D:20200325120000+01'00'}. */
  private static String pdfDate(String instant) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(instant);
      return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx", Locale.ROOT)
          .format(time)
          .replaceFirst("(\\d\\d)$", "'$1'");
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a date and time with zone: " + instant, e);
    }
  }

  private void bookmarks() {
    List<Outline.Entry> entries = outline.entries();
    boolean data = !chartsWithoutTable.isEmpty();
    if (entries.isEmpty() && !data) {
      return;
    }
    out.open("bookmarks");
    int open = 0;
    for (Outline.Entry entry : entries) {
      for (; open >= entry.level(); open--) {
        out.close("bookmark");
      }
      out.open("bookmark", "name", entry.printed(), "href", "#" + entry.anchor());
      open = entry.level();
    }
    for (; open > 0; open--) {
      out.close("bookmark");
    }
    if (data) {
      out.open("bookmark", "name", words.get("chart-data"), "href", "#" + CHART_DATA);
      out.close("bookmark");
    }
    out.close("bookmarks");
  }

  private void running() {
    out.element("div", meta.association() + " · " + meta.title(), "class", "run-document");
    out.open("div", "class", "run-edition").text(words.edition(meta));
    if (meta.sample()) {
      out.text(" · ").element("strong", words.get("sample"));
    }
    out.close("div").line();
  }

  private void cover() {
    out.open("div", "class", document.isSheet() ? "masthead" : "cover");
    Logotype.write(meta, words, out);
    out.element("p", meta.association(), "class", "association");
    if (meta.sample()) {
      out.element("p", words.get("sample"), "class", "sample");
    }
    out.element("h1", meta.title());
    out.element("p", meta.periodLabel(), "class", "period");
    out.open("div", "class", "imprint");
    out.element("p", words.edition(meta), "class", "edition");
    if (!meta.organisationNumber().isEmpty()) {
      out.element("p", words.get("organisation-number") + " " + meta.organisationNumber());
    }
    if (!meta.place().isEmpty()) {
      out.element("p", meta.place());
    }
    if (meta.sample()) {
      out.element("p", words.get("sample.long"), "class", "sample-long");
    }
    out.close("div").close("div").line();
  }

  private void contents() {
    if (outline.entries().size() < 2) {
      return;
    }
    out.open("div", "class", "contents").element("h2", words.get("contents"));
    out.open("ul");
    for (Outline.Entry entry : outline.contents()) {
      contentsLine(entry.level(), entry.anchor(), entry.printed());
    }
    if (!chartsWithoutTable.isEmpty()) {
      contentsLine(1, CHART_DATA, words.get("chart-data"));
    }
    out.close("ul").close("div").line();
  }

  private void contentsLine(int level, String anchor, String printed) {
    out.open("li", "class", "l" + level);
    out.element("a", printed, "href", "#" + anchor, "title", printed);
    out.element("span", "", "class", "page", "data-to", "#" + anchor).close("li");
  }

  /**
   * WCAG asks for the values of every chart as a table; on paper those that no table of the report
   * holds stand last, out of the way.
   */
  private void chartData() {
    if (chartsWithoutTable.isEmpty()) {
      return;
    }
    blocks.appendix(CHART_DATA, words.get("chart-data"));
    out.element("p", words.get("chart-data.lead"), "class", "lead");
    chartsWithoutTable.forEach(blocks::chartData);
  }
}
