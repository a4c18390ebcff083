package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * This year's opening balances = last year's closing ones, account by account outside equity, and
 * equity as a whole with last year's result (which is moved to equity between the two).
 */
final class OpeningCheck implements Check {
  private static final String EQUITY = "20";

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> now = material.year().ledger();
    Optional<Ledger> before = material.yearBefore().ledger().or(() -> now.flatMap(Ledger::before));
    if (now.isEmpty() || before.isEmpty() || now.get().opening().isEmpty()) {
      return;
    }
    Map<String, BigDecimal> closed = closing(before.get());
    Map<String, BigDecimal> opened = opening(now.get());
    TreeSet<String> accounts = new TreeSet<>(closed.keySet());
    accounts.addAll(opened.keySet());
    for (String account : accounts) {
      BigDecimal was = closed.getOrDefault(account, BigDecimal.ZERO);
      BigDecimal is = opened.getOrDefault(account, BigDecimal.ZERO);
      if (Lines.differ(was, is)) {
        findings.warning(
            account.equals(EQUITY) ? "check.opening-equity" : "check.opening",
            Location.of(now.get().file()),
            account,
            is,
            was,
            is.subtract(was));
      }
    }
  }

  private static Map<String, BigDecimal> opening(Ledger ledger) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    ledger.opening().forEach((account, amount) -> add(sums, account, amount));
    return sums;
  }

  /**
   * Balance accounts after the year, and its result added to equity, unless the books had already
   * moved it there: then the balance accounts add up to 0 by themselves.
   */
  private static Map<String, BigDecimal> closing(Ledger ledger) {
    Map<String, BigDecimal> sums = opening(ledger);
    BigDecimal result = BigDecimal.ZERO;
    for (Posting posting : ledger.postings()) {
      if (Account.isBalance(posting.account())) {
        add(sums, posting.account(), posting.amount());
      } else {
        result = result.add(posting.amount());
      }
    }
    BigDecimal balance = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (Lines.differ(balance, BigDecimal.ZERO)) {
      sums.merge(EQUITY, result, BigDecimal::add);
    }
    return sums;
  }

  /** Balance accounts as they are; those of equity under one head. */
  private static void add(Map<String, BigDecimal> sums, String account, BigDecimal amount) {
    if (Account.isBalance(account)) {
      sums.merge(account.startsWith(EQUITY) ? EQUITY : account, amount, BigDecimal::add);
    }
  }
}
