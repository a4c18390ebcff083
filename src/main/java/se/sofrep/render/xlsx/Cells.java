package se.sofrep.render.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Cells with words and their look. */
final class Cells {
  private Cells() {}

  static XSSFCell words(XSSFRow row, int column, String words, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
    return cell;
  }

  /** Words that lead to the first cell of that sheet. */
  static void link(XSSFRow row, int column, String words, XSSFCellStyle style, String sheetName) {
    XSSFCell cell = words(row, column, words, style);
    XSSFHyperlink link =
        row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }
}
