package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.util.function.DoubleUnaryOperator;
import se.sofrep.render.chart.look.Marks;

/** A mark across the bars of each category at its target. */
final class TargetMarks extends ValueMarks {
  private static final long serialVersionUID = 1;
  private static final double OVERHANG = 4;
  private final transient Layout layout;
  private final double length;

  TargetMarks(Plotted chart, Layout layout) {
    this.layout = layout;
    int rows = chart.stacked() ? 1 : Math.max(1, chart.bars().size());
    this.length = rows * layout.pitch();
  }

  @Override
  void mark(Graphics2D g, int row, int column, double value, DoubleUnaryOperator place) {
    double at = place.applyAsDouble(value);
    Slot slot = layout.slots().get(column);
    double reach = Math.min(slot.length() - 1, length + OVERHANG);
    if (layout.upright()) {
      Marks.target(g, slot.middle(), at, reach, true);
    } else {
      Marks.target(g, at, slot.middle(), reach, false);
    }
  }
}
