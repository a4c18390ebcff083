package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file is one finding with its place, never an exception or a long wait. */
class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void emptyFile() {
    assertThat(Reading.of(folder, "").findings()).containsExactly("fel table.empty t");
  }

  @Test
  void fileOfBlankLines() {
    assertThat(Reading.of(folder, "\n \n;;\n").findings()).containsExactly("fel table.empty t");
  }

  @Test
  void headingsWithoutRows() {
    assertThat(Reading.of(folder, "a;b\n").findings()).containsExactly("varning table.no-rows t");
  }

  @Test
  void fileThatIsNotThere() {
    assertThat(Reading.of(folder.resolve("nej.csv")).findings())
        .containsExactly("fel table.missing-file t");
  }

  @Test
  void folderInsteadOfFile() {
    assertThat(Reading.of(folder).findings()).containsExactly("fel table.unreadable t");
  }

  @Test
  void nulBytes() {
    assertThat(Reading.of(folder, "a;b\n1;2\n3;\0\n").findings())
        .containsExactly("fel table.nul t:3");
  }

  @Test
  void quoteThatIsNeverClosed() {
    Reading reading = Reading.of(folder, "a;b\n1;2\n3;\"x\n5;6\n");

    assertThat(reading.rows()).containsExactly("2: 1 | 2");
    assertThat(reading.findings()).containsExactly("fel table.unclosed-quote t:3");
  }

  @Test
  void quoteThatIsNeverClosedInALongFile() {
    String text = "a;b\n1;\"x\n" + "5;6\n".repeat(500_000);

    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> Reading.of(folder, text));

    assertThat(reading.findings())
        .containsExactly("fel table.unclosed-quote t:2", "varning table.no-rows t");
  }

  /** The next quote, rows below, closes it: a whole row has vanished into a cell. */
  @Test
  void quoteThatIsClosedRowsTooLate() {
    Reading reading = Reading.of(folder, "a;b;c\n1;\"x;2\n3;4;5\n6;y\";7\n");

    assertThat(reading.findings()).contains("fel table.swallowed-rows t:2:2");
  }

  @Test
  void rowLongerThanTheHeadings() {
    assertThat(Reading.of(folder, "a;b\n1;2\n1;2;3\n").findings())
        .containsExactly("fel table.long-row t:3:3");
  }

  @Test
  void rowShorterThanTheHeadings() {
    Reading reading = Reading.of(folder, "a;b;c\n1;2;3\n1;2\n1;2\n");

    assertThat(reading.rows()).containsExactly("2: 1 | 2 | 3", "3: 1 | 2 | ", "4: 1 | 2 | ");
    assertThat(reading.findings()).containsExactly("varning table.short-rows t:3");
  }

  @Test
  void valuesWithoutHeading() {
    assertThat(Reading.of(folder, "a;;c\n1;;3\n1;2;3\n4;5;6\n").findings())
        .containsExactly("fel table.no-heading t:3:2");
  }

  @Test
  void headingThatStandsTwice() {
    assertThat(Reading.of(folder, "svar;b;svar\n1;2;3\n").headings())
        .containsExactly("svar", "b", "svar (2)");
  }

  @Test
  void lineOfAMillionCells() {
    assertThat(Reading.of(folder, "a" + ";b".repeat(1_000_000) + "\n").findings())
        .containsExactly("fel table.too-wide t:1");
  }

  /** A hundred places are told, then how many there are in all. */
  @Test
  void sameFaultOnEveryRow() {
    Reading reading = Reading.of(folder, "a;b\n" + "1;2;3\n".repeat(5000));

    assertThat(reading.findings()).hasSize(101).last().isEqualTo("fel table.more t:2:3");
  }

  @Test
  void cellOfAMillionCharacters() {
    Reading reading = Reading.of(folder, "a;b\n1;" + "x".repeat(1_000_000) + "\n");

    assertThat(reading.rows()).hasSize(1);
    assertThat(reading.findings()).containsExactly("fel table.long-cell t:2:2");
  }

  @Test
  void oneByteThatIsNotUtf8InAFileThatIs() {
    byte[] good = "a;b\nå;ä\nö;å\nä;ö\nå;ä\nö;å\nä;ö\nö;X\n".getBytes(StandardCharsets.UTF_8);
    good[good.length - 2] = (byte) 0xFF;

    assertThat(Reading.of(folder, good).findings())
        .containsExactly("varning table.bad-characters t:8");
  }

  @Test
  void webPageNamedAsAWorkbook() {
    assertThat(Reading.of(folder, "\ufeff\n<html><table><tr><td>1</td></tr></table>").findings())
        .containsExactly("fel table.web-page t");
  }

  @Test
  void pictureNamedAsATable() {
    assertThat(Reading.of(folder, "%PDF-1.7\n").findings())
        .containsExactly("fel table.not-a-table t");
  }

  @Test
  void workbookCutOff() throws IOException {
    byte[] whole = workbook();

    for (int length : new int[] {10, 100, whole.length / 2, whole.length - 10}) {
      assertThat(Reading.of(folder, Arrays.copyOf(whole, length)).findings())
          .as("cut after %d bytes", length)
          .containsExactly("fel table.damaged t");
    }
  }

  @Test
  void olderWorkbookCutOff() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
      workbook.write(out);
    }
    byte[] whole = out.toByteArray();

    for (int length : new int[] {10, 600, whole.length / 2}) {
      assertThat(Reading.of(folder, Arrays.copyOf(whole, length)).findings())
          .as("cut after %d bytes", length)
          .hasSize(1)
          .allMatch(finding -> finding.startsWith("fel table."));
    }
  }

  @Test
  void workbookWithPassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (OutputStream inner = encryptor.getDataStream(container)) {
        inner.write(workbook());
      }
      container.writeFilesystem(out);
    }

    assertThat(Reading.of(folder, out.toByteArray()).findings())
        .containsExactly("fel table.encrypted t");
  }

  @Test
  void olderWorkbookWithPassword() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
      Biff8EncryptionKey.setCurrentUserPassword("hemligt");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(Reading.of(folder, out.toByteArray()).findings())
        .containsExactly("fel table.encrypted t");
  }

  @Test
  void workbookThatUnpacksBeyondReason() throws IOException {
    byte[] zeros = new byte[1 << 20];
    byte[] bomb =
        zip(
            "xl/workbook.xml",
            "<workbook/>",
            out -> {
              out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
              for (int i = 0; i < 300; i++) {
                out.write(zeros);
              }
              out.closeEntry();
            });

    Reading reading = assertTimeout(Duration.ofSeconds(10), () -> Reading.of(folder, bomb));

    assertThat(reading.findings()).containsExactly("fel table.bomb t");
  }

  @Test
  void workbookThatReadsOtherFiles() throws IOException {
    byte[] bytes =
        zip(
            "xl/workbook.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>",
            out -> {});

    assertThat(Reading.of(folder, bytes).findings()).containsExactly("fel table.entities t");
  }

  @Test
  void archiveThatIsNoWorkbook() throws IOException {
    assertThat(Reading.of(folder, zip("läsmig.txt", "hej", out -> {})).findings())
        .containsExactly("fel table.not-a-table t");
  }

  @Test
  void shortOpenDocumentThatClaimsBillionsOfCells() throws IOException {
    String content =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
            + "<office:body><office:spreadsheet><table:table table:name='a'>"
            + "<table:table-row table:number-rows-repeated='1048576'>"
            + "<table:table-cell table:number-columns-repeated='16384' office:value-type='float'"
            + " office:value='1'><text:p>1</text:p></table:table-cell>"
            + "</table:table-row></table:table></office:spreadsheet></office:body>"
            + "</office:document-content>";

    assertThat(Reading.of(folder, zip("content.xml", content, out -> {})).findings())
        .containsExactly("fel table.bomb t:1");
  }

  /** Whatever the bytes, reading ends in findings. */
  @Test
  void damagedBytesAnywhereAreNeverAnException() throws IOException {
    byte[] whole = workbook();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j < 5; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Reading reading = Reading.of(folder, damaged);
      assertThat(reading.rows().size() + reading.findings().size()).isPositive();
    }
  }

  private byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      for (int i = 0; i < 20; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("text " + i);
        row.createCell(1).setCellValue(i);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private interface More {
    void write(ZipOutputStream out) throws IOException;
  }

  private byte[] zip(String name, String content, More more) throws IOException {
    Path file = folder.resolve("zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
      more.write(out);
    }
    return Files.readAllBytes(file);
  }
}
