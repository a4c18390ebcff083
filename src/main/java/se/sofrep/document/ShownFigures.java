package se.sofrep.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.figures.Figure;

/** The figures that a document shows, in reading order; one shown twice is there twice. */
public final class ShownFigures {
  private ShownFigures() {}

  public static Stream<Figure> of(ReportDocument document) {
    return document.blocks().stream().flatMap(ShownFigures::of);
  }

  /** Those of one block. */
  public static Stream<Figure> of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content().stream().flatMap(ShownFigures::of);
    } else if (block instanceof Block.Items items) {
      return items.items().stream().flatMap(List::stream).flatMap(ShownFigures::of);
    } else if (block instanceof Block.KeyFigures key) {
      return key.figures().stream().flatMap(figure -> of(figure.value()));
    } else if (block instanceof Block.TableBlock table) {
      return of(table.table());
    }
    return block instanceof Block.ChartBlock chart ? of(chart.chart().data()) : Stream.empty();
  }

  private static Stream<Figure> of(Inline inline) {
    return inline instanceof Inline.Value value ? value.figure().stream() : Stream.empty();
  }

  private static Stream<Figure> of(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Table.Cell::figure)
        .flatMap(Optional::stream);
  }
}
