package se.sofrep.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.AxisNumbers;
import se.sofrep.render.chart.look.Scale;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/**
 * A funnel whose every length is decided. Points bear their names where all of them find room; else
 * they bear numbers, and the names stand under the plot.
 *
 * @param along the bases
 * @param up the shares
 * @param leaders from a point to a label that had to stand away from it
 */
record FunnelFigure(
    double height,
    Rectangle2D plot,
    Scale along,
    Scale up,
    FunnelKey key,
    List<Dot> dots,
    List<Text> words,
    List<Line2D> leaders) {
  private static final double PLOT_HEIGHT = 250;
  private static final double AXIS_GAP = 8;
  private static final double RIGHT = 12;
  private static final double HEADROOM = 1.06;
  private static final int MOST_TICKS = 6;
  private static final double FULL = 100;
  private static final double NAME_SIZE = 8;
  private static final double[] NAME_SIZES = {8.5, NAME_SIZE, 7.5};
  private static final double LIST_GAP = 12;

  /** More names than this, with lines to them, are harder to follow than numbers. */
  private static final int MOST_NAMES = 15;

  /**
   * A point in its place.
   *
   * @param series which series it belongs to
   */
  record Dot(int series, int category, double x, double y) {}

  static FunnelFigure of(Plotted chart, double width) {
    return new Builder(chart, width).build();
  }

  Layout layout() {
    Legend none = new Legend(List.of(), List.of(), 0);
    return new Layout(height, plot, true, List.of(), 1, 1, NAME_SIZE, up, none, words, List.of());
  }

  /** Goes from the scales over the points to the words. */
  private static final class Builder {
    private final Plotted chart;
    private final Chart.Funnel funnel;
    private final double width;
    private final FunnelKey key;
    private final List<Text> words = new ArrayList<>();

    Builder(Plotted chart, double width) {
      this.chart = chart;
      this.funnel = chart.chart().funnel().orElseThrow();
      this.width = width;
      this.key = FunnelKey.of(chart, width);
      words.addAll(key.words());
    }

    FunnelFigure build() {
      Scale up = up();
      AxisNumbers numbers = AxisNumbers.of(chart.chart(), up.upper());
      List<String> shares = numbers.print(up.ticks());
      double axis = Typeface.widest(shares, Style.AXIS_SIZE);
      double left = axis + AXIS_GAP;
      double top = key.height() + Style.AXIS_SIZE * 1.9;
      Rectangle2D plot = new Rectangle2D.Double(left, top, width - left - RIGHT, PLOT_HEIGHT);
      Scale along = Scale.of(0, most() * HEADROOM, MOST_TICKS, true, Double.MAX_VALUE);
      words.add(
          Text.left(
              Wrap.fit(numbers.unit(), Style.AXIS_SIZE, width),
              0,
              key.height() + Style.AXIS_SIZE,
              Style.AXIS_SIZE,
              Style.MUTED));
      for (int i = 0; i < shares.size(); i++) {
        double y = Text.baseline(vertical(plot, up, up.ticks().get(i)), Style.AXIS_SIZE);
        words.add(Text.right(shares.get(i), axis, y, Style.AXIS_SIZE, Style.MUTED));
      }
      double bottom = bases(plot, along, numbers);
      List<Dot> dots = dots(plot, along, up);
      DotLabels labels = labels(plot, dots);
      words.addAll(labels.words());
      if (labels.numbered()) {
        bottom = names(bottom, dots);
      }
      return new FunnelFigure(
          Math.ceil(bottom + Style.AXIS_SIZE * 0.4),
          plot,
          along,
          up,
          key,
          dots,
          List.copyOf(words),
          labels.leaders());
    }

    private double most() {
      return funnel.bases().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /** As high as the points and, where points stand, the limits; never above 100 percent. */
    private Scale up() {
      double least = funnel.bases().stream().mapToDouble(Double::doubleValue).min().orElse(1);
      double high = funnel.centre();
      for (Chart.Limits limits : funnel.limits()) {
        high =
            Math.max(
                high,
                limits.bounds().stream()
                    .filter(bound -> bound.base() >= least)
                    .mapToDouble(Chart.Bound::high)
                    .max()
                    .orElse(0));
      }
      for (int row = 0; row < chart.bars().size(); row++) {
        for (int column = 0; column < chart.categories(); column++) {
          high = Math.max(high, chart.value(row, column).orElse(0));
        }
      }
      double ten = Math.ceil(high * HEADROOM / 10) * 10;
      return Scale.of(0, Math.min(FULL, Math.max(10, ten)), MOST_TICKS, false, FULL);
    }

    private static double vertical(Rectangle2D plot, Scale up, BigDecimal tick) {
      return plot.getMaxY() - tick.doubleValue() / up.span() * plot.getHeight();
    }

    /** The numbers under the plot and what they count. */
    private double bases(Rectangle2D plot, Scale along, AxisNumbers numbers) {
      double size = Style.AXIS_SIZE;
      double baseline = plot.getMaxY() + ScaleAxis.MARGIN + 4 + size * Typeface.CAP_HEIGHT;
      AxisNumbers plain = new AxisNumbers(numbers.language(), "", 1, false);
      List<String> printed = plain.print(along.ticks());
      for (int i = 0; i < printed.size(); i++) {
        double x =
            plot.getX() + along.ticks().get(i).doubleValue() / along.span() * plot.getWidth();
        words.add(Text.centred(printed.get(i), x, baseline, size, Style.MUTED));
      }
      baseline += size * 1.5;
      words.add(
          Text.right(
              Wrap.fit(funnel.axis(), size, width), plot.getMaxX(), baseline, size, Style.MUTED));
      return baseline;
    }

    private List<Dot> dots(Rectangle2D plot, Scale along, Scale up) {
      List<Dot> dots = new ArrayList<>();
      for (int row = 0; row < chart.bars().size(); row++) {
        for (int column = 0; column < chart.categories(); column++) {
          OptionalDouble share = chart.value(row, column);
          if (share.isPresent()) {
            double x = funnel.bases().get(column) / along.span() * plot.getWidth();
            double y = share.getAsDouble() / up.span() * plot.getHeight();
            dots.add(new Dot(row, column, plot.getX() + x, plot.getMaxY() - y));
          }
        }
      }
      return List.copyOf(dots);
    }

    private DotLabels labels(Rectangle2D plot, List<Dot> dots) {
      Rectangle2D room =
          new Rectangle2D.Double(
              plot.getX() + 2, plot.getY() - 4, width - plot.getX() - 4, plot.getHeight() + 4);
      List<String> names = dots.stream().map(dot -> chart.category(dot.category())).toList();
      for (double size : NAME_SIZES) {
        DotLabels named = DotLabels.beside(dots, names, size, room);
        if (named.complete()) {
          return named;
        }
      }
      if (dots.size() <= MOST_NAMES) {
        DotLabels named = DotLabels.nearby(dots, names, NAME_SIZE, room);
        if (named.complete()) {
          return named;
        }
      }
      List<String> numbers = dots.stream().map(dot -> number(dot.category())).toList();
      return DotLabels.numbers(dots, numbers, NAME_SIZE, room);
    }

    private static String number(int category) {
      return String.valueOf(category + 1);
    }

    /** {@code 1 Alfa} and so on, in as many columns as there is room for, read downwards. */
    private double names(double above, List<Dot> dots) {
      List<Integer> drawn = dots.stream().map(Dot::category).sorted().toList();
      List<String> lines =
          drawn.stream()
              .map(category -> number(category) + " " + chart.category(category))
              .toList();
      double widest = Typeface.widest(lines, NAME_SIZE);
      int columns = (int) Math.max(1, Math.floor((width + LIST_GAP) / (widest + LIST_GAP)));
      int rows = (lines.size() + columns - 1) / columns;
      double line = NAME_SIZE * Typeface.LINE_HEIGHT;
      double top = above + line * 1.6;
      IntStream.range(0, lines.size())
          .forEach(
              i ->
                  words.add(
                      Text.left(
                          Wrap.fit(lines.get(i), NAME_SIZE, width),
                          i / rows * ((width + LIST_GAP) / columns),
                          top + i % rows * line,
                          NAME_SIZE,
                          Style.INK)));
      return top + (rows - 1) * line;
    }
  }
}
