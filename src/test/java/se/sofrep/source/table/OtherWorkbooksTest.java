package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.source.dialect.Dialect;

/** The older .xls, and OpenDocument: the same table, the same rows. */
class OtherWorkbooksTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Rehab", "2019-12-31", "1234.5", "Ja"),
          List.of("Rehab", "2019-01-01", "42", "Nej"),
          List.of("Åter", "", "0", "Ja"));

  @TempDir Path folder;

  private static HSSFWorkbook xls() {
    HSSFWorkbook book = new HSSFWorkbook();
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    Sheet sheet = book.createSheet("Deltagare");
    sheet.createRow(0).createCell(0).setCellValue("Deltagare 2019");
    text(sheet.createRow(2), "insats", "start", "belopp", "svar");
    Row first = text(sheet.createRow(3), "Rehab", "", "", "Ja");
    first.getCell(1).setCellValue(LocalDate.of(2019, 12, 31));
    first.getCell(1).setCellStyle(day);
    first.getCell(2).setCellValue(1234.5);
    Row second = text(sheet.createRow(4), "", "", "", "Nej");
    second.getCell(1).setCellFormula("DATE(2019,1,1)");
    second.getCell(1).setCellStyle(day);
    second.getCell(2).setCellFormula("20+22");
    Row third = text(sheet.createRow(5), "Åter", "", "", "Ja");
    third.getCell(2).setCellValue(0);
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  private static Row text(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private ReadTable read(HSSFWorkbook book) throws IOException {
    Path file = folder.resolve("export.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    book.close();
    return ReadTable.of(file, TableOptions.ANY);
  }

  @Test
  void xls_withATitleMergedCellsDatesAndFormulas() throws IOException {
    ReadTable read = read(xls());

    assertThat(read.headings()).containsExactly("insats", "start", "belopp", "svar");
    assertThat(read.cells()).isEqualTo(ROWS);
    assertThat(read.rowNumbers()).containsExactly(4, 5, 6);
    assertThat(read.rows().get(0).typed()).containsExactly(false, false, true, false);
    assertThat(read.table().dialect().kind()).isEqualTo(Dialect.Kind.XLS);
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void aProtectedXls_isSaidToBe() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("hemligt");
    Path file = folder.resolve("export.xls");
    try (HSSFWorkbook book = xls();
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(ReadTable.of(file, TableOptions.ANY).trouble())
        .containsExactly("table.encrypted 2019/deltagare.csv");
  }

  @Test
  void ods_withATitleMergedCellsAndDates() throws IOException {
    com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Deltagare", 6, 4);
    sheet.getRange(0, 0).setValue("Deltagare 2019");
    Range all = sheet.getRange(2, 0, 4, 4);
    all.setValues(
        "insats",
        "start",
        "belopp",
        "svar",
        "Rehab",
        LocalDate.of(2019, 12, 31),
        1234.5,
        "Ja",
        null,
        LocalDate.of(2019, 1, 1),
        42,
        "Nej",
        "Åter",
        null,
        0,
        "Ja");
    sheet.getRange(3, 0, 2, 1).merge();
    Path file = folder.resolve("export.ods");
    SpreadSheet book = new SpreadSheet();
    book.appendSheet(sheet);
    book.save(file.toFile());

    ReadTable read = ReadTable.of(file, TableOptions.ANY);

    assertThat(read.headings()).containsExactly("insats", "start", "belopp", "svar");
    assertThat(read.cells()).isEqualTo(ROWS);
    assertThat(read.rowNumbers()).containsExactly(4, 5, 6);
    assertThat(read.rows().get(0).typed()).containsExactly(false, false, true, false);
    assertThat(read.table().dialect().kind()).isEqualTo(Dialect.Kind.ODS);
    assertThat(read.trouble()).isEmpty();
  }
}
