package se.sofrep.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which sofrep this is. */
public final class Version {
  private Version() {}

  /** {@code 0.1.0}, from the build. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/se/sofrep/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code sofrep 0.1.0}. */
  public static String producer() {
    return "sofrep " + number();
  }
}
