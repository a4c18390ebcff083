package se.sofrep.disclosure.attack;

import java.math.BigDecimal;
import java.util.Optional;

/** One row of a published {@code figures.csv}; a number is absent where its field is empty. */
public record PublishedRow(
    Cell cell,
    String unit,
    Optional<BigDecimal> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    boolean withheld) {

  public boolean isCount() {
    return unit.equals("antal");
  }

  /** A share whose parts are counted in persons. */
  public boolean isShare() {
    return unit.equals("procent");
  }

  /** The same row with everything but its key taken away. */
  public PublishedRow hidden() {
    Optional<BigDecimal> none = Optional.empty();
    return new PublishedRow(cell, unit, none, none, none, none, none, true);
  }
}
