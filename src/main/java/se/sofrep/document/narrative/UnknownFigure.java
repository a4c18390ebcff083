package se.sofrep.document.narrative;

import java.util.Set;

/** A word in a request for a figure that means nothing here; becomes a finding. */
public final class UnknownFigure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DATA =
      Set.of(
          "document.live-figure-category",
          "document.live-figure-needs-category",
          "document.live-figure-gender");
  private final String code;
  private final String word;
  private final String nearest;

  /**
   * @param code of the finding, whose arguments are the word and the nearest known ones
   */
  UnknownFigure(String code, String word, String nearest) {
    super(code + ": " + word);
    this.code = code;
    this.word = word;
    this.nearest = nearest;
  }

  public String code() {
    return code;
  }

  public String word() {
    return word;
  }

  public String nearest() {
    return nearest;
  }

  /** Whether it is a category, which may be gone with the material that it was told by. */
  public boolean isCategory() {
    return code.equals("document.live-figure-category");
  }

  /** Whether another year's data could hold the word: a category or a gender that is not there. */
  public boolean dependsOnData() {
    return DATA.contains(code);
  }
}
