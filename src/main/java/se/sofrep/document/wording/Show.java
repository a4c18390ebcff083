package se.sofrep.document.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.sofrep.figures.Unit;

/** How a figure is shown in running text: the words of {@code visa}. */
public enum Show {
  /** The number alone: {@code 28}. */
  COUNT("antal"),
  /** {@code 36 %}. */
  PERCENT("procent"),
  /** Count, base and share: {@code 10 av 28 (36 %)}. */
  OF("av"),
  /** {@code 4 524 000 kr}. */
  KRONOR("kr"),
  /** {@code 4 524 tkr}. */
  THOUSANDS("tkr"),
  /** Kronor without their sign, for words that say whether it is a cost: {@code 43 000 kr}. */
  AMOUNT("belopp"),
  /** The same in thousands: {@code 43 tkr}. */
  AMOUNT_THOUSANDS("belopp_tkr"),
  /** Days, months or years with their word: {@code 334 dagar}. */
  TIME("tid");

  private final String word;

  Show(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Show> ofWord(String word) {
    return Arrays.stream(values()).filter(show -> show.word.equals(word)).findFirst();
  }

  /**
   * The ways that fit a figure with these units, the default first. A figure that is both a count
   * and a share is shown as {@link #OF}, so that no percentage stands without its base.
   */
  public static List<Show> fitting(List<Unit> units) {
    if (units.contains(Unit.COUNT) && units.contains(Unit.PERCENT)) {
      return List.of(OF, COUNT, PERCENT);
    }
    return switch (units.get(0)) {
      case COUNT -> List.of(COUNT);
      case PERCENT -> List.of(PERCENT, OF);
      case KRONOR -> List.of(KRONOR, THOUSANDS, AMOUNT, AMOUNT_THOUSANDS);
      case DAYS, MONTHS, YEARS -> List.of(TIME, COUNT);
    };
  }

  /** The unit of the figure that is shown this way. */
  public Unit unit(List<Unit> units) {
    return switch (this) {
      case PERCENT, OF -> Unit.PERCENT;
      default -> units.get(0);
    };
  }
}
