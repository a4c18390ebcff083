package se.sofrep.render.chart;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import se.sofrep.document.Chart;

/**
 * A chart as an {@code <svg>} element that can stand in a page or alone.
 *
 * <p>Words stay words, so that they can be read aloud, found and copied. Each carries the width it
 * was measured with ({@code textLength}): where the reader's machine lacks the typeface and takes
 * another, words are squeezed into their places instead of running into their neighbours.
 */
final class Svg {
  private Svg() {}

  private static final Pattern HEAD = Pattern.compile("^<svg\\b[^>]*>");

  /** As JFreeSVG writes a line of words. */
  private static final Pattern WORDS =
      Pattern.compile(
          "<text x='([^']*)' y='([^']*)' style='fill: rgb\\((\\d+),(\\d+),(\\d+)\\);"
              + " fill-opacity: 1.0; font-family: [^;]*; font-size: ([0-9.]+)px;'>([^<]*)</text>");

  static String of(Chart chart) {
    Plotted plotted = Plotted.of(chart);
    Layout layout = ChartDrawing.layout(plotted);
    SVGGraphics2D g = new SVGGraphics2D(ChartDrawing.WIDTH, layout.height());
    g.setDefsKeyPrefix(chart.id() + "-");
    g.setGeomDoubleConverter(Svg::number);
    g.setTransformDoubleConverter(Svg::number);
    ChartDrawing.draw(plotted, layout, g, false);
    String drawn = HEAD.matcher(g.getSVGElement()).replaceFirst("");
    return head(chart, (int) layout.height()) + WORDS.matcher(drawn).replaceAll(Svg::words);
  }

  private static String head(Chart chart, int height) {
    String id = chart.id();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\""
        + id
        + "-svg\" role=\"img\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\" width=\""
        + ChartDrawing.WIDTH
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + ChartDrawing.WIDTH
        + " "
        + height
        + "\" font-family=\"'"
        + Typeface.FAMILY
        + "', sans-serif\"><title id=\""
        + id
        + "-title\">"
        + escape(chart.title())
        + "</title><desc id=\""
        + id
        + "-desc\">"
        + escape(chart.alt())
        + "</desc>";
  }

  private static String words(MatchResult found) {
    double size = Double.parseDouble(found.group(6));
    String words = unescape(found.group(7));
    int rgb =
        Integer.parseInt(found.group(3)) << 16
            | Integer.parseInt(found.group(4)) << 8
            | Integer.parseInt(found.group(5));
    return Matcher.quoteReplacement(
        "<text x='%s' y='%s' font-size='%s' fill='#%06x' textLength='%s' lengthAdjust='spacingAndGlyphs'>%s</text>"
            .formatted(
                found.group(1),
                found.group(2),
                found.group(6),
                rgb,
                number(Typeface.width(words, size)),
                found.group(7)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String escape(String words) {
    return Wrap.clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String unescape(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
