package se.sofrep.job.publish;

/** Exact, or with what would give somebody away withheld. */
public enum Edition {
  INTERN("intern", ""),
  PUBLIC("publik", "-publik");

  private final String word;
  private final String suffix;

  Edition(String word, String suffix) {
    this.word = word;
    this.suffix = suffix;
  }

  /** As it is typed, and printed in the manifest. */
  public String word() {
    return word;
  }

  /** What the names of the bundle and its files end with. */
  public String suffix() {
    return suffix;
  }

  @Override
  public String toString() {
    return word;
  }
}
