package se.sofrep.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.render.FakeCharts;
import se.sofrep.render.MemoryBundle;
import se.sofrep.render.SampleReport;

class HtmlRendererTest {
  private static String html;
  private static Document page;

  @BeforeAll
  static void draw() throws Exception {
    html = html(SampleReport.full());
    page = parse(html);
  }

  @Test
  void it_tells_language_title_edition_and_that_it_is_a_sample() throws Exception {
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
    assertThat(text("//title"))
        .isEqualTo("Årsredovisning 2019 – Samordningsförbundet Exempelbygden");
    assertThat(text("//header//h1")).isEqualTo("Årsredovisning 2019");
    assertThat(text("//header")).contains("Intern utgåva", "EXEMPEL", "222000-0000");
    assertThat(html(SampleReport.tiny())).doesNotContain("EXEMPEL");
  }

  @Test
  void it_has_one_of_each_landmark_and_a_way_past_the_contents() throws Exception {
    for (String landmark : List.of("header", "nav", "main", "footer")) {
      assertThat(all("//body//" + landmark)).as(landmark).hasSize(1);
    }
    Element first = all("//body/*").get(0);
    assertThat(first.getTagName()).isEqualTo("a");
    assertThat(all("//main[@id='" + first.getAttribute("href").substring(1) + "']")).hasSize(1);
  }

  @Test
  void heading_levels_begin_at_one_and_skip_none() throws Exception {
    List<Integer> levels = new ArrayList<>();
    for (Element heading : all("//h1|//h2|//h3|//h4|//h5|//h6")) {
      levels.add(heading.getTagName().charAt(1) - '0');
    }
    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  /** A document that skips a level, and one that begins deep, still makes a sound outline. */
  @Test
  void a_level_that_the_document_skips_is_not_skipped_on_the_page() throws Exception {
    Document skipping =
        parse(
            html(
                SampleReport.of(
                    SampleReport.heading(3, "a", "", "Djupt"),
                    SampleReport.heading(1, "b", "", "Överst"),
                    SampleReport.heading(4, "c", "", "Djupare"))));
    assertThat(all(skipping, "//main//h2")).hasSize(2);
    assertThat(all(skipping, "//main//h3")).hasSize(1);
  }

  @Test
  void every_id_is_there_once_and_every_inner_link_leads_somewhere() throws Exception {
    List<String> ids = all("//*[@id]").stream().map(e -> e.getAttribute("id")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all("//a[starts-with(@href,'#')]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
    assertThat(all("//*[@aria-labelledby]"))
        .allSatisfy(e -> assertThat(ids).contains(e.getAttribute("aria-labelledby").split(" ")));
  }

  /** A heading, a table and a chart may share a name; so may the page's own ids. */
  @Test
  void names_that_clash_are_told_apart() throws Exception {
    Table table = SampleReport.genderTable("drift", 1, 1);
    Document clash =
        parse(
            html(
                SampleReport.of(
                    SampleReport.heading(1, "drift", "", "Drift"),
                    SampleReport.heading(1, "innehall", "", "Innehåll"),
                    new Block.TableBlock(table),
                    new Block.TableBlock(SampleReport.genderTable("drift", 2, 1)))));
    List<String> ids = all(clash, "//*[@id]").stream().map(e -> e.getAttribute("id")).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void every_table_has_a_caption_and_headings_with_a_scope() throws Exception {
    assertThat(all("//table"))
        .hasSize(SampleReport.full().tables().size() + SampleReport.full().charts().size());
    assertThat(all("//table[not(caption)]")).isEmpty();
    assertThat(all("//th[not(@scope)]")).isEmpty();
    assertThat(all("//th[normalize-space()='']")).isEmpty();
    assertThat(all("//tbody/tr[not(th)]")).isEmpty();
    assertThat(all("//th[@scope='colgroup' and @colspan='2']")).isNotEmpty();
    assertThat(all("//th[@scope='rowgroup']")).isNotEmpty();
  }

  /** Every row covers every column once, spans counted. */
  @Test
  void every_row_is_as_wide_as_its_table() throws Exception {
    for (Element table : all("//table")) {
      int columns = -1;
      int below = 0;
      for (Element row : all(table, ".//tr")) {
        int width = below;
        below = 0;
        for (Element cell : all(row, "th|td")) {
          int span = number(cell.getAttribute("colspan"));
          width += span;
          below += number(cell.getAttribute("rowspan")) == 2 ? span : 0;
        }
        columns = columns < 0 ? width : columns;
        assertThat(width).as(table.getAttribute("id")).isEqualTo(columns);
      }
    }
  }

  /** Cells beyond the columns, and rows that are short, are mistakes that must lose nothing. */
  @Test
  void a_ragged_table_loses_no_cell() throws Exception {
    Table ragged =
        new Table(
            "ojamn",
            0,
            "Ojämn",
            List.of(new Table.Column("A", "", Table.Format.TEXT)),
            List.of(
                SampleReport.row(Table.Kind.BODY, "ett", "två", "tre"),
                SampleReport.row(Table.Kind.BODY, "fyra")),
            List.of());
    Document drawn = parse(html(SampleReport.of(new Block.TableBlock(ragged))));
    assertThat(all(drawn, "//tbody/tr")).allSatisfy(tr -> assertThat(all(tr, "th|td")).hasSize(3));
    assertThat(all(drawn, "//tbody").get(0).getTextContent()).contains("ett", "två", "tre", "fyra");
  }

  @Test
  void every_chart_is_labelled_and_has_its_table_beside_it() throws Exception {
    assertThat(all("//figure")).hasSize(SampleReport.full().charts().size());
    assertThat(all("//*[local-name()='svg'][not(@role='img')]")).isEmpty();
    assertThat(all("//*[local-name()='svg'][not(*[local-name()='title'])]")).isEmpty();
    assertThat(all("//figure[not(figcaption)]")).isEmpty();
    assertThat(all("//figure[not(details/summary)]")).isEmpty();
    assertThat(all("//figure[not(details//table)]")).isEmpty();
  }

  @Test
  void a_figure_carries_where_it_comes_from() throws Exception {
    Element data = all("//p//data[.='10 av 28 (36 %)']").get(0);
    assertThat(data.getAttribute("data-nyckeltal")).isEqualTo("avslutade.resultat");
    assertThat(data.getAttribute("data-insats")).isEqualTo("ALL-IN");
    assertThat(data.getAttribute("data-kon")).isEqualTo("Totalt");
    assertThat(data.getAttribute("data-period")).isEqualTo("2019");
    assertThat(data.getAttribute("data-enhet")).isEqualTo("procent");
    assertThat(data.getAttribute("data-taljare")).isEqualTo("10");
    assertThat(data.getAttribute("data-namnare")).isEqualTo("28");
    assertThat(data.getAttribute("data-nedre")).startsWith("20.7");
    assertThat(data.getAttribute("data-kalla")).isEqualTo("2019/deltagare.csv");
    assertThat(data.getAttribute("value")).startsWith("35.714285");
  }

  /** Even if a withheld figure still held its parts, the page must not tell them. */
  @Test
  void a_withheld_figure_tells_nothing() throws Exception {
    FigureKey key = FigureKey.of("avslutade.kön", Period.year(2019), Unit.PERCENT).gender("Man");
    Figure open =
        Figure.share(key, BigDecimal.valueOf(3), BigDecimal.valueOf(17), List.of("a.csv"));
    Figure withheld =
        new Figure(
            key,
            open.value(),
            open.numerator(),
            open.denominator(),
            open.low(),
            open.high(),
            Figure.Status.WITHHELD,
            List.of("a.csv"),
            Coverage.State.WHOLE);
    Inline value = new Inline.Value("..", Optional.of(withheld), Inline.Mark.PLAIN);
    String drawn = html(SampleReport.of(new Block.Paragraph(List.of(value), Block.Style.BODY)));
    Element data = all(parse(drawn), "//data").get(0);
    assertThat(data.getAttribute("value")).isEmpty();
    assertThat(data.getAttribute("data-status")).isEqualTo("dold");
    for (String part : List.of("data-taljare", "data-namnare", "data-nedre", "data-ovre")) {
      assertThat(data.hasAttribute(part)).as(part).isFalse();
    }
    assertThat(drawn).doesNotContain("17.6", "\"17\"");
  }

  @Test
  void it_asks_nothing_of_the_network() throws Exception {
    assertThat(all("//*[@src]|//link|//iframe|//object|//embed|//img|//base")).isEmpty();
    assertThat(text("//style")).doesNotContain("@import").doesNotContainPattern("url\\((?!data:)");
    assertThat(all("//meta[@http-equiv='Content-Security-Policy']").get(0).getAttribute("content"))
        .contains("default-src 'none'");
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
  }

  /** Blocked by its own policy, the script would be silently dead. */
  @Test
  void the_script_is_the_one_that_the_policy_allows() throws Exception {
    byte[] script = text("//script").getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(script);
    assertThat(all("//meta[@http-equiv]").get(0).getAttribute("content"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void what_looks_like_markup_is_shown_as_it_is() throws Exception {
    assertThat(text("//main"))
        .contains("Tecken som betyder något: <, & och \"citat\"")
        .contains("Alla format <&\">");
    Document evil =
        parse(
            html(
                SampleReport.of(
                    SampleReport.body("<script>alert(1)</script>\u0000\u0007"),
                    link("javascript:alert(1)"),
                    link("#finns-inte"))));
    assertThat(all(evil, "//main//script|//main//a")).isEmpty();
    assertThat(all(evil, "//main").get(0).getTextContent()).contains("<script>alert(1)</script>");
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(html(SampleReport.full())).isEqualTo(html);
  }

  @Test
  void a_report_full_of_oddities_is_still_a_sound_page() throws Exception {
    Document odd = parse(html(SampleReport.hostile()));
    List<String> ids = all(odd, "//*[@id]").stream().map(e -> e.getAttribute("id")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(odd, "//th[normalize-space()='']|//ul[not(li)]|//ol[not(li)]|//dl[not(div)]"))
        .isEmpty();
    assertThat(all(odd, "//table[normalize-space(caption)='']")).isEmpty();
    assertThat(all(odd, "//main").get(0).getTextContent()).contains("Ledamot 59");
  }

  @Test
  void an_empty_report_says_so() throws Exception {
    Document empty = parse(html(SampleReport.empty()));
    assertThat(all(empty, "//main").get(0).getTextContent())
        .contains("Rapporten har inget innehåll.");
    assertThat(all(empty, "//nav")).isEmpty();
  }

  @Test
  void an_english_report_is_framed_in_english() throws Exception {
    ReportDocument.Meta sv = SampleReport.meta(false);
    ReportDocument.Meta en =
        new ReportDocument.Meta(
            sv.name(),
            "Annual report 2019",
            sv.association(),
            "",
            "",
            "2019",
            "en",
            "publik",
            false,
            sv.producer(),
            sv.instant());
    String drawn =
        html(new ReportDocument(en, List.of(SampleReport.heading(1, "a", "1", "Summary"))));
    assertThat(drawn)
        .contains("lang=\"en\"", "Public edition", "Contents")
        .doesNotContain("Innehåll");
  }

  private static Block link(String href) {
    return new Block.Paragraph(List.of(new Inline.Link("länk", href)), Block.Style.BODY);
  }

  private static String html(ReportDocument document) {
    byte[] bytes = MemoryBundle.only(new HtmlRenderer(new FakeCharts()), document);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The page is well-formed XML: a stray tag anywhere fails here. */
  private static Document parse(String html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static int number(String span) {
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  private static String text(String path) throws Exception {
    return all(path).get(0).getTextContent().replace('\u00a0', ' ');
  }

  private static List<Element> all(String path) throws Exception {
    return all(page, path);
  }

  private static List<Element> all(Object from, String path) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
