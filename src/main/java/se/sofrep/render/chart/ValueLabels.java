package se.sofrep.render.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Printer;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;

/** The values at the ends of bars and inside stacked segments. */
final class ValueLabels {
  private static final double INSIDE_MARGIN = 2.5;
  private final Plotted chart;
  private final Layout layout;
  private final double size;
  private final List<Text> words = new ArrayList<>();

  private ValueLabels(Plotted chart, Layout layout) {
    this.chart = chart;
    this.layout = layout;
    this.size = layout.labelSize();
  }

  static List<Text> of(Plotted chart, Layout layout) {
    ValueLabels labels = new ValueLabels(chart, layout);
    if (chart.kind() == Kind.INTERVALS || chart.kind() == Kind.FUNNEL) {
      return List.of(); // their layouts place them
    }
    for (int column = 0; column < chart.categories(); column++) {
      if (chart.stacked()) {
        labels.stack(column);
      } else {
        for (int row = 0; row < chart.bars().size(); row++) {
          labels.bar(row, column);
        }
      }
    }
    return labels.words;
  }

  private void bar(int row, int column) {
    String label = chart.label(row, column);
    if (label.isEmpty()) {
      return;
    }
    double across = layout.barStart(row, chart.bars().size(), column) + layout.thickness() / 2;
    if (layout.upright()) {
      words.add(above(row, column, across, label));
      return;
    }
    double px = layout.plot().getWidth() / layout.scale().span();
    double widest = layout.plot().getWidth() * Ranges.WIDEST_LABEL;
    Ranges.Span span = Ranges.label(chart, row, column, px, size, widest);
    double x = layout.position(0) + span.start();
    words.add(clear(Text.left(span.words(), x, Text.baseline(across, size), size, Style.INK)));
  }

  private Text above(int row, int column, double x, String label) {
    double value = chart.value(row, column).orElse(0);
    boolean down = value < 0;
    double height = size * Typeface.CAP_HEIGHT;
    double end = layout.position(value);
    double hatched = chart.hatchedLength(row, column);
    double gap = Style.LABEL_GAP + (value == 0 ? Math.max(Style.STUB, hatched) : 0);
    double baseline = down ? end + gap + height : end - gap;
    for (int i = 0; i < chart.targets().size(); i++) {
      OptionalDouble target = chart.target(i, column);
      double clear = Style.TARGET_HALF_WIDTH + 2;
      double mark = layout.position(target.orElse(0));
      if (target.isPresent() && mark > baseline - height - clear && mark < baseline + clear) {
        baseline = down ? mark + clear + height : mark - clear;
      }
    }
    return clear(Text.centred(label, x, baseline, size, Style.INK));
  }

  /** Hides a grid line that would strike the label through. */
  private Text clear(Text text) {
    Rectangle2D box = text.capitals();
    for (BigDecimal tick : layout.scale().ticks()) {
      double at = layout.position(tick.doubleValue());
      boolean met =
          layout.upright()
              ? at > box.getMinY() - 1 && at < box.getMaxY() + 1
              : at > box.getMinX() - 1 && at < box.getMaxX() + 1;
      if (met && tick.signum() != 0) {
        return text.on(Style.PAPER);
      }
    }
    return text;
  }

  private void stack(int column) {
    double middle = Text.baseline(layout.slots().get(column).middle(), size);
    if (chart.flat(column)) {
      String label = chart.bars().isEmpty() ? Printer.NO_DATA : flatLabel(column);
      double hatched = chart.bars().isEmpty() ? 0 : chart.hatchedLength(0, column);
      double x = layout.position(0) + hatched + Style.LABEL_GAP;
      words.add(Text.left(label, x, middle, size, Style.INK));
      return;
    }
    double up = 0;
    double down = 0;
    for (int row = 0; row < chart.bars().size(); row++) {
      double value = chart.value(row, column).orElse(0);
      double from = value < 0 ? down : up;
      up += Math.max(0, value);
      down += Math.min(0, value);
      double left = layout.position(Math.min(from, from + value));
      double right = layout.position(Math.max(from, from + value));
      String label = chart.label(row, column);
      double width = Typeface.width(label, size);
      if (value == 0 || label.isEmpty() || width + 2 * INSIDE_MARGIN > right - left) {
        continue;
      }
      Swatch swatch = chart.swatches().get(row);
      Text text = Text.centred(label, (left + right) / 2, middle, size, swatch.text());
      words.add(swatch.hatch() == Swatch.Hatch.NONE ? text : text.on(swatch.fill()));
    }
  }

  /** 0 where a zero is known, else what stands for its lack. */
  private String flatLabel(int column) {
    String label = chart.label(0, column);
    for (int row = 0; row < chart.bars().size(); row++) {
      if (chart.value(row, column).isPresent()) {
        return chart.label(row, column);
      }
    }
    return label;
  }
}
