package se.sofrep.job.convert;

import java.util.List;
import se.sofrep.source.ledger.LedgerRow;

/**
 * A ledger as the table that {@code huvudbok.csv} may be: read back, it is the same ledger.
 * Balances are rows whose voucher is IB, UB, RES … as SIE calls them.
 */
final class LedgerRows {
  static final List<String> COLUMNS =
      List.of("datum", "verifikation", "konto", "kontonamn", "ansvar", "belopp", "text");

  /** Account numbers are names, not numbers. */
  static final List<Boolean> NUMBERS = List.of(false, false, false, false, false, true, false);

  private LedgerRows() {}

  static List<String> cells(LedgerRow row) {
    return List.of(
        row.date().map(Object::toString).orElse(""),
        row.voucher(),
        row.account(),
        row.accountName(),
        row.costArea(),
        row.amount().toPlainString(),
        row.text());
  }
}
