package se.sofrep.render.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.render.markup.Markup;

/**
 * The cells that a chart draws, each with a copy of what it holds, for programs that show a chart
 * without reckoning the sheet.
 */
final class ChartCells {
  private static final String NUMBERS = "General";

  private final Markup out;
  private final XSSFSheet sheet;

  ChartCells(Markup out, XSSFSheet sheet) {
    this.out = out;
    this.sheet = sheet;
  }

  void words(CellReference cell) {
    out.open("c:strRef").element("c:f", cell.formatAsString());
    out.open("c:strCache");
    count("1");
    point(0, sheet.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue());
    out.close("c:strCache").close("c:strRef");
  }

  void words(CellRangeAddress range) {
    out.open("c:strRef").element("c:f", formula(range)).open("c:strCache");
    count(String.valueOf(range.getNumberOfCells()));
    for (int i = 0; i < range.getNumberOfCells(); i++) {
      XSSFRow row = sheet.getRow(range.getFirstRow() + i);
      point(i, row.getCell(range.getFirstColumn()).getStringCellValue());
    }
    out.close("c:strCache").close("c:strRef");
  }

  void numbers(CellRangeAddress range) {
    out.open("c:numRef").element("c:f", formula(range)).open("c:numCache");
    out.element("c:formatCode", NUMBERS);
    count(String.valueOf(range.getNumberOfCells()));
    for (int i = 0; i < range.getNumberOfCells(); i++) {
      XSSFCell cell = sheet.getRow(range.getFirstRow() + i).getCell(range.getFirstColumn());
      if (cell != null) {
        point(i, String.valueOf(cell.getNumericCellValue()));
      }
    }
    out.close("c:numCache").close("c:numRef");
  }

  private String formula(CellRangeAddress range) {
    return range.formatAsString(sheet.getSheetName(), true);
  }

  private void point(int index, String value) {
    out.open("c:pt", "idx", String.valueOf(index)).element("c:v", value).close("c:pt");
  }

  private void count(String points) {
    out.empty("c:ptCount", "val", points);
  }
}
