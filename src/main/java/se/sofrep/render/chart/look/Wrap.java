package se.sofrep.render.chart.look;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. A no-break space never breaks. */
public final class Wrap {
  private Wrap() {}

  private static final String BREAK_AFTER = "-/–\u00ad";

  /** Without characters that no format can hold (controls, lone surrogates). */
  public static String clean(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /**
   * Lines no wider than {@code width}; only a word that has no line to itself is broken, after a
   * hyphen or stroke where it has one.
   */
  public static List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : clean(words).split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (Typeface.width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (Typeface.width(line, size) > width && line.length() > 1) {
        int cut = cut(line, size, width);
        lines.add(line.substring(0, cut));
        line = line.substring(cut);
      }
    }
    lines.add(line);
    return lines;
  }

  private static int cut(String word, double size, double width) {
    int most = 1;
    int good = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Typeface.width(word.substring(0, i), size) > width) {
        break;
      }
      if (!Character.isLowSurrogate(word.charAt(i))) {
        most = i;
        good = BREAK_AFTER.indexOf(word.charAt(i - 1)) >= 0 ? i : good;
      }
    }
    return good > 0 ? good : most;
  }

  public static double longestWord(String words, double size) {
    return Typeface.widest(List.of(clean(words).split(" +", -1)), size);
  }

  /** One line that is no wider, its end replaced by … where it must. */
  public static String fit(String words, double size, double width) {
    String clean = clean(words);
    if (Typeface.width(clean, size) <= width) {
      return clean;
    }
    int end = clean.length();
    while (end > 0 && Typeface.width(clean.substring(0, end) + "…", size) > width) {
      end--;
    }
    return clean.substring(0, end).strip() + "…";
  }
}
