package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every file says {@code #FORMAT PC8}; the bytes decide. */
class SieTextTest {
  private static final String TEXT = "#FORMAT PC8\n#FNAMN \"Förbundet Älv & Å, Örås\"\n";
  private static final Charset CP1252 = Charset.forName("windows-1252");

  @Test
  void codePage437_isTheStandards() {
    assertThat(SieText.of(TEXT.getBytes(SieSample.CP437)).text()).isEqualTo(TEXT);
  }

  @Test
  void utf8_isTold_byItsBytes() {
    SieText read = SieText.of(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(read.charset()).isEqualTo("UTF-8");
  }

  @Test
  void windows1252_isTold_byItsLetters() {
    assertThat(SieText.of(TEXT.getBytes(CP1252)).text()).isEqualTo(TEXT);
  }

  @Test
  void aByteOrderMark_isNotPartOfTheText() {
    assertThat(SieText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
    assertThat(SieText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void oneStrayWindowsField_doesNotTurnTheWholeFile() {
    byte[] mixed = (TEXT + "#FNR \"x\"\n").getBytes(SieSample.CP437);
    mixed[mixed.length - 3] = (byte) 0xF6;

    assertThat(SieText.of(mixed).text()).startsWith(TEXT);
  }

  @Test
  void codePage437MisreadAsWindows1252_isRestored() {
    String misread = new String("#FNAMN \"Försäkring på väg\"".getBytes(SieSample.CP437), CP1252);

    SieText read = SieText.of(misread.getBytes(StandardCharsets.UTF_8));

    assertThat(read.text()).isEqualTo("#FNAMN \"Försäkring på väg\"");
    assertThat(read.repaired()).isTrue();
  }

  @Test
  void typographicQuotesInHealthyText_areLeftAlone() {
    String text = "#VER A 1 20190101 \"Köp av ”Boken”\"";

    assertThat(SieText.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }
}
