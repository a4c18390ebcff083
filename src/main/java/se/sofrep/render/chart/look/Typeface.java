package se.sofrep.render.chart.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.sofrep.bundle.TemporaryFolder;

/** The bundled typeface, the only one charts are measured and drawn with. */
public final class Typeface {
  private Typeface() {}

  public static final String FAMILY = "Open Sans";

  /** Height of capitals and digits as a share of the size. */
  public static final double CAP_HEIGHT = 0.714;

  public static final double LINE_HEIGHT = 1.25;

  private static final String FILE = "/se/sofrep/fonts/OpenSans-Regular.ttf";
  private static final double MEASURED_AT = 1000;
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final Map<Integer, Double> ADVANCES = new ConcurrentHashMap<>();
  private static Font font;

  /** Not in a static initializer, whose fault would be another one the next time. */
  private static synchronized Font font() {
    if (font == null) {
      font = FontSetup.first(Typeface::load);
    }
    return font;
  }

  /** From a file, since Java would make one of a stream, where a run that is killed leaves it. */
  private static Font load() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, TemporaryFolder.copy(in, ".ttf").toFile());
      font.getStringBounds("0", UNHINTED); // starts the rest of AWT's fonts as well
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FILE, e);
    }
  }

  public static Font at(double size) {
    return font().deriveFont((float) size);
  }

  public static FontRenderContext unhinted() {
    return UNHINTED;
  }

  /** Width of one line in points: the sum of the advances, without kerning. */
  public static double width(String words, double size) {
    double sum = 0;
    for (int i = 0; i < words.length(); ) {
      int point = words.codePointAt(i);
      sum += ADVANCES.computeIfAbsent(point, Typeface::advance);
      i += Character.charCount(point);
    }
    return sum * size / MEASURED_AT;
  }

  /** The width of the widest of these; 0 when there are none. */
  public static double widest(List<String> words, double size) {
    return words.stream().mapToDouble(one -> width(one, size)).max().orElse(0);
  }

  private static double advance(int codePoint) {
    return at(MEASURED_AT).getStringBounds(Character.toString(codePoint), UNHINTED).getWidth();
  }
}
