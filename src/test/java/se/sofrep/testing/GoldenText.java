package se.sofrep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a page said when it was last read by eye. With {@code -Dsofrep.update=true} it is written
 * anew and the run still fails where anything differs: read the difference before it is kept.
 */
public final class GoldenText {
  private GoldenText() {}

  public static void check(Path golden, String words) throws IOException {
    String known = Files.exists(golden) ? Files.readString(golden) : "";
    if (Boolean.getBoolean("sofrep.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, words, StandardCharsets.UTF_8);
    }
    assertThat(words).as("%s", golden).isEqualTo(known);
  }
}
