package se.sofrep.document.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a figure's values is meant, in the words that were typed; empty stands for Totalt, no
 * category and the report's own period.
 */
public record Selection(String intervention, String gender, String category, String period) {
  public static final Selection TOTAL = new Selection("", "", "", "");

  static final String INTERVENTION = "insats";
  static final String GENDER = "kön";
  static final String CATEGORY = "kategori";
  static final String PERIOD = "period";

  /** The words that select, as they are written. */
  public static final List<String> KEYS = List.of(INTERVENTION, GENDER, CATEGORY, PERIOD);

  /** The key that was meant: {@code kon} is {@code kön}. */
  public static Optional<String> key(String typed) {
    return Words.match(typed, KEYS);
  }

  /** From keys as {@link #key} gives them. */
  public static Selection of(Map<String, String> values) {
    return new Selection(
        values.getOrDefault(INTERVENTION, ""),
        values.getOrDefault(GENDER, ""),
        values.getOrDefault(CATEGORY, ""),
        values.getOrDefault(PERIOD, ""));
  }
}
