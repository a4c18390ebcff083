package se.sofrep.figures.trace;

/** What a row of the input is to a figure, by the word of the column {@code del}. */
public enum Part {
  NUMERATOR("täljare"),
  DENOMINATOR("nämnare"),
  LEFT_OUT("bortvald");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
