package se.sofrep.render.xlsx;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Table;
import se.sofrep.render.markup.TableShape;
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
    TableShape shape = TableShape.of(table);
    top(table.caption());
    int row = FIRST_HEADING;
    if (shape.grouped()) {
      groups(shape, sheet.createRow(row++));
    }
    headings(shape, sheet.createRow(row++));
    sheet.createFreezePane(1, row);
    sheet.setRepeatingRows(new CellRangeAddress(FIRST_HEADING, row - 1, 0, 0));
    for (Table.Row content : table.rows()) {
      body(shape, content, sheet.createRow(row++));
    }
    if (table.rows().isEmpty()) {
      Cells.words(sheet.createRow(row++), 0, words.get("no-rows"), looks.text());
    }
    numbersInWords(row, shape.size());
    row++;
    for (String note : table.notes()) {
      Cells.words(sheet.createRow(row++), 0, note, looks.note());
    }
    widths(shape);
    paper.set(sheet, shape.size());
    return row;
  }

  private void top(String caption) {
    Cells.words(sheet.createRow(0), 0, caption, looks.title());
    String contents = words.get("contents");
    Cells.link(sheet.createRow(1), 0, "← " + contents, looks.link(), contents);
  }

  private void groups(TableShape shape, XSSFRow row) {
    for (int i = 0; i < shape.size(); ) {
      String group = shape.group(i);
      int span = shape.span(i);
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

  private void headings(TableShape shape, XSSFRow row) {
    for (int i = 0; i < shape.size(); i++) {
      Cells.words(row, i, shape.heading(i), looks.heading(!shape.words(i)));
    }
  }

  private void body(TableShape shape, Table.Row content, XSSFRow row) {
    for (int i = 0; i < shape.size(); i++) {
      Table.Format format = shape.columns().get(i).format();
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

  private void widths(TableShape shape) {
    for (int i = 0; i < shape.size(); i++) {
      int longest = shape.printed(i).mapToInt(String::length).max().orElse(0);
      String heading = shape.heading(i);
      int wanted = Math.max(longest, shape.words(i) ? heading.length() : heading(heading));
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
