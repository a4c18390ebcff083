package se.sofrep.render.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Links between sheets. */
final class Links {
  private Links() {}

  /** Makes the cell lead to the first cell of that sheet. */
  static void to(String sheetName, XSSFCell cell) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }
}
