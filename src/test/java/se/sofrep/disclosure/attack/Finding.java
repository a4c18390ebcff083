package se.sofrep.disclosure.attack;

/**
 * Something that the table gives away.
 *
 * @param least of the count, where the kind is about one
 */
public record Finding(Kind kind, Cell cell, double least, double greatest) {

  /** What was given away. */
  public enum Kind {
    /** A withheld count has been bounded more tightly than 1..limit−1. */
    WORKED_OUT,
    /** A count that is not printed, but no less given away. */
    WORKED_OUT_UNPUBLISHED,
    /** A small count stands there. */
    OPEN_COUNT,
    /** A share of, or with, a small count stands there. */
    OPEN_SHARE,
    /** A mean, an extreme or a cost of few stands there. */
    OPEN_MEASURE,
    /** A shortest or longest stay that is not printed must be that of the total. */
    MEASURE_WORKED_OUT,
    /** Numbers stand in a row that is said to be withheld. */
    HALF_HIDDEN,
    /** Everyone is in one category. */
    EVERYONE,
    /** Everyone but one is in one category: that one knows it of all the others. */
    ALL_BUT_ONE,
    /** A count is a few more or a few less in one publication than in another. */
    DIFFERENCE,
    /** The printed numbers contradict one another: no solution, so nothing can be said. */
    CONTRADICTION
  }

  static Finding of(Kind kind, Cell cell) {
    return new Finding(kind, cell, 0, 0);
  }

  public boolean isExact() {
    return isWorkedOut() && least == greatest;
  }

  public boolean isWorkedOut() {
    return kind == Kind.WORKED_OUT || kind == Kind.WORKED_OUT_UNPUBLISHED;
  }

  /** Is the truth another, or can nothing be true? */
  boolean isWrong(double truth) {
    return kind == Kind.CONTRADICTION || (isWorkedOut() && (truth < least || truth > greatest));
  }

  @Override
  public String toString() {
    String span = isWorkedOut() ? " is " + least + ".." + greatest : "";
    return kind + ": " + cell + span;
  }
}
