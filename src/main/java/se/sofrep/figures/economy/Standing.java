package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;
import se.sofrep.figures.economy.AccountMap.Place;

/**
 * What a ledger says at the end of a day, debit plus.
 *
 * <p><b>The year's result and equity.</b> The accounts of class 20 hold the equity the year began
 * with, and after the closing also the year's result. So that the result is not counted twice,
 * equity at the beginning of the year = class 20 less what of the year's result has been moved
 * there: the sum of the closing transfers (899x); or, in files that give only balances, the whole
 * result, when the movements do not sum to 0 but differ by exactly the result (the balance accounts
 * are closed and the result accounts are not). Last year's result that was never moved to equity
 * makes the opening balances differ from 0 by that amount; it is equity all the same.
 *
 * @param balances by account number, balance accounts only
 * @param result income less costs so far in the accounting year, profit plus, closing transfers
 *     left out
 * @param transferred of the result, what has been moved to equity
 * @param untransferred last year's result that was never moved, else 0
 */
record Standing(
    Map<String, BigDecimal> balances,
    BigDecimal result,
    BigDecimal transferred,
    BigDecimal untransferred) {

  /**
   * @param day the day before the accounting year's first gives the opening balances
   * @param resultBefore result of the accounting year before, if known
   */
  static Standing of(
      Ledger ledger, LocalDate day, AccountMap map, Optional<BigDecimal> resultBefore) {
    Map<String, Optional<Place>> places = new HashMap<>();
    Map<String, BigDecimal> balances = new HashMap<>();
    BigDecimal opening = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> entry : ledger.opening().entrySet()) {
      if (place(entry.getKey(), ledger, map, places)
          .map(p -> p.group().isBalance())
          .orElse(false)) {
        balances.put(entry.getKey(), entry.getValue());
        opening = opening.add(entry.getValue());
      }
    }
    BigDecimal result = BigDecimal.ZERO;
    BigDecimal transferred = BigDecimal.ZERO;
    BigDecimal moved = BigDecimal.ZERO;
    boolean equityMoved = false;
    for (Posting posting : ledger.postings()) {
      Optional<Place> place = place(posting.account(), ledger, map, places);
      if (posting.date().isAfter(day) || place.isEmpty()) {
        continue;
      }
      Group group = place.get().group();
      if (group.isBalance()) {
        balances.merge(posting.account(), posting.amount(), BigDecimal::add);
        equityMoved |= group == Group.EQUITY && posting.amount().signum() != 0;
      } else if (group.isResult()) {
        result = result.subtract(posting.amount());
      } else if (group == Group.TRANSFER) {
        transferred = transferred.add(posting.amount());
      }
      moved = group == Group.LEFT_OUT ? moved : moved.add(posting.amount());
    }
    BigDecimal left = result.subtract(transferred);
    if (equityMoved && moved.signum() != 0 && moved.negate().compareTo(left) == 0) {
      transferred = result;
    }
    BigDecimal sum = opening;
    BigDecimal untransferred =
        resultBefore
            .filter(before -> sum.signum() != 0 && before.compareTo(sum) == 0)
            .orElse(BigDecimal.ZERO);
    return new Standing(balances, result, transferred, untransferred);
  }

  private static Optional<Place> place(
      String number, Ledger ledger, AccountMap map, Map<String, Optional<Place>> known) {
    return known.computeIfAbsent(
        number, n -> map.place(ledger.accounts().getOrDefault(n, new Account(n, ""))));
  }
}
