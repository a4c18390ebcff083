package se.sofrep.disclosure.attack;

import java.util.function.Predicate;

/** What everyone does by hand: the numbers below the limit are taken out, and the shares. */
final class Naive {
  private Naive() {}

  static Predicate<PublishedRow> smallCountsAndShares(int limit) {
    return row -> {
      double value = row.value().map(Number::doubleValue).orElse(0.0);
      boolean small = row.isCount() && value > 0 && value < limit;
      return row.cell().countsPersons() && (small || row.isShare());
    };
  }
}
