package se.sofrep.document;

import java.util.Locale;
import java.util.Optional;

/**
 * What makes a report the förbund's own: a colour for headings and rules, and a logotype on the
 * first page. Charts keep their own colours, which are told apart without seeing colour.
 *
 * @param colour six hexadecimal digits after {@code #}, in lower case
 */
public record Look(String colour, Optional<Logo> logo) {
  public static final Look PLAIN = new Look("#0b4a5c", Optional.empty());

  /**
   * A picture and its size in pixels.
   *
   * @param type {@code png} or {@code jpeg}
   */
  public record Logo(byte[] bytes, String type, int width, int height) {
    /** Height in points on the first page, unless that makes it too wide. */
    private static final double HEIGHT = 56;

    private static final double WIDEST = 220;

    /** Points per pixel on the first page. */
    public double scale() {
      return Math.min(HEIGHT / height, WIDEST / width);
    }
  }

  /** A style sheet with this look's colour in place of the plain one, in whichever case. */
  public String dress(String styles) {
    return styles
        .replace(PLAIN.colour, colour)
        .replace(PLAIN.colour.substring(1).toUpperCase(Locale.ROOT), bare());
  }

  /** The colour without {@code #}, in capitals, as office formats write it. */
  public String bare() {
    return colour.substring(1).toUpperCase(Locale.ROOT);
  }
}
