package se.sofrep.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the word a person meant among the words there are: without regard to letter case, å ä ö,
 * accents, spaces, underscores and kinds of dash.
 */
public final class Names {
  private static final int NEAREST = 3;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Names() {}

  /** The word that is the same but for case, å ä ö and spacing; empty when none or several are. */
  public static Optional<String> resolve(String written, Collection<String> known) {
    if (known.contains(written)) {
      return Optional.of(written);
    }
    String folded = fold(written);
    List<String> same =
        known.stream().filter(word -> fold(word).equals(folded)).distinct().toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** At most three known words that are spelt nearly so, nearest first. */
  public static List<String> nearest(String written, Collection<String> known) {
    String folded = fold(written);
    int limit = Math.max(2, folded.length() / 3);
    return known.stream()
        .distinct()
        .filter(word -> DISTANCE.apply(folded, fold(word)) <= limit || contains(folded, fold(word)))
        .sorted(
            Comparator.<String>comparingInt(word -> DISTANCE.apply(folded, fold(word)))
                .thenComparing(SwedishOrder.WORDS))
        .limit(NEAREST)
        .toList();
  }

  /** A half-remembered name is near when it is a whole part of the real one. */
  private static boolean contains(String written, String word) {
    return written.length() >= 4 && word.contains(written);
  }

  /** Lower case, å ä → a, ö → o, é → e; spaces, underscores and dashes gone. */
  public static String fold(String word) {
    StringBuilder out = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (c) {
        case 'å', 'ä', 'à', 'á' -> out.append('a');
        case 'ö', 'ø' -> out.append('o');
        case 'é', 'è' -> out.append('e');
        case 'ü' -> out.append('u');
        case ' ', '\u00a0', '_', '-', '–', '\t' -> {}
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
