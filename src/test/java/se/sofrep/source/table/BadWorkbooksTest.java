package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile workbooks are findings, never an exception, and are found out quickly. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadWorkbooksTest {
  private static final String FILE = "2019/deltagare.csv";

  @TempDir Path folder;

  private static byte[] bytes(Workbook book) throws IOException {
    Sheet sheet = book.createSheet("Blad1");
    for (int i = 0; i < 200; i++) {
      sheet.createRow(i).createCell(0).setCellValue("cell " + i * 7919);
      sheet.getRow(i).createCell(1).setCellValue(i);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    return out.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aWorkbookCutOffAnywhere_isDamaged() throws IOException {
    byte[] whole = bytes(new XSSFWorkbook());

    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThat(ReadTable.of(folder, cut).trouble())
          .as("%d tenths", part)
          .containsExactly("table.damaged " + FILE);
    }
  }

  @Test
  void anXlsCutOffAnywhere_isUnreadable() throws IOException {
    byte[] whole = bytes(new HSSFWorkbook());

    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThat(ReadTable.of(folder, cut).findings().hasErrors()).as("%d tenths", part).isTrue();
    }
  }

  @Test
  void aWorkbookWithBytesOverwritten_givesNoException() throws IOException {
    byte[] whole = bytes(new XSSFWorkbook());

    for (int at = 40; at < whole.length; at += whole.length / 40) {
      byte[] broken = whole.clone();
      Arrays.fill(broken, at, Math.min(at + 8, broken.length), (byte) 0xA5);
      assertThat(ReadTable.of(folder, broken).findings().all()).as("at %d", at).isNotEmpty();
    }
  }

  @Test
  void anArchiveThatGrowsWithoutEnd_isNotUnpacked() throws IOException {
    byte[] bomb =
        zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", " ".repeat(30_000_000));

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(ReadTable.of(folder, bomb).trouble()).containsExactly("table.bomb " + FILE);
  }

  @Test
  void xmlThatDeclaresEntities_isRefused() throws IOException {
    String xml =
        "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>";

    assertThat(ReadTable.of(folder, zip("xl/workbook.xml", xml)).trouble())
        .containsExactly("table.entities " + FILE);
  }

  @Test
  void otherArchives_areNoTables() throws IOException {
    assertThat(ReadTable.of(folder, zip("word/document.xml", "<document/>")).trouble())
        .containsExactly("table.not-a-table " + FILE);
    assertThat(ReadTable.of(folder, zip("xl/workbook.bin", "x")).trouble())
        .containsExactly("table.binary-workbook " + FILE);
  }

  @Test
  void anOdsThatRepeatsARowAMillionTimes_isNotUnpacked() throws IOException {
    String ods =
        """
        <office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x">
        <office:body><office:spreadsheet><table:table table:name="a">
        <table:table-row table:number-rows-repeated="1000000">
        <table:table-cell office:value-type="string" table:number-columns-repeated="1000">
        <text:p>x</text:p></table:table-cell></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>
        """;

    assertThat(ReadTable.of(folder, zip("content.xml", ods)).trouble())
        .containsExactly("table.bomb " + FILE + ":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a & b", "a &b; c", "a ]]> b", "a</text:p"})
  void anOdsWhoseTextIsNoXml_isDamaged(String text) throws IOException {
    String ods =
        """
        <office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x">
        <office:body><office:spreadsheet><table:table table:name="a">
        <table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>
        """
            .formatted(text);

    assertThat(ReadTable.of(folder, zip("content.xml", ods)).trouble())
        .containsExactly("table.damaged " + FILE);
  }

  @Test
  void anEmptyWorkbook_isEmpty() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Blad1");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);

      assertThat(ReadTable.of(folder, out.toByteArray()).trouble())
          .containsExactly("table.empty " + FILE);
    }
  }
}
