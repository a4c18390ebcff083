package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;
import se.sofrep.source.input.InputRow;
import se.sofrep.source.input.InputTable;

/** A balance report: each account's opening balance, change and closing balance for a year. */
final class BalanceReport extends LedgerTable {
  BalanceReport(InputTable table, int year, Findings findings) {
    super(table, year, findings);
  }

  @Override
  Optional<Ledger> read() {
    table.forEach(findings, this::accept);
    unbalanced(Posting.sum(postings));
    return Optional.of(ledger(opening, Grain.YEAR));
  }

  private void accept(InputRow row) {
    Optional<String> account = account(row);
    Optional<BigDecimal> before = row.number("ingående");
    Optional<BigDecimal> change = row.number("förändring");
    Optional<BigDecimal> after = row.number("utgående");
    if (row.failed() || account.isEmpty()) {
      return;
    }
    BigDecimal open = before.orElse(BigDecimal.ZERO);
    BigDecimal moved =
        change.orElseGet(() -> after.map(a -> a.subtract(open)).orElse(BigDecimal.ZERO));
    BigDecimal closed = after.orElseGet(() -> open.add(moved));
    if (open.add(moved).compareTo(closed) != 0) {
      row.error(
          "source.ledger-balance", "utgående", account.get(), open, moved, open.add(moved), closed);
      return;
    }
    if (open.signum() != 0) {
      open(row, "ingående", account.get(), open);
    }
    String area = costArea(row);
    if (moved.signum() != 0) {
      postings.add(new Posting(row.at(), "", year.last(), account.get(), area, moved, ""));
    }
  }
}
