package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year's general ledger (huvudbok), whatever file it came from. Amounts are signed as in SIE:
 * debit plus, credit minus. Closing balance of an account = opening + its postings.
 *
 * @param file path relative to the workspace
 * @param year the accounting year
 * @param accounts every account by number, in number order, also those without amounts
 * @param costAreas names of cost areas by code, as the ledger gives them
 * @param opening opening balances by account number (balance accounts only)
 * @param postings in file order; sums by month or for the year stand in where there are no vouchers
 * @param grain how finely the postings are dated
 * @param before the year before as the same file gives it (SIE year −1), if it does
 * @param through the last day that the file itself says it covers, within the year; empty when it
 *     says nothing, as a table never does
 */
public record Ledger(
    String file,
    Period year,
    Map<String, Account> accounts,
    Map<String, String> costAreas,
    Map<String, BigDecimal> opening,
    List<Posting> postings,
    Grain grain,
    Optional<Ledger> before,
    Optional<LocalDate> through) {

  /** An account by its number; without a name where the ledger gives none. */
  public Account account(String number) {
    return accounts.getOrDefault(number, new Account(number, ""));
  }

  /** Without the year before. */
  public Ledger alone() {
    return new Ledger(
        file, year, accounts, costAreas, opening, postings, grain, Optional.empty(), through);
  }

  /** What a posting stands for. */
  public enum Grain {
    /** Every voucher line with its day. */
    VOUCHERS,
    /** A sum for each month, dated its last day. */
    MONTHS,
    /** A sum for the whole period, dated its last day: no shorter period can be told. */
    YEAR
  }
}
