package se.sofrep.render.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Chart;

/** A chart's data table, the series it draws, and a native chart of them. */
final class ChartSheet {
  private static final int CHART_WIDTH = 9;
  private static final int MOST_ROWS = 42;

  private final XSSFSheet sheet;
  private final Looks looks;

  ChartSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  void write(Chart chart) {
    int free = new TableSheet(sheet, looks).write(chart.data()) + 1;
    if (chart.categories().isEmpty() || chart.series().isEmpty()) {
      return;
    }
    int first = series(chart, free);
    int column = Math.max(chart.data().columns().size(), chart.series().size() + 1) + 1;
    int rows =
        Math.min(MOST_ROWS, 10 + chart.categories().size() * (1 + chart.series().size() / 2));
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor place =
        drawing.createAnchor(0, 0, 0, 0, column, 1, column + CHART_WIDTH, 1 + rows);
    draw(chart, drawing.createChart(place), first);
  }

  /** The plotted values in a block of their own; returns its first row of values. */
  private int series(Chart chart, int from) {
    XSSFRow headings = sheet.createRow(from);
    headings.createCell(0).setCellValue("Diagrammets serier (" + chart.unit() + ")");
    headings.getCell(0).setCellStyle(looks.heading(false));
    for (int s = 0; s < chart.series().size(); s++) {
      headings.createCell(s + 1).setCellValue(chart.series().get(s).name());
      headings.getCell(s + 1).setCellStyle(looks.heading(true));
    }
    for (int c = 0; c < chart.categories().size(); c++) {
      XSSFRow row = sheet.createRow(from + 1 + c);
      row.createCell(0).setCellValue(chart.categories().get(c));
      for (int s = 0; s < chart.series().size(); s++) {
        int index = s + 1;
        List<java.util.Optional<Chart.Point>> points = chart.series().get(s).points();
        if (c < points.size()) {
          points.get(c).ifPresent(point -> row.createCell(index).setCellValue(point.value()));
        }
      }
    }
    return from + 1;
  }

  private void draw(Chart chart, XSSFChart drawn, int firstRow) {
    int lastRow = firstRow + chart.categories().size() - 1;
    boolean upright = chart.kind() == Chart.Kind.COLUMNS;
    XDDFCategoryAxis categories =
        drawn.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis values = drawn.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    values.setTitle(chart.unit());
    values.setCrosses(upright ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
    if (!upright) {
      categories.setOrientation(AxisOrientation.MAX_MIN);
    }
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
    group(chart.kind(), data);
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromStringCellRange(
            sheet, new CellRangeAddress(firstRow, lastRow, 0, 0));
    for (int s = 0; s < chart.series().size(); s++) {
      XDDFNumericalDataSource<Double> numbers =
          XDDFDataSourcesFactory.fromNumericCellRange(
              sheet, new CellRangeAddress(firstRow, lastRow, s + 1, s + 1));
      var series = data.addSeries(names, numbers);
      series.setTitle(
          chart.series().get(s).name(),
          new org.apache.poi.ss.util.CellReference(
              sheet.getSheetName(), firstRow - 1, s + 1, true, true));
      Fills.set(series, chart.series().get(s).role(), s);
    }
    drawn.plot(data);
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private static void group(Chart.Kind kind, XDDFBarChartData data) {
    switch (kind) {
      case STACKED -> {
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
      }
      case STACKED_SHARE -> {
        data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        data.setOverlap((byte) 100);
      }
      default -> data.setBarGrouping(BarGrouping.CLUSTERED);
    }
    data.setGapWidth(60);
  }
}
