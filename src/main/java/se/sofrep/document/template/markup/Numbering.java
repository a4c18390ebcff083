package se.sofrep.document.template.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/**
 * Gives headings, tables and charts their numbers in the order they stand, and names that are
 * unique in the document. Tables and charts are named first: their names are names of files.
 */
public final class Numbering {
  static final String NONE = "";
  static final String FIGURES = "siffra";
  static final String APPENDIX = "bilaga";

  /** The words of the attribute {@code numrering}. */
  static final Set<String> KINDS = Set.of(NONE, FIGURES, APPENDIX, "nej");

  /** The deepest heading that has a number: 1.4.1. */
  private static final int DEEPEST = 3;

  private final Set<String> names = new HashSet<>();
  private final int[] counters = new int[DEEPEST];
  private int appendices;
  private int tables;
  private int charts;

  private final Messages messages;

  private Numbering(Language language) {
    this.messages = new Messages(language);
  }

  public static List<Block> of(List<Block> blocks, Language language) {
    Numbering numbering = new Numbering(language);
    List<Block> drawn = blocks.stream().map(numbering::drawn).toList();
    List<Block> out = new ArrayList<>();
    for (Block block : drawn) {
      out.add(block instanceof Block.Heading heading ? numbering.heading(heading) : block);
    }
    return withoutIdleBreaks(out);
  }

  /** A page break at the very beginning, or right after another, would leave a page empty. */
  private static List<Block> withoutIdleBreaks(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      boolean idle = out.isEmpty() || out.get(out.size() - 1) instanceof Block.PageBreak;
      if (!(block instanceof Block.PageBreak && idle)) {
        out.add(block);
      }
    }
    return out;
  }

  /** Sections inside a numbered one are numbered too, down to three levels; in appendices not. */
  static String inherited(String parent, int depth) {
    return parent.equals(FIGURES) && depth <= DEEPEST ? FIGURES : NONE;
  }

  static Table withCaption(Table table, String caption) {
    return new Table(
        table.id(), table.number(), caption, table.columns(), table.rows(), table.notes());
  }

  private Block drawn(Block block) {
    if (block instanceof Block.TableBlock table) {
      tables++;
      return new Block.TableBlock(named(table.table(), unique(table.table().id()), tables));
    }
    if (block instanceof Block.ChartBlock chart) {
      charts++;
      return new Block.ChartBlock(named(chart.chart(), charts));
    }
    return block;
  }

  private static Table named(Table table, String id, int number) {
    return new Table(id, number, table.caption(), table.columns(), table.rows(), table.notes());
  }

  private Chart named(Chart chart, int number) {
    String id = unique(chart.id());
    return chart.named(id, number, named(chart.data(), unique(id + "-data"), 0));
  }

  private Block heading(Block.Heading heading) {
    String wanted = AsciiName.of(heading.id().isEmpty() ? heading.title() : heading.id());
    String id = unique(wanted.isEmpty() ? "avsnitt" : wanted);
    return new Block.Heading(heading.level(), id, number(heading), heading.title());
  }

  private String number(Block.Heading heading) {
    if (heading.number().equals(APPENDIX)) {
      appendices++;
      return messages.named("words.appendix", Map.of("number", appendices));
    }
    if (!heading.number().equals(FIGURES) || heading.level() > DEEPEST) {
      return "";
    }
    counters[heading.level() - 1]++;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < DEEPEST; i++) {
      if (i >= heading.level()) {
        counters[i] = 0;
      } else {
        out.append(i == 0 ? "" : ".").append(counters[i]);
      }
    }
    return out.toString();
  }

  private String unique(String wanted) {
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }
}
