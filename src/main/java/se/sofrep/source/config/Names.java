package se.sofrep.source.config;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
      int distance = LevenshteinDistance.getDefaultInstance().apply(folded, other);
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
}
