package se.sofrep.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.Table;
import se.sofrep.render.chart.ChartDrawing;
import se.sofrep.render.markup.BlockVisitor;
import se.sofrep.render.markup.Outline;
import se.sofrep.render.markup.TableShape;
import se.sofrep.render.markup.Typeface;

/**
 * The document cut into strips of known height, in points, after the styles in {@code
 * docx-styles.xml}: a line, a row, a picture. Serves {@link PageReckoning} only.
 */
final class Strips implements BlockVisitor {
  /**
   * @param before room above; of it and the room below what comes before, the larger counts
   * @param after room below
   * @param anchor of the heading that it is; empty for all else
   */
  record Strip(double before, double height, double after, boolean keptWithNext, String anchor) {}

  /** Lines end where a word does, some way before the margin. */
  private static final double RAGGED = 1.03;

  private static final double TWIPS_A_POINT = 20;
  private static final double TEXT_WIDTH = Sections.TEXT_WIDTH / TWIPS_A_POINT;

  /** The typeface's own line height, in ems. */
  private static final double LINE = 1.362;

  /** Lines of running text are this much apart, in their own heights. */
  private static final double BODY_SPACING = 264 / 240.0;

  private static final double BODY_SIZE = 9.5;
  private static final double BODY_LINE = BODY_SIZE * LINE * BODY_SPACING;
  private static final double BODY_AFTER = 6;
  private static final double LEAD_SIZE = 11.5;
  private static final double SMALL_SIZE = 8;
  private static final double SMALL_LINE = SMALL_SIZE * LINE;
  private static final double ITEM_AFTER = 3;
  private static final double LIST_INDENT = 21;
  private static final double NOTE_BEFORE = 2;
  private static final double NOTE_AFTER = 12;
  private static final double CAPTION_BEFORE = 14;
  private static final double CAPTION = 8.5 * LINE + 4;
  private static final double FIGURE_AFTER = 6;
  private static final double ROW_ROOM = 3.4;
  private static final double CELL_ROOM = 6.5;
  private static final double AFTER_TABLE = 12;
  private static final double KEY_FIGURES = 78;
  private static final double SIGNATURE = 62;
  private static final double CONTENTS_LINE = 19;

  /** Type size, room above and room below for each level of heading. */
  private static final double[][] HEADINGS = {
    {19, 20, 9}, {13, 16, 5}, {10.5, 13, 4}, {9.5, 11, 2}
  };

  private final Outline outline;
  private final List<Strip> strips = new ArrayList<>();

  Strips(Outline outline) {
    this.outline = outline;
  }

  List<Strip> of(Block block) {
    strips.clear();
    visit(block);
    return List.copyOf(strips);
  }

  private static Strip plain(double height, double after, boolean keptWithNext) {
    return new Strip(0, height, after, keptWithNext, "");
  }

  /** A caption and so much of what it is the caption of. */
  private static Strip captioned(double height) {
    return new Strip(CAPTION_BEFORE, CAPTION + height, 0, true, "");
  }

  /** Height of a contents list of so many lines, its heading included. */
  static double contents(int lines) {
    return CAPTION_BEFORE + CAPTION + CONTENTS_LINE * lines;
  }

  @Override
  public void heading(Block.Heading heading) {
    Outline.Entry entry = outline.entry(heading);
    double[] look = HEADINGS[entry.level() - 1];
    int lines = lines(entry.printed(), look[0], TEXT_WIDTH);
    strips.add(new Strip(look[1], lines * look[0] * LINE, look[2], true, entry.anchor()));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    String words = words(paragraph);
    switch (paragraph.style()) {
      case BODY, CALLOUT -> text(words, BODY_SIZE, BODY_LINE, BODY_AFTER, TEXT_WIDTH);
      case LEAD -> text(words, LEAD_SIZE, LEAD_SIZE * LINE * BODY_SPACING, 9, TEXT_WIDTH);
      case NOTE -> text(words, SMALL_SIZE, SMALL_LINE, NOTE_AFTER, TEXT_WIDTH);
    }
  }

  private static String words(Block.Paragraph paragraph) {
    return paragraph.content().stream().map(Inline::printed).collect(Collectors.joining());
  }

  /** Two lines at least stand together at a page's end and at its beginning. */
  private void text(String words, double size, double line, double after, double width) {
    int lines = lines(words, size, width);
    for (int i = 0; i < lines; i++) {
      boolean last = i == lines - 1;
      boolean keep = !last && (i == 0 || i == lines - 2);
      strips.add(new Strip(0, line, last ? after : 0, keep, ""));
    }
  }

  private static int lines(String words, double size, double width) {
    return Math.max(1, (int) Math.ceil(Typeface.REGULAR.width(words) * RAGGED * size / width));
  }

  @Override
  public void items(Block.Items items) {
    for (List<Block> item : items.items()) {
      for (Block block : item) {
        if (block instanceof Block.Paragraph paragraph) {
          text(words(paragraph), BODY_SIZE, BODY_LINE, ITEM_AFTER, TEXT_WIDTH - LIST_INDENT);
        } else {
          visit(block);
        }
      }
    }
  }

  @Override
  public void keyFigures(Block.KeyFigures figures) {
    int rows = (figures.figures().size() + 2) / 3;
    strips.add(plain(rows * KEY_FIGURES, AFTER_TABLE, false));
  }

  @Override
  public void table(Block.TableBlock block) {
    Table table = block.table();
    TableFit fit = TableFit.of(table);
    int[] widths = fit.widths(fit.wide() ? Sections.WIDE_TEXT_WIDTH : Sections.TEXT_WIDTH);
    double size = fit.size() / 2.0;
    boolean grouped = TableShape.of(table).grouped();
    double head = size * LINE + ROW_ROOM;
    strips.add(captioned(grouped ? 2 * head : head));
    int last = table.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean keep = i < last && last < Tables.KEPT_WHOLE || i == last && !table.notes().isEmpty();
      strips.add(plain(height(table.rows().get(i), widths, size), 0, keep));
    }
    notes(table.notes());
  }

  private static double height(Table.Row row, int[] widths, double size) {
    int lines = 1;
    if (row.kind() != Table.Kind.HEADING) {
      for (int i = 0; i < Math.min(widths.length, row.cells().size()); i++) {
        double width = widths[i] / TWIPS_A_POINT - CELL_ROOM;
        lines = Math.max(lines, lines(row.cells().get(i).printed(), size, width));
      }
    }
    return lines * size * LINE + ROW_ROOM;
  }

  private void notes(List<String> notes) {
    if (notes.isEmpty()) {
      strips.add(plain(0, AFTER_TABLE, false));
    }
    for (int i = 0; i < notes.size(); i++) {
      boolean last = i == notes.size() - 1;
      strips.add(new Strip(NOTE_BEFORE, 0, 0, true, ""));
      text(notes.get(i), SMALL_SIZE, SMALL_LINE, last ? NOTE_AFTER : 0, TEXT_WIDTH);
    }
  }

  @Override
  public void chart(Block.ChartBlock block) {
    double height = ChartDrawing.height(block.chart());
    boolean noted = !block.chart().notes().isEmpty();
    strips.add(captioned(0));
    strips.add(plain(height * Charts.scale(height), FIGURE_AFTER, noted));
    if (noted) {
      notes(block.chart().notes());
    }
  }

  @Override
  public void signatures(Block.Signatures signatures) {
    strips.add(plain(SIGNATURE * ((signatures.roles().size() + 1) / 2), AFTER_TABLE, false));
  }

  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    // Breaks are where the page is turned, not strips.
  }
}
