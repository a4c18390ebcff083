package se.sofrep.source.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells a slip of the pen from another word. Advice built on this may be followed blindly, so it is
 * strict: one wrong letter in words of four letters or more, two in words of eight or more, and
 * never in the first letter (behörig, obehörig), in a digit (upp till 1 år, upp till 3 år) or by a
 * whole word (arbete, arbete ej).
 */
public final class Misspelling {
  private static final int ONE_SLIP = 4;
  private static final int TWO_SLIPS = 8;

  private Misspelling() {}

  /** The candidate that the text is a misspelling of, if it is of any. */
  public static Optional<String> of(String text, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isOf(text, candidate))
        .min(Comparator.comparingInt(candidate -> distance(Keys.of(text), Keys.of(candidate))));
  }

  private static boolean isOf(String text, String candidate) {
    String key = Keys.of(text);
    String other = Keys.of(candidate);
    int longest = Math.max(key.length(), other.length());
    int allowed = longest >= TWO_SLIPS ? 2 : longest >= ONE_SLIP ? 1 : 0;
    if (key.isEmpty()
        || other.isEmpty()
        || Math.abs(key.length() - other.length()) > allowed
        || key.charAt(0) != other.charAt(0)
        || !digits(key).equals(digits(other))) {
      return false;
    }
    int distance = distance(key, other);
    return distance <= allowed && (distance <= 1 || words(text) == words(candidate));
  }

  private static String digits(String key) {
    return key.replaceAll("[^0-9<>]", "");
  }

  private static int words(String text) {
    return Keys.tidy(text.replace('_', ' ').replace('-', ' ').replace('/', ' ')).split(" ").length;
  }

  /** The fewest letters to insert, take away, change or let change places with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
