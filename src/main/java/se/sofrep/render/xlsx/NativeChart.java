package se.sofrep.render.xlsx;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.SeriesFill;

/**
 * A chart that the spreadsheet draws itself, of the values in a {@link SeriesBlock}: bars, or
 * columns over time. Intervals are error bars.
 */
final class NativeChart {
  private static final int TITLE_SIZE = 1200;
  private static final int GAP_WIDTH = 60;
  private static final byte WHOLLY = 100;
  private static final String SHARES = "0%";
  private static final String NUMBERS = "#,##0";

  private final Chart chart;
  private final SeriesBlock block;
  private final boolean upright;
  private final boolean stacked;

  NativeChart(Chart chart, SeriesBlock block) {
    this.chart = chart;
    this.block = block;
    this.upright = chart.kind() == Chart.Kind.COLUMNS;
    this.stacked = chart.kind() == Chart.Kind.STACKED || chart.kind() == Chart.Kind.STACKED_SHARE;
  }

  void draw(XSSFChart drawn) {
    XDDFCategoryAxis categories =
        drawn.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis values = drawn.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    values.setTitle(chart.unit());
    values.setNumberFormat(chart.kind() == Chart.Kind.STACKED_SHARE ? SHARES : NUMBERS);
    values.getOrAddMajorGridProperties();
    if (!upright) {
      categories.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
    data.setBarGrouping(grouping());
    if (stacked) {
      data.setOverlap(WHOLLY);
    }
    data.setGapWidth(GAP_WIDTH);
    series(data);
    drawn.plot(data);
    drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(this::annotate);
    drawn.getCTChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    title(drawn);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    describe(drawn);
  }

  private BarGrouping grouping() {
    return switch (chart.kind()) {
      case STACKED -> BarGrouping.STACKED;
      case STACKED_SHARE -> BarGrouping.PERCENT_STACKED;
      default -> BarGrouping.CLUSTERED;
    };
  }

  private void series(XDDFBarChartData data) {
    List<SeriesFill> fills = SeriesFill.of(chart);
    for (int s = 0; s < chart.series().size(); s++) {
      XDDFChartData.Series series =
          data.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(block.sheet(), block.categories()),
              XDDFDataSourcesFactory.fromNumericCellRange(block.sheet(), block.values(s)));
      series.setTitle(chart.series().get(s).name(), block.name(s));
      Fills.set(series, fills.get(s));
    }
  }

  /** Values at the bars, where there is room beside them, and intervals. */
  private void annotate(CTBarSer series) {
    int s = (int) series.getIdx().getVal();
    if (block.hasInterval(s)) {
      intervals(series.addNewErrBars(), s);
    } else if (!stacked) {
      labels(series.addNewDLbls());
    }
  }

  private static void labels(CTDLbls labels) {
    labels.addNewNumFmt().setFormatCode(NUMBERS);
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void intervals(CTErrBars bars, int s) {
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    String sheet = block.sheet().getSheetName();
    bars.addNewPlus().addNewNumRef().setF(block.up(s).formatAsString(sheet, true));
    bars.addNewMinus().addNewNumRef().setF(block.down(s).formatAsString(sheet, true));
  }

  private void title(XSSFChart drawn) {
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    for (CTRegularTextRun run :
        drawn.getCTChart().getTitle().getTx().getRich().getPArray(0).getRList()) {
      (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).setSz(TITLE_SIZE);
    }
  }

  private void describe(XSSFChart drawn) {
    var properties =
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setDescr(chart.alt().isBlank() ? chart.title() : chart.alt());
    properties.setTitle(chart.title());
  }
}
