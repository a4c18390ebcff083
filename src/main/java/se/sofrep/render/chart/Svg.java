package se.sofrep.render.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;
import se.sofrep.render.chart.look.Wrap;

/**
 * A chart as an {@code <svg>} element that can stand in a page or alone.
 *
 * <p>Words stay words, so that they can be read aloud, found and copied. Each carries the width it
 * was measured with ({@code textLength}): where the reader's machine lacks the typeface and takes
 * another, words are squeezed into their places instead of running into their neighbours. JFreeSVG
 * knows neither that nor type sizes between whole numbers, so words are written here.
 */
final class Svg {
  private Svg() {}

  private static final Pattern HEAD = Pattern.compile("^<svg\\b[^>]*>");
  private static final String TAIL = "</svg>";
  private static final int HUNDRED = 100;

  static String of(Chart chart) {
    Plotted plotted = Plotted.of(chart);
    Layout layout = ChartDrawing.layout(plotted);
    List<Text> words = ChartDrawing.words(plotted, layout);
    SVGGraphics2D g = new SVGGraphics2D(ChartDrawing.WIDTH, layout.height());
    g.setDefsKeyPrefix(chart.id() + "-");
    g.setGeomDoubleConverter(Svg::number);
    g.setTransformDoubleConverter(Svg::number);
    ChartDrawing.shapes(plotted, layout, words, g);
    String shapes = HEAD.matcher(g.getSVGElement()).replaceFirst("");
    StringBuilder out = new StringBuilder(shapes.length() * 2);
    head(out, chart, (int) layout.height());
    out.append(shapes, 0, shapes.lastIndexOf(TAIL));
    words.forEach(text -> words(out, text));
    return out.append(TAIL).toString();
  }

  private static void head(StringBuilder out, Chart chart, int height) {
    String id = escape(chart.id());
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" id="%1$s-svg" role="img" \
        aria-labelledby="%1$s-title %1$s-desc" width="%2$s" height="%3$s" \
        viewBox="0 0 %2$s %3$s" font-family="'%4$s', sans-serif">\
        <title id="%1$s-title">%5$s</title><desc id="%1$s-desc">%6$s</desc>"""
            .formatted(
                id,
                Integer.toString(ChartDrawing.WIDTH),
                Integer.toString(height),
                Typeface.FAMILY,
                escape(chart.title()),
                escape(chart.alt())));
  }

  private static void words(StringBuilder out, Text text) {
    out.append("<text x=\"").append(number(text.x()));
    out.append("\" y=\"").append(number(text.baseline()));
    out.append("\" font-size=\"").append(number(text.size()));
    out.append("\" fill=\"").append(hex(text.colour().getRGB()));
    if (text.width() > 0) {
      out.append("\" textLength=\"").append(number(text.width()));
      out.append("\" lengthAdjust=\"spacingAndGlyphs");
    }
    out.append("\">").append(escape(text.words())).append("</text>");
  }

  private static String hex(int rgb) {
    return "#" + Integer.toHexString(rgb | 0xFF000000).substring(2);
  }

  /** At most two decimals, none that say nothing. */
  static String number(double value) {
    long hundredths = Math.round(value * HUNDRED);
    long rest = Math.abs(hundredths) % HUNDRED;
    StringBuilder out = new StringBuilder(hundredths < 0 ? "-" : "");
    out.append(Math.abs(hundredths) / HUNDRED);
    if (rest > 0) {
      out.append(rest < 10 ? ".0" : ".").append(rest % 10 == 0 ? rest / 10 : rest);
    }
    return out.toString();
  }

  private static String escape(String words) {
    return Wrap.clean(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
