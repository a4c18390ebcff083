package se.sofrep.figures;

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

  public String word() {
    return word;
  }
}
