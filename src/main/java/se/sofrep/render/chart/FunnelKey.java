package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Marks;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/** The key above a funnel: its points, the common share and the limits, flowing into lines. */
record FunnelKey(List<Entry> entries, List<Text> words, double height) {
  private static final double ICON_WIDTH = 18;
  private static final double ICON_GAP = 5;
  private static final double ENTRY_GAP = 14;
  private static final double LINE = 14;
  private static final double BELOW = 6;

  /** What an icon shows. */
  enum Sign {
    POINT,
    CENTRE,
    LIMITS
  }

  /**
   * @param index which series or which pair of limits
   */
  record Entry(Sign sign, int index, double x, double middle) {}

  static FunnelKey of(Plotted chart, double width) {
    Chart.Funnel funnel = chart.chart().funnel().orElseThrow();
    List<Entry> entries = new ArrayList<>();
    List<Text> words = new ArrayList<>();
    for (int i = 0; i < chart.bars().size(); i++) {
      add(entries, words, Sign.POINT, i, chart.bars().get(i).name(), width);
    }
    add(entries, words, Sign.CENTRE, 0, funnel.centreName(), width);
    for (int i = 0; i < funnel.limits().size(); i++) {
      add(entries, words, Sign.LIMITS, i, funnel.limits().get(i).name(), width);
    }
    double last = entries.get(entries.size() - 1).middle();
    return new FunnelKey(List.copyOf(entries), List.copyOf(words), last + LINE / 2 + BELOW);
  }

  private static void add(
      List<Entry> entries, List<Text> words, Sign sign, int index, String name, double width) {
    double x = 0;
    double middle = LINE / 2;
    String fit = Wrap.fit(name, Style.LEGEND_SIZE, width - ICON_WIDTH - ICON_GAP);
    if (!entries.isEmpty()) {
      Text before = words.get(words.size() - 1);
      middle = entries.get(entries.size() - 1).middle();
      x = before.x() + before.width() + ENTRY_GAP;
      if (x + ICON_WIDTH + ICON_GAP + Typeface.width(fit, Style.LEGEND_SIZE) > width) {
        x = 0;
        middle += LINE;
      }
    }
    entries.add(new Entry(sign, index, x, middle));
    words.add(
        Text.left(
            fit,
            x + ICON_WIDTH + ICON_GAP,
            Text.baseline(middle, Style.LEGEND_SIZE),
            Style.LEGEND_SIZE,
            Style.INK));
  }

  void draw(Graphics2D g, List<Swatch> swatches) {
    for (Entry entry : entries) {
      Line2D line =
          new Line2D.Double(entry.x(), entry.middle(), entry.x() + ICON_WIDTH, entry.middle());
      switch (entry.sign()) {
        case POINT ->
            Marks.dot(
                g,
                swatches.get(entry.index()),
                entry.index(),
                entry.x() + ICON_WIDTH / 2,
                entry.middle());
        case CENTRE -> stroke(g, line, Style.CENTRE, Style.INK);
        case LIMITS -> stroke(g, line, Style.limit(entry.index()), Style.MUTED);
      }
    }
  }

  private static void stroke(
      Graphics2D g, Line2D line, java.awt.Stroke stroke, java.awt.Color colour) {
    g.setPaint(colour);
    g.setStroke(stroke);
    g.draw(line);
  }
}
