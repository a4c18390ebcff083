package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.input.InputRow;
import se.sofrep.source.input.InputTable;

/** A balance report: each account's opening balance, change and closing balance for a year. */
final class BalanceReport {
  private final InputTable table;
  private final Period year;
  private final Findings findings;
  private final TableAccounts accounts = new TableAccounts();
  private final Map<String, String> costAreas = new TreeMap<>();
  private final Map<String, BigDecimal> opening = new TreeMap<>();
  private final List<Posting> postings = new ArrayList<>();

  BalanceReport(InputTable table, int year, Findings findings) {
    this.table = table;
    this.year = Period.year(year);
    this.findings = findings;
  }

  Ledger read() {
    table.forEach(findings, this::accept);
    BigDecimal sum =
        postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() != 0) {
      findings.warning("source.ledger-sum", Location.of(table.file().name()), sum);
    }
    return new Ledger(
        table.file().name(),
        year,
        accounts.all(),
        costAreas,
        opening,
        List.copyOf(postings),
        Grain.YEAR,
        Optional.empty(),
        Optional.empty());
  }

  private void accept(InputRow row) {
    Optional<String> account = accounts.of(row);
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
    open(row, account.get(), open);
    String area = row.text("ansvar");
    if (!area.isEmpty()) {
      costAreas.putIfAbsent(area, "");
    }
    if (moved.signum() != 0) {
      postings.add(new Posting(row.at(), "", year.last(), account.get(), area, moved, ""));
    }
  }

  private void open(InputRow row, String account, BigDecimal amount) {
    if (amount.signum() == 0) {
      return;
    }
    if (Account.isResult(account)) {
      row.warning("source.ledger-opening-on-result", "ingående", account, amount);
    } else {
      opening.merge(account, amount, BigDecimal::add);
    }
  }
}
