package se.sofrep.render.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;

/**
 * The headings of a document as they are drawn, and an anchor for everything that can be linked to.
 * Anchors are unique even when a table and a heading share a name; levels are never skipped even
 * where the document skips one, since a skipped level is an error in PDF/UA and WCAG.
 */
public final class Outline {
  /**
   * @param level 1–4, never more than one below the entry before
   */
  public record Entry(int level, String anchor, String printed) {}

  /** Ids that the formats use for things of their own. */
  private static final Set<String> RESERVED =
      Set.of("innehall", "visa-ursprung", "kopiera", "ursprung", "diagrammens-varden");

  private final Anchors anchors = new Anchors(RESERVED);
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Object, Entry> byHeading = new IdentityHashMap<>();
  private final Map<Object, String> byThing = new IdentityHashMap<>();

  public Outline(ReportDocument document) {
    int above = 0;
    for (Block.Heading heading : document.headings()) {
      int level = Math.max(1, Math.min(heading.level(), above + 1));
      Entry entry = new Entry(level, anchors.take(heading.id(), "rubrik"), heading.printed());
      entries.add(entry);
      byHeading.put(heading, entry);
      above = level;
    }
    document.tables().forEach(table -> byThing.put(table, anchors.take(table.id(), "tabell")));
    document.charts().forEach(chart -> byThing.put(chart, anchors.take(chart.id(), "diagram")));
    document
        .charts()
        .forEach(chart -> byThing.put(chart.data(), anchors.take(chart.id() + "-data", "data")));
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public Entry entry(Block.Heading heading) {
    return byHeading.get(heading);
  }

  public String anchor(Table table) {
    return byThing.get(table);
  }

  public String anchor(Chart chart) {
    return byThing.get(chart);
  }

  /** Where a link to {@code #id} leads, if the document has such a thing. */
  public Optional<String> target(String id) {
    return anchors.find(id);
  }
}
