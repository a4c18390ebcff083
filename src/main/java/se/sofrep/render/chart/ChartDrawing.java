package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Marks;
import se.sofrep.render.chart.look.Text;

/** Draws charts with JFreeChart in sofrep's one style. Thread-safe. */
public final class ChartDrawing {
  private ChartDrawing() {}

  /** Natural width of every chart in points (1/72 inch): the text width of an A4 page. */
  public static final int WIDTH = 480;

  /** Natural height of this chart in points: as high as its categories need. */
  public static int height(Chart chart) {
    return (int) layout(Plotted.of(chart)).height();
  }

  /** Draws into the rectangle (0, 0, WIDTH, height): onto a PDF page, an image, an SVG. */
  public static void draw(Chart chart, Graphics2D graphics) {
    Plotted plotted = Plotted.of(chart);
    draw(plotted, layout(plotted), graphics, false);
  }

  /**
   * An {@code <svg>} element of its own with role, title and description; ids start with the
   * chart's.
   */
  public static String svg(Chart chart) {
    return Drawn.svg(chart);
  }

  /** A PNG at twice the natural size (144 dpi). */
  public static byte[] png(Chart chart) {
    return Drawn.png(chart);
  }

  static Layout layout(Plotted chart) {
    if (chart.kind() == Chart.Kind.FUNNEL) {
      return FunnelFigure.of(chart, WIDTH).layout();
    }
    Optional<Layout> columns =
        chart.kind() == Chart.Kind.COLUMNS ? Columns.of(chart, WIDTH) : Optional.empty();
    return columns.orElseGet(() -> Rows.of(chart, WIDTH));
  }

  static void draw(Plotted chart, Layout layout, Graphics2D graphics, boolean outlines) {
    List<Text> words = words(chart, layout);
    shapes(chart, layout, words, graphics);
    Graphics2D g = smooth(graphics);
    words.forEach(text -> text.draw(g, outlines));
    g.dispose();
  }

  /** All words of a chart: the key, labels, axis, then values. */
  static List<Text> words(Plotted chart, Layout layout) {
    List<Text> words = new ArrayList<>(layout.legend().words());
    words.addAll(layout.words());
    words.addAll(ValueLabels.of(chart, layout));
    return words;
  }

  /** Everything but the words: they are set last, above all else. */
  static void shapes(Plotted chart, Layout layout, List<Text> words, Graphics2D graphics) {
    Graphics2D g = smooth(graphics);
    if (chart.kind() == Chart.Kind.FUNNEL) {
      FunnelPainter.draw(chart, FunnelFigure.of(chart, WIDTH), g);
    } else {
      PlotPainter.draw(chart, layout, g);
      WithheldBars.draw(chart, layout, g);
    }
    layout.legend().draw(g, layout.upright());
    layout.marks().forEach(p -> Marks.small(g, p.getX(), p.getY(), layout.upright()));
    words.forEach(text -> text.drawPlate(g));
    g.dispose();
  }

  /** A copy that smooths edges, so that the caller's graphics stays as it was. */
  private static Graphics2D smooth(Graphics2D graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }
}
