package se.sofrep.render.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.SeriesFill;
import se.sofrep.render.markup.Markup;

/**
 * A funnel that the spreadsheet draws itself, as points and lines of what is in a {@link
 * FunnelBlock}. With very many points only those outside the limits bear their names; a spreadsheet
 * does not keep names apart.
 */
final class NativeFunnel {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String ALONG = "1";
  private static final String UP = "2";
  private static final String LINE = "12700";
  private static final String CENTRE_LINE = "19050";
  private static final String MARKER_SIZE = "7";
  private static final int INK = 0x1E2326;
  private static final int MUTED = 0x5A6268;
  private static final int GRID = 0xD9DDE0;
  private static final int MOST_NAMES = 6;
  private static final String TEXT_SIZE = "900";
  private static final String TITLE_SIZE = "1200";
  private static final String FULL = "100";

  private final Markup out = new Markup();
  private final ChartCells cells;
  private final Chart chart;
  private final Chart.Funnel funnel;
  private final FunnelBlock block;
  private int order;

  private NativeFunnel(Chart chart, FunnelBlock block) {
    this.chart = chart;
    this.funnel = chart.funnel().orElseThrow();
    this.block = block;
    this.cells = new ChartCells(out, block.sheet());
  }

  static String xml(Chart chart, FunnelBlock block) {
    return new NativeFunnel(chart, block).xml();
  }

  private String xml() {
    out.raw(XML).open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
    value("c:roundedCorners", "0");
    out.open("c:chart");
    title(chart.title(), TITLE_SIZE, "1");
    value("c:autoTitleDeleted", "0");
    out.open("c:plotArea").empty("c:layout").open("c:scatterChart");
    value("c:scatterStyle", "lineMarker");
    value("c:varyColors", "0");
    List<SeriesFill> fills = SeriesFill.of(chart);
    for (int s = 0; s < chart.series().size(); s++) {
      points(s, fills.get(s));
    }
    line(block.centreName(), block.centreAlong(), block.centreUp(), CENTRE_LINE, INK, "solid");
    for (int pair = 0; pair < funnel.limits().size(); pair++) {
      String dash = pair == 0 ? "solid" : "dash";
      CellRangeAddress along = block.limitsAlong(pair);
      CellReference name = block.limitsName(pair);
      line(name, along, block.limitsUp(pair, false), LINE, MUTED, dash);
      line(name, along, block.limitsUp(pair, true), LINE, MUTED, dash);
    }
    value("c:axId", ALONG);
    value("c:axId", UP);
    out.close("c:scatterChart");
    axis(ALONG, UP, "b", funnel.axis());
    axis(UP, ALONG, "l", chart.unit());
    out.close("c:plotArea");
    legend();
    value("c:plotVisOnly", "1");
    value("c:dispBlanksAs", "gap");
    out.close("c:chart").open("c:spPr");
    Fills.solid(out, 0xFFFFFF);
    out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", TEXT_SIZE);
    Fills.solid(out, INK);
    out.close("a:defRPr").close("a:pPr").close("a:p").close("c:txPr");
    return out.close("c:chartSpace").toString();
  }

  private void points(int s, SeriesFill fill) {
    start(block.seriesName(s));
    out.open("c:spPr").open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    out.open("c:marker");
    value("c:symbol", s % 2 == 0 ? "circle" : "diamond");
    value("c:size", MARKER_SIZE);
    out.open("c:spPr");
    Fills.solid(out, fill.edge());
    out.close("c:spPr").close("c:marker");
    names(s);
    end(block.bases(), block.shares(s));
  }

  /** The names of the points, where they can be told apart. */
  private void names(int s) {
    out.open("c:dLbls");
    List<Optional<Point>> points = chart.series().get(s).points();
    if (s > 0 || chart.categories().size() <= MOST_NAMES) {
      for (int i = 0; i < points.size(); i++) {
        if (points.get(i).isPresent()) {
          out.open("c:dLbl");
          value("c:idx", String.valueOf(i));
          out.open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
          out.open("a:r").element("a:t", chart.categories().get(i)).close("a:r");
          out.close("a:p").close("c:rich").close("c:tx");
          value("c:dLblPos", "r");
          shown("1");
          out.close("c:dLbl");
        }
      }
    }
    shown("0");
    out.close("c:dLbls");
  }

  private void shown(String yes) {
    value("c:showLegendKey", "0");
    value("c:showVal", yes);
    value("c:showCatName", "0");
    value("c:showSerName", "0");
    value("c:showPercent", "0");
    value("c:showBubbleSize", "0");
  }

  private void line(
      CellReference name,
      CellRangeAddress along,
      CellRangeAddress up,
      String width,
      int colour,
      String dash) {
    start(name);
    out.open("c:spPr").open("a:ln", "w", width);
    Fills.solid(out, colour);
    out.empty("a:prstDash", "val", dash).close("a:ln").close("c:spPr");
    out.open("c:marker");
    value("c:symbol", "none");
    out.close("c:marker");
    end(along, up);
  }

  private void start(CellReference name) {
    out.open("c:ser");
    value("c:idx", String.valueOf(order));
    value("c:order", String.valueOf(order++));
    out.open("c:tx");
    cells.words(name);
    out.close("c:tx");
  }

  private void end(CellRangeAddress along, CellRangeAddress up) {
    out.open("c:xVal");
    cells.numbers(along);
    out.close("c:xVal").open("c:yVal");
    cells.numbers(up);
    out.close("c:yVal");
    value("c:smooth", "0");
    out.close("c:ser");
  }

  private void axis(String id, String other, String position, String words) {
    out.open("c:valAx");
    value("c:axId", id);
    out.open("c:scaling");
    value("c:orientation", "minMax");
    if (id.equals(UP)) {
      value("c:max", FULL);
    }
    value("c:min", "0");
    out.close("c:scaling");
    value("c:delete", "0");
    value("c:axPos", position);
    if (id.equals(UP)) {
      out.open("c:majorGridlines").open("c:spPr").open("a:ln");
      Fills.solid(out, GRID);
      out.close("a:ln").close("c:spPr").close("c:majorGridlines");
    }
    title(words, TEXT_SIZE, "0");
    out.empty("c:numFmt", "formatCode", "#,##0", "sourceLinked", "0");
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "nextTo");
    value("c:crossAx", other);
    value("c:crosses", "autoZero");
    out.close("c:valAx");
  }

  /** A pair of limits is two lines with one name; the second is left out of the key. */
  private void legend() {
    out.open("c:legend");
    value("c:legendPos", "b");
    for (int pair = 0; pair < funnel.limits().size(); pair++) {
      out.open("c:legendEntry");
      value("c:idx", String.valueOf(chart.series().size() + 2 + 2 * pair));
      value("c:delete", "1");
      out.close("c:legendEntry");
    }
    value("c:overlay", "0");
    out.close("c:legend");
  }

  private void title(String words, String size, String bold) {
    out.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    out.open("a:p").open("a:r").open("a:rPr", "sz", size, "b", bold);
    Fills.solid(out, INK);
    out.close("a:rPr").element("a:t", words).close("a:r").close("a:p");
    out.close("c:rich").close("c:tx");
    value("c:overlay", "0");
    out.close("c:title");
  }

  private void value(String tag, String value) {
    out.empty(tag, "val", value);
  }
}
