package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.input.InputRow;
import se.sofrep.source.input.InputTable;

/** What the rows of a ledger as a table come to, whatever kind of rows they are. */
abstract class LedgerTable {
  /** Number and name may stand in one cell ({@code 1930 Bank}). */
  private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d{2,10})(?:[\\s:–-]+(.*))?");

  final InputTable table;
  final String file;
  final Period year;
  final Findings findings;
  final Map<String, Account> accounts = new TreeMap<>();
  final Map<String, BigDecimal> opening = new TreeMap<>();
  final List<Posting> postings = new ArrayList<>();
  private final Map<String, String> costAreas = new TreeMap<>();

  LedgerTable(InputTable table, int year, Findings findings) {
    this.table = table;
    this.file = table.file().name();
    this.year = Period.year(year);
    this.findings = findings;
  }

  /** Empty when the file has nothing for the year. */
  abstract Optional<Ledger> read();

  /** The row's account number; an error when the cell holds none. */
  final Optional<String> account(InputRow row) {
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

  /**
   * @param column where the amount, or else the account, stands
   */
  final void open(InputRow row, String column, String account, BigDecimal amount) {
    if (!Account.isResult(account)) {
      opening.merge(account, amount, BigDecimal::add);
    } else if (amount.signum() != 0) {
      row.warning("source.ledger-opening-on-result", column, account, amount);
    }
  }

  /** The row's cost area, which the ledger then knows; empty when it has none. */
  final String costArea(InputRow row) {
    String area = row.text("ansvar");
    if (!area.isEmpty()) {
      costAreas.putIfAbsent(area, "");
    }
    return area;
  }

  /** Tells that postings which should come to nothing do not. */
  final void unbalanced(BigDecimal sum) {
    if (sum.signum() != 0) {
      findings.warning("source.ledger-sum", Location.of(file), sum);
    }
  }

  final Ledger ledger(Map<String, BigDecimal> open, Ledger.Grain grain) {
    return new Ledger(
        file,
        year,
        accounts,
        costAreas,
        open,
        List.copyOf(postings),
        grain,
        Optional.empty(),
        Optional.empty());
  }
}
