package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    Sums sums = new Sums(ledger, map);
    ledger.opening().forEach(sums::open);
    ledger.postings().stream().filter(posting -> !posting.date().isAfter(day)).forEach(sums::add);
    return sums.standing(resultBefore);
  }

  /** What opening balances and postings add up to. */
  private static final class Sums {
    private final Ledger ledger;
    private final AccountMap map;
    private final Map<String, Optional<Group>> groups = new HashMap<>();
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private BigDecimal opening = BigDecimal.ZERO;
    private BigDecimal result = BigDecimal.ZERO;
    private BigDecimal transferred = BigDecimal.ZERO;
    private BigDecimal moved = BigDecimal.ZERO;
    private boolean equityMoved;

    Sums(Ledger ledger, AccountMap map) {
      this.ledger = ledger;
      this.map = map;
    }

    private Optional<Group> group(String account) {
      return groups.computeIfAbsent(
          account, number -> map.place(ledger.account(number)).map(Place::group));
    }

    void open(String account, BigDecimal amount) {
      if (group(account).map(Group::isBalance).orElse(false)) {
        balances.put(account, amount);
        opening = opening.add(amount);
      }
    }

    void add(Posting posting) {
      group(posting.account()).ifPresent(group -> add(posting, group));
    }

    private void add(Posting posting, Group group) {
      BigDecimal amount = posting.amount();
      if (group.isBalance()) {
        balances.merge(posting.account(), amount, BigDecimal::add);
        equityMoved |= group == Group.EQUITY && amount.signum() != 0;
      } else if (group.isResult()) {
        result = result.subtract(amount);
      } else if (group == Group.TRANSFER) {
        transferred = transferred.add(amount);
      }
      moved = group == Group.LEFT_OUT ? moved : moved.add(amount);
    }

    Standing standing(Optional<BigDecimal> resultBefore) {
      BigDecimal left = result.subtract(transferred);
      boolean whole = equityMoved && moved.signum() != 0 && moved.negate().compareTo(left) == 0;
      BigDecimal untransferred =
          resultBefore
              .filter(before -> opening.signum() != 0 && before.compareTo(opening) == 0)
              .orElse(BigDecimal.ZERO);
      return new Standing(balances, result, whole ? result : transferred, untransferred);
    }
  }
}
