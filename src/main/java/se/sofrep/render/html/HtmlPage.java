package se.sofrep.render.html;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.ChartSource;
import se.sofrep.render.markup.Logotype;
import se.sofrep.render.markup.Markup;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.Resource;
import se.sofrep.render.markup.Typeface;
import se.sofrep.render.markup.Words;

/** The page around the report: head, banner, contents, script. */
final class HtmlPage {
  /** Headings down to this level stand in the contents. */
  private static final int CONTENTS_DEPTH = 2;

  private static final List<Typeface> EMBEDDED =
      List.of(Typeface.REGULAR, Typeface.SEMIBOLD, Typeface.BOLD);

  private final ReportDocument document;
  private final ReportDocument.Meta meta;
  private final Words words;
  private final Outline outline;
  private final ChartSource charts;

  HtmlPage(ReportDocument document, ChartSource charts) {
    this.document = document;
    this.meta = document.meta();
    this.words = new Words(meta);
    this.outline = new Outline(document);
    this.charts = charts;
  }

  /** The body is written first, since the fonts hold only the characters that it uses. */
  String html() {
    String body = body();
    Markup out = new Markup();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", meta.language()).line();
    head(out, body);
    return out.raw(body).close("html").line().toString();
  }

  private void head(Markup out, String body) {
    String script = script();
    out.open("head").empty("meta", "charset", "utf-8");
    out.element("title", meta.title() + " – " + meta.association()).line();
    out.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;"
            + " script-src 'sha256-"
            + Base64.getEncoder().encodeToString(DigestUtils.sha256(script))
            + "'");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "generator", "content", meta.producer());
    out.empty("meta", "name", "author", "content", meta.association());
    out.empty("meta", "name", "description", "content", meta.title() + ", " + meta.periodLabel());
    out.line()
        .open("style")
        .raw(fonts(body))
        .raw(meta.look().dress(Resource.text("page.css")))
        .close("style")
        .line();
    out.open("script").raw(script).close("script").line();
    out.close("head").line();
  }

  private String body() {
    Markup out = new Markup();
    out.open("body").line();
    out.element("a", words.get("skip"), "class", "skip", "href", "#innehall").line();
    banner(out);
    out.open("div", "class", "layout").line();
    contents(out);
    report(out);
    out.close("div").line();
    footer(out);
    Provenance.panel(out, words);
    return out.close("body").line().toString();
  }

  private void banner(Markup out) {
    out.open("header", "class", "banner").line();
    if (meta.sample()) {
      out.open("p", "class", "sample").element("strong", words.get("sample"));
      out.text(" " + words.get("sample.long")).close("p").line();
    }
    Logotype.write(meta, words, out);
    out.element("p", meta.association(), "class", "association");
    out.element("h1", meta.title());
    out.element("p", meta.periodLabel(), "class", "period");
    out.open("p", "class", "imprint").element("span", words.edition(meta), "class", "edition");
    if (!meta.organisationNumber().isEmpty()) {
      String number = words.get("organisation-number") + " " + meta.organisationNumber();
      out.element("span", number);
    }
    if (!meta.place().isEmpty()) {
      out.element("span", meta.place());
    }
    out.close("p").close("header").line();
  }

  private void contents(Markup out) {
    List<Outline.Entry> entries =
        outline.entries().stream().filter(entry -> entry.level() <= CONTENTS_DEPTH).toList();
    if (entries.isEmpty()) {
      return;
    }
    out.open("nav", "aria-label", words.get("contents"));
    out.open("details", "open", "open").element("summary", words.get("contents")).open("ol");
    for (int i = 0; i < entries.size(); i++) {
      Outline.Entry entry = entries.get(i);
      int next = i + 1 < entries.size() ? entries.get(i + 1).level() : 1;
      out.open("li").element("a", entry.printed(), "href", "#" + entry.anchor());
      step(out, entry.level(), next);
    }
    out.close("ol").close("details").close("nav").line();
  }

  /** From an open item of one level to where an item of the next level may begin. */
  private static void step(Markup out, int level, int next) {
    if (next > level) {
      out.open("ol");
      return;
    }
    out.close("li");
    for (int i = level; i > next; i--) {
      out.close("ol").close("li");
    }
  }

  private void report(Markup out) {
    out.open("main", "id", "innehall", "tabindex", "-1").line();
    if (document.blocks().isEmpty()) {
      out.element("p", words.get("empty"));
    }
    HtmlBlocks blocks = new HtmlBlocks(out, outline, words, charts);
    document.blocks().forEach(blocks::visit);
    blocks.end();
    out.close("main").line();
  }

  private void footer(Markup out) {
    out.open("footer");
    out.open("div", "class", "tools", "hidden", "hidden");
    out.open("label").empty("input", "type", "checkbox", "id", "visa-ursprung");
    out.text(" " + words.get("provenance.show")).close("label");
    out.element("p", words.get("provenance.help")).close("div");
    out.open("template", "id", "kopiera");
    out.element(
        "button",
        words.get("copy"),
        "type",
        "button",
        "class",
        "copy",
        "data-done",
        words.get("copied"));
    out.close("template");
    out.element("p", words.get("made-by", meta.producer()), "class", "made-by");
    out.close("footer").line();
  }

  private static String fonts(String body) {
    Set<Integer> used = new TreeSet<>();
    for (int c = ' '; c < 0x7f; c++) {
      used.add(c);
    }
    body.codePoints().filter(c -> c > 0x7f).forEach(used::add);
    StringBuilder css = new StringBuilder();
    for (Typeface face : EMBEDDED) {
      css.append("@font-face{font-family:\"Sofrep Sans\";font-weight:")
          .append(face.weight())
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(face.subset(used)))
          .append(") format(\"truetype\")}\n");
    }
    return css.toString();
  }

  private static String script() {
    return Resource.text("page.js");
  }
}
