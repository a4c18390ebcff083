package se.sofrep.source.config;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Names as people write them: alike without regard to case, å ä ö and spaces, or nearly alike. */
public final class Names {
  private Names() {}

  /** The form in which two spellings of a name are the same. */
  public static String fold(String name) {
    return withoutMarks(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\u00A0]+", "");
  }

  /** å ä ö é … as a a o e …; case and spaces kept. */
  static String withoutMarks(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The name that a misspelt one most likely means; empty when none is near. */
  public static Optional<String> nearest(String wrong, Collection<String> right) {
    String folded = fold(wrong);
    String best = null;
    int least = Math.max(1, folded.length() / 3) + 1;
    for (String candidate : right) {
      String other = fold(candidate);
      int distance = distance(folded, other);
      if (folded.length() > 3 && (other.startsWith(folded) || folded.startsWith(other))) {
        distance = Math.min(distance, 1);
      }
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein's: the fewest letters to insert, take away or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
