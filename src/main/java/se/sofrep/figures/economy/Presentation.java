package se.sofrep.figures.economy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Account;

/**
 * What the statements of both periods have in common, so that they can stand side by side: the
 * optional lines that either uses, the accounts that either has amounts on, one name an account.
 *
 * @param spans the report's period first
 */
record Presentation(List<Span> spans) {

  boolean uses(Group group) {
    return spans.stream().anyMatch(span -> span.uses(group));
  }

  /** Numbers of all accounts with amounts, in order. */
  Set<String> accounts() {
    Set<String> numbers = new TreeSet<>();
    for (Span span : spans) {
      span.opening().balances().forEach((n, amount) -> addUnlessZero(numbers, n, amount));
      span.closing().balances().forEach((n, amount) -> addUnlessZero(numbers, n, amount));
      span.movements().forEach((n, amount) -> addUnlessZero(numbers, n, amount));
    }
    return numbers;
  }

  /** The account as the newest ledger that knows it names it. */
  Account account(String number) {
    Optional<Account> known =
        spans.stream()
            .map(span -> span.accounts().get(number))
            .filter(account -> account != null && !account.name().isBlank())
            .findFirst();
    return known.orElse(new Account(number, ""));
  }

  private static void addUnlessZero(
      Set<String> numbers, String number, java.math.BigDecimal amount) {
    if (amount.signum() != 0) {
      numbers.add(number);
    }
  }
}
