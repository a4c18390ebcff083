package se.sofrep.render.chart.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How an area is filled. Hatching is drawn as lines cut to the rectangle, not as a texture: every
 * format can show lines.
 *
 * @param edge outline; the fill itself where the fill stands out from white (3:1) on its own
 */
public record Swatch(Color fill, Color edge, Hatch hatch, Color hatchColour) {

  public enum Hatch {
    NONE(false, false),
    RISING(true, false),
    FALLING(false, true),
    CROSSED(true, true);

    private final boolean rising;
    private final boolean falling;

    Hatch(boolean rising, boolean falling) {
      this.rising = rising;
      this.falling = falling;
    }
  }

  private static final double SPACING = 4.6;

  /** Of a bar that stands for a withheld value: lines on paper, and no colour of its own. */
  public static final Swatch WITHHELD = hatched(0xFFFFFF, 0x6B7378, Hatch.FALLING, 0x9AA2A8);

  public static Swatch solid(int fill) {
    return new Swatch(new Color(fill), new Color(fill), Hatch.NONE, new Color(fill));
  }

  public static Swatch outlined(int fill, int edge) {
    return new Swatch(new Color(fill), new Color(edge), Hatch.NONE, new Color(edge));
  }

  public static Swatch hatched(int fill, int edge, Hatch hatch, int lines) {
    return new Swatch(new Color(fill), new Color(edge), hatch, new Color(lines));
  }

  /** The colour that lines and points of this series have: dark enough on white. */
  public Color line() {
    return edge;
  }

  /** Ink or white, whichever is read more easily on the fill. */
  public Color text() {
    return Contrast.ratio(Style.INK, fill) >= Contrast.ratio(Style.PAPER, fill)
        ? Style.INK
        : Style.PAPER;
  }

  public void paint(Graphics2D g, Rectangle2D area) {
    g.setPaint(fill);
    g.fill(area);
    if (hatch != Hatch.NONE) {
      g.setPaint(hatchColour);
      g.setStroke(Style.HATCH);
      g.draw(lines(area));
    }
    if (!edge.equals(fill)) {
      g.setPaint(edge);
      g.setStroke(Style.OUTLINE);
      double in = Math.min(0.4, Math.min(area.getWidth(), area.getHeight()) / 2);
      g.draw(
          new Rectangle2D.Double(
              area.getX() + in,
              area.getY() + in,
              area.getWidth() - 2 * in,
              area.getHeight() - 2 * in));
    }
  }

  private Path2D lines(Rectangle2D area) {
    Path2D path = new Path2D.Double();
    double w = area.getWidth();
    double h = area.getHeight();
    for (double c = SPACING / 2; c < w + h; c += SPACING) {
      if (hatch.rising) {
        add(path, area, Math.max(0, c - h), Math.min(c, h), Math.min(c, w), Math.max(0, c - w));
      }
      if (hatch.falling) {
        add(
            path,
            area,
            Math.max(0, c - h),
            h - Math.min(c, h),
            Math.min(c, w),
            h - Math.max(0, c - w));
      }
    }
    return path;
  }

  private static void add(
      Path2D path, Rectangle2D area, double x1, double y1, double x2, double y2) {
    path.append(
        new Line2D.Double(area.getX() + x1, area.getY() + y1, area.getX() + x2, area.getY() + y2),
        false);
  }
}
