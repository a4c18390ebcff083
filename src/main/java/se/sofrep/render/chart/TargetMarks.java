package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import se.sofrep.render.chart.look.Marks;

/** A mark across the bars of each category at its target. */
final class TargetMarks extends AbstractCategoryItemRenderer {
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
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    Number value = data.getValue(row, column);
    if (value == null) {
      return;
    }
    double at = values.valueToJava2D(value.doubleValue(), area, plot.getRangeAxisEdge());
    Slot slot = layout.slots().get(column);
    double reach = Math.min(slot.length() - 1, length + OVERHANG);
    if (layout.upright()) {
      Marks.target(g, slot.middle(), at, reach, true);
    } else {
      Marks.target(g, at, slot.middle(), reach, false);
    }
  }
}
