package se.sofrep.render.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Chart.Kind;
import se.sofrep.render.chart.look.AxisNumbers;
import se.sofrep.render.chart.look.Scale;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/** Lays out the kinds whose bars run to the right, labels to the left of them. */
final class Rows {
  private static final double NARROWEST = 60;
  private static final double WIDEST = 216;
  private static final double STEP = 12;
  private static final double WIDTH_COST = 0.15;
  private static final double WIDTH_COST_OF_INTERVALS = 0.3;
  private static final double LINE_COST = 1.5;
  private static final double AXIS_GAP = 4;
  private static final double RIGHT = 9;

  /** Kept free at the right, where browsers set type a little wider than it was measured. */
  private static final double EDGE = 2;

  private static final double STACK_FACTOR = 1.25;
  private static final double SIDE_GAP = 12;
  private static final double SIDE_WIDEST = 130;

  private final Plotted chart;
  private final Density density;
  private final double width;
  private final List<Text> words = new ArrayList<>();
  private final List<Point2D> marks = new ArrayList<>();

  private Rows(Plotted chart, Density density, double width) {
    this.chart = chart;
    this.density = density;
    this.width = width;
  }

  /**
   * The airiest layout that leaves room for a table on its page; else the airiest that is no higher
   * than a page; the closest there is when none is.
   */
  static Layout of(Plotted chart, double width) {
    List<Layout> layouts =
        Density.ALL.stream().map(density -> new Rows(chart, density, width).layout()).toList();
    return first(layouts.subList(0, Density.EASILY_READ), Style.SHARED_HEIGHT)
        .or(() -> first(layouts, Style.MAX_HEIGHT))
        .orElse(layouts.get(layouts.size() - 1));
  }

  private static Optional<Layout> first(List<Layout> layouts, double highest) {
    return layouts.stream().filter(layout -> layout.height() <= highest).findFirst();
  }

  private double pitch() {
    return chart.stacked() ? density.pitch() * STACK_FACTOR : density.pitch();
  }

  private double groupLength() {
    return (chart.stacked() ? 1 : Math.max(1, chart.bars().size())) * pitch();
  }

  private Layout layout() {
    Legend legend = Legend.of(chart, width);
    double labels = labelWidth();
    double left = labels > 0 ? labels + Style.COLUMN_GAP : 0;
    double values = sideWidth(false);
    double targets = sideWidth(true);
    double side =
        (values > 0 ? values + SIDE_GAP : 0)
            + (targets > 0 ? targets + SIDE_GAP + Style.MARK_GAP : 0);
    double right = side > 0 ? side + EDGE : RIGHT;
    List<Slot> slots = slots(labels, legend.height());
    double top = legend.height();
    double bottom = slots.isEmpty() ? top + pitch() : slots.get(slots.size() - 1).end();
    Rectangle2D plot =
        new Rectangle2D.Double(left, top, Math.max(20, width - left - right), bottom - top);
    Scale scale = Ranges.across(chart, plot.getWidth(), density.label());
    Layout bare =
        new Layout(
            0,
            plot,
            false,
            slots,
            pitch(),
            thickness(),
            density.label(),
            scale,
            legend,
            words,
            marks);
    categories(slots, labels);
    side(bare, values, targets);
    return bare.finished(axis(bare));
  }

  private double thickness() {
    return chart.stacked() ? pitch() - 1 : density.bar();
  }

  private List<Slot> slots(double labels, double top) {
    List<Slot> slots = new ArrayList<>();
    double y = top;
    for (int column = 0; column < chart.categories(); column++) {
      int lines = Wrap.lines(chart.category(column), density.category(), labels).size();
      double length = slotLength(lines);
      slots.add(new Slot(y, length));
      y += length;
    }
    return List.copyOf(slots);
  }

  private double slotLength(int lines) {
    return Math.max(groupLength(), lines * density.category() * Typeface.LINE_HEIGHT)
        + density.gap();
  }

  /** Of all widths the best bargain between height, width and lines. */
  private double labelWidth() {
    double natural = 0;
    double word = 0;
    for (int column = 0; column < chart.categories(); column++) {
      String label = chart.category(column);
      natural = Math.max(natural, Typeface.width(label, density.category()));
      word = Math.max(word, Wrap.longestWord(label, density.category()));
    }
    double widest = Math.min(natural + 0.01, WIDEST);
    double best = widest;
    double lowest = cost(widest);
    for (double w = Math.max(word + 0.01, NARROWEST); w < widest; w += STEP) {
      double cost = cost(w);
      if (cost < lowest) {
        lowest = cost;
        best = w;
      }
    }
    return best;
  }

  private double cost(double labels) {
    double lines = 0;
    double height = 0;
    for (int column = 0; column < chart.categories(); column++) {
      int here = Wrap.lines(chart.category(column), density.category(), labels).size();
      lines += here - 1;
      height += slotLength(here);
    }
    double width = chart.kind() == Kind.INTERVALS ? WIDTH_COST_OF_INTERVALS : WIDTH_COST;
    return height + labels * width + lines * LINE_COST;
  }

  private void categories(List<Slot> slots, double labels) {
    double size = density.category();
    for (int column = 0; column < slots.size(); column++) {
      List<String> lines = Wrap.lines(chart.category(column), size, labels);
      double line = size * Typeface.LINE_HEIGHT;
      double middle = slots.get(column).middle() - (lines.size() - 1) * line / 2;
      for (String printed : lines) {
        words.add(Text.left(printed, 0, Text.baseline(middle, size), size, Style.INK));
        middle += line;
      }
    }
  }

  /** Labels of intervals, and targets that differ, stand in columns of their own at the right. */
  private double sideWidth(boolean targets) {
    double widest = 0;
    for (int column = 0; column < chart.categories(); column++) {
      if (targets) {
        widest =
            Math.max(
                widest, Typeface.width(targetWords(column, Double.MAX_VALUE), density.label()));
      } else if (chart.kind() == Kind.INTERVALS) {
        for (int row = 0; row < chart.bars().size(); row++) {
          widest = Math.max(widest, Typeface.width(chart.label(row, column), density.label()));
        }
      }
    }
    return Math.min(widest, SIDE_WIDEST);
  }

  private String targetWords(int column, double fit) {
    return Wrap.fit(chart.targetWords(column), density.label(), fit);
  }

  private void side(Layout layout, double values, double targets) {
    double size = density.label();
    double valuesAt = layout.plot().getMaxX() + SIDE_GAP;
    double targetsAt = valuesAt + (values > 0 ? values + SIDE_GAP : 0) + Style.MARK_GAP;
    for (int column = 0; column < layout.slots().size(); column++) {
      double middle = layout.slots().get(column).middle();
      if (targets > 0) {
        String label = targetWords(column, targets);
        if (!label.isEmpty()) {
          marks.add(new Point2D.Double(targetsAt - Style.MARK_GAP, middle));
          words.add(Text.left(label, targetsAt, Text.baseline(middle, size), size, Style.MUTED));
        }
      }
      for (int row = 0; values > 0 && row < chart.bars().size(); row++) {
        double at = layout.barStart(row, chart.bars().size(), column) + layout.thickness() / 2;
        String label = Wrap.fit(chart.label(row, column), size, values);
        words.add(Text.left(label, valuesAt, Text.baseline(at, size), size, Style.INK));
      }
    }
  }

  /** Axis numbers under the plot and the unit left of them, or below when it is too long. */
  private double axis(Layout layout) {
    double size = Style.AXIS_SIZE;
    AxisNumbers numbers = Ranges.numbers(chart);
    double baseline = layout.plot().getMaxY() + AXIS_GAP + size * Typeface.CAP_HEIGHT + 1;
    List<String> printed = numbers.print(layout.scale().ticks());
    double first = width;
    for (int i = 0; i < printed.size(); i++) {
      double x = layout.position(layout.scale().ticks().get(i).doubleValue());
      double half = Typeface.width(printed.get(i), size) / 2;
      double middle = Math.max(half, Math.min(x, width - half - EDGE));
      words.add(Text.centred(printed.get(i), middle, baseline, size, Style.MUTED));
      first = Math.min(first, middle - half);
    }
    if (!numbers.unit().isEmpty()) {
      double unit = Typeface.width(numbers.unit(), size);
      if (unit + Style.COLUMN_GAP <= first) {
        words.add(
            Text.right(numbers.unit(), first - Style.COLUMN_GAP, baseline, size, Style.MUTED));
      } else {
        baseline += size * Typeface.LINE_HEIGHT;
        String fit = Wrap.fit(numbers.unit(), size, width);
        double x = Math.min(layout.plot().getX(), width - Typeface.width(fit, size));
        words.add(Text.left(fit, x, baseline, size, Style.MUTED));
      }
    }
    return baseline + size * 0.35;
  }
}
