package se.sofrep.problem;

/** How bad a finding is. The words are those of the contract and of {@code findings.csv}. */
public enum Severity {
  /** The report would be wrong: nothing is written. */
  ERROR("fel"),
  /** Someone should look: it does not reconcile, or is implausible. */
  WARNING("varning"),
  /** For the record: a dialect that was found, a rounding that shows. */
  NOTICE("notis");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The Swedish word used in data files: fel, varning or notis. */
  public String word() {
    return word;
  }
}
