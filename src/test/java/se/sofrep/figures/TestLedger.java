package se.sofrep.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import se.sofrep.problem.Location;

/** A ledger in test code. Amounts as in SIE: debit plus, credit minus. */
public final class TestLedger {
  private final int year;
  private final Map<String, Account> accounts = new TreeMap<>();
  private final Map<String, String> areas = new TreeMap<>();
  private final Map<String, BigDecimal> opening = new TreeMap<>();
  private final List<Posting> postings = new ArrayList<>();
  private Grain grain = Grain.VOUCHERS;
  private Optional<Ledger> before = Optional.empty();

  public TestLedger(int year) {
    this.year = year;
  }

  public TestLedger account(String number, String name) {
    accounts.put(number, new Account(number, name));
    return this;
  }

  public TestLedger costArea(String code, String name) {
    areas.put(code, name);
    return this;
  }

  public TestLedger opening(String account, String amount) {
    accounts.putIfAbsent(account, new Account(account, ""));
    opening.put(account, new BigDecimal(amount));
    return this;
  }

  /** One line; a voucher is two or more that sum to 0. */
  public TestLedger line(String day, String account, String area, String amount) {
    accounts.putIfAbsent(account, new Account(account, ""));
    postings.add(
        new Posting(
            Location.of(year + "/huvudbok.se", postings.size() + 1),
            "A1",
            LocalDate.parse(day),
            account,
            area,
            new BigDecimal(amount),
            ""));
    return this;
  }

  /** Debit one account on an area, credit another. */
  public TestLedger voucher(String day, String debit, String credit, String area, String amount) {
    line(day, debit, area, amount);
    return line(day, credit, area, "-" + amount);
  }

  public TestLedger grain(Grain value) {
    grain = value;
    return this;
  }

  public TestLedger before(Ledger ledger) {
    before = Optional.of(ledger);
    return this;
  }

  public Ledger build() {
    return new Ledger(
        year + "/huvudbok.se",
        Period.year(year),
        accounts,
        areas,
        opening,
        postings,
        grain,
        before,
        Optional.empty());
  }
}
