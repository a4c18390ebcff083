package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.source.dialect.Dialect;

/** Excel's workbooks, as Excel's users leave them. */
class XlsxTest {
  private static final TableOptions WANTED =
      TableOptions.wanting(Set.of("insats", "kön", "startdatum"));

  @TempDir Path folder;
  private final XSSFWorkbook book = new XSSFWorkbook();

  @AfterEach
  void close() throws IOException {
    book.close();
  }

  private ReadTable read(TableOptions options) throws IOException {
    // The name says CSV: what the file is, its bytes say.
    Path file = folder.resolve("export.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return ReadTable.of(file, options);
  }

  private static void row(Sheet sheet, int index, Object... cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private CellStyle format(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void dates_areSerialsWithADateFormat_numbersAreExactAndTyped() throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    row(sheet, 0, "startdatum", "belopp", "kod");
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(LocalDate.of(2019, 12, 31));
    row.getCell(0).setCellStyle(format("yyyy\\-mm\\-dd"));
    row.createCell(1).setCellValue(1234.1);
    row.getCell(1).setCellStyle(format("#,##0 \"kr\""));
    row.createCell(2).setCellValue("0012");

    ReadTable read = read(TableOptions.ANY);

    assertThat(read.cells()).containsExactly(List.of("2019-12-31", "1234.1", "0012"));
    assertThat(read.rows().get(0).typed()).containsExactly(false, true, false);
    assertThat(read.table().dialect().kind()).isEqualTo(Dialect.Kind.XLSX);
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void aFormula_isItsCachedValue() throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    row(sheet, 0, "antal", "namn", "dag");
    row(sheet, 1, 2);
    Row row = sheet.getRow(1);
    row.createCell(1).setCellFormula("\"Re\"&\"hab\"");
    row.createCell(2).setCellFormula("DATE(2019,12,31)");
    row.getCell(2).setCellStyle(format("yyyy-mm-dd"));
    row.getCell(0).setCellFormula("20+22");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(read(TableOptions.ANY).cells())
        .containsExactly(List.of("42", "Rehab", "2019-12-31"));
  }

  @Test
  void aFormulaThatWasNeverCalculated_orThatFails_isAnErrorAtItsCell() throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    row(sheet, 0, "namn", "antal", "del");
    row(sheet, 1, "a");
    sheet.getRow(1).createCell(2).setCellFormula("1/0");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.getRow(1).createCell(1).setCellFormula("20+22");

    assertThat(read(TableOptions.ANY).trouble())
        .containsExactly(
            "table.not-calculated 2019/deltagare.csv:2:2",
            "table.formula-error 2019/deltagare.csv:2:3");
  }

  @Test
  void ofSeveralSheets_theOneWithTheHeadingsIsRead() throws IOException {
    row(book.createSheet("Om exporten"), 0, "Skapad av", "Systemet");
    Sheet sheet = book.createSheet("Deltagare");
    row(sheet, 3, "Insats", "Kön", "Startdatum");
    row(sheet, 4, "Rehab", "Man", "2019-01-01");

    ReadTable read = read(WANTED);

    assertThat(read.table().dialect().sheet()).isEqualTo("Deltagare");
    assertThat(read.rowNumbers()).containsExactly(5);
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void twoSheetsWithTheSameHeadings_areWarnedOf_andASheetMayBeNamed() throws IOException {
    for (String name : List.of("Vår", "Höst")) {
      row(book.createSheet(name), 0, "insats", "kön", "startdatum");
      row(book.getSheet(name), 1, name, "Man", "2019-01-01");
    }

    assertThat(read(WANTED).trouble()).containsExactly("table.other-sheets 2019/deltagare.csv");
    assertThat(read(WANTED).cells().get(0).get(0)).isEqualTo("Vår");
    assertThat(read(WANTED.sheet("host")).cells().get(0).get(0)).isEqualTo("Höst");
    assertThat(read(WANTED.sheet("Vinter")).trouble())
        .containsExactly("table.no-such-sheet 2019/deltagare.csv");
  }

  @Test
  void aHiddenSheet_isTriedLast_butHiddenRowsAndColumnsCount() throws IOException {
    row(book.createSheet("Gömt"), 0, "insats", "kön", "startdatum");
    Sheet sheet = book.createSheet("Synligt");
    row(sheet, 0, "insats", "kön", "startdatum");
    row(sheet, 1, "Rehab", "Man", "2019-01-01");
    row(sheet, 2, "Rehab", "Kvinna", "2019-01-01");
    // A filter that somebody forgot must not change a report.
    sheet.getRow(1).setZeroHeight(true);
    sheet.setColumnHidden(1, true);
    book.setSheetVisibility(0, SheetVisibility.HIDDEN);

    ReadTable read = read(WANTED);

    assertThat(read.table().dialect().sheet()).isEqualTo("Synligt");
    assertThat(read.rows()).hasSize(2);
    assertThat(read.headings()).containsExactly("insats", "kön", "startdatum");
  }

  @Test
  void cellsMergedDownwards_goForEveryRow_aMergedTitleForNone() throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    row(sheet, 0, "Deltagare 2019");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    row(sheet, 1, "insats", "kön", "antal");
    row(sheet, 2, "Rehab", "Kvinna", 3);
    row(sheet, 3, null, "Man", 4);
    row(sheet, 4, "Nya vägar", "Man", 5);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));

    assertThat(read(TableOptions.ANY).cells())
        .containsExactly(
            List.of("Rehab", "Kvinna", "3"),
            List.of("Rehab", "Man", "4"),
            List.of("Nya vägar", "Man", "5"));
  }

  @Test
  void theMacintoshCalendar_beginsIn1904() throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    row(sheet, 0, "startdatum", "namn");
    // 365 days after 1 January 1904, a leap year: its last day.
    row(sheet, 1, 365, "a");
    sheet.getRow(1).getCell(0).setCellStyle(format("yyyy-mm-dd"));

    assertThat(read(TableOptions.ANY).cells().get(0)).containsExactly("1904-12-31", "a");
  }
}
