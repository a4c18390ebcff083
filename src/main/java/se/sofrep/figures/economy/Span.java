package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.economy.AccountMap.Place;

/**
 * What the books say of one period [a, b]: how things stood before a and after b, and the movement
 * of each result account between. Amounts debit plus.
 *
 * @param movements of result accounts, closing transfers left out
 */
record Span(
    Period period,
    AccountMap map,
    Map<String, Account> accounts,
    Standing opening,
    Standing closing,
    Map<String, BigDecimal> movements,
    List<Posting> postings,
    Set<String> files) {

  /** Empty when the books do not hold the period, or hold it too coarsely. */
  static Optional<Span> of(Books books, Period period, AccountMap map) {
    List<Ledger> parts = books.covering(period);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Ledger first = parts.get(0);
    Ledger last = parts.get(parts.size() - 1);
    Map<String, Account> accounts = new TreeMap<>();
    List<Posting> postings = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    for (Ledger part : parts) {
      accounts.putAll(part.accounts());
      part.postings().stream()
          .filter(posting -> period.contains(posting.date()))
          .forEach(postings::add);
      files.add(part.file());
    }
    Map<String, BigDecimal> movements = new TreeMap<>();
    for (Posting posting : postings) {
      if (isResult(posting.account(), accounts, map)) {
        movements.merge(posting.account(), posting.amount(), BigDecimal::add);
      }
    }
    return Optional.of(
        new Span(
            period,
            map,
            accounts,
            Standing.of(
                first, period.first().minusDays(1), map, books.resultOfYearBefore(first, map)),
            Standing.of(last, period.last(), map, books.resultOfYearBefore(last, map)),
            movements,
            postings,
            files));
  }

  Account account(String number) {
    return accounts.getOrDefault(number, new Account(number, ""));
  }

  Optional<Place> place(String number) {
    return map.place(account(number));
  }

  boolean isResult(Posting posting) {
    return isResult(posting.account(), accounts, map);
  }

  private static boolean isResult(String number, Map<String, Account> accounts, AccountMap map) {
    return map.place(accounts.getOrDefault(number, new Account(number, "")))
        .map(place -> place.group().isResult())
        .orElse(false);
  }

  /**
   * Whether it is known how the balance accounts changed: a result that moves none of them is that
   * of a year of which only the closing balances are there.
   */
  boolean tellsChange() {
    BigDecimal result = movements.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return result.signum() == 0
        || postings.stream().anyMatch(p -> p.amount().signum() != 0 && !isResult(p));
  }

  /** The numbers of the accounts with an amount at the period's ends or in it. */
  Set<String> used() {
    return Stream.of(opening.balances(), closing.balances(), movements)
        .flatMap(amounts -> amounts.entrySet().stream())
        .filter(amount -> amount.getValue().signum() != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
