package se.sofrep.figures;

import java.util.Arrays;

/** The unit of a figure, by the word of column {@code enhet}. */
public enum Unit {
  COUNT("antal"),
  PERCENT("procent"),
  KRONOR("kr"),
  DAYS("dagar"),
  MONTHS("månader"),
  YEARS("år");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  /**
   * @throws IllegalArgumentException if it is no unit's word
   */
  public static Unit of(String word) {
    return Arrays.stream(values())
        .filter(unit -> unit.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  public String word() {
    return word;
  }
}
