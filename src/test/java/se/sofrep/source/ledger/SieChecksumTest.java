package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * The standard's sum: CRC-32 over labels, fields and list items run together, as code page 437,
 * without blanks, enclosing quotes, braces and line ends.
 */
class SieChecksumTest {
  private static final String BODY =
      """
      #RAR 0 20190101 20191231
      #KONTO 1930 "Bank \\"ö\\""
      #VER A 1 20190301 "Två ord"
      {
        #TRANS 1930 {1 "10"} 0.00
      }
      """;

  private static final String COVERED =
      "#RAR02019010120191231"
          + "#KONTO1930Bank \"ö\""
          + "#VERA120190301Två ord"
          + "#TRANS19301100.00";

  private static long sum() {
    CRC32 crc = new CRC32();
    crc.update(COVERED.getBytes(SieSample.CP437));
    return crc.getValue();
  }

  private static String file(String last) {
    return "#FLAGGA 0\n#KSUMMA\n" + BODY + last;
  }

  @Test
  void theRightSum_isQuiet_inAnyCharacterSet() {
    String text = file("#KSUMMA " + sum() + "\n");

    assertThat(SieSample.of(text).trouble()).doesNotContain("sie.checksum@9");
    assertThat(SieSample.of(text.getBytes(StandardCharsets.UTF_8)).trouble())
        .doesNotContain("sie.checksum@9");
  }

  @Test
  void aChangedFile_isWarnedOf() {
    String text = file("#KSUMMA " + sum() + "\n").replace("Två", "Tre");

    assertThat(SieSample.of(text).trouble()).contains("sie.checksum@9");
  }

  @Test
  void aStartWithoutAnEnd_isACutOffFile() {
    assertThat(SieSample.of(file("")).trouble()).contains("sie.truncated@2");
  }
}
