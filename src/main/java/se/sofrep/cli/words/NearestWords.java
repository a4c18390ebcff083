package se.sofrep.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The words that a person may have meant by a misspelt one. */
final class NearestWords {
  private static final int SHOWN = 3;

  /** Letters to insert, drop or change; two neighbours that changed places count as one. */
  static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

  private NearestWords() {}

  /**
   * At most three of the known words, nearest first; only those that are about as near as the
   * nearest. A word that the typed one begins is near as well.
   */
  static List<String> of(String typed, Collection<String> known) {
    String written = bare(typed);
    if (written.isEmpty()) {
      return List.of();
    }
    int limit = Math.max(1, written.length() / 3);
    int best =
        known.stream()
            .mapToInt(word -> DISTANCE.apply(written, bare(word)))
            .min()
            .orElse(limit + 1);
    List<String> near =
        known.stream()
            .distinct()
            .filter(word -> DISTANCE.apply(written, bare(word)) <= Math.min(limit, best))
            .sorted(Comparator.naturalOrder())
            .limit(SHOWN)
            .toList();
    return near.isEmpty() ? begun(written, known) : near;
  }

  private static List<String> begun(String written, Collection<String> known) {
    return known.stream()
        .distinct()
        .filter(word -> written.length() > 1 && bare(word).startsWith(written))
        .sorted(Comparator.naturalOrder())
        .limit(SHOWN)
        .toList();
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("^-+", "");
  }
}
