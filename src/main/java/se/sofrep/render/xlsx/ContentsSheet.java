package se.sofrep.render.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sofrep.document.ReportDocument;

/** The first sheet: what the workbook is, and a link to each of the others. */
final class ContentsSheet {
  private static final int UNIT = 256;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Looks looks;
  private int next;

  ContentsSheet(XSSFWorkbook workbook, Looks looks, ReportDocument.Meta meta, SheetNames names) {
    this.workbook = workbook;
    this.looks = looks;
    this.sheet = workbook.createSheet(SheetNames.CONTENTS);
    sheet.setColumnWidth(0, 14 * UNIT);
    sheet.setColumnWidth(1, 100 * UNIT);
    sheet.setDisplayGridlines(false);
    line(meta.title() + " – " + meta.association());
    line(meta.periodLabel());
    line("Utgåva: " + meta.edition());
    if (meta.sample()) {
      line("EXEMPEL – underlaget är sofreps eget exempel.");
    }
    next++;
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void line(String text) {
    XSSFCell cell = sheet.createRow(next).createCell(0);
    cell.setCellValue(text);
    if (next == 0) {
      cell.setCellStyle(looks.title());
    }
    next++;
  }

  void add(String label, String title, String sheetName) {
    XSSFRow row = sheet.createRow(next++);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(label);
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
    cell.setCellStyle(looks.link());
    XSSFCell words = row.createCell(1);
    words.setCellValue(title);
    words.setCellStyle(looks.text());
  }
}
