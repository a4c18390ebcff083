package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.domain.Account;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * What should hold in every SIE file and is worth a person's look when it does not. Nothing here
 * demands that opening balances sum to zero: last year's result is often not yet moved to equity.
 */
final class SieChecks {
  private final SieFile sie;
  private final String file;
  private final Findings findings;

  private SieChecks(SieFile sie, String file, Findings findings) {
    this.sie = sie;
    this.file = file;
    this.findings = findings;
  }

  /**
   * @param known cost areas that have a name elsewhere
   */
  static void check(
      SieFile sie, String file, String dimension, Set<String> known, Findings findings) {
    SieChecks checks = new SieChecks(sie, file, findings);
    checks.currency();
    checks.coversUntil();
    checks.noBalances();
    checks.carriedForward();
    checks.openingOnResult();
    checks.dates();
    checks.repeatedVouchers();
    checks.undeclaredAccounts();
    checks.undeclaredObjects(new CostAreas(sie, dimension), known);
  }

  private void currency() {
    if (!sie.currency.equals("SEK")) {
      findings.warning("sie.currency", Location.of(file), sie.currency);
    }
  }

  private void coversUntil() {
    Period span = sie.spans.get(0);
    sie.coversUntil
        .filter(day -> span != null && span.contains(day) && day.isBefore(span.last()))
        .ifPresent(day -> findings.notice("sie.covers-until", Location.of(file), day, span.last()));
  }

  private void noBalances() {
    SieFile.Year year = sie.year(0);
    if (year.closing.isEmpty() && year.opening.isEmpty() && sie.year(-1).closing.isEmpty()) {
      findings.warning("sie.no-balances", Location.of(file));
    }
  }

  /** Closing balances and results, where the file has both, sum to the opening balances. */
  static void balanceSum(SieFile sie, SieBook book, String file, Findings findings) {
    BigDecimal off = sum(book.movement());
    boolean results = book.movement().keySet().stream().anyMatch(Account::isResult);
    if (!sie.year(0).closing.isEmpty() && results && off.signum() != 0) {
      BigDecimal opening = sum(book.opening());
      findings.warning("sie.balance-sum", Location.of(file), opening.add(off), opening, off);
    }
  }

  /**
   * This year opens where last year closed. That a closing result has been carried to equity (class
   * 20) meanwhile is as it should be.
   */
  private void carriedForward() {
    Map<String, SieFile.Sum> closing = sie.year(-1).closing;
    Map<String, SieFile.Sum> opening = sie.year(0).opening;
    if (closing.isEmpty() || opening.isEmpty()) {
      return;
    }
    Set<String> accounts = new TreeSet<>(closing.keySet());
    accounts.addAll(opening.keySet());
    Map<String, BigDecimal[]> off = new LinkedHashMap<>();
    BigDecimal equity = BigDecimal.ZERO;
    for (String account : accounts) {
      BigDecimal closed = amount(closing, account);
      BigDecimal opened = amount(opening, account);
      if (!Account.isResult(account) && closed.compareTo(opened) != 0) {
        off.put(account, new BigDecimal[] {closed, opened});
        equity = account.startsWith("20") ? equity.add(opened.subtract(closed)) : equity;
      }
    }
    BigDecimal result =
        sie.year(-1).result.values().stream()
            .map(SieFile.Sum::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean carried = equity.signum() == 0 || equity.compareTo(result) == 0;
    off.forEach(
        (account, pair) -> {
          if (!(carried && account.startsWith("20"))) {
            SieFile.Sum at = opening.getOrDefault(account, closing.get(account));
            findings.warning(
                "sie.carried-forward", Location.of(file, at.line()), account, pair[0], pair[1]);
          }
        });
  }

  private void openingOnResult() {
    Map<String, SieFile.Sum> wrong = new TreeMap<>(sie.year(0).opening);
    wrong.keySet().removeIf(account -> !Account.isResult(account));
    wrong.values().removeIf(sum -> sum.amount().signum() == 0);
    if (!wrong.isEmpty()) {
      int line = wrong.values().stream().mapToInt(SieFile.Sum::line).min().orElseThrow();
      BigDecimal all =
          wrong.values().stream().map(SieFile.Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      findings.warning(
          "sie.opening-on-result", Location.of(file, line), String.join(", ", wrong.keySet()), all);
    }
  }

  private void dates() {
    Period span = sie.spans.get(0);
    for (SieFile.Voucher voucher : span == null ? Set.<SieFile.Voucher>of() : sie.vouchers) {
      boolean dated = !voucher.date().equals(SieFile.NO_DAY);
      if (dated && !voucher.lines().isEmpty() && !span.contains(voucher.date())) {
        findings.warning(
            "sie.voucher-outside",
            Location.of(file, voucher.line()),
            voucher.id(),
            voucher.date(),
            span.first(),
            span.last());
      }
    }
  }

  private void repeatedVouchers() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (SieFile.Voucher voucher : sie.vouchers) {
      if (!voucher.numbered()) {
        continue; // nothing says that two without number are the same
      }
      Integer first = seen.putIfAbsent(voucher.id(), voucher.line());
      if (first != null) {
        findings.warning(
            "sie.repeated-voucher", Location.of(file, voucher.line()), voucher.id(), first);
      }
    }
  }

  private void undeclaredAccounts() {
    Set<String> used = new TreeSet<>();
    for (SieFile.Year year : sie.years.values()) {
      used.addAll(year.opening.keySet());
      used.addAll(year.closing.keySet());
      used.addAll(year.result.keySet());
      year.months.forEach(row -> used.add(row.account()));
    }
    sie.vouchers.forEach(v -> v.lines().forEach(line -> used.add(line.account())));
    used.removeAll(sie.accountNames.keySet());
    used.remove("");
    if (!used.isEmpty()) {
      findings.notice("sie.undeclared-accounts", Location.of(file), String.join(", ", used));
    }
  }

  /** Cost areas that are used without {@code #OBJEKT} have no name. */
  private void undeclaredObjects(CostAreas areas, Set<String> known) {
    Set<String> unknown = new LinkedHashSet<>();
    Stream.concat(
            sie.vouchers.stream().flatMap(v -> v.lines().stream()).map(SieFile.Line::objects),
            sie.years.values().stream()
                .flatMap(year -> year.months.stream())
                .map(SieFile.ObjectSum::objects))
        .map(areas::of)
        .filter(code -> !code.isEmpty() && areas.name(code).isEmpty())
        .forEach(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      findings.warning("sie.undeclared-objects", Location.of(file), String.join(", ", unknown));
    }
  }

  private static BigDecimal sum(Map<String, BigDecimal> amounts) {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(Map<String, SieFile.Sum> sums, String account) {
    SieFile.Sum sum = sums.get(account);
    return sum == null ? BigDecimal.ZERO : sum.amount();
  }
}
