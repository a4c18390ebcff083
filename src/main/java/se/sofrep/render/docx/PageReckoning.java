package se.sofrep.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Outline;

/**
 * On which page each heading will stand, reckoned from the heights of what comes before it. Near
 * enough to be printed until the program that opens the document counts for itself; a page off is
 * possible, since fonts differ between machines.
 */
final class PageReckoning {
  private static final int COVER_PAGES = 1;
  private static final double TWIPS_A_POINT = 20;
  private static final double PAGE = Sections.TEXT_HEIGHT / TWIPS_A_POINT;

  private final Map<String, Integer> pages = new HashMap<>();
  private final List<Strips.Strip> chain = new ArrayList<>();
  private int page;
  private double filled;

  /** Room below what was placed last, not yet counted. */
  private double after;

  private PageReckoning(int firstPage) {
    this.page = firstPage;
  }

  /** Page by anchor of heading; the cover is page 1. */
  static Map<String, Integer> of(ReportDocument document, Outline outline) {
    int lines = outline.contents().size();
    int contents = lines == 0 ? 0 : (int) Math.ceil(Strips.contents(lines) / PAGE);
    PageReckoning reckoning = new PageReckoning(COVER_PAGES + contents + 1);
    reckoning.run(document.blocks(), new Strips(outline));
    return reckoning.pages;
  }

  private void run(List<Block> blocks, Strips strips) {
    Sideways sideways = Sideways.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      boolean turns = i > 0 && sideways.turned(i) != sideways.turned(i - 1);
      if (turns || blocks.get(i) instanceof Block.PageBreak) {
        place();
        nextPage();
      }
      for (Strips.Strip strip : strips.of(blocks.get(i))) {
        chain.add(strip);
        if (!strip.keptWithNext()) {
          place();
        }
      }
    }
    place();
  }

  /** Puts strips that must share a page on this one, or on the next if they do not fit. */
  private void place() {
    double height = 0;
    double above = after;
    for (Strips.Strip strip : chain) {
      height += Math.max(above, strip.before()) + strip.height();
      above = strip.after();
    }
    if (filled + height > PAGE && height <= PAGE) {
      nextPage();
    }
    for (Strips.Strip strip : chain) {
      double needed = Math.max(after, strip.before()) + strip.height();
      if (filled + needed > PAGE) {
        nextPage();
        needed = strip.height();
      }
      filled += needed;
      after = strip.after();
      if (!strip.anchor().isEmpty()) {
        pages.put(strip.anchor(), page);
      }
    }
    chain.clear();
  }

  private void nextPage() {
    if (filled > 0) {
      page++;
      filled = 0;
      after = 0;
    }
  }
}
