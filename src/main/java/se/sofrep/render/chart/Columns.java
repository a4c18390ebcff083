package se.sofrep.render.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.render.chart.look.AxisNumbers;
import se.sofrep.render.chart.look.Scale;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/** Lays out upright bars, categories under them. */
final class Columns {
  private static final double PLOT_HEIGHT = 150;
  private static final double WIDEST_SLOT = 96;
  private static final double WIDEST_COLUMN = 34;
  private static final double FILLED = 0.82;
  private static final double LABEL_MARGIN = 3;
  private static final double MARK_ROOM = 11;
  private static final int MOST_LINES = 4;
  private static final double[] SIZES = {8.5, 8, 7.5, 7};
  private static final double AXIS_GAP = 6;

  private final Plotted chart;
  private final double width;
  private final double size;
  private final List<Text> words = new ArrayList<>();
  private final List<Point2D> marks = new ArrayList<>();

  private Columns(Plotted chart, double width, double size) {
    this.chart = chart;
    this.width = width;
    this.size = size;
  }

  /** Empty when the labels have no room side by side: then the chart is drawn as rows. */
  static Optional<Layout> of(Plotted chart, double width) {
    if (chart.categories() == 0 || chart.bars().isEmpty()) {
      return Optional.empty();
    }
    for (double size : SIZES) {
      Optional<Layout> layout = new Columns(chart, width, size).layout();
      if (layout.isPresent()) {
        return layout;
      }
    }
    return Optional.empty();
  }

  private Optional<Layout> layout() {
    Legend legend = Legend.of(chart, width);
    Scale scale = Ranges.up(chart, PLOT_HEIGHT, size);
    AxisNumbers numbers = Ranges.numbers(chart);
    List<String> printed = numbers.print(scale.ticks());
    double axis = Typeface.widest(printed, Style.AXIS_SIZE);
    double left = axis + AXIS_GAP;
    double slot = Math.min(WIDEST_SLOT, (width - left) / chart.categories());
    double pitch = slot * FILLED / chart.bars().size();
    if (!fits(slot, pitch)) {
      return Optional.empty();
    }
    double top = legend.height() + unit(numbers, legend.height());
    Rectangle2D plot = new Rectangle2D.Double(left, top, slot * chart.categories(), PLOT_HEIGHT);
    List<Slot> slots = new ArrayList<>();
    for (int column = 0; column < chart.categories(); column++) {
      slots.add(new Slot(left + column * slot, slot));
    }
    double thickness = Math.min(WIDEST_COLUMN, pitch - 2);
    double shown = fitsClosely(thickness + 2) ? thickness + 2 : pitch;
    Layout bare =
        new Layout(0, plot, true, slots, shown, thickness, size, scale, legend, words, marks);
    for (int i = 0; i < printed.size(); i++) {
      double y = bare.position(scale.ticks().get(i).doubleValue());
      words.add(
          Text.right(
              printed.get(i),
              axis,
              Text.baseline(y, Style.AXIS_SIZE),
              Style.AXIS_SIZE,
              Style.MUTED));
    }
    return Optional.of(bare.finished(categories(slots, plot.getMaxY())));
  }

  private double unit(AxisNumbers numbers, double y) {
    if (numbers.unit().isEmpty()) {
      return size;
    }
    double baseline = y + Style.AXIS_SIZE;
    words.add(
        Text.left(
            Wrap.fit(numbers.unit(), Style.AXIS_SIZE, width),
            0,
            baseline,
            Style.AXIS_SIZE,
            Style.MUTED));
    return Style.AXIS_SIZE * 1.6;
  }

  private boolean fits(double slot, double pitch) {
    for (int column = 0; column < chart.categories(); column++) {
      String label = chart.category(column);
      if (Wrap.longestWord(label, size + 0.5) > slot - LABEL_MARGIN
          || Typeface.width(chart.targetWords(column), size) + MARK_ROOM > slot - LABEL_MARGIN
          || Wrap.lines(label, size + 0.5, slot - LABEL_MARGIN).size() > MOST_LINES) {
        return false;
      }
    }
    return fitsClosely(pitch);
  }

  /** Whether the value labels of neighbouring columns keep apart at this distance. */
  private boolean fitsClosely(double pitch) {
    for (int column = 0; column < chart.categories(); column++) {
      for (int row = 0; row < chart.bars().size(); row++) {
        if (Typeface.width(chart.label(row, column), size) > pitch - LABEL_MARGIN) {
          return false;
        }
      }
    }
    return pitch > LABEL_MARGIN + 2;
  }

  private double categories(List<Slot> slots, double top) {
    double type = size + 0.5;
    double line = type * Typeface.LINE_HEIGHT;
    double lowest = top;
    int most = 0;
    for (int column = 0; column < slots.size(); column++) {
      List<String> lines =
          Wrap.lines(chart.category(column), type, slots.get(column).length() - LABEL_MARGIN);
      most = Math.max(most, lines.size());
      double baseline = top + AXIS_GAP + type * Typeface.CAP_HEIGHT;
      for (String printed : lines) {
        words.add(Text.centred(printed, slots.get(column).middle(), baseline, type, Style.INK));
        lowest = Math.max(lowest, baseline);
        baseline += line;
      }
    }
    double below = top + AXIS_GAP + type * Typeface.CAP_HEIGHT + most * line;
    for (int column = 0; column < slots.size(); column++) {
      String target = chart.targetWords(column);
      if (!target.isEmpty()) {
        Text text =
            Text.centred(
                target, slots.get(column).middle() + MARK_ROOM / 2, below, size, Style.MUTED);
        words.add(text);
        marks.add(
            new Point2D.Double(
                text.x() - MARK_ROOM / 2 - 1, below - size * Typeface.CAP_HEIGHT / 2));
        lowest = below;
      }
    }
    return lowest + type * 0.35;
  }
}
