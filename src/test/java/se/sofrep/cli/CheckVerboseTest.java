package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/** {@code sofrep check --verbose} shows where each account goes. */
class CheckVerboseTest {
  @TempDir Path workspace;

  @Test
  void everyAccountOfTheLedgerIsListedWithItsLine() throws IOException {
    ErrorGallery.layOutBase(workspace);

    Sofrep check = Sofrep.in(workspace, "check", "2020", "--verbose");

    assertThat(check.err())
        .startsWith(
            """
            konto  namn           rad
            1930   Bank           Kassa och bank
            2010   Eget kapital   Eget kapital vid årets början
            3511   Bidrag staten  Medlemsbidrag
            3512   Bidrag kommun  Medlemsbidrag
            3513   Bidrag region  Medlemsbidrag
            4511   Kopt personal  Verksamhetens kostnader
            5010   Lokalhyra      Verksamhetens kostnader
            """);
    assertThat(Sofrep.in(workspace, "check", "2020").err()).doesNotContain("Kassa och bank");
  }
}
