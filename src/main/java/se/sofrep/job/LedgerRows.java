package se.sofrep.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;

/**
 * A ledger as the table that {@code huvudbok.csv} may be: read back, it is the same ledger. Opening
 * balances first, as rows of the voucher IB on the year's first day.
 */
final class LedgerRows {
  static final List<String> COLUMNS =
      List.of("datum", "verifikation", "konto", "kontonamn", "ansvar", "belopp", "text");

  /** Account numbers are names, not numbers. */
  static final List<Boolean> NUMBERS = List.of(false, false, false, false, false, true, false);

  private static final String OPENING = "IB";

  private LedgerRows() {}

  static void forEach(Ledger ledger, Consumer<List<String>> action) {
    new TreeMap<>(ledger.opening())
        .forEach(
            (account, amount) ->
                action.accept(
                    row(ledger, ledger.year().first(), OPENING, account, "", amount, "")));
    for (Posting p : ledger.postings()) {
      action.accept(
          row(ledger, p.date(), p.voucher(), p.account(), p.costArea(), p.amount(), p.text()));
    }
  }

  private static List<String> row(
      Ledger ledger,
      LocalDate date,
      String voucher,
      String account,
      String costArea,
      BigDecimal amount,
      String text) {
    Map<String, Account> accounts = ledger.accounts();
    String name = accounts.getOrDefault(account, new Account(account, "")).name();
    return List.of(date.toString(), voucher, account, name, costArea, amount.toPlainString(), text);
  }
}
