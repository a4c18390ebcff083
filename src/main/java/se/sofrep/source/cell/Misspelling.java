package se.sofrep.source.cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Tells a slip of the pen from another word. Advice built on this may be followed blindly, so it is
 * strict: one wrong letter in words of four letters or more, two in words of eight or more, and
 * never in the first letter (behörig, obehörig), in a digit (upp till 1 år, upp till 3 år) or by a
 * whole word (arbete, arbete ej).
 */
public final class Misspelling {
  private static final int ONE_SLIP = 4;
  private static final int TWO_SLIPS = 8;

  /** The fewest letters to insert, take away, change or let change places with their neighbour. */
  private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

  private Misspelling() {}

  /** The candidate that the text is a misspelling of, if it is of any. */
  public static Optional<String> of(String text, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isOf(text, candidate))
        .min(
            Comparator.comparingInt(
                candidate -> DISTANCE.apply(Keys.of(text), Keys.of(candidate))));
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
    int distance = DISTANCE.apply(key, other);
    return distance <= allowed && (distance <= 1 || words(text) == words(candidate));
  }

  private static String digits(String key) {
    return key.replaceAll("[^0-9<>]", "");
  }

  private static int words(String text) {
    return Keys.tidy(text.replace('_', ' ').replace('-', ' ').replace('/', ' ')).split(" ").length;
  }
}
