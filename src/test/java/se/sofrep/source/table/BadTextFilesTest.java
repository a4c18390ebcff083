package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken files are findings with a place, never an exception, and are found out quickly. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadTextFilesTest {
  private static final String FILE = "2019/deltagare.csv";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n\n", " \r\n\t", ";;;\n;;;\n"})
  void aFileWithNothingInIt(String text) throws IOException {
    ReadTable read = ReadTable.of(folder, text);

    assertThat(read.trouble()).containsExactly("table.empty " + FILE);
    assertThat(read.table().isReadable()).isFalse();
    assertThat(read.headings()).isEmpty();
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void aFileThatIsNotThere_andAFolder() {
    assertThat(ReadTable.of(folder.resolve("none"), TableOptions.ANY).trouble())
        .containsExactly("table.missing-file " + FILE);
    assertThat(ReadTable.of(folder, TableOptions.ANY).trouble())
        .containsExactly("table.unreadable " + FILE);
  }

  @Test
  void nulBytes_areToldWithTheirLine() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;kön\nRehab;Man\nRe\0hab;Man\n");

    assertThat(read.trouble()).containsExactly("table.nul " + FILE + ":3");
  }

  @Test
  void aNulCharacterInAUtf16File_isToldWithItsLine() throws IOException {
    ReadTable read =
        ReadTable.of(
            folder, "\uFEFFinsats;kön\nRehab;Man\nRe\0hab;Man\n", StandardCharsets.UTF_16LE);

    assertThat(read.trouble()).contains("table.nul " + FILE + ":3");
  }

  @Test
  void aQuoteThatNobodyCloses_isToldAtTheRowWhereItOpens() throws IOException {
    String text = "id;text;kön\na;b;Man\nb;\"öppen;Man\n" + "c;d;Kvinna\n".repeat(50_000);

    ReadTable read = ReadTable.of(folder, text);

    assertThat(read.trouble()).containsExactly("table.unclosed-quote " + FILE + ":3");
    assertThat(read.findings().hasErrors()).isTrue();
  }

  @Test
  void aQuoteClosedRowsTooLate_isToldToHaveSwallowedThem() throws IOException {
    ReadTable read =
        ReadTable.of(folder, "id;text;kön\na;\"öppen;Man\nb;c;Man\nc;stängd\";Man\nd;e;Man\n");

    assertThat(read.trouble()).contains("table.swallowed-rows " + FILE + ":2:2");
    assertThat(read.cells().get(1)).containsExactly("d", "e", "Man");
  }

  @Test
  void textAfterAClosingQuote_isToldAtItsRow() throws IOException {
    ReadTable read = ReadTable.of(folder, "id;text\na;b\nb;\"c\"d\n");

    assertThat(read.trouble()).containsExactly("table.unclosed-quote " + FILE + ":3");
  }

  @Test
  void rowsThatAreTooLong_areErrors_andShortOnesAreWarnedOfOnce() throws IOException {
    ReadTable read =
        ReadTable.of(folder, "a;b;c\n1;2;3\n1;2;3;x\n1;2\n1\n1;2;3;;\n" + "1;2;3\n".repeat(5));

    assertThat(read.trouble())
        .containsExactly("table.long-row " + FILE + ":3:4", "table.short-rows " + FILE + ":4");
    assertThat(read.cells().get(2)).containsExactly("1", "2", "");
    assertThat(read.rows()).hasSize(10);
  }

  @Test
  void valuesBelowNoHeading_areAnError() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;;kön\nRehab;x;Man\nRehab;y;Man\n");

    assertThat(read.headings()).containsExactly("insats", "kön");
    assertThat(read.trouble()).containsExactly("table.no-heading " + FILE + ":2:2");
  }

  @Test
  void doubledHeadings_getNumbers_andAreKnown() throws IOException {
    ReadTable read = ReadTable.of(folder, "svar;fråga;svar;svar\n1;2;3;4\n");

    assertThat(read.headings()).containsExactly("svar", "fråga", "svar (2)", "svar (3)");
    assertThat(read.table().doubled()).containsExactly(2, 3);
    assertThat(read.cells()).containsExactly(List.of("1", "2", "3", "4"));
  }

  @Test
  void tenThousandEqualHeadings_areReadQuickly() throws IOException {
    ReadTable read = ReadTable.of(folder, "a;".repeat(10_000) + "\n" + "1;".repeat(10_000) + "\n");

    assertThat(read.headings()).hasSize(10_000).endsWith("a (10000)");
  }

  @Test
  void aCellOfAMillionCharacters_isWarnedOf() throws IOException {
    ReadTable read = ReadTable.of(folder, "id;text\na;" + "x".repeat(1_000_000) + "\nb;y\n");

    assertThat(read.trouble()).containsExactly("table.long-cell " + FILE + ":2:2");
    assertThat(read.cells().get(0).get(1)).hasSize(1_000_000);
    assertThat(read.rows()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><table><tr><td>a</td></tr></table>", "<?xml version='1.0'?><a/>"})
  void aWebPageCalledCsv(String text) throws IOException {
    assertThat(ReadTable.of(folder, text).trouble()).containsExactly("table.web-page " + FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "{\\rtf1 a;b}"})
  void anotherKindOfFile(String text) throws IOException {
    assertThat(ReadTable.of(folder, text).trouble()).containsExactly("table.not-a-table " + FILE);
  }

  @Test
  void aTextThatBeginsLikeAnArchive_isText() throws IOException {
    // PK: a heading of somebody's own, and the first two bytes of every zip file.
    ReadTable read = ReadTable.of(folder, "PK;kön\n1;Man\n");

    assertThat(read.headings()).containsExactly("PK", "kön");
  }

  @Test
  void everyByteValue_givesNoException() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 256);
    }

    assertThat(ReadTable.of(Files.write(folder.resolve("x"), bytes), TableOptions.ANY).trouble())
        .isNotEmpty();
  }
}
