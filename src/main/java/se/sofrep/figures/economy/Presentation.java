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
    return spans.stream()
        .flatMap(span -> span.used().stream().flatMap(number -> span.place(number).stream()))
        .anyMatch(place -> place.group() == group);
  }

  /** Numbers of all accounts with amounts, in order. */
  Set<String> accounts() {
    Set<String> numbers = new TreeSet<>();
    spans.forEach(span -> numbers.addAll(span.used()));
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
}
