package se.sofrep.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/**
 * Made-up reports to draw: one that uses every block, inline, kind of row, format and kind of chart
 * with tables over several pages, one with nothing in it, and one with a single sentence.
 */
public final class SampleReport {
  /** Every kind of chart but the funnel, which needs limits as well. */
  public static final List<Chart.Kind> CATEGORY_KINDS =
      Arrays.stream(Chart.Kind.values()).filter(kind -> kind != Chart.Kind.FUNNEL).toList();

  private static final Printer PRINTER = new Printer(Language.SV);
  private static final Period YEAR = Period.year(2019);
  private static final List<String> PEOPLE = List.of("2019/deltagare.csv");
  private static final List<String> LEDGER = List.of("2019/budget.csv", "2019/huvudbok.se");

  private SampleReport() {}

  public static ReportDocument full() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "sammanfattning", "1", "Sammanfattning"));
    blocks.addAll(summary());
    blocks.add(new Block.PageBreak());
    blocks.add(heading(1, "forvaltningsberattelse", "2", "Förvaltningsberättelse"));
    blocks.addAll(chapters());
    blocks.add(new Block.PageBreak());
    blocks.add(heading(1, "ekonomi", "3", "Ekonomisk redovisning"));
    blocks.addAll(economy());
    blocks.add(new Block.PageBreak());
    blocks.add(heading(1, "konsuppdelad", "4", "Könsuppdelad statistik"));
    blocks.addAll(charts());
    blocks.add(heading(1, "beslut", "5", "Styrelsens beslut och underskrifter"));
    blocks.add(body("Exempelstad den 25 mars 2020"));
    blocks.add(
        new Block.Signatures(
            List.of(
                "Ordförande, Försäkringskassan",
                "Vice ordförande, Exempelstads kommun",
                "Ledamot, Arbetsförmedlingen",
                "Ledamot, Region Exempel",
                "Ledamot, Västra Exempels kommun")));
    return new ReportDocument(meta(true), blocks);
  }

  /** A report without a single block. */
  public static ReportDocument empty() {
    return new ReportDocument(meta(false), List.of());
  }

  /** One sentence, no heading, no table. */
  public static ReportDocument tiny() {
    return new ReportDocument(meta(false), List.of(body("Inget att rapportera <ännu> & \"så\".")));
  }

  /** What no template should write but some text will: nothing in it may break a page. */
  public static ReportDocument hostile() {
    String endless = "Ord".repeat(300);
    Table nothing = new Table("inget", 0, "", List.of(), List.of(), List.of());
    Table nameless =
        new Table(
            "namnlos",
            0,
            "Utan rubriker",
            List.of(
                new Table.Column("", "", Table.Format.TEXT),
                new Table.Column("", "", Table.Format.COUNT)),
            List.of(row(Table.Kind.BODY, "", "1"), row(Table.Kind.HEADING), row(Table.Kind.TOTAL)),
            List.of(endless));
    Chart plain = chart(Chart.Kind.BARS, 0, 1);
    Chart silent =
        new Chart(
            "tyst",
            0,
            "\u4e2d",
            "",
            plain.kind(),
            "",
            List.of("\u0623"),
            plain.series(),
            nothing,
            List.of());
    List<List<Block>> nested =
        List.of(List.of(new Block.Items(true, List.of(List.of(), List.of(body(""))))));
    return of(
        new Block.PageBreak(),
        heading(4, "", "", ""),
        heading(1, "å ä ö", "", endless),
        body(endless),
        body(""),
        new Block.Paragraph(List.of(), Block.Style.CALLOUT),
        new Block.Items(false, nested),
        new Block.Items(false, List.of()),
        new Block.KeyFigures(List.of()),
        new Block.TableBlock(nothing),
        new Block.TableBlock(nameless),
        new Block.TableBlock(operating("drift", 1)),
        new Block.TableBlock(wide("bred", 30, 2)),
        new Block.ChartBlock(plain),
        new Block.ChartBlock(silent),
        new Block.ChartBlock(chart(Chart.Kind.BARS, 1, 40)),
        new Block.Signatures(List.of()),
        new Block.Signatures(IntStream.range(0, 60).mapToObj(i -> "Ledamot " + i).toList()),
        new Block.PageBreak());
  }

  public static ReportDocument of(Block... blocks) {
    return new ReportDocument(meta(false), List.of(blocks));
  }

  public static ReportDocument.Meta meta(boolean sample) {
    return new ReportDocument.Meta(
        "arsredovisning-2019",
        "Årsredovisning 2019",
        "Samordningsförbundet Exempelbygden",
        "222000-0000",
        "Exempelstad",
        "1 januari–31 december 2019",
        "sv",
        "intern",
        sample,
        "sofrep 0.1.0",
        "2020-03-25T12:00:00+01:00");
  }

  private static List<Block> summary() {
    Figure share = share("avslutade.resultat", "ALL-IN", "Totalt", 10, 28);
    return List.of(
        paragraph(
            Block.Style.LEAD,
            Inline.Text.of(
                "Under 2019 deltog 412 personer i förbundets insatser. Fler än året innan gick vidare"
                    + " till arbete eller studier, och ekonomin är i balans.")),
        new Block.KeyFigures(
            List.of(
                keyFigure(
                    "Aktuella deltagare",
                    count("deltagare.aktuella", "Totalt", 412),
                    "385 året före"),
                keyFigure("Till arbete eller studier", share, "10 av 28 i ALL-IN"),
                keyFigure(
                    "Årets resultat",
                    kronor("ekonomi.resultaträkning", "Årets resultat", -123456),
                    "budget 0 kr"))),
        new Block.Paragraph(
            List.of(
                Inline.Text.of("I ALL-IN avslutades "),
                new Inline.Value("10 av 28 (36 %)", Optional.of(share), Inline.Mark.STRONG),
                Inline.Text.of(" till arbete eller studier. Målet är "),
                new Inline.Value("40 %", Optional.empty(), Inline.Mark.PLAIN),
                Inline.Text.of(". Se "),
                new Inline.Link("tabellen över driften", "#drift"),
                Inline.Text.of(" och "),
                new Inline.Link("NNS webbplats", "https://www.nnsfinsam.se/"),
                Inline.Text.of(". Tecken som betyder något: <, & och \"citat\"."),
                new Inline.Break(),
                new Inline.Text("Ett nyckeltal", Inline.Mark.EMPHASIS),
                Inline.Text.of(" räknas en gång och är detsamma överallt; Αθηνά och Łódź syns.")),
            Block.Style.BODY),
        paragraph(
            Block.Style.CALLOUT,
            Inline.Text.of(
                "Texten ordforande.md saknas. Skriv den innan rapporten skickas till styrelsen.")),
        new Block.Items(
            false,
            List.of(
                List.of(body("Fem insatser för enskilda, två för strukturen.")),
                List.of(
                    body("Tre kommuner är parter:"),
                    new Block.Items(
                        true,
                        List.of(
                            List.of(body("Exempelstad")),
                            List.of(body("Västra Exempel")),
                            List.of(body("Östra Exempel"))))),
                List.of(
                    body("En beredningsgrupp möts varje månad."), body("Den har sju ledamöter.")))),
        paragraph(Block.Style.NOTE, Inline.Text.of("Andelar räknas på avslutade deltaganden.")));
  }

  private static List<Block> chapters() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      blocks.add(heading(2, "insats-" + i, "2." + i, "Insats nummer " + i + ": vägen till arbete"));
      blocks.add(body(prose(4)));
      blocks.add(heading(3, "insats-" + i + "-deltagare", "2." + i + ".1", "Deltagare"));
      blocks.add(body(prose(3)));
      blocks.add(new Block.TableBlock(genderTable("aldrar-" + i, i, 5)));
      blocks.add(heading(4, "insats-" + i + "-tid", "", "Tid i insatsen"));
      blocks.add(body(prose(2)));
    }
    return blocks;
  }

  private static List<Block> economy() {
    return List.of(
        body(prose(2)),
        new Block.TableBlock(incomeStatement()),
        heading(2, "driftredovisning", "3.1", "Driftredovisning"),
        body(prose(1)),
        new Block.TableBlock(operating("drift", 75)),
        heading(2, "flerar", "3.2", "Flerårsöversikt"),
        new Block.TableBlock(wide("flerarsoversikt", 10, 8)),
        heading(2, "siffror", "3.3", "Alla format"),
        new Block.TableBlock(everyFormat()));
  }

  private static List<Block> charts() {
    List<Block> blocks = new ArrayList<>();
    int number = 1;
    for (Chart.Kind kind : CATEGORY_KINDS) {
      blocks.add(heading(2, "rubrik-" + number, "4." + number, "Fördelning " + number));
      blocks.add(body(prose(1)));
      blocks.add(new Block.ChartBlock(chart(kind, number++, 4)));
    }
    return blocks;
  }

  /** Ages by gender, counts and percent, with column groups, a heading inside, and totals. */
  public static Table genderTable(String id, int number, int bands) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row(Table.Kind.HEADING, "Vuxna", "", "", "", "", ""));
    for (int i = 0; i < bands; i++) {
      int women = 3 + i;
      rows.add(
          new Table.Row(
              Table.Kind.BODY,
              List.of(
                  Table.Cell.text(20 + 10 * i + "–" + (29 + 10 * i) + " år"),
                  cell(count("avslutade.ålder", "ALL-IN", women), Table.Format.COUNT),
                  cell(
                      share("avslutade.ålder", "ALL-IN", "Kvinna", women, 40),
                      Table.Format.PERCENT),
                  Table.Cell.text(Printer.NO_DATA),
                  Table.Cell.text(Printer.WITHHELD),
                  cell(count("avslutade.ålder", "ALL-IN", 1234 + i), Table.Format.COUNT))));
    }
    rows.add(row(Table.Kind.SUBTOTAL, "Summa vuxna", "25", "63 %", "–", "–", "6 180"));
    rows.add(row(Table.Kind.HEADING, "Okänd ålder", "", "", "", "", ""));
    rows.add(row(Table.Kind.BODY, "Saknas", "0", "0 %", "0", "0 %", "0"));
    rows.add(row(Table.Kind.TOTAL, "Totalt", "25", "100 %", "–", "–", "6 180"));
    return new Table(
        id,
        number,
        "Avslutade efter ålder och kön, 2019",
        List.of(
            new Table.Column("Ålder", "", Table.Format.TEXT),
            new Table.Column("Antal", "Kvinnor", Table.Format.COUNT),
            new Table.Column("Andel", "Kvinnor", Table.Format.PERCENT),
            new Table.Column("Antal", "Män", Table.Format.COUNT),
            new Table.Column("Andel", "Män", Table.Format.PERCENT),
            new Table.Column("Totalt", "", Table.Format.COUNT)),
        rows,
        List.of(
            "Andelar av alla avslutade.",
            "Delarna summerar inte till 100 % på grund av avrundning."));
  }

  /** Budget against outcome by cost area, as long as wanted. */
  public static Table operating(String id, int areas) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i <= areas; i++) {
      String area = 1000 + i + " Kostnadsområde nummer " + i;
      rows.add(
          new Table.Row(
              Table.Kind.BODY,
              List.of(
                  Table.Cell.text(area),
                  cell(kronor("ekonomi.drift.budget", area, -100000L * i), Table.Format.KRONOR),
                  cell(kronor("ekonomi.drift.utfall", area, -98765L * i), Table.Format.KRONOR),
                  cell(kronor("ekonomi.drift.avvikelse", area, 1235L * i), Table.Format.KRONOR))));
    }
    rows.add(row(Table.Kind.TOTAL, "Totalt", "−285 000 000", "−281 480 250", "3 519 750"));
    return new Table(
        id,
        7,
        "Driftredovisning per kostnadsområde, kronor",
        List.of(
            new Table.Column("Kostnadsområde", "", Table.Format.TEXT),
            new Table.Column("Budget", "", Table.Format.KRONOR),
            new Table.Column("Utfall", "", Table.Format.KRONOR),
            new Table.Column("Avvikelse", "", Table.Format.KRONOR)),
        rows,
        List.of("Kostnader är negativa. Plus i avvikelsen betyder bättre än budget."));
  }

  /** As many columns as wanted, with headings that are long words. */
  public static Table wide(String id, int columns, int rowCount) {
    List<String> long_ =
        List.of(
            "Arbetslivsinriktad rehabilitering",
            "Förrehabilitering",
            "Strukturövergripande insatser");
    List<Table.Column> heads = new ArrayList<>();
    heads.add(new Table.Column("Nyckeltal", "", Table.Format.TEXT));
    for (int i = 1; i < columns; i++) {
      heads.add(new Table.Column(long_.get(i % 3) + " " + (2009 + i), "", Table.Format.KRONOR));
    }
    List<Table.Row> rows =
        IntStream.range(0, rowCount)
            .mapToObj(
                r -> {
                  List<Table.Cell> cells = new ArrayList<>();
                  cells.add(Table.Cell.text("Verksamhetens kostnader " + r));
                  for (int i = 1; i < columns; i++) {
                    cells.add(
                        cell(
                            kronor("ekonomi.x" + i, "rad " + r, -1234567L * i),
                            Table.Format.KRONOR));
                  }
                  return new Table.Row(Table.Kind.BODY, cells);
                })
            .toList();
    return new Table(id, 8, "Flerårsöversikt, kronor", heads, rows, List.of());
  }

  /** A chart of that kind with so many categories, women and men (or steps). */
  /** 9 of 10 in Alfa, above the limits 20 and 80 percent; 6 of 10 in Beta, inside them. */
  public static Chart funnel() {
    Chart like = chart(Chart.Kind.BARS, 1, 2);
    return new Chart(
        "diagram-tratt",
        1,
        "Andel mot antal",
        "En av 2 punkter ligger utanför.",
        Chart.Kind.FUNNEL,
        "procent",
        List.of("Alfa", "Beta"),
        List.of(
            new Chart.Series(
                "Innanför",
                Chart.Role.OUTCOME,
                List.of(Optional.empty(), Optional.of(Chart.Point.of(60, "6 av 10")))),
            new Chart.Series(
                "Utanför",
                Chart.Role.OTHER_1,
                List.of(Optional.of(Chart.Point.of(90, "9 av 10")), Optional.empty()))),
        like.data(),
        List.of(),
        Optional.of(
            new Chart.Funnel(
                "antal avslutade",
                List.of(10.0, 10.0),
                50,
                "Alla tillsammans 50 %",
                List.of(
                    new Chart.Limits("95 %", List.of(new Chart.Bound(10, 20, 80))),
                    new Chart.Limits("99,8 %", List.of(new Chart.Bound(10, 10, 90)))))),
        "");
  }

  public static Chart chart(Chart.Kind kind, int number, int categories) {
    List<String> labels =
        IntStream.range(0, categories)
            .mapToObj(i -> "Kategori " + (char) ('A' + i % 26) + i / 26)
            .toList();
    List<Chart.Series> series =
        List.of(
            new Chart.Series("Kvinnor", Chart.Role.WOMEN, points(categories, 30)),
            new Chart.Series("Män", Chart.Role.MEN, points(categories, 20)));
    String id = "diagram-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
    List<Table.Row> rows =
        IntStream.range(0, categories)
            .mapToObj(i -> row(Table.Kind.BODY, labels.get(i), 30 + i + " %", 20 + i + " %"))
            .toList();
    Table data =
        new Table(
            id + "-tabell",
            0,
            "Fördelning efter kön, procent",
            List.of(
                new Table.Column("Kategori", "", Table.Format.TEXT),
                new Table.Column("Kvinnor", "", Table.Format.PERCENT),
                new Table.Column("Män", "", Table.Format.PERCENT)),
            rows,
            List.of());
    return new Chart(
        id,
        number,
        "Fördelning " + number + " efter kön, 2019",
        "Kvinnornas andel är störst i alla kategorier, mellan 30 och 33 procent.",
        kind,
        "procent",
        labels,
        series,
        data,
        List.of("Bas: 40 kvinnor och 35 män."));
  }

  private static List<Optional<Chart.Point>> points(int count, int from) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                i == 2
                    ? Optional.<Chart.Point>empty()
                    : Optional.of(
                        new Chart.Point(
                            from + i,
                            from + i + " %",
                            Optional.of(from - 9.0),
                            Optional.of(from + 14.0))))
        .toList();
  }

  private static Table incomeStatement() {
    return new Table(
        "resultatrakning",
        6,
        "Resultaträkning, kronor",
        List.of(
            new Table.Column("", "", Table.Format.TEXT),
            new Table.Column("Not", "", Table.Format.TEXT),
            new Table.Column("2019", "", Table.Format.KRONOR),
            new Table.Column("2018", "", Table.Format.KRONOR)),
        List.of(
            row(Table.Kind.BODY, "Medlemsbidrag", "1", "4 524 000", "4 524 000"),
            row(Table.Kind.BODY, "EU-medel och andra bidrag", "2", "1 200 500", "–"),
            row(Table.Kind.SUBTOTAL, "Verksamhetens intäkter", "", "5 724 500", "4 524 000"),
            row(Table.Kind.BODY, "Verksamhetens kostnader", "3", "−5 847 956", "−4 400 000"),
            row(Table.Kind.SUBTOTAL, "Verksamhetens resultat", "", "−123 456", "124 000"),
            row(Table.Kind.BODY, "Finansiella intäkter", "", "0", "0"),
            row(Table.Kind.TOTAL, "Årets resultat", "", "−123 456", "124 000")),
        List.of());
  }

  private static Table everyFormat() {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    for (Table.Format format : Table.Format.values()) {
      columns.add(
          new Table.Column(
              format.name().charAt(0) + format.name().substring(1).toLowerCase(Locale.ROOT),
              "",
              format));
      Figure figure = share("avslutade." + format, "Totalt", "Totalt", 1, 3);
      cells.add(
          format == Table.Format.TEXT
              ? Table.Cell.text(
                  "Rad med <&\"> och ett mycketlångtordutanmellanslagsomintefårplatspåenradmenändåmåstesynashelt")
              : cell(figure, format));
    }
    return new Table(
        "alla-format",
        9,
        "Alla format <&\">",
        columns,
        List.of(new Table.Row(Table.Kind.BODY, cells)),
        List.of());
  }

  public static Block.Heading heading(int level, String id, String number, String title) {
    return new Block.Heading(level, id, number, title);
  }

  public static Block.Paragraph body(String words) {
    return paragraph(Block.Style.BODY, Inline.Text.of(words));
  }

  private static Block.Paragraph paragraph(Block.Style style, Inline... content) {
    return new Block.Paragraph(List.of(content), style);
  }

  /** So many sentences of plausible prose. */
  public static String prose(int sentences) {
    String sentence =
        "Insatsen vänder sig till personer som behöver stöd av mer än en myndighet för att närma sig"
            + " arbetsmarknaden, och arbetet sker i ett team där parterna bemannar tillsammans. ";
    return sentence.repeat(sentences).strip();
  }

  public static Table.Row row(Table.Kind kind, String... printed) {
    return new Table.Row(kind, List.of(printed).stream().map(Table.Cell::text).toList());
  }

  private static Block.KeyFigure keyFigure(String label, Figure figure, String remark) {
    String printed =
        switch (figure.key().unit()) {
          case PERCENT -> PRINTER.percent(figure.value().orElseThrow(), 0);
          case KRONOR -> PRINTER.kronor(figure.value().orElseThrow());
          default -> PRINTER.count(figure.value().orElseThrow());
        };
    return new Block.KeyFigure(
        label, new Inline.Value(printed, Optional.of(figure), Inline.Mark.PLAIN), remark);
  }

  private static Table.Cell cell(Figure figure, Table.Format format) {
    return PRINTER.cell(Optional.of(figure), format);
  }

  private static Figure count(String name, String intervention, long value) {
    FigureKey key = FigureKey.of(name, YEAR, Unit.COUNT).intervention(intervention);
    return Figure.of(key, BigDecimal.valueOf(value), PEOPLE);
  }

  private static Figure kronor(String name, String category, long value) {
    FigureKey key = FigureKey.of(name, YEAR, Unit.KRONOR).category(category);
    return Figure.of(key, BigDecimal.valueOf(value), LEDGER);
  }

  private static Figure share(
      String name, String intervention, String gender, long part, long base) {
    FigureKey key =
        FigureKey.of(name, YEAR, Unit.PERCENT).intervention(intervention).gender(gender);
    return Figure.share(key, BigDecimal.valueOf(part), BigDecimal.valueOf(base), PEOPLE);
  }
}
