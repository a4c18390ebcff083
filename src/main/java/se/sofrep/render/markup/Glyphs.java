package se.sofrep.render.markup;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes words printable with the bundled font. What it lacks is first sought in another spelling of
 * the same character (composed, compatible, without its accent, a plain twin), and only then
 * replaced by {@link #MISSING}; such characters are remembered, so that they can be reported.
 */
public final class Glyphs {
  /** Stands for a character that cannot be shown in any spelling. */
  public static final String MISSING = "\ufffd";

  /** Signs people paste into texts, and their plain twins. */
  private static final Map<Integer, String> TWINS =
      Map.ofEntries(
          Map.entry(0x2192, "->"),
          Map.entry(0x2190, "<-"),
          Map.entry(0x21d2, "=>"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "–"),
          Map.entry(0x2015, "—"),
          Map.entry(0x202f, "\u00a0"),
          Map.entry(0x2007, "\u00a0"),
          Map.entry(0x2713, "√"),
          Map.entry(0x2714, "√"),
          Map.entry(0x2717, "×"),
          Map.entry(0x25aa, "•"),
          Map.entry(0x25cf, "•"),
          Map.entry(0x25cb, "o"),
          Map.entry(0x2023, "•"),
          Map.entry(0x2043, "–"));

  private final Typeface face = Typeface.REGULAR;
  private final SortedSet<Integer> missing = new TreeSet<>();

  /** The words, spelled so that every character has a glyph. */
  public String printable(String words) {
    if (words.codePoints().allMatch(this::fine)) {
      return words;
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> out.append(spelled(c)));
    return out.toString();
  }

  /** Every character that was replaced so far, in code point order. */
  public SortedSet<Integer> missing() {
    return Collections.unmodifiableSortedSet(missing);
  }

  private boolean fine(int c) {
    return c < 0x7f || Character.isISOControl(c) || face.shows(c);
  }

  private String spelled(int c) {
    if (fine(c)) {
      return Character.toString(c);
    }
    if (Character.getType(c) == Character.FORMAT || isVariationSelector(c)) {
      return "";
    }
    if (TWINS.containsKey(c)) {
      return TWINS.get(c);
    }
    String plain = withoutMarks(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD));
    if (!plain.isEmpty() && plain.codePoints().allMatch(this::fine)) {
      return plain;
    }
    missing.add(c);
    return MISSING;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder out = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
