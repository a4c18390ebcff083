package se.sofrep.disclosure.attack;

import java.util.function.Predicate;

/** What everyone does by hand: the numbers below the limit are taken out, and the shares. */
public final class Naive {
  private Naive() {}

  public static Predicate<PublishedRow> smallCountsAndShares(int limit) {
    return row ->
        (isCountOfSome(row) && row.value().orElseThrow().doubleValue() < limit)
            || (row.cell().countsPersons() && row.isShare());
  }

  /** Zeros stand. */
  public static boolean isCountOfSome(PublishedRow row) {
    return row.cell().countsPersons()
        && row.isCount()
        && row.value().filter(value -> value.signum() > 0).isPresent();
  }
}
