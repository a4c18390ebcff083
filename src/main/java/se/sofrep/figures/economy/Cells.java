package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import se.sofrep.domain.Account;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.trace.Column;

/** What a traced row of the ledger or the budget says of itself. */
final class Cells {
  private static final String OPENING = "IB";

  private Cells() {}

  static Map<Column, String> posting(Posting posting, Account account, String line) {
    Map<Column, String> cells = account(account, posting.amount(), line);
    cells.put(Column.VOUCHER, posting.voucher());
    cells.put(Column.DATE, posting.date().toString());
    cells.put(Column.COST_AREA, posting.costArea().strip());
    cells.put(Column.TEXT, posting.text());
    return cells;
  }

  /** An amount behind the statements. */
  static Map<Column, String> entry(Amounts.Entry entry, Span span) {
    if (entry.kind().before()) {
      Posting posting = entry.posting().orElseThrow();
      return posting(posting, entry.ledger().account(posting.account()), Notes.UNTRANSFERRED);
    }
    Account account = span.account(entry.kind().account());
    String line = IncomeStatement.line(span, account.number(), entry.kind().place());
    return entry
        .posting()
        .map(posting -> posting(posting, account, line))
        .orElseGet(() -> opening(entry, account, line));
  }

  private static Map<Column, String> opening(Amounts.Entry entry, Account account, String line) {
    Map<Column, String> cells = account(account, entry.amount(), line);
    cells.put(Column.VOUCHER, OPENING);
    cells.put(Column.DATE, entry.ledger().year().first().toString());
    return cells;
  }

  static Map<Column, String> budget(BudgetRow row, String column, BigDecimal amount) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.COST_AREA, row.costArea().strip());
    cells.put(Column.SETTING, column);
    cells.put(Column.PERIOD, row.period().map(Period::label).orElse(""));
    cells.put(Column.AMOUNT, amount.toPlainString());
    cells.put(Column.TEXT, row.name());
    return cells;
  }

  private static Map<Column, String> account(Account account, BigDecimal amount, String line) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.LINE, line);
    cells.put(Column.ACCOUNT, account.number());
    cells.put(Column.ACCOUNT_NAME, account.name());
    cells.put(Column.AMOUNT, amount.toPlainString());
    return cells;
  }
}
