package se.sofrep.render.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;

/**
 * The headings of a document as they are drawn, and an anchor for everything that can be linked to.
 * Anchors are unique even when a table and a heading share a name; levels are never skipped even
 * where the document skips one, since a skipped level is an error in PDF/UA and WCAG.
 */
public final class Outline {
  /**
   * @param level 1–4, never more than one below the entry before
   * @param numbered whether the heading carries a number: those of appendices do not
   */
  public record Entry(int level, String anchor, String printed, boolean numbered) {}

  /** Ids that the formats use for things of their own. */
  private static final Set<String> RESERVED =
      Set.of("innehall", "visa-ursprung", "kopiera", "ursprung", "diagrammens-varden");

  /** Headings of a report whose contents fit on a page as they are. */
  private static final int SHORT = 40;

  private final Anchors anchors = new Anchors(RESERVED);
  private final List<Entry> entries = new ArrayList<>();
  private final IdentityHashMap<Block, Entry> byHeading = new IdentityHashMap<>();
  private final IdentityHashMap<Block, String> byBlock = new IdentityHashMap<>();
  private final IdentityHashMap<Block, String> byChartData = new IdentityHashMap<>();

  public Outline(ReportDocument document) {
    int above = 0;
    for (Block.Heading heading : document.headings()) {
      int level = Math.max(1, Math.min(heading.level(), above + 1));
      Entry entry =
          new Entry(
              level,
              anchors.take(heading.id(), "rubrik"),
              heading.printed(),
              !heading.number().isEmpty());
      entries.add(entry);
      byHeading.put(heading, entry);
      above = level;
    }
    document.blocks().forEach(this::name);
  }

  /** By block, not by table: one table may be printed and be the values of a chart as well. */
  private void name(Block block) {
    if (block instanceof Block.TableBlock table) {
      byBlock.put(table, anchors.take(table.table().id(), "tabell"));
    } else if (block instanceof Block.ChartBlock chart) {
      byBlock.put(chart, anchors.take(chart.chart().id(), "diagram"));
      byChartData.put(chart, anchors.take(chart.chart().id() + "-data", "data"));
    }
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * What a table of contents lists: two levels, but of a long report's second level only what has a
   * number. The parts of appendices have none; each has much the same.
   */
  public List<Entry> contents() {
    boolean all = entries.size() <= SHORT;
    return entries.stream()
        .filter(e -> e.level() == 1 || e.level() == 2 && (all || e.numbered()))
        .toList();
  }

  public Entry entry(Block.Heading heading) {
    return byHeading.get(heading);
  }

  /** Of a table or a chart. */
  public String anchor(Block block) {
    return byBlock.get(block);
  }

  /** Of the table that holds the chart's values. */
  public String dataAnchor(Block.ChartBlock chart) {
    return byChartData.get(chart);
  }

  /** Where a link to {@code #id} leads, if the document has such a thing. */
  public Optional<String> target(String id) {
    return anchors.find(id);
  }
}
