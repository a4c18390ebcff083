package se.sofrep.render.chart.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import se.sofrep.bundle.TemporaryFolder;

/**
 * Makes Java's graphics start on a machine without any fonts. There AWT fails for good, even for a
 * typeface of one's own, unless {@code sun.awt.fontconfig} names a file before the first font is
 * touched. Where fonts are installed the setting changes nothing.
 */
public final class FontSetup {
  private FontSetup() {}

  private static final String PROPERTY = "sun.awt.fontconfig";
  private static final String FILE = "/se/sofrep/fonts/fontconfig.properties";

  /**
   * Runs what first touches a font. Leaves a setting from the command line alone, and no file
   * behind.
   *
   * @throws TemporaryFolder.UnusableException if there is no place for the setting
   */
  public static <T> T first(Supplier<T> touch) {
    if (System.getProperty(PROPERTY) != null) {
      return touch.get();
    }
    try (InputStream in = FontSetup.class.getResourceAsStream(FILE)) {
      Path copy = TemporaryFolder.copy(in, ".properties");
      try {
        System.setProperty(PROPERTY, copy.toString());
        return touch.get();
      } finally {
        System.clearProperty(PROPERTY);
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be called before anything else in the program uses a font; costs some milliseconds. */
  public static void prepare() {
    Typeface.width("0", 1);
  }
}
