package se.sofrep.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Words;

/** The first sheet: what the workbook is, and a link to each of the others. */
final class ContentsSheet {
  private static final int CHARACTER = 256;
  private static final int LABEL_WIDTH = 16 * CHARACTER;
  private static final int TITLE_WIDTH = 90 * CHARACTER;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Words words;
  private int next;

  ContentsSheet(XSSFWorkbook workbook, Looks looks, Words words, Paper paper) {
    this.looks = looks;
    this.words = words;
    this.sheet = workbook.createSheet(words.get("contents"));
    sheet.setColumnWidth(0, LABEL_WIDTH);
    sheet.setColumnWidth(1, TITLE_WIDTH);
    sheet.setDisplayGridlines(false);
    paper.set(sheet, 1);
  }

  void head(ReportDocument.Meta meta) {
    line(meta.title()).setCellStyle(looks.title());
    line(meta.association());
    line(meta.periodLabel());
    line(words.edition(meta));
    if (meta.sample()) {
      line(words.get("sample")).setCellStyle(looks.warning());
      line(words.get("sample.long")).setCellStyle(looks.warning());
    }
    next++;
  }

  private XSSFCell line(String text) {
    return Cells.words(sheet.createRow(next++), 0, text, looks.text());
  }

  /**
   * @param label {@code Tabell 3}; empty for none, then the title is the link alone
   */
  void add(String label, String title, String sheetName) {
    XSSFRow row = sheet.createRow(next++);
    if (!label.isEmpty()) {
      Cells.link(row, 0, label, looks.link(), sheetName);
    }
    Cells.link(row, 1, title, looks.wrappedLink(), sheetName);
  }
}
