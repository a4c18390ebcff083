package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Balance accounts in the years before the one asked for, in a file that covers many: where that
 * year has no opening balances of its own, the last ones stated and all that was booked since are
 * them. A result that nobody has booked to equity is not moved here.
 */
final class EarlierYears {
  private final TreeMap<Integer, Map<String, BigDecimal>> opening = new TreeMap<>();
  private final TreeMap<Integer, Map<String, BigDecimal>> movement = new TreeMap<>();

  void open(int year, String account, BigDecimal amount) {
    add(opening, year, account, amount);
  }

  void post(int year, String account, BigDecimal amount) {
    add(movement, year, account, amount);
  }

  /** Balances at the end of the last of these years. */
  Map<String, BigDecimal> closing() {
    Map<String, BigDecimal> closing = new TreeMap<>();
    Map<Integer, Map<String, BigDecimal>> since = movement;
    if (!opening.isEmpty()) {
      closing.putAll(opening.lastEntry().getValue());
      since = movement.tailMap(opening.lastKey(), true);
    }
    for (Map<String, BigDecimal> year : since.values()) {
      year.forEach((account, amount) -> closing.merge(account, amount, BigDecimal::add));
    }
    return closing;
  }

  private static void add(
      TreeMap<Integer, Map<String, BigDecimal>> years,
      int year,
      String account,
      BigDecimal amount) {
    years.computeIfAbsent(year, y -> new TreeMap<>()).merge(account, amount, BigDecimal::add);
  }
}
