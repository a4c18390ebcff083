package se.sofrep.document.narrative;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How a word that a person typed is matched with the words there are. */
public final class Words {
  private static final int SUGGESTIONS = 3;
  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private Words() {}

  /**
   * Letter case, å ä ö and other marks, kinds of dash and runs of spaces or underscores do not
   * matter: {@code Försörjning_Före} and {@code forsorjning fore} are the same.
   */
  public static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '_' || c == '\u00a0';
      if (space && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
        out.append('-');
      } else if (!space && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /** The one among the choices that is the same word; an exact match goes first. */
  public static Optional<String> match(String typed, Collection<String> choices) {
    if (choices.contains(typed)) {
      return Optional.of(typed);
    }
    String folded = fold(typed);
    return choices.stream().filter(choice -> fold(choice).equals(folded)).findFirst();
  }

  /** The nearest choices, best first, joined for a sentence; every choice when they are few. */
  public static String nearest(String typed, Collection<String> choices) {
    String folded = fold(typed);
    List<String> sorted = new ArrayList<>(new LinkedHashSet<>(choices));
    if (sorted.size() > SUGGESTIONS) {
      sorted.sort(
          Comparator.<String>comparingInt(choice -> distance(folded, fold(choice)))
              .thenComparingInt(choice -> EDITS.apply(folded, fold(choice)))
              .thenComparing(Comparator.naturalOrder()));
      sorted = sorted.subList(0, SUGGESTIONS);
    }
    return String.join(", ", sorted);
  }

  /** Edits between two words; a word that begins with the other counts as near. */
  private static int distance(String a, String b) {
    int edits = EDITS.apply(a, b);
    boolean part = a.length() > 2 && (b.contains(a) || a.contains(b));
    return part ? Math.min(edits, 2) : edits;
  }
}
