package se.sofrep.render.chart.look;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;

/** The marks that are no bars: targets, and points with their intervals. */
public final class Marks {
  private Marks() {}

  private static final double CAP = 2.6;
  private static final double SMALL = 8;
  private static final double DIAMOND = 1.45;

  /** A short thick line across the bars, with white around it. */
  public static void target(Graphics2D g, double x, double y, double length, boolean upright) {
    double half = length / 2;
    Line2D line =
        upright
            ? new Line2D.Double(x - half, y, x + half, y)
            : new Line2D.Double(x, y - half, x, y + half);
    g.setPaint(Style.PAPER);
    g.setStroke(Style.TARGET_HALO);
    g.draw(line);
    g.setPaint(Style.TARGET);
    g.setStroke(Style.TARGET_MARK);
    g.draw(line);
  }

  /** Before a target's words. */
  public static void small(Graphics2D g, double x, double y, boolean upright) {
    target(g, x, y, SMALL, upright);
  }

  /** A whisker from low to high and a point on it; every other series has a hollow square. */
  public static void interval(
      Graphics2D g, Swatch swatch, int row, double low, double x, double high, double y) {
    g.setPaint(swatch.line());
    g.setStroke(Style.WHISKER);
    if (high > low) {
      Path2D whisker = new Path2D.Double();
      whisker.append(new Line2D.Double(low, y, high, y), false);
      whisker.append(new Line2D.Double(low, y - CAP, low, y + CAP), false);
      whisker.append(new Line2D.Double(high, y - CAP, high, y + CAP), false);
      g.draw(whisker);
    }
    boolean hollow = row % 2 == 1;
    double r = Style.POINT_RADIUS;
    RectangularShape point =
        hollow
            ? new Rectangle2D.Double(x - r + 0.4, y - r + 0.4, 2 * r - 0.8, 2 * r - 0.8)
            : new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    if (hollow) {
      g.setPaint(Style.PAPER);
      g.fill(point);
      g.setPaint(swatch.line());
      g.draw(point);
    } else {
      g.fill(point);
    }
  }

  /** A funnel's point: a disc, or a larger diamond for every other series. */
  public static void dot(Graphics2D g, Swatch swatch, int row, double x, double y) {
    Shape shape = dot(row, x, y);
    g.setPaint(Style.PAPER);
    g.setStroke(Style.WHISKER);
    g.draw(shape);
    g.setPaint(swatch.line());
    g.fill(shape);
  }

  public static Shape dot(int row, double x, double y) {
    double r = Style.POINT_RADIUS;
    if (row % 2 == 0) {
      return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
    double d = r * DIAMOND;
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - d);
    diamond.lineTo(x + d, y);
    diamond.lineTo(x, y + d);
    diamond.lineTo(x - d, y);
    diamond.closePath();
    return diamond;
  }
}
