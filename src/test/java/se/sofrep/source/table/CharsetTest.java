package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Å, ä and ö survive whatever the exporting system wrote. */
class CharsetTest {
  private static final String TEXT = "insats;kön\nNya vägar – Öst;Kvinna\nÅter;Man\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, \uFEFF, UTF-8",
    "UTF-16LE, \uFEFF, UTF-16LE",
    "UTF-16BE, \uFEFF, UTF-16BE",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, '', UTF-16BE",
    "windows-1252, '', windows-1252"
  })
  void everyCharsetOfTheContract_isReadAlike(String written, String mark, String found)
      throws IOException {
    ReadTable read = ReadTable.of(folder, mark + TEXT, Charset.forName(written));

    assertThat(read.headings()).containsExactly("insats", "kön");
    assertThat(read.cells())
        .containsExactly(List.of("Nya vägar – Öst", "Kvinna"), List.of("Åter", "Man"));
    assertThat(read.table().dialect().charset()).contains(Charset.forName(found));
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void iso88591_isReadAsItsSupersetWindows1252() throws IOException {
    ReadTable read = ReadTable.of(folder, "kön;ort\nMan;Åmål\n", StandardCharsets.ISO_8859_1);

    assertThat(read.cells()).containsExactly(List.of("Man", "Åmål"));
  }

  @Test
  void oneSwedishLetterFarDown_decides() throws IOException {
    String text = "id;ort\n" + "a;Falun\n".repeat(20_000) + "b;Åmål\n";

    ReadTable read = ReadTable.of(folder, text, WINDOWS);

    assertThat(read.cells().get(20_000)).containsExactly("b", "Åmål");
    assertThat(read.table().dialect().charset()).contains(WINDOWS);
  }

  @Test
  void composedAndDecomposedLetters_areTheSame() throws IOException {
    // macOS writes å as a + ring.
    ReadTable read = ReadTable.of(folder, "ort;kön\nA\u030Ama\u030Al;Man\n");

    assertThat(read.cells()).containsExactly(List.of("Åmål", "Man"));
  }

  @Test
  void rowsOfAnotherCharset_pastedIntoAUtf8File_areToldWithTheirLine() throws IOException {
    // The lone bytes cannot be read; reading the rest as Windows-1252 would garble it in silence.
    byte[] bytes = join(TEXT.getBytes(StandardCharsets.UTF_8), "Ängen;Man\n".getBytes(WINDOWS));

    ReadTable read = ReadTable.of(folder, bytes);

    assertThat(read.trouble()).containsExactly("table.bad-characters 2019/deltagare.csv:4");
    assertThat(read.cells())
        .containsExactly(
            List.of("Nya vägar – Öst", "Kvinna"),
            List.of("Åter", "Man"),
            List.of("\uFFFDngen", "Man"));
  }

  private static byte[] join(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
