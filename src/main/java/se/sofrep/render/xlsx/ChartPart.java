package se.sofrep.render.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.markup.Markup;

/**
 * The part of the archive that holds a chart which the spreadsheet draws itself: the frame round
 * the plot, titles, and what all axes and series have. DrawingML is written as text, since POI's
 * schemas lack half of what a chart needs.
 */
abstract class ChartPart {
  static final String NUMBERS = "#,##0";

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Type sizes in hundredths of a point. */
  private static final String TITLE_SIZE = "1200";

  private static final String TEXT_SIZE = "900";

  final Markup out = new Markup();
  final Chart chart;
  private final ChartCells cells;

  ChartPart(Chart chart, PlotBlock block) {
    this.chart = chart;
    this.cells = new ChartCells(out, block.sheet());
  }

  /** What stands in the plot area: series and axes. */
  abstract void plot();

  abstract void legend();

  final String xml() {
    out.raw(XML).open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
    value("c:roundedCorners", "0");
    out.open("c:chart");
    title(chart.title(), TITLE_SIZE, "1");
    value("c:autoTitleDeleted", "0");
    out.open("c:plotArea").empty("c:layout");
    plot();
    out.close("c:plotArea");
    legend();
    value("c:plotVisOnly", "1");
    value("c:dispBlanksAs", "gap");
    out.close("c:chart");
    out.open("c:spPr");
    Fills.solid(out, Style.PAPER);
    noLine();
    out.close("c:spPr");
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", TEXT_SIZE);
    Fills.solid(out, Style.INK);
    out.close("a:defRPr").close("a:pPr").close("a:p").close("c:txPr");
    return out.close("c:chartSpace").toString();
  }

  final void value(String tag, String value) {
    out.empty(tag, "val", value);
  }

  final void noLine() {
    out.open("a:ln").empty("a:noFill").close("a:ln");
  }

  /** Opens a series; its name is what the cell holds. */
  final void series(int order, CellReference name) {
    out.open("c:ser");
    value("c:idx", String.valueOf(order));
    value("c:order", String.valueOf(order));
    out.open("c:tx");
    cells.words(name);
    out.close("c:tx");
  }

  final void words(String tag, CellRangeAddress range) {
    out.open(tag);
    cells.words(range);
    out.close(tag);
  }

  final void numbers(String tag, CellRangeAddress range) {
    out.open(tag);
    cells.numbers(range);
    out.close(tag);
  }

  /** Whether the value stands at a point or bar; nothing else ever does. */
  final void shown(boolean value) {
    value("c:showLegendKey", "0");
    value("c:showVal", value ? "1" : "0");
    value("c:showCatName", "0");
    value("c:showSerName", "0");
    value("c:showPercent", "0");
    value("c:showBubbleSize", "0");
  }

  /**
   * Opens an axis.
   *
   * @param max where it ends, {@code min} where it begins; null where the spreadsheet decides
   */
  final void axis(
      String tag, String id, String orientation, String max, String min, String position) {
    out.open(tag);
    value("c:axId", id);
    out.open("c:scaling");
    value("c:orientation", orientation);
    if (max != null) {
      value("c:max", max);
    }
    if (min != null) {
      value("c:min", min);
    }
    out.close("c:scaling");
    value("c:delete", "0");
    value("c:axPos", position);
  }

  final void gridLines() {
    out.open("c:majorGridlines").open("c:spPr").open("a:ln");
    Fills.solid(out, Style.GRID);
    out.close("a:ln").close("c:spPr").close("c:majorGridlines");
  }

  final void axisTitle(String words) {
    title(words, TEXT_SIZE, "0");
  }

  /** How an axis is marked and where it crosses the other. */
  final void marks(String format, String labels, String other, String crosses) {
    out.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", labels);
    value("c:crossAx", other);
    value("c:crosses", crosses);
  }

  private void title(String words, String size, String bold) {
    out.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    out.open("a:p").open("a:r").open("a:rPr", "sz", size, "b", bold);
    Fills.solid(out, Style.INK);
    out.close("a:rPr").element("a:t", words).close("a:r").close("a:p");
    out.close("c:rich").close("c:tx");
    value("c:overlay", "0");
    out.close("c:title");
  }
}
