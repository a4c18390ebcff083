package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.document.Chart.Kind;
import se.sofrep.render.chart.look.Marks;
import se.sofrep.render.chart.look.Palette;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/** The key above the plot, from the left, on as many lines as it takes; empty for one series. */
record Legend(List<Entry> entries, List<Text> words, double height) {
  private static final double ICON_WIDTH = 16;
  private static final double ICON_HEIGHT = 9;
  private static final double ICON_GAP = 5;
  private static final double ENTRY_GAP = 16;
  private static final double CLOSE_GAP = 10;
  private static final double LINE = 14;
  private static final double BELOW = 6;

  /** An icon in its place. */
  record Entry(Kind kind, boolean target, int row, Swatch swatch, Rectangle2D icon) {}

  private record Key(String name, boolean target, int row, Swatch swatch) {}

  static Legend of(Plotted chart, double width) {
    Legend airy = of(chart, width, ENTRY_GAP);
    Legend close = of(chart, width, CLOSE_GAP);
    return close.height() < airy.height() ? close : airy;
  }

  private static Legend of(Plotted chart, double width, double gap) {
    List<Entry> entries = new ArrayList<>();
    List<Text> words = new ArrayList<>();
    List<Key> keys = keys(chart);
    if (keys.isEmpty()) {
      return new Legend(entries, words, 0);
    }
    double x = 0;
    double middle = LINE / 2;
    for (Key key : keys) {
      double room = width - ICON_WIDTH - ICON_GAP;
      List<String> lines = Wrap.lines(key.name(), Style.LEGEND_SIZE, room);
      double wide = ICON_WIDTH + ICON_GAP + Typeface.width(lines.get(0), Style.LEGEND_SIZE);
      if (x > 0 && x + wide > width) {
        x = 0;
        middle += LINE;
      }
      Rectangle2D icon =
          new Rectangle2D.Double(x, middle - ICON_HEIGHT / 2, ICON_WIDTH, ICON_HEIGHT);
      entries.add(new Entry(chart.kind(), key.target(), key.row(), key.swatch(), icon));
      for (int n = 0; n < lines.size(); n++) {
        middle += n > 0 ? LINE : 0;
        words.add(
            Text.left(
                lines.get(n),
                x + ICON_WIDTH + ICON_GAP,
                Text.baseline(middle, Style.LEGEND_SIZE),
                Style.LEGEND_SIZE,
                Style.INK));
      }
      x += lines.size() > 1 ? width : wide + gap;
    }
    return new Legend(List.copyOf(entries), List.copyOf(words), middle + LINE / 2 + BELOW);
  }

  /** What the key names: series, unless there is one alone, targets, and bars that are withheld. */
  private static List<Key> keys(Plotted chart) {
    List<Key> keys = new ArrayList<>();
    if (chart.bars().size() > 1 || !chart.targets().isEmpty()) {
      for (int row = 0; row < chart.bars().size(); row++) {
        String name = Wrap.clean(chart.bars().get(row).name());
        keys.add(new Key(name, false, row, chart.swatches().get(row)));
      }
    }
    for (int row = 0; row < chart.targets().size(); row++) {
      Swatch swatch = Palette.of(chart.targets().get(row).role());
      keys.add(new Key(targetName(chart, row), true, row, swatch));
    }
    if (chart.anyHatched()) {
      keys.add(new Key(Wrap.clean(chart.chart().hidden()), false, 0, Swatch.WITHHELD));
    }
    return keys;
  }

  private static String targetName(Plotted chart, int row) {
    String name = Wrap.clean(chart.targets().get(row).name());
    return chart
        .commonTargetLabel(row)
        .filter(label -> !label.isEmpty() && !name.contains(label))
        .map(label -> label.contains(name) ? label : name + " " + label)
        .orElse(name);
  }

  void draw(Graphics2D g, boolean upright) {
    for (Entry entry : entries) {
      Rectangle2D icon = entry.icon();
      if (entry.target()) {
        Marks.target(g, icon.getCenterX(), icon.getCenterY(), ICON_HEIGHT + 2, upright);
      } else if (entry.kind() == Kind.INTERVALS) {
        Marks.interval(
            g,
            entry.swatch(),
            entry.row(),
            icon.getX(),
            icon.getCenterX(),
            icon.getMaxX(),
            icon.getCenterY());
      } else {
        entry.swatch().paint(g, icon);
      }
    }
  }
}
