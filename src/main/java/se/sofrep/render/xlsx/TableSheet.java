package se.sofrep.render.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Table;

/** One table: caption, headings that stay in view, unrounded numbers, remarks below. */
final class TableSheet {
  private static final int UNIT = 256;
  private static final int WIDEST_TEXT = 60;
  private static final int NARROWEST = 9;

  private final XSSFSheet sheet;
  private final Looks looks;

  TableSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  /** Writes the table from the first row on and returns the first row that is free below it. */
  int write(Table table) {
    XSSFCell caption = sheet.createRow(0).createCell(0);
    caption.setCellValue(table.caption());
    caption.setCellStyle(looks.title());
    boolean grouped = table.columns().stream().anyMatch(column -> !column.group().isEmpty());
    int row = 2;
    if (grouped) {
      groups(table.columns(), sheet.createRow(row++));
    }
    headings(table.columns(), sheet.createRow(row++));
    sheet.createFreezePane(1, row);
    sheet.setRepeatingRows(new CellRangeAddress(grouped ? row - 2 : row - 1, row - 1, 0, 0));
    for (Table.Row content : table.rows()) {
      body(table, content, sheet.createRow(row++));
    }
    row++;
    for (String note : table.notes()) {
      sheet.createRow(row++).createCell(0).setCellValue(note);
    }
    widths(table);
    page();
    return row;
  }

  private void groups(List<Table.Column> columns, XSSFRow row) {
    for (int i = 0; i < columns.size(); ) {
      int end = i + 1;
      String group = columns.get(i).group();
      while (end < columns.size() && !group.isEmpty() && columns.get(end).group().equals(group)) {
        end++;
      }
      if (!group.isEmpty()) {
        for (int c = i; c < end; c++) {
          row.createCell(c).setCellStyle(looks.group());
        }
        row.getCell(i).setCellValue(group);
        if (end - i > 1) {
          sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), i, end - 1));
        }
      }
      i = end;
    }
  }

  private void headings(List<Table.Column> columns, XSSFRow row) {
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(looks.heading(columns.get(i).format() != Table.Format.TEXT));
    }
  }

  private void body(Table table, Table.Row content, XSSFRow row) {
    for (int i = 0; i < content.cells().size(); i++) {
      Table.Cell value = content.cells().get(i);
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(looks.cell(table.columns().get(i).format(), content.kind()));
      if (value.value().isPresent() && table.columns().get(i).format() != Table.Format.TEXT) {
        cell.setCellValue(value.value().get().doubleValue());
      } else {
        cell.setCellValue(value.printed());
      }
    }
  }

  private void widths(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      int longest =
          table.rows().stream()
              .filter(row -> column < row.cells().size())
              .mapToInt(row -> row.cells().get(column).printed().length())
              .max()
              .orElse(0);
      int heading = table.columns().get(i).heading().length();
      boolean text = table.columns().get(i).format() == Table.Format.TEXT;
      int wanted = text ? Math.max(longest, heading) : Math.max(longest, Math.min(heading, 14));
      sheet.setColumnWidth(i, (Math.min(WIDEST_TEXT, Math.max(NARROWEST, wanted)) + 2) * UNIT);
    }
  }

  private void page() {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }
}
