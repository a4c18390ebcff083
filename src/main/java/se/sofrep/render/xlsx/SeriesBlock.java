package se.sofrep.render.xlsx;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.render.chart.Units;
import se.sofrep.render.markup.Words;

/**
 * The plotted values in a block of their own below the chart's table: a row a category, a column a
 * series. A chart with intervals has four more columns a series: its bounds, and how far they are
 * from the value, which is what a spreadsheet's error bars want.
 */
final class SeriesBlock {
  private static final int INTERVAL_COLUMNS = 4;
  private static final int CHARACTER = 256;

  /** Least widths of the columns, for headings on two lines. */
  private static final int LABEL_CHARACTERS = 20;

  private static final int VALUE_CHARACTERS = 12;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Words words;
  private final Chart chart;
  private final int headingRow;

  SeriesBlock(XSSFSheet sheet, Looks looks, Words words, Chart chart, int headingRow) {
    this.sheet = sheet;
    this.looks = looks;
    this.words = words;
    this.chart = chart;
    this.headingRow = headingRow;
  }

  void write() {
    XSSFRow headings = sheet.createRow(headingRow);
    heading(headings, 0, words.get("series", chart.unit()));
    for (int c = 0; c < chart.categories().size(); c++) {
      XSSFCell category = sheet.createRow(headingRow + 1 + c).createCell(0);
      category.setCellValue(chart.categories().get(c));
      category.setCellStyle(looks.text());
    }
    for (int s = 0; s < chart.series().size(); s++) {
      series(headings, s);
    }
  }

  private void series(XSSFRow headings, int s) {
    Series series = chart.series().get(s);
    heading(headings, 1 + s, series.name());
    int bounds = bounds(s);
    boolean intervals = hasInterval(s);
    if (intervals) {
      heading(headings, bounds, words.get("series.low", series.name()));
      heading(headings, bounds + 1, words.get("series.high", series.name()));
      heading(headings, bounds + 2, words.get("series.down", series.name()));
      heading(headings, bounds + 3, words.get("series.up", series.name()));
    }
    for (int c = 0; c < Math.min(chart.categories().size(), series.points().size()); c++) {
      Optional<Point> point = series.points().get(c).filter(SeriesBlock::shown);
      if (point.isPresent()) {
        XSSFRow row = sheet.getRow(headingRow + 1 + c);
        number(row, 1 + s, point.get().value());
        if (intervals) {
          interval(row, 1 + s, bounds, point.get());
        }
      }
    }
  }

  private void interval(XSSFRow row, int value, int bounds, Point point) {
    if (point.low().isPresent() && point.high().isPresent()) {
      number(row, bounds, point.low().get());
      number(row, bounds + 1, point.high().get());
      difference(row, bounds + 2, value, bounds);
      difference(row, bounds + 3, bounds + 1, value);
    }
  }

  private void difference(XSSFRow row, int column, int from, int less) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.plotted(percent()));
    double result =
        row.getCell(from).getNumericCellValue() - row.getCell(less).getNumericCellValue();
    int number = row.getRowNum() + 1;
    cell.setCellFormula(
        CellReference.convertNumToColString(from)
            + number
            + "-"
            + CellReference.convertNumToColString(less)
            + number);
    cell.setCellValue(result);
  }

  private void number(XSSFRow row, int column, double value) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(looks.plotted(percent()));
  }

  /** A withheld value is not plotted, whatever number came with it. */
  private static boolean shown(Point point) {
    return Double.isFinite(point.value())
        && !point.label().equals(Printer.WITHHELD)
        && !point.label().equals(Printer.NO_DATA);
  }

  private void heading(XSSFRow row, int column, String words) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(looks.heading(column > 0));
    int least = (column == 0 ? LABEL_CHARACTERS : VALUE_CHARACTERS) * CHARACTER;
    sheet.setColumnWidth(column, Math.max(least, sheet.getColumnWidth(column)));
  }

  boolean percent() {
    return Units.isPercent(chart.unit());
  }

  boolean hasInterval(int s) {
    return chart.kind() == Chart.Kind.INTERVALS
        && chart.series().get(s).points().stream()
            .flatMap(Optional::stream)
            .anyMatch(point -> point.low().isPresent() && point.high().isPresent());
  }

  /** The highest bound of all intervals; 0 without any. */
  double highest() {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .mapToDouble(point -> point.high().orElse(0.0))
        .max()
        .orElse(0);
  }

  boolean anyInterval() {
    return IntStream.range(0, chart.series().size()).anyMatch(this::hasInterval);
  }

  private int bounds(int s) {
    return 1 + chart.series().size() + INTERVAL_COLUMNS * s;
  }

  int columns() {
    int values = 1 + chart.series().size();
    return anyInterval() ? values + INTERVAL_COLUMNS * chart.series().size() : values;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  CellRangeAddress categories() {
    return column(0);
  }

  CellRangeAddress values(int s) {
    return column(1 + s);
  }

  CellRangeAddress down(int s) {
    return column(bounds(s) + 2);
  }

  CellRangeAddress up(int s) {
    return column(bounds(s) + 3);
  }

  CellReference name(int s) {
    return new CellReference(sheet.getSheetName(), headingRow, 1 + s, true, true);
  }

  private CellRangeAddress column(int column) {
    return new CellRangeAddress(
        headingRow + 1, headingRow + chart.categories().size(), column, column);
  }
}
