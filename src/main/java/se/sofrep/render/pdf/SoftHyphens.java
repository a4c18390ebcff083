package se.sofrep.render.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.sofrep.render.markup.Resource;

/**
 * Marks where the long compounds of Swedish headings may be broken, so that ten of them fit beside
 * each other: {@code Arbets·livs·inriktad}. Only sure joints are marked, those after parts that are
 * common in this field; a wrong break is worse than smaller type.
 */
final class SoftHyphens {
  static final char HYPHEN = '\u00ad';

  /** Shorter words fit anyway. */
  private static final int LONG_WORD = 11;

  private static final int LEAST_BEFORE = 3;
  private static final int LEAST_AFTER = 4;

  /** Parts of compounds by what must follow them: nothing, or the beginning of a word. */
  private static final Map<String, String> PARTS = read();

  private SoftHyphens() {}

  /** The words with a soft hyphen at every sure joint of the long ones. */
  static String mark(String words) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || !Character.isLetter(words.charAt(i))) {
        out.append(word(words.substring(start, i)));
        if (i < words.length()) {
          out.append(words.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static String word(String word) {
    if (word.length() < LONG_WORD) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = LEAST_BEFORE; i <= word.length() - LEAST_AFTER; i++) {
      if (i - start >= LEAST_BEFORE && joint(lower, start, i)) {
        out.append(word, start, i).append(HYPHEN);
        start = i;
      }
    }
    return out.append(word, start, word.length()).toString();
  }

  /**
   * A part counts only from where the word or its last part begins, so that none is found by
   * chance.
   */
  private static boolean joint(String lower, int start, int at) {
    String piece = lower.substring(start, at);
    String next = PARTS.get(piece);
    return next != null && lower.startsWith(next, at);
  }

  private static Map<String, String> read() {
    Map<String, String> parts = new HashMap<>();
    for (String line : Resource.text("joints.txt").split("\n", -1)) {
      String[] words = line.split(" ", 2);
      parts.put(words[0], words.length > 1 ? words[1] : "");
    }
    return parts;
  }
}
