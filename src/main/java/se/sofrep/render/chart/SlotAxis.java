package se.sofrep.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose categories are as long as their labels need; it draws no words. */
final class SlotAxis extends CategoryAxis {
  private static final long serialVersionUID = 1;
  private final transient List<Slot> slots;

  SlotAxis(List<Slot> slots) {
    super(null);
    this.slots = slots;
    setVisible(false);
  }

  @Override
  public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return slots.get(category).start();
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return slots.get(category).middle();
  }

  @Override
  public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return slots.get(category).end();
  }
}
