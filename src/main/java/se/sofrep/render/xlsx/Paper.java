package se.sofrep.render.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Words;

/** How sheets are printed: A4, as wide as the page, with whose report it is and page numbers. */
final class Paper {
  /** A sheet of more characters across is printed with the paper turned. */
  private static final int UPRIGHT_CHARACTERS = 95;

  private static final int CHARACTER = 256;

  private final String head;
  private final String sample;
  private final String foot;

  Paper(ReportDocument.Meta meta, Words words) {
    this.head = escaped(meta.association() + " · " + meta.title() + " · " + words.edition(meta));
    this.sample = meta.sample() ? "&B" + words.get("sample") : "";
    this.foot = words.get("page") + " &P " + words.get("of") + " &N";
  }

  /** A single & begins a code. */
  private static String escaped(String words) {
    return words.replace("&", "&&");
  }

  /**
   * @param columns how many columns the sheet fills
   */
  void set(XSSFSheet sheet, int columns) {
    int width = 0;
    for (int i = 0; i < columns; i++) {
      width += sheet.getColumnWidth(i);
    }
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(width > UPRIGHT_CHARACTERS * CHARACTER);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft(head);
    sheet.getHeader().setRight(sample);
    sheet.getFooter().setRight(foot);
  }
}
