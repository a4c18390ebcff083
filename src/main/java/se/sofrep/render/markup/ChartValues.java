package se.sofrep.render.markup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;

/**
 * Where a chart's values can be read: in a table of the report that says the same, else in a table
 * of the chart's own. The same numbers are not printed twice.
 */
public final class ChartValues {
  private final Map<Block, Block.TableBlock> printed = new IdentityHashMap<>();

  public ChartValues(ReportDocument document) {
    List<Block.TableBlock> tables =
        document.blocks().stream()
            .filter(Block.TableBlock.class::isInstance)
            .map(Block.TableBlock.class::cast)
            .toList();
    for (Block block : document.blocks()) {
      if (block instanceof Block.ChartBlock chart) {
        tables.stream()
            .filter(table -> same(table.table(), chart.chart().data()))
            .findFirst()
            .ifPresent(table -> printed.put(block, table));
      }
    }
  }

  /** The table of the report that holds the chart's values, if one does. */
  public Optional<Block.TableBlock> printedIn(Block.ChartBlock chart) {
    return Optional.ofNullable(printed.get(chart));
  }

  /** The same numbers under the same headings; captions and remarks may differ. */
  private static boolean same(Table one, Table other) {
    return one.columns().equals(other.columns()) && words(one).equals(words(other));
  }

  private static List<List<String>> words(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Table.Cell::printed).toList())
        .toList();
  }
}
