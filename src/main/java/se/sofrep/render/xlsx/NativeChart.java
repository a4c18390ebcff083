package se.sofrep.render.xlsx;

import java.util.List;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Palette;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;

/**
 * A chart of the values in a {@link SeriesBlock}: bars, or columns over time. Intervals are error
 * bars.
 */
final class NativeChart extends ChartPart {
  private static final String CATEGORY_AXIS = "1";
  private static final String VALUE_AXIS = "2";
  private static final String GAP_WIDTH = "60";
  private static final String WHOLLY = "100";
  private static final String SHARES = "0%";

  /** Width of an interval's line in EMU: a point and a quarter. */
  private static final String WHISKER = "15875";

  /** An axis of intervals, percent in practice, ends at a whole ten. */
  private static final double AXIS_STEP = 10;

  private final SeriesBlock block;
  private final boolean upright;
  private final boolean stacked;

  NativeChart(Chart chart, SeriesBlock block) {
    super(chart, block);
    this.block = block;
    this.upright = chart.kind() == Chart.Kind.COLUMNS;
    this.stacked = chart.kind() == Chart.Kind.STACKED || chart.kind() == Chart.Kind.STACKED_SHARE;
  }

  @Override
  void plot() {
    bars();
    categoryAxis();
    valueAxis();
  }

  @Override
  void legend() {
    if (chart.series().size() > 1) {
      out.open("c:legend");
      value("c:legendPos", "b");
      value("c:overlay", "0");
      out.close("c:legend");
    }
  }

  private void bars() {
    out.open("c:barChart");
    value("c:barDir", upright ? "col" : "bar");
    value("c:grouping", grouping());
    value("c:varyColors", "0");
    List<Swatch> fills = Palette.of(chart);
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

  private void series(int s, Swatch fill) {
    series(s, block.seriesName(s));
    Fills.write(out, fill);
    value("c:invertIfNegative", "0");
    if (block.hasInterval(s)) {
      intervals(s);
    } else if (!stacked) {
      labels();
    }
    words("c:cat", block.categories());
    numbers("c:val", block.values(s));
    out.close("c:ser");
  }

  /** Values at the ends of the bars. */
  private void labels() {
    out.open("c:dLbls").empty("c:numFmt", "formatCode", NUMBERS, "sourceLinked", "0");
    shown(true);
    out.close("c:dLbls");
  }

  private void intervals(int s) {
    out.open("c:errBars");
    value("c:errBarType", "both");
    value("c:errValType", "cust");
    value("c:noEndCap", "0");
    numbers("c:plus", block.up(s));
    numbers("c:minus", block.down(s));
    out.open("c:spPr").open("a:ln", "w", WHISKER);
    Fills.solid(out, Style.INK);
    out.close("a:ln").close("c:spPr").close("c:errBars");
  }

  /** Categories in reading order: the first on top, or leftmost. */
  private void categoryAxis() {
    String orientation = upright ? "minMax" : "maxMin";
    axis("c:catAx", CATEGORY_AXIS, orientation, null, null, upright ? "b" : "l");
    marks("General", "low", VALUE_AXIS, "autoZero");
    value("c:noMultiLvlLbl", "1");
    out.close("c:catAx");
  }

  private void valueAxis() {
    boolean intervals = block.anyInterval();
    double highest = Math.ceil(block.highest() / AXIS_STEP) * AXIS_STEP;
    String max = String.valueOf((int) Math.max(AXIS_STEP, highest));
    axis(
        "c:valAx",
        VALUE_AXIS,
        "minMax",
        intervals ? max : null,
        intervals ? "0" : null,
        upright ? "l" : "b");
    gridLines();
    axisTitle(chart.unit());
    boolean shares = chart.kind() == Chart.Kind.STACKED_SHARE;
    marks(shares ? SHARES : NUMBERS, "nextTo", CATEGORY_AXIS, upright ? "autoZero" : "max");
    out.close("c:valAx");
  }
}
