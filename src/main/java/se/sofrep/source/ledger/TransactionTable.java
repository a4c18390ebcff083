package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;
import se.sofrep.source.config.Names;
import se.sofrep.source.input.InputRow;
import se.sofrep.source.input.InputTable;

/** A table of transactions; rows whose {@code verifikation} is IB are opening balances. */
final class TransactionTable extends LedgerTable {
  private static final Set<String> OPENING = Set.of("ib", "ingaendebalans", "ingaendesaldo");

  private final boolean ofYear;
  private final EarlierYears earlier = new EarlierYears();
  private final TableBalances balances;

  TransactionTable(
      InputTable table, int year, boolean ofYear, String dimension, Findings findings) {
    super(table, year, findings);
    this.ofYear = ofYear;
    this.balances = new TableBalances(file, this.year, ofYear, dimension, findings);
  }

  /** Empty when a file of many years has nothing for this one. */
  @Override
  Optional<Ledger> read() {
    table.forEach(findings, this::accept);
    if (!ofYear && postings.isEmpty() && opening.isEmpty() && balances.isEmpty()) {
      return Optional.empty();
    }
    balanced();
    Map<String, BigDecimal> open = opening.isEmpty() ? earlier.closing() : opening;
    Optional<Ledger> ledger =
        balances.isEmpty()
            ? Optional.of(ledger(open, Grain.VOUCHERS))
            : balances.ledger(accounts, open, postings);
    if (ledger.isPresent() && ledger.get().opening().isEmpty()) {
      findings.warning("source.ledger-no-opening", Location.of(file));
    }
    return ledger;
  }

  private void accept(InputRow row) {
    boolean isOpening = OPENING.contains(Names.fold(row.text("verifikation")));
    Optional<BalanceName> balance = BalanceName.of(row.text("verifikation"));
    boolean undated = isOpening || balance.isPresent();
    Optional<String> account = account(row);
    Optional<LocalDate> date = undated ? row.date("datum") : row.requiredDate("datum");
    Optional<BigDecimal> amount = amount(row);
    if (row.failed() || account.isEmpty() || amount.isEmpty()) {
      return;
    }
    if (isOpening) {
      open(row, account.get(), date, amount.get());
    } else if (balance.isPresent()) {
      balances.add(row, balance.get(), account.get(), date, amount.get());
    } else {
      post(row, account.get(), date.orElseThrow(), amount.get());
    }
  }

  /** {@code belopp}, else debit less credit; one of them must be there. */
  private Optional<BigDecimal> amount(InputRow row) {
    Optional<BigDecimal> amount = row.number("belopp");
    Optional<BigDecimal> debit = row.number("debet");
    Optional<BigDecimal> credit = row.number("kredit");
    if (amount.isPresent() || row.failed()) {
      return amount;
    }
    if (debit.isEmpty() && credit.isEmpty()) {
      row.error("source.ledger-no-amount", table.has("belopp") ? "belopp" : "debet");
      return Optional.empty();
    }
    return Optional.of(debit.orElse(BigDecimal.ZERO).subtract(credit.orElse(BigDecimal.ZERO)));
  }

  /** An opening balance may be dated the year's first day or the last day before it. */
  private void open(InputRow row, String account, Optional<LocalDate> date, BigDecimal amount) {
    if (date.isEmpty() && !ofYear) {
      row.error("source.ledger-opening-date", "datum");
      return;
    }
    int opens = ofYear ? year.first().getYear() : date.get().plusDays(1).getYear();
    if (opens < year.first().getYear() && !Account.isResult(account)) {
      earlier.open(opens, account, amount);
    }
    if (opens == year.first().getYear()) {
      open(row, "konto", account, amount);
    }
  }

  private void post(InputRow row, String account, LocalDate date, BigDecimal amount) {
    if (!year.contains(date)) {
      if (ofYear) {
        row.error("source.ledger-row-year", "datum", date, year.label());
      } else if (date.isBefore(year.first()) && !Account.isResult(account)) {
        earlier.post(date.getYear(), account, amount);
      }
      return;
    }
    String voucher = row.text("verifikation");
    postings.add(
        new Posting(row.at(), voucher, date, account, costArea(row), amount, row.text("text")));
  }

  /**
   * Each voucher balances. A file of result accounts alone, where none can, is told of once; so is
   * one without voucher numbers, where only the whole can be checked.
   */
  private void balanced() {
    Map<String, List<Posting>> vouchers = new LinkedHashMap<>();
    postings.forEach(
        p -> vouchers.computeIfAbsent(p.voucher(), voucher -> new ArrayList<>()).add(p));
    boolean oneSided =
        !postings.isEmpty() && postings.stream().allMatch(p -> Account.isResult(p.account()));
    if (oneSided) {
      findings.warning("source.ledger-one-sided", Location.of(file));
      return;
    }
    Map<String, BigDecimal> off = new LinkedHashMap<>();
    vouchers.forEach((voucher, lines) -> off.put(voucher, Posting.sum(lines)));
    off.values().removeIf(sum -> sum.signum() == 0);
    unbalanced(Optional.ofNullable(off.remove("")).orElse(BigDecimal.ZERO));
    Severity severity =
        Imbalance.of(
            off.values(),
            Posting.sum(postings.stream().filter(p -> p.amount().signum() > 0).toList()));
    off.forEach(
        (voucher, sum) ->
            findings.add(
                new Finding(
                    severity,
                    "source.ledger-unbalanced",
                    vouchers.get(voucher).get(0).at(),
                    List.of(voucher, sum))));
  }
}
