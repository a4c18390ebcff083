package se.sofrep.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.figures.Figure;

/**
 * All that a reader meets in a document, taken apart.
 *
 * @param printed sentences, headings, captions, notes, remarks, alt texts and labels of charts
 * @param figures what is printed of a figure, in a sentence or a cell
 * @param words what is printed that is no figure itself; charts are left to whoever asks for them
 */
public record Said(
    List<String> printed, List<Printed> figures, List<String> words, List<Chart> charts) {

  /**
   * A figure in print.
   *
   * @param column of percent; false for running text and any other column
   */
  public record Printed(String words, Figure figure, boolean column) {}

  public static Said in(ReportDocument document) {
    Said said =
        new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    document.blocks().forEach(said::look);
    return said;
  }

  private void look(Block block) {
    if (block instanceof Block.Heading heading) {
      plain(heading.printed());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().forEach(this::inline);
      printed.add(String.join("", paragraph.content().stream().map(Inline::printed).toList()));
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> item.forEach(this::look));
    } else if (block instanceof Block.KeyFigures key) {
      for (Block.KeyFigure one : key.figures()) {
        inline(one.value());
        printed.add(one.value().printed());
        plain(one.label());
        plain(one.remark());
      }
    } else if (block instanceof Block.TableBlock table) {
      table(table.table());
    } else if (block instanceof Block.ChartBlock one) {
      chart(one.chart());
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Value value && value.figure().isPresent()) {
      figures.add(new Printed(value.printed(), value.figure().get(), false));
    } else {
      words.add(inline.printed());
    }
  }

  private void plain(String text) {
    printed.add(text);
    words.add(text);
  }

  private void chart(Chart chart) {
    charts.add(chart);
    printed.addAll(List.of(chart.title(), chart.alt()));
    printed.addAll(chart.notes());
    chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .forEach(point -> printed.add(point.label()));
    table(chart.data());
  }

  private void table(Table table) {
    plain(table.caption());
    table.notes().forEach(this::plain);
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Table.Cell cell = row.cells().get(i);
        boolean percent = table.columns().get(i).format() == Table.Format.PERCENT;
        printed.add(cell.printed());
        cell.figure()
            .ifPresentOrElse(
                f -> figures.add(new Printed(cell.printed(), f, percent)),
                () -> words.add(cell.printed()));
      }
    }
  }
}
