package se.sofrep.job.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.document.template.ReportComposer;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;
import se.sofrep.render.chart.look.FontSetup;

/**
 * Draws a page with a table and a chart in every format asked for and throws it away, while the
 * input is being read: what a format loads the first time (fonts, schemas, its own code) is then in
 * place, thanks to a processor that would have stood still. Changes nothing but the time.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Begins in the background; with a single processor there is nothing to gain. */
  public static void begin(String template, Set<Format> formats, Language language) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(() -> draw(template, formats, language), "sofrep-rehearsal");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(Rehearsal::leaveItToTheReport);
      thread.start();
    }
  }

  private static void draw(String template, Set<Format> formats, Language language) {
    ReportComposer.prepare(template, language);
    FontSetup.prepare();
    ReportDocument page = page();
    Rendering.renderers(formats).forEach(renderer -> renderer.render(page, (path, bytes) -> {}));
  }

  /** A fault in drawing comes again in the report itself, and is told there. */
  private static void leaveItToTheReport(Thread thread, Throwable fault) {}

  private static ReportDocument page() {
    Table table = table();
    return new ReportDocument(
        new ReportDocument.Meta(
            "sida",
            "Sida",
            "Förbund",
            "",
            "",
            "2019",
            "sv",
            "intern",
            false,
            "sofrep",
            "2020-01-01T00:00:00Z"),
        List.of(
            new Block.Heading(1, "rubrik", "1", "Rubrik"),
            new Block.Paragraph(List.of(Inline.Text.of("Text.")), Block.Style.BODY),
            new Block.TableBlock(table),
            new Block.ChartBlock(chart(table))));
  }

  private static Table table() {
    return new Table(
        "tabell",
        1,
        "Tabell",
        List.of(
            new Table.Column("Insats", "", Table.Format.TEXT),
            new Table.Column("Antal", "", Table.Format.COUNT)),
        List.of(
            new Table.Row(
                Table.Kind.BODY,
                List.of(
                    Table.Cell.text("Åtgärd"),
                    new Table.Cell("1", Optional.of(BigDecimal.ONE), Optional.empty())))),
        List.of());
  }

  private static Chart chart(Table table) {
    return new Chart(
        "diagram",
        1,
        "Diagram",
        "Ett diagram.",
        Chart.Kind.BARS,
        "antal",
        List.of("Åtgärd"),
        List.of(
            new Chart.Series(
                "Totalt", Chart.Role.TOTAL, List.of(Optional.of(Chart.Point.of(1, "1"))))),
        table,
        List.of());
  }
}
