package se.sofrep.render.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.look.AxisNumbers;
import se.sofrep.render.chart.look.Scale;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/** Chooses the ends of the value axis so that every label at a bar's end has room. */
final class Ranges {
  private Ranges() {}

  private static final double HUNDRED = Scale.HUNDRED;
  private static final int ROUNDS = 60;

  /** No label takes more of the plot than this; bars keep the rest. */
  static final double WIDEST_LABEL = 0.42;

  /** Above this a percent axis goes to 100, so that the reader sees what is missing. */
  private static final double NEARLY_FULL = 70;

  private static final int MOST_TICKS = 6;
  private static final double TICK_SPACE_UP = 22;
  private static final double TICK_GAP = 13;

  /** The ends of the values alone: bars, stacks, intervals, targets and 0. */
  record Ends(double low, double high, boolean whole) {}

  static Ends ends(Plotted chart) {
    double low = 0;
    double high = 0;
    boolean whole = !AxisNumbers.percent(chart.chart());
    for (int column = 0; column < chart.categories(); column++) {
      double up = 0;
      double down = 0;
      for (int row = 0; row < chart.bars().size(); row++) {
        OptionalDouble value = chart.value(row, column);
        if (value.isEmpty()) {
          continue;
        }
        double v = value.getAsDouble();
        whole &= v == Math.rint(v);
        up = chart.stacked() ? up + Math.max(0, v) : Math.max(up, v);
        down = chart.stacked() ? down + Math.min(0, v) : Math.min(down, v);
        if (chart.kind() == Kind.INTERVALS) {
          Optional<Point> point = chart.point(row, column);
          up = Math.max(up, point.flatMap(Point::high).orElse(v));
          down = Math.min(down, point.flatMap(Point::low).orElse(v));
        }
      }
      for (int i = 0; i < chart.targets().size(); i++) {
        double target = chart.target(i, column).orElse(0);
        up = Math.max(up, target);
        down = Math.min(down, target);
      }
      low = Math.min(low, down);
      high = Math.max(high, up);
    }
    return new Ends(low, high, whole);
  }

  /** For bars that run to the right in a plot of this width. */
  static Scale across(Plotted chart, double width, double labelSize) {
    Ends ends = ends(chart);
    boolean labelled = chart.kind() == Kind.BARS || chart.kind() == Kind.COLUMNS;
    Ends base = rounded(chart, ends, !labelled);
    double low = base.low();
    double high = base.high();
    for (int round = 0; labelled && round < ROUNDS; round++) {
      double px = width / (high - low);
      double needLow = low;
      double needHigh = high;
      for (int column = 0; column < chart.categories(); column++) {
        for (int row = 0; row < chart.bars().size(); row++) {
          Span span = label(chart, row, column, px, labelSize, width * WIDEST_LABEL);
          needHigh = Math.max(needHigh, span.end() / px);
          needLow = Math.min(needLow, span.start() / px);
        }
      }
      if (needHigh <= high * (1 + 1e-6) && needLow >= low * (1 + 1e-6)) {
        break;
      }
      high = needHigh;
      low = needLow;
    }
    return ticked(chart, low, high, ends, width, false);
  }

  /** For bars that rise in a plot of this height. */
  static Scale up(Plotted chart, double height, double labelSize) {
    Ends ends = ends(chart);
    Ends base = rounded(chart, ends, false);
    double room = labelSize + 2 * Style.LABEL_GAP + Style.TARGET_HALF_WIDTH;
    double share = room / height;
    double high = base.high();
    double low = base.low();
    double span = (high - low) / (1 - share - (ends.low() < 0 ? share : 0));
    high += span * share;
    low -= ends.low() < 0 ? span * share : 0;
    return ticked(chart, low, high, ends, height, true);
  }

  /** A label and where it stands, in points from 0 along the axis. */
  record Span(String words, double start, double end) {}

  /** The label of a bar beside its end, moved past a target mark that it would meet. */
  static Span label(Plotted chart, int row, int column, double px, double size, double widest) {
    OptionalDouble value = chart.value(row, column);
    String words = Wrap.fit(chart.label(row, column), size, widest);
    double width = Typeface.width(words, size);
    double at = value.orElse(0) * px;
    boolean left = value.orElse(0) < 0;
    double hatched = chart.hatchedLength(row, column);
    double gap = Style.LABEL_GAP + (at == 0 ? Math.max(Style.STUB, hatched) : 0);
    double start = left ? at - gap - width : at + gap;
    for (int i = 0; i < chart.targets().size(); i++) {
      OptionalDouble target = chart.target(i, column);
      double mark = target.orElse(0) * px;
      double clear = Style.TARGET_HALF_WIDTH + Style.LABEL_GAP - 1;
      if (target.isPresent() && mark > start - clear && mark < start + width + clear) {
        start = left ? mark - clear - width : mark + clear;
      }
    }
    return new Span(words, start, start + width);
  }

  /** How the numbers of this chart's axis are printed. */
  static AxisNumbers numbers(Plotted chart) {
    return numbers(chart, ends(chart));
  }

  private static AxisNumbers numbers(Plotted chart, Ends ends) {
    return AxisNumbers.of(chart.chart(), Math.max(Math.abs(ends.low()), ends.high()));
  }

  private static Ends rounded(Plotted chart, Ends ends, boolean toTick) {
    double low = ends.low();
    double high = ends.high();
    if (chart.kind() == Kind.STACKED_SHARE) {
      return new Ends(0, HUNDRED, false);
    }
    if (AxisNumbers.percent(chart.chart()) && high <= HUNDRED && low >= 0) {
      if (high > NEARLY_FULL || high == 0) {
        return new Ends(0, HUNDRED, false);
      }
    }
    if (high == low) {
      return new Ends(0, 1, ends.whole());
    }
    if (toTick) {
      double step = Scale.step((high - low) / 8, ends.whole()).doubleValue();
      return new Ends(
          Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, ends.whole());
    }
    return ends;
  }

  private static Scale ticked(
      Plotted chart, double low, double high, Ends ends, double length, boolean upright) {
    boolean percent = AxisNumbers.percent(chart.chart()) && ends.high() <= HUNDRED;
    double cap = percent || chart.kind() == Kind.STACKED_SHARE ? HUNDRED : Double.MAX_VALUE;
    AxisNumbers numbers = numbers(chart, ends);
    int most = MOST_TICKS;
    while (true) {
      Scale scale = Scale.of(low, high, most, ends.whole(), cap);
      double widest = Typeface.widest(numbers.print(scale.ticks()), Style.AXIS_SIZE);
      double need = upright ? TICK_SPACE_UP : widest + TICK_GAP;
      if (most == 1 || need <= length * scale.step().doubleValue() / scale.span()) {
        return scale;
      }
      most--;
    }
  }
}
