package se.sofrep.source.cell;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The forgiving comparison of headings, names and codes. */
public final class Keys {
  private Keys() {}

  /**
   * What is left of a word when letter case, accents, å ä ö, spaces, underscores, hyphens and other
   * signs are taken away: {@code Försörjning_före} and {@code forsorjning fore} have one key.
   */
  public static String of(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      } else if (c == '<' || c == '>') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Trimmed, with runs of white space as one space: a text that may be compared and shown. */
  public static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * For words of which no list exists: equal but for letter case, white space and the kind of dash.
   * Signs and digits keep their places, so {@code 1-2} and {@code 12} differ.
   */
  public static String soft(String text) {
    return tidy(text)
        .toLowerCase(Locale.ROOT)
        .replace('–', '-')
        .replace('—', '-')
        .replace('−', '-');
  }

  /** The candidate most like the text, if any is like it at all. */
  public static Optional<String> nearest(String text, Collection<String> candidates) {
    String key = of(text);
    return candidates.stream()
        .map(candidate -> near(candidate, key, of(candidate)))
        .filter(near -> near.distance <= Math.max(1, Math.max(key.length(), 4) * 2 / 5))
        .min(Comparator.comparingInt(Near::distance).thenComparingInt(Near::longer))
        .map(Near::word);
  }

  /**
   * The text with white space at its ends taken away, no-break and zero-width spaces included, and
   * letters composed ({@code a} + ring is {@code å}).
   */
  public static String clean(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c < 0x370) {
        return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
      }
    }
    return text.substring(from, to);
  }

  public static boolean isBlank(char c) {
    return c <= ' ' && c != 0
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200b'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }

  /**
   * @param longer by how much, where one of the words begins with the other: settles between such
   */
  private record Near(String word, int distance, int longer) {}

  private static Near near(String candidate, String key, String other) {
    boolean begins = key.startsWith(other) || other.startsWith(key);
    int longer = begins ? Math.abs(key.length() - other.length()) : 0;
    return new Near(candidate, LevenshteinDistance.getDefaultInstance().apply(key, other), longer);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
