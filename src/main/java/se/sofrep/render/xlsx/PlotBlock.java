package se.sofrep.render.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Chart;

/** What a chart plots, in a block below its table: a row of headings, columns under it. */
abstract class PlotBlock {
  private static final int CHARACTER = 256;

  /** Least widths of the columns, for headings on two lines. */
  private static final int LABEL_CHARACTERS = 20;

  private static final int VALUE_CHARACTERS = 12;

  final Chart chart;
  private final XSSFSheet sheet;
  private final Looks looks;
  private final int headingRow;

  PlotBlock(XSSFSheet sheet, Looks looks, Chart chart, int headingRow) {
    this.sheet = sheet;
    this.looks = looks;
    this.chart = chart;
    this.headingRow = headingRow;
  }

  /** How many columns of the sheet it fills. */
  abstract int columns();

  final XSSFSheet sheet() {
    return sheet;
  }

  final void heading(int column, String words) {
    Cells.words(row(-1), column, words, looks.heading(column > 0));
    int least = (column == 0 ? LABEL_CHARACTERS : VALUE_CHARACTERS) * CHARACTER;
    sheet.setColumnWidth(column, Math.max(least, sheet.getColumnWidth(column)));
  }

  final void category(int index) {
    Cells.words(row(index), 0, chart.categories().get(index), looks.text());
  }

  final void number(int index, int column, double value, boolean percent) {
    XSSFCell cell = row(index).createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(looks.plotted(percent));
  }

  /** A number that the sheet reckons, with what it will find. */
  final void formula(int index, int column, String formula, double result, boolean percent) {
    XSSFCell cell = row(index).createCell(column);
    cell.setCellStyle(looks.plotted(percent));
    cell.setCellFormula(formula);
    cell.setCellValue(result);
  }

  /** By its index under the headings; −1 is theirs. */
  final XSSFRow row(int index) {
    XSSFRow row = sheet.getRow(headingRow + 1 + index);
    return row == null ? sheet.createRow(headingRow + 1 + index) : row;
  }

  /** The heading of a column. */
  final CellReference name(int column) {
    return new CellReference(sheet.getSheetName(), headingRow, column, true, true);
  }

  /** So many rows of a column. */
  final CellRangeAddress range(int column, int rows) {
    return new CellRangeAddress(headingRow + 1, headingRow + rows, column, column);
  }
}
