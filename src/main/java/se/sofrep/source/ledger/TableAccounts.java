package se.sofrep.source.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Account;
import se.sofrep.source.input.InputRow;

/** The accounts of a ledger table; number and name may stand in one cell ({@code 1930 Bank}). */
final class TableAccounts {
  private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d{2,10})(?:[\\s:–-]+(.*))?");

  private final Map<String, Account> accounts = new TreeMap<>();

  /** The row's account number; an error when the cell holds none. */
  Optional<String> of(InputRow row) {
    Matcher m = NUMBER_AND_NAME.matcher(row.text("konto"));
    if (!m.matches()) {
      row.error("source.ledger-account", "konto", row.text("konto"));
      return Optional.empty();
    }
    String name = row.text("kontonamn").isEmpty() ? m.group(2) : row.text("kontonamn");
    accounts.merge(
        m.group(1),
        new Account(m.group(1), name == null ? "" : name.strip()),
        (known, now) -> known.name().isEmpty() ? now : known);
    return Optional.of(m.group(1));
  }

  Map<String, Account> all() {
    return accounts;
  }
}
