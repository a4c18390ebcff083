package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people keep them, in Excel's new and old format and in OpenDocument. */
class WorkbooksTest {
  @TempDir Path folder;

  enum Format {
    XLSX,
    XLS;

    Workbook create() {
      return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }
  }

  private Reading read(Workbook workbook, TableOptions options) throws IOException {
    Path file = folder.resolve("t");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    return Reading.of(file, options);
  }

  private Reading read(Workbook workbook) throws IOException {
    return read(workbook, TableOptions.ANY);
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        row.createCell(i).setCellValue(n.doubleValue());
      } else if (values[i] != null) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersKeepTheirValue(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b", "c");
    row(sheet, 2, 1234.5, 0.1 + 0.2, 198001011234L);
    row(sheet, 3, -1_000_000, 1e15, 0);

    // 0.1 + 0.2 is 0.30000000000000004 in the file; Excel shows 15 digits.
    assertThat(read(workbook).rows())
        .containsExactly("2: 1234.5 | 0.3 | 198001011234", "3: -1000000 | 1000000000000000 | 0");
  }

  @ParameterizedTest
  @EnumSource
  void datesAreDatesHoweverTheyAreShown(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b", "c", "d", "e");
    Row row = sheet.createRow(1);
    date(workbook, row, 0, "yyyy\\-mm\\-dd", 43830);
    date(workbook, row, 1, "d mmmm yyyy", 43830);
    date(workbook, row, 2, "m/d/yy", 43830);
    date(workbook, row, 3, "yyyy-mm-dd hh:mm", 43830.5);
    date(workbook, row, 4, "#,##0.00 \"dyra kr\"", 43830);

    // 43830 is 31 December 2019; the last cell is money with a d in its unit.
    assertThat(read(workbook).rows())
        .containsExactly("2: 2019-12-31 | 2019-12-31 | 2019-12-31 | 2019-12-31T12:00 | 43830");
  }

  private static void date(Workbook workbook, Row row, int column, String format, double value) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    row.createCell(column).setCellValue(value);
    row.getCell(column).setCellStyle(style);
  }

  @ParameterizedTest
  @EnumSource
  void formulasGiveTheValueStoredWithThem(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b", "summa");
    row(sheet, 2, 1, 2);
    sheet.getRow(1).createCell(2).setCellFormula("A2+B2");
    row(sheet, 3, "x", "y");
    sheet.getRow(2).createCell(2).setCellFormula("A3&B3");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(read(workbook).rows()).containsExactly("2: 1 | 2 | 3", "3: x | y | xy");
  }

  @ParameterizedTest
  @EnumSource
  void formulaInErrorIsAnError(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b");
    row(sheet, 2, 1);
    sheet.getRow(1).createCell(1).setCellErrorValue(FormulaError.REF.getCode());

    Reading reading = read(workbook);

    assertThat(reading.rows()).containsExactly("2: 1 | ");
    assertThat(reading.findings()).containsExactly("fel table.formula-error t:2:2");
  }

  @Test
  void formulaThatWasNeverCalculatedIsAnError() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b");
    row(sheet, 2, 1);
    sheet.getRow(1).createCell(1).setCellFormula("A2+1");

    assertThat(read(workbook).findings()).containsExactly("fel table.not-calculated t:2:2");
  }

  @ParameterizedTest
  @EnumSource
  void cellMergedOverRowsGoesForEachOfThem(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "insats", "antal");
    row(sheet, 2, "Rehab", 1);
    row(sheet, 3, null, 2);
    row(sheet, 4, null, 3);
    row(sheet, 5, null, 4);
    sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));

    assertThat(read(workbook).rows())
        .containsExactly("2: Rehab | 1", "3: Rehab | 2", "4: Rehab | 3", "5:  | 4");
  }

  @ParameterizedTest
  @EnumSource
  void titleMergedOverColumnsIsNoHeading(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "Budget för förbundet");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
    row(sheet, 3, null, "ansvar", "budget");
    row(sheet, 4, null, "1001", -100);
    row(sheet, 5, null, "Totalt", -100);

    Reading reading = read(workbook);

    assertThat(reading.headings()).containsExactly("ansvar", "budget");
    assertThat(reading.rows()).containsExactly("4: 1001 | -100");
    assertThat(reading.findings()).containsExactly("notis table.total-rows t:5");
    assertThat(reading.dialect().headingRow()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void hiddenRowsAndColumnsAreRead(Format format) throws IOException {
    Workbook workbook = format.create();
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b");
    row(sheet, 2, 1, 2);
    row(sheet, 3, 3, 4);
    sheet.getRow(1).setZeroHeight(true);
    sheet.setColumnHidden(1, true);

    assertThat(read(workbook).rows()).containsExactly("2: 1 | 2", "3: 3 | 4");
  }

  @ParameterizedTest
  @EnumSource
  void sheetIsTheFirstWithMostOfTheWantedHeadings(Format format) throws IOException {
    Workbook workbook = format.create();
    row(workbook.createSheet("Läs mig"), 1, "Så fyller du i");
    row(workbook.createSheet("Budget"), 1, "ansvar", "budget", "prognos");
    row(workbook.getSheet("Budget"), 2, "1001", -100, -90);

    Reading reading = read(workbook, TableOptions.wanting(Set.of("Ansvar", "Budget", "Prognos")));

    assertThat(reading.dialect().sheet()).isEqualTo("Budget");
    assertThat(reading.rows()).containsExactly("2: 1001 | -100 | -90");
  }

  @ParameterizedTest
  @EnumSource
  void secondSheetWithTheSameHeadingsIsNotLostInSilence(Format format) throws IOException {
    Workbook workbook = format.create();
    for (String name : new String[] {"Jan", "Feb"}) {
      row(workbook.createSheet(name), 1, "ansvar", "budget");
      row(workbook.getSheet(name), 2, "1001", -100);
    }

    assertThat(read(workbook, TableOptions.wanting(Set.of("ansvar", "budget"))).findings())
        .containsExactly("varning table.other-sheets t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Andra", "andra"})
  void namedSheetIsRead(String name) throws IOException {
    Workbook workbook = new XSSFWorkbook();
    row(workbook.createSheet("Första"), 1, "a");
    row(workbook.createSheet("Andra"), 1, "b");

    assertThat(read(workbook, TableOptions.ANY.sheet(name)).headings()).containsExactly("b");
  }

  @Test
  void sheetThatIsNotThereIsAnErrorThatNamesTheOthers() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    row(workbook.createSheet("Första"), 1, "a");

    assertThat(read(workbook, TableOptions.ANY.sheet("Tredje")).findings())
        .containsExactly("fel table.no-such-sheet t");
  }

  @Test
  void openDocumentGivesTheSameRows() throws IOException {
    SpreadSheet workbook = new SpreadSheet();
    com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Blad", 4, 3);
    sheet.getRange(0, 0, 1, 3).setValues("insats", "start", "antal");
    sheet.getRange(1, 0, 1, 3).setValues("Rehab", LocalDate.of(2019, 12, 31), 1234.5);
    sheet.getRange(2, 0, 1, 3).setValues(null, LocalDateTime.of(2019, 3, 1, 0, 0), 2);
    sheet.getRange(3, 0, 1, 3).setValues("Summa", null, 1236.5);
    sheet.getRange(1, 0, 2, 1).merge();
    workbook.appendSheet(sheet);
    Path file = folder.resolve("t");
    workbook.save(file.toFile());

    Reading reading = Reading.of(file);

    assertThat(reading.headings()).containsExactly("insats", "start", "antal");
    assertThat(reading.rows())
        .containsExactly("2: Rehab | 2019-12-31 | 1234.5", "3: Rehab | 2019-03-01 | 2");
    assertThat(reading.findings()).containsExactly("notis table.total-rows t:4");
  }

  @Test
  void exceptionOfTheTakerIsNotTakenForADamagedFile() throws IOException {
    Workbook workbook = new XSSFWorkbook();
    row(workbook.createSheet(), 1, "a");
    row(workbook.getSheetAt(0), 2, "1");
    read(workbook);
    TableFile table = TableFile.open(folder.resolve("t"), "t", new se.sofrep.problem.Findings());
    IllegalStateException closed = new IllegalStateException("closed pipe");

    assertThatThrownBy(
            () ->
                table.forEachRow(
                    row -> {
                      throw closed;
                    }))
        .isSameAs(closed);
  }

  @Test
  void longSheetIsReadRowByRow() throws IOException {
    SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    Sheet sheet = workbook.createSheet();
    row(sheet, 1, "a", "b");
    for (int i = 2; i <= 50_001; i++) {
      row(sheet, i, "x", i);
    }

    assertThat(read(workbook).rows()).hasSize(50_000).last().isEqualTo("50001: x | 50001");
  }
}
