package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Account;

/**
 * What the balances of one accounting year say: opening balances, and the movement of every account
 * ({@code #UB} − {@code #IB}, or {@code #RES}). A zero balance may be left out of the file.
 */
record SieBook(Map<String, BigDecimal> opening, Map<String, BigDecimal> movement) {

  /** Year 0. Opening balances that are missing altogether are last year's closing ones. */
  static SieBook current(SieFile sie) {
    Map<String, SieFile.Sum> opening = sie.year(0).opening;
    return of(sie.year(0), opening.isEmpty() ? sie.year(-1).closing : opening);
  }

  /**
   * Year −1, from its own records only: this year's opening balances may already hold its result as
   * equity. Without opening balances nothing is known of the balance accounts' movement, and they
   * open as they close.
   */
  static SieBook before(SieFile sie) {
    SieFile.Year before = sie.year(-1);
    return of(before, before.opening.isEmpty() ? before.closing : before.opening);
  }

  /**
   * The record decides: {@code #RES} is an account's movement, else it moves from {@code #IB} to
   * {@code #UB}. Result accounts (classes 3–8) have no opening balance of their own, whatever the
   * program writes.
   */
  private static SieBook of(SieFile.Year year, Map<String, SieFile.Sum> opening) {
    Map<String, BigDecimal> open = new TreeMap<>();
    Map<String, BigDecimal> movement = new TreeMap<>();
    if (!year.closing.isEmpty()) {
      year.closing.forEach((account, sum) -> movement.put(account, sum.amount()));
      opening.forEach(
          (account, sum) -> movement.merge(account, sum.amount().negate(), BigDecimal::add));
    }
    year.result.forEach(
        (account, sum) -> {
          if (Account.isResult(account)) {
            movement.put(account, sum.amount());
          } else {
            movement.putIfAbsent(account, sum.amount());
          }
        });
    opening.forEach(
        (account, sum) -> {
          if (!Account.isResult(account)) {
            open.put(account, sum.amount());
          }
        });
    return new SieBook(open, movement);
  }

  /** Whether the file gives any closing balance or result to compare with. */
  boolean known() {
    return !movement.isEmpty();
  }

  /**
   * Accounts whose sums differ from the book: sum minus book. A file without any closing balance
   * says nothing of balance accounts, one without any result nothing of result accounts.
   */
  Map<String, BigDecimal> differences(Map<String, BigDecimal> sums) {
    boolean results = movement.keySet().stream().anyMatch(Account::isResult);
    boolean balances = movement.keySet().stream().anyMatch(account -> !Account.isResult(account));
    Map<String, BigDecimal> differences = new TreeMap<>();
    Set<String> accounts = new TreeSet<>(movement.keySet());
    accounts.addAll(sums.keySet());
    for (String account : accounts) {
      BigDecimal difference =
          sums.getOrDefault(account, BigDecimal.ZERO)
              .subtract(movement.getOrDefault(account, BigDecimal.ZERO));
      if (difference.signum() != 0 && (Account.isResult(account) ? results : balances)) {
        differences.put(account, difference);
      }
    }
    return differences;
  }

  /**
   * Whether sums that differ thus are still the same year's: at most a tenth of the book's kronor
   * and a quarter of its moving accounts (two in a small book) are off. More, and they cover only
   * part of the year.
   */
  boolean coveredBut(Map<String, BigDecimal> differences) {
    BigDecimal off = absolute(differences);
    long moving = movement.values().stream().filter(m -> m.signum() != 0).count();
    return off.multiply(BigDecimal.TEN).compareTo(absolute(movement)) <= 0
        && differences.size() <= Math.max(2, moving / 4);
  }

  /**
   * Whether the book holds more than such sums do, so that they are only a part of it. Results
   * tell, where the book has any; else balances.
   */
  boolean beyond(Map<String, BigDecimal> sums) {
    boolean results =
        movement.entrySet().stream()
            .anyMatch(e -> Account.isResult(e.getKey()) && e.getValue().signum() != 0);
    return absolute(of(movement, results)).compareTo(absolute(of(sums, results))) > 0;
  }

  private static Map<String, BigDecimal> of(Map<String, BigDecimal> amounts, boolean results) {
    Map<String, BigDecimal> some = new TreeMap<>(amounts);
    some.keySet().removeIf(account -> Account.isResult(account) != results);
    return some;
  }

  private static BigDecimal absolute(Map<String, BigDecimal> amounts) {
    return amounts.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
