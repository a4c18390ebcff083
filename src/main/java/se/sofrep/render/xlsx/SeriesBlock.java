package se.sofrep.render.xlsx;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.render.chart.look.Units;
import se.sofrep.render.markup.Words;

/**
 * The plotted values in a block of their own below the chart's table: a row a category, a column a
 * series. A chart with intervals has four more columns a series: its bounds, and how far they are
 * from the value, which is what a spreadsheet's error bars want.
 */
final class SeriesBlock extends PlotBlock {
  private static final int INTERVAL_COLUMNS = 4;

  private final Words words;

  SeriesBlock(XSSFSheet sheet, Looks looks, Words words, Chart chart, int headingRow) {
    super(sheet, looks, chart, headingRow);
    this.words = words;
  }

  void write() {
    heading(0, words.get("series", chart.unit()));
    for (int c = 0; c < chart.categories().size(); c++) {
      category(c);
    }
    for (int s = 0; s < chart.series().size(); s++) {
      series(s);
    }
  }

  private void series(int s) {
    Series series = chart.series().get(s);
    heading(1 + s, series.name());
    int bounds = bounds(s);
    boolean intervals = hasInterval(s);
    if (intervals) {
      heading(bounds, words.get("series.low", series.name()));
      heading(bounds + 1, words.get("series.high", series.name()));
      heading(bounds + 2, words.get("series.down", series.name()));
      heading(bounds + 3, words.get("series.up", series.name()));
    }
    for (int c = 0; c < Math.min(chart.categories().size(), series.points().size()); c++) {
      Optional<Point> point = series.points().get(c).filter(SeriesBlock::shown);
      if (point.isPresent()) {
        number(c, 1 + s, point.get().value(), percent());
        if (intervals) {
          interval(c, 1 + s, bounds, point.get());
        }
      }
    }
  }

  private void interval(int index, int value, int bounds, Point point) {
    if (point.low().isPresent() && point.high().isPresent()) {
      number(index, bounds, point.low().get(), percent());
      number(index, bounds + 1, point.high().get(), percent());
      difference(index, bounds + 2, value, bounds);
      difference(index, bounds + 3, bounds + 1, value);
    }
  }

  private void difference(int index, int column, int from, int less) {
    XSSFRow row = row(index);
    double result =
        row.getCell(from).getNumericCellValue() - row.getCell(less).getNumericCellValue();
    String formula = address(from, row) + "-" + address(less, row);
    formula(index, column, formula, result, percent());
  }

  private static String address(int column, XSSFRow row) {
    return CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
  }

  /** A withheld value is not plotted, whatever number came with it. */
  private static boolean shown(Point point) {
    return Double.isFinite(point.value())
        && !point.label().equals(Printer.WITHHELD)
        && !point.label().equals(Printer.NO_DATA);
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

  @Override
  int columns() {
    int values = 1 + chart.series().size();
    return anyInterval() ? values + INTERVAL_COLUMNS * chart.series().size() : values;
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

  CellReference seriesName(int s) {
    return name(1 + s);
  }

  private CellRangeAddress column(int column) {
    return range(column, chart.categories().size());
  }
}
