package se.sofrep.document.template.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.sofrep.document.Inline;

/**
 * Makes running text read well after sentences have been left out: one space between words, none at
 * the ends, and a capital where a figure in words ("ingen") begins a sentence.
 */
final class Sentences {
  private Sentences() {}

  static List<Inline> tidy(List<Inline> parts) {
    List<Inline> out = new ArrayList<>();
    boolean space = true;
    boolean start = true;
    for (Inline part : parts) {
      Inline tidy = part;
      if (part instanceof Inline.Text text) {
        String words = collapse(text.printed(), space);
        if (words.isEmpty()) {
          continue;
        }
        tidy = new Inline.Text(words, text.mark());
      } else if (part instanceof Inline.Value value && start) {
        tidy = new Inline.Value(capital(value.printed()), value.figure(), value.mark());
      }
      add(tidy, out);
      space = tidy.printed().endsWith(" ") || tidy instanceof Inline.Break;
      start = tidy instanceof Inline.Break ? start : endsSentence(tidy.printed(), start);
    }
    return stripEnd(out);
  }

  /** Spaces and line ends as one space; a no-break space is a word. */
  private static String collapse(String words, boolean afterSpace) {
    String one = words.replaceAll("[ \\t\\r\\n]+", " ");
    return afterSpace && one.startsWith(" ") ? one.substring(1) : one;
  }

  private static boolean endsSentence(String words, boolean before) {
    String said = words.stripTrailing();
    if (said.isEmpty()) {
      return before;
    }
    char last = said.charAt(said.length() - 1);
    return said.length() < words.length() && (last == '.' || last == '!' || last == '?');
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void add(Inline part, List<Inline> out) {
    int last = out.size() - 1;
    if (part instanceof Inline.Text text
        && last >= 0
        && out.get(last) instanceof Inline.Text before
        && before.mark() == text.mark()) {
      out.set(last, new Inline.Text(before.printed() + text.printed(), text.mark()));
    } else {
      out.add(part);
    }
  }

  private static List<Inline> stripEnd(List<Inline> parts) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Inline.Text text) {
      String words = text.printed().stripTrailing();
      if (words.isEmpty()) {
        parts.remove(last);
      } else {
        parts.set(last, new Inline.Text(words, text.mark()));
      }
    }
    return parts;
  }
}
