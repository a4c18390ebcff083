package se.sofrep.render.xlsx;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.render.chart.look.Palette;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;

/**
 * A funnel, as points and lines of what is in a {@link FunnelBlock}. With very many points only
 * those outside the limits bear their names; a spreadsheet does not keep names apart.
 */
final class NativeFunnel extends ChartPart {
  private static final String ALONG = "1";
  private static final String UP = "2";
  private static final String LINE = "12700";
  private static final String CENTRE_LINE = "19050";
  private static final String MARKER_SIZE = "7";
  private static final int MOST_NAMES = 6;
  private static final String FULL = "100";

  private final Chart.Funnel funnel;
  private final FunnelBlock block;
  private int order;

  NativeFunnel(Chart chart, FunnelBlock block) {
    super(chart, block);
    this.funnel = chart.funnel().orElseThrow();
    this.block = block;
  }

  @Override
  void plot() {
    out.open("c:scatterChart");
    value("c:scatterStyle", "lineMarker");
    value("c:varyColors", "0");
    List<Swatch> fills = Palette.of(chart);
    for (int s = 0; s < chart.series().size(); s++) {
      points(s, fills.get(s));
    }
    line(
        block.centreName(), block.centreAlong(), block.centreUp(), CENTRE_LINE, Style.INK, "solid");
    for (int pair = 0; pair < funnel.limits().size(); pair++) {
      String dash = pair == 0 ? "solid" : "dash";
      CellRangeAddress along = block.limitsAlong(pair);
      CellReference name = block.limitsName(pair);
      line(name, along, block.limitsUp(pair, false), LINE, Style.MUTED, dash);
      line(name, along, block.limitsUp(pair, true), LINE, Style.MUTED, dash);
    }
    value("c:axId", ALONG);
    value("c:axId", UP);
    out.close("c:scatterChart");
    axis("c:valAx", ALONG, "minMax", null, "0", "b");
    axisTitle(funnel.axis());
    marks(NUMBERS, "nextTo", UP, "autoZero");
    out.close("c:valAx");
    axis("c:valAx", UP, "minMax", FULL, "0", "l");
    gridLines();
    axisTitle(chart.unit());
    marks(NUMBERS, "nextTo", ALONG, "autoZero");
    out.close("c:valAx");
  }

  private void points(int s, Swatch fill) {
    series(order++, block.seriesName(s));
    out.open("c:spPr");
    noLine();
    out.close("c:spPr");
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
          name(i, chart.categories().get(i));
        }
      }
    }
    shown(false);
    out.close("c:dLbls");
  }

  private void name(int point, String words) {
    out.open("c:dLbl");
    value("c:idx", String.valueOf(point));
    out.open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    out.open("a:r").element("a:t", words).close("a:r");
    out.close("a:p").close("c:rich").close("c:tx");
    value("c:dLblPos", "r");
    shown(true);
    out.close("c:dLbl");
  }

  private void line(
      CellReference name,
      CellRangeAddress along,
      CellRangeAddress up,
      String width,
      Color colour,
      String dash) {
    series(order++, name);
    out.open("c:spPr").open("a:ln", "w", width);
    Fills.solid(out, colour);
    out.empty("a:prstDash", "val", dash).close("a:ln").close("c:spPr");
    out.open("c:marker");
    value("c:symbol", "none");
    out.close("c:marker");
    end(along, up);
  }

  private void end(CellRangeAddress along, CellRangeAddress up) {
    numbers("c:xVal", along);
    numbers("c:yVal", up);
    value("c:smooth", "0");
    out.close("c:ser");
  }

  /** A pair of limits is two lines with one name; the second is left out of the key. */
  @Override
  void legend() {
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
}
