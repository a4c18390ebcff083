package se.sofrep.render.markup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled Open Sans, each cut read and parsed once a run: what it can show, how wide it is, and
 * cut-down copies for embedding. No font of the machine is ever asked.
 */
public final class Typeface {
  public static final Typeface REGULAR = new Typeface("Regular", 400, false);
  public static final Typeface SEMIBOLD = new Typeface("Semibold", 600, false);
  public static final Typeface BOLD = new Typeface("Bold", 700, false);

  public static final Typeface ITALIC = new Typeface("Italic", 400, true);

  /** Every cut there is. */
  public static final List<Typeface> ALL =
      List.of(REGULAR, ITALIC, SEMIBOLD, BOLD, new Typeface("BoldItalic", 700, true));

  /** Tables that a cut-down copy needs; without the kerning table, five sixths of the file. */
  private static final List<String> KEPT =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  /**
   * Where the number of tables stands in a font file, where their entries begin, and their size.
   */
  private static final int TABLE_COUNT = 4;

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final String cut;
  private final int weight;
  private final boolean italic;
  private byte[] bytes;
  private TrueTypeFont font;
  private CmapLookup characters;

  private Typeface(String cut, int weight, boolean italic) {
    this.cut = cut;
    this.weight = weight;
    this.italic = italic;
  }

  /** CSS font weight. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** The cut's name: {@code Semibold}. */
  @Override
  public String toString() {
    return cut;
  }

  /**
   * The whole font file, but for its substitutions (table GSUB, here under a name that nobody looks
   * for): fi stays f and i, so that a word is found by its letters and is as wide as it was
   * measured.
   */
  public InputStream open() {
    byte[] font = bytes().clone();
    int tables = ByteBuffer.wrap(font).getShort(TABLE_COUNT);
    for (int i = 0; i < tables; i++) {
      int at = DIRECTORY + i * ENTRY;
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[at] = 'X';
      }
    }
    return new ByteArrayInputStream(font);
  }

  /** Whether there is a glyph for this character. */
  public synchronized boolean shows(int codePoint) {
    load();
    return characters.getGlyphId(codePoint) != 0;
  }

  /** Width of the words in ems (1 = the type size), without kerning. */
  public synchronized double width(String words) {
    load();
    try {
      double units = 0;
      for (int c : words.codePoints().toArray()) {
        units += font.getAdvanceWidth(characters.getGlyphId(c));
      }
      return units / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width of the widest word, in ems; a line may also break after a hyphen. */
  public double longestWord(String words) {
    return Arrays.stream(words.split("[ \n]|(?<=-)")).mapToDouble(this::width).max().orElse(0);
  }

  /** A copy of the font that holds these characters only, as far as it has them. */
  public synchronized byte[] subset(Set<Integer> codePoints) {
    load();
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
      subsetter.addAll(codePoints);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized byte[] bytes() {
    if (bytes == null) {
      String name = "/se/sofrep/fonts/OpenSans-" + cut + ".ttf";
      try (InputStream in = Typeface.class.getResourceAsStream(name)) {
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  private void load() {
    if (font == null) {
      try {
        font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        characters = font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
