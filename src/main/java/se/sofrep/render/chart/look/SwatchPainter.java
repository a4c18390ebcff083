package se.sofrep.render.chart.look;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Fills a bar with its series' swatch; a bar without length becomes a thin stub.
 *
 * @param joined whether bars stand end to end: then a hair of white keeps them apart, and there are
 *     no stubs
 */
public record SwatchPainter(List<Swatch> swatches, boolean joined) implements BarPainter {
  private static final double SEAM = 0.35;

  @Override
  public void paintBar(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    Swatch swatch = swatches.get(row);
    boolean upright = base == RectangleEdge.BOTTOM || base == RectangleEdge.TOP;
    double length = upright ? bar.getHeight() : bar.getWidth();
    if (joined) {
      if (length > 0) {
        double seam = length > 3 ? SEAM : 0;
        swatch.paint(
            g,
            new Rectangle2D.Double(
                bar.getX() + seam, bar.getY(), bar.getWidth() - 2 * seam, bar.getHeight()));
      }
    } else if (length < Style.STUB) {
      g.setPaint(swatch.edge());
      g.fill(stub(bar, base, upright));
    } else {
      swatch.paint(g, bar.getFrame());
    }
  }

  private static Rectangle2D stub(RectangularShape bar, RectangleEdge base, boolean upright) {
    double x = base == RectangleEdge.RIGHT ? bar.getMaxX() - Style.STUB : bar.getX();
    double y = base == RectangleEdge.BOTTOM ? bar.getMaxY() - Style.STUB : bar.getY();
    return upright
        ? new Rectangle2D.Double(bar.getX(), y, bar.getWidth(), Style.STUB)
        : new Rectangle2D.Double(x, bar.getY(), Style.STUB, bar.getHeight());
  }

  @Override
  public void paintBarShadow(
      Graphics2D g,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    // no shadows
  }
}
