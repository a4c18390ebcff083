package se.sofrep.render.chart.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** What all charts share: ink, lines and lengths. Lengths are points (1/72 inch). */
public final class Style {
  private Style() {}

  public static final Color INK = new Color(0x1E2326);

  /** Axis numbers, unit, target labels: still 6:1 on white. */
  public static final Color MUTED = new Color(0x5A6268);

  public static final Color GRID = new Color(0xD9DDE0);
  public static final Color BASELINE = new Color(0x6B7378);
  public static final Color TARGET = new Color(0xB23A0E);
  public static final Color PAPER = Color.WHITE;

  public static final Stroke HAIRLINE = line(0.5);
  public static final Stroke BASELINE_STROKE = line(0.75);
  public static final Stroke OUTLINE = line(0.75);
  public static final Stroke HATCH = line(0.875);
  public static final Stroke WHISKER = line(1.5);
  public static final Stroke TARGET_MARK = line(2.25);

  /** White on both sides of a target mark, so that it shows on a dark bar. */
  public static final Stroke TARGET_HALO = line(4.25);

  /** The common share in a funnel. */
  public static final Stroke CENTRE = line(1.25);

  private static final Stroke NARROW_LIMIT = line(0.875);
  private static final Stroke WIDE_LIMIT =
      new BasicStroke(
          0.875f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 2.5f}, 0);

  /** A funnel's limits: the narrow pair is drawn through, wider ones are dashed. */
  public static Stroke limit(int pair) {
    return pair == 0 ? NARROW_LIMIT : WIDE_LIMIT;
  }

  public static final double TARGET_HALF_WIDTH = 2.1;

  /** From a small target mark to its words. */
  public static final double MARK_GAP = 6;

  public static final double STUB = 1.4;

  /** Length of every bar that stands for a withheld value, in every chart. */
  public static final double WITHHELD = 26;

  public static final double POINT_RADIUS = 3.4;

  public static final double LEGEND_SIZE = 9;
  public static final double AXIS_SIZE = 8;

  /** Between a bar's end and its label, and between label column and plot. */
  public static final double LABEL_GAP = 3.5;

  public static final double COLUMN_GAP = 9;

  /** A page's text height less caption and notes. */
  public static final double MAX_HEIGHT = 640;

  /** A chart up to so high shares a page of print with the table before it. */
  public static final double SHARED_HEIGHT = 420;

  private static Stroke line(double width) {
    // widths are sums of powers of ½, so that SVG prints them short
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
