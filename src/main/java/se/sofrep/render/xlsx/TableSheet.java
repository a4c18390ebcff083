package se.sofrep.render.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Table;
import se.sofrep.render.markup.TableMarkup;
import se.sofrep.render.markup.Words;

/** One table: caption, headings that stay in view, unrounded numbers, remarks below. */
final class TableSheet {
  private static final int CHARACTER = 256;
  private static final int WIDEST_TEXT = 60;
  private static final int WIDEST_HEADING = 14;
  private static final int NARROWEST = 9;
  private static final int ROOM = 2;

  /** Caption, link back, headings. */
  private static final int FIRST_HEADING = 2;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Words words;
  private final Paper paper;

  TableSheet(XSSFSheet sheet, Looks looks, Words words, Paper paper) {
    this.sheet = sheet;
    this.looks = looks;
    this.words = words;
    this.paper = paper;
  }

  /** Writes the table from the first row on and returns the first row that is free below it. */
  int write(Table table) {
    List<Table.Column> columns = TableMarkup.columns(table);
    top(table.caption());
    int row = FIRST_HEADING;
    if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
      groups(columns, sheet.createRow(row++));
    }
    headings(columns, sheet.createRow(row++));
    sheet.createFreezePane(1, row);
    sheet.setRepeatingRows(new CellRangeAddress(FIRST_HEADING, row - 1, 0, 0));
    for (Table.Row content : table.rows()) {
      body(columns, content, sheet.createRow(row++));
    }
    if (table.rows().isEmpty()) {
      XSSFCell nothing = sheet.createRow(row++).createCell(0);
      nothing.setCellValue(words.get("no-rows"));
      nothing.setCellStyle(looks.text());
    }
    numbersInWords(row, columns.size());
    row++;
    for (String note : table.notes()) {
      XSSFCell cell = sheet.createRow(row++).createCell(0);
      cell.setCellValue(note);
      cell.setCellStyle(looks.note());
    }
    widths(table, columns);
    paper.set(sheet, columns.size());
    return row;
  }

  private void top(String caption) {
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(caption);
    title.setCellStyle(looks.title());
    XSSFCell back = sheet.createRow(1).createCell(0);
    back.setCellValue("← " + words.get("contents"));
    back.setCellStyle(looks.link());
    Links.to(words.get("contents"), back);
  }

  private void groups(List<Table.Column> columns, XSSFRow row) {
    for (int i = 0; i < columns.size(); ) {
      String group = columns.get(i).group();
      int span = TableMarkup.span(columns, i);
      if (!group.isEmpty()) {
        group(row, group, i, i + span - 1);
      }
      i += span;
    }
  }

  private void group(XSSFRow row, String group, int first, int last) {
    for (int i = first; i <= last; i++) {
      row.createCell(i).setCellStyle(looks.group());
    }
    row.getCell(first).setCellValue(group);
    if (last > first) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
  }

  private void headings(List<Table.Column> columns, XSSFRow row) {
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(looks.heading(columns.get(i).format() != Table.Format.TEXT));
    }
  }

  private void body(List<Table.Column> columns, Table.Row content, XSSFRow row) {
    for (int i = 0; i < columns.size(); i++) {
      Table.Format format = columns.get(i).format();
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(looks.cell(format, content.kind()));
      if (i < content.cells().size()) {
        value(content.cells().get(i), format, cell);
      }
    }
  }

  /** The number where there is one, whatever its column prints; else the words. */
  private static void value(Table.Cell value, Table.Format format, XSSFCell cell) {
    if (value.value().isPresent() && format != Table.Format.TEXT) {
      cell.setCellValue(value.value().get().doubleValue());
    } else if (!value.printed().isEmpty()) {
      cell.setCellValue(value.printed());
    }
  }

  /** Years, note numbers and the like are words that look like numbers: no warning for those. */
  private void numbersInWords(int end, int columns) {
    sheet.addIgnoredErrors(
        new CellRangeAddress(FIRST_HEADING, end - 1, 0, Math.max(0, columns - 1)),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void widths(Table table, List<Table.Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int longest =
          table.rows().stream()
              .filter(row -> column < row.cells().size() && row.kind() != Table.Kind.HEADING)
              .mapToInt(row -> row.cells().get(column).printed().length())
              .max()
              .orElse(0);
      boolean text = columns.get(i).format() == Table.Format.TEXT;
      int heading = columns.get(i).heading().length();
      int wanted = Math.max(longest, text ? heading : heading(columns.get(i).heading()));
      int width = Math.min(WIDEST_TEXT, Math.max(NARROWEST, wanted));
      sheet.setColumnWidth(i, (width + ROOM) * CHARACTER);
    }
  }

  /** Headings of numbers are wrapped, but no word of them is broken. */
  private static int heading(String words) {
    int widest = Math.min(words.length(), WIDEST_HEADING);
    for (String word : words.split(" ", -1)) {
      widest = Math.max(widest, word.length() + 1);
    }
    return widest;
  }
}
