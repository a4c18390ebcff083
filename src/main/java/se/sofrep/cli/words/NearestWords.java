package se.sofrep.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that a person may have meant by a misspelt one. */
final class NearestWords {
  private static final int SHOWN = 3;

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
        known.stream().mapToInt(word -> distance(written, bare(word))).min().orElse(limit + 1);
    List<String> near =
        known.stream()
            .distinct()
            .filter(word -> distance(written, bare(word)) <= Math.min(limit, best))
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

  /** Letters to insert, drop or change; two neighbours that changed places count as one. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
