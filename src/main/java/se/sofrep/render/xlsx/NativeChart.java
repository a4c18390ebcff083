package se.sofrep.render.xlsx;

import java.util.List;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.SeriesFill;
import se.sofrep.render.markup.Markup;

/**
 * A chart that the spreadsheet draws itself, of the values in a {@link SeriesBlock}: bars, or
 * columns over time. Intervals are error bars. DrawingML is written as text, since POI's schemas
 * lack half of what a chart needs.
 */
final class NativeChart {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String CATEGORY_AXIS = "1";
  private static final String VALUE_AXIS = "2";
  private static final String GAP_WIDTH = "60";
  private static final String WHOLLY = "100";
  private static final String SHARES = "0%";
  private static final String NUMBERS = "#,##0";

  /** Width of an interval's line in EMU: a point and a quarter. */
  private static final String WHISKER = "15875";

  /** An axis of intervals, percent in practice, ends at a whole ten. */
  private static final double AXIS_STEP = 10;

  private static final int GRID = 0xD9DDE0;
  private static final int INK = 0x1E2326;

  /** Type sizes in hundredths of a point. */
  private static final String TITLE_SIZE = "1200";

  private static final String TEXT_SIZE = "900";

  private final Markup out = new Markup();
  private final ChartCells cells;
  private final Chart chart;
  private final SeriesBlock block;
  private final boolean upright;
  private final boolean stacked;

  private NativeChart(Chart chart, SeriesBlock block) {
    this.chart = chart;
    this.block = block;
    this.cells = new ChartCells(out, block.sheet());
    this.upright = chart.kind() == Chart.Kind.COLUMNS;
    this.stacked = chart.kind() == Chart.Kind.STACKED || chart.kind() == Chart.Kind.STACKED_SHARE;
  }

  /** The chart's part. */
  static String xml(Chart chart, SeriesBlock block) {
    return new NativeChart(chart, block).xml();
  }

  private String xml() {
    out.raw(XML).open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
    value("c:roundedCorners", "0");
    out.open("c:chart");
    title(chart.title(), TITLE_SIZE, "1");
    value("c:autoTitleDeleted", "0");
    out.open("c:plotArea").empty("c:layout");
    bars();
    categoryAxis();
    valueAxis();
    out.close("c:plotArea");
    if (chart.series().size() > 1) {
      out.open("c:legend");
      value("c:legendPos", "b");
      value("c:overlay", "0");
      out.close("c:legend");
    }
    value("c:plotVisOnly", "1");
    value("c:dispBlanksAs", "gap");
    out.close("c:chart");
    out.open("c:spPr");
    Fills.solid(out, 0xFFFFFF);
    out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    type(TEXT_SIZE);
    return out.close("c:chartSpace").toString();
  }

  private void bars() {
    out.open("c:barChart");
    value("c:barDir", upright ? "col" : "bar");
    value("c:grouping", grouping());
    value("c:varyColors", "0");
    List<SeriesFill> fills = SeriesFill.of(chart);
    for (int s = 0; s < chart.series().size(); s++) {
      series(s, fills.get(s));
    }
    value("c:gapWidth", GAP_WIDTH);
    if (stacked) {
      value("c:overlap", WHOLLY);
    }
    value("c:axId", CATEGORY_AXIS);
    value("c:axId", VALUE_AXIS);
    out.close("c:barChart");
  }

  private String grouping() {
    return switch (chart.kind()) {
      case STACKED -> "stacked";
      case STACKED_SHARE -> "percentStacked";
      default -> "clustered";
    };
  }

  private void series(int s, SeriesFill fill) {
    out.open("c:ser");
    value("c:idx", String.valueOf(s));
    value("c:order", String.valueOf(s));
    out.open("c:tx");
    cells.words(block.name(s));
    out.close("c:tx");
    Fills.write(out, fill);
    value("c:invertIfNegative", "0");
    boolean intervals = block.hasInterval(s);
    if (!stacked && !intervals) {
      labels();
    }
    if (intervals) {
      intervals(s);
    }
    out.open("c:cat");
    cells.words(block.categories());
    out.close("c:cat").open("c:val");
    cells.numbers(block.values(s));
    out.close("c:val").close("c:ser");
  }

  /** Values at the ends of the bars. */
  private void labels() {
    out.open("c:dLbls").empty("c:numFmt", "formatCode", NUMBERS, "sourceLinked", "0");
    value("c:showLegendKey", "0");
    value("c:showVal", "1");
    value("c:showCatName", "0");
    value("c:showSerName", "0");
    value("c:showPercent", "0");
    value("c:showBubbleSize", "0");
    out.close("c:dLbls");
  }

  private void intervals(int s) {
    out.open("c:errBars");
    value("c:errBarType", "both");
    value("c:errValType", "cust");
    value("c:noEndCap", "0");
    out.open("c:plus");
    cells.numbers(block.up(s));
    out.close("c:plus").open("c:minus");
    cells.numbers(block.down(s));
    out.close("c:minus").open("c:spPr").open("a:ln", "w", WHISKER);
    Fills.solid(out, INK);
    out.close("a:ln").close("c:spPr").close("c:errBars");
  }

  /** Categories in reading order: the first on top, or leftmost. */
  private void categoryAxis() {
    axis("c:catAx", CATEGORY_AXIS, upright ? "minMax" : "maxMin", upright ? "b" : "l");
    out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "low");
    value("c:crossAx", VALUE_AXIS);
    value("c:crosses", "autoZero");
    value("c:noMultiLvlLbl", "1");
    out.close("c:catAx");
  }

  private void valueAxis() {
    axis("c:valAx", VALUE_AXIS, "minMax", upright ? "l" : "b");
    out.open("c:majorGridlines").open("c:spPr").open("a:ln");
    Fills.solid(out, GRID);
    out.close("a:ln").close("c:spPr").close("c:majorGridlines");
    title(chart.unit(), TEXT_SIZE, "0");
    boolean shares = chart.kind() == Chart.Kind.STACKED_SHARE;
    out.empty("c:numFmt", "formatCode", shares ? SHARES : NUMBERS, "sourceLinked", "0");
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "nextTo");
    value("c:crossAx", CATEGORY_AXIS);
    value("c:crosses", upright ? "autoZero" : "max");
    out.close("c:valAx");
  }

  private void axis(String tag, String id, String orientation, String position) {
    out.open(tag);
    value("c:axId", id);
    out.open("c:scaling");
    value("c:orientation", orientation);
    if (tag.equals("c:valAx") && block.anyInterval()) {
      double highest = Math.ceil(block.highest() / AXIS_STEP) * AXIS_STEP;
      value("c:max", String.valueOf((int) Math.max(AXIS_STEP, highest)));
      value("c:min", "0");
    }
    out.close("c:scaling");
    value("c:delete", "0");
    value("c:axPos", position);
  }

  private void title(String words, String size, String bold) {
    out.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    out.open("a:p").open("a:r");
    out.open("a:rPr", "sz", size, "b", bold);
    Fills.solid(out, INK);
    out.close("a:rPr").element("a:t", words).close("a:r").close("a:p");
    out.close("c:rich").close("c:tx");
    value("c:overlay", "0");
    out.close("c:title");
  }

  private void type(String size) {
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", size);
    Fills.solid(out, INK);
    out.close("a:defRPr").close("a:pPr").close("a:p").close("c:txPr");
  }

  private void value(String tag, String value) {
    out.empty(tag, "val", value);
  }
}
