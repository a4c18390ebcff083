package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;

/**
 * What a SIE file says, as a ledger: the finest grain that covers the year. Vouchers unless the
 * balances hold more than they do, else monthly sums, else sums for the year.
 */
final class SieLedger {
  private final SieFile sie;
  private final String file;
  private final CostAreas areas;
  private final SieVouchers vouchers;
  private final Findings findings;

  SieLedger(SieFile sie, String file, String dimension, Findings findings) {
    this.sie = sie;
    this.file = file;
    this.areas = new CostAreas(sie, dimension);
    this.vouchers = new SieVouchers(sie, file, areas, findings);
    this.findings = findings;
  }

  private record Postings(Grain grain, List<Posting> list) {}

  /**
   * Empty when the file has no amounts, nothing of what was earned and spent, or no year: what is
   * not known must not become a ledger of zeros.
   *
   * @param withoutYear how grave it is that nothing tells which year the file is for
   */
  Optional<Ledger> build(Severity withoutYear) {
    boolean whole = !sie.lacksPostings();
    if (!sie.hasAmounts()) {
      if (whole) {
        findings.warning("sie.no-amounts", Location.of(file), sie.accountNames.size());
      }
      return Optional.empty();
    }
    Optional<Period> span = SieSpan.current(sie);
    if (span.isEmpty()) {
      vouchers.unbalanced(true);
      findings.add(new Finding(withoutYear, "sie.no-year", Location.of(file), List.of()));
      return Optional.empty();
    }
    assumed(span.get());
    if (!sie.hasPostings() && !sie.year(0).hasResults()) {
      if (whole) {
        findings.warning("sie.no-results", Location.of(file));
      }
      return Optional.empty();
    }
    SieBook book = SieBook.current(sie);
    Postings postings = current(book, span.get());
    return Optional.of(
        ledger(
            span.get(),
            book,
            postings,
            before(SieSpan.of(sie, -1).orElseGet(span.get()::yearBefore)),
            SieSpan.through(sie, span.get())));
  }

  /** Says which year was taken where {@code #RAR} does not give it. */
  private void assumed(Period span) {
    sie.strangeSpans.forEach(
        (index, record) ->
            SieSpan.of(sie, index)
                .ifPresent(
                    year ->
                        findings.warning(
                            "sie.span",
                            Location.of(file, record.line()),
                            index,
                            record.field(1),
                            record.field(2),
                            year.first(),
                            year.last())));
    if (!sie.spans.containsKey(0) && !sie.strangeSpans.containsKey(0)) {
      findings.notice("sie.year-assumed", Location.of(file), span.first(), span.last());
    }
  }

  private Ledger ledger(
      Period span,
      SieBook book,
      Postings postings,
      Optional<Ledger> before,
      Optional<LocalDate> through) {
    return new Ledger(
        file,
        span,
        accounts(book, postings.list()),
        costAreas(postings.list()),
        book.opening(),
        postings.list(),
        postings.grain(),
        before,
        through);
  }

  private Postings current(SieBook book, Period span) {
    List<Posting> booked = vouchers.dated();
    if (!booked.isEmpty()) {
      boolean used = sie.lacksPostings() || vouchersHold(book, SieMonths.sums(booked));
      vouchers.unbalanced(used);
      if (used) {
        return new Postings(Grain.VOUCHERS, booked);
      }
    }
    Postings sums = sums(0, book, span);
    if (Posting.sum(sums.list()).signum() != 0) {
      SieChecks.balanceSum(sie, book, file, findings);
    }
    return sums;
  }

  /**
   * Whether the vouchers are to be followed: balances that agree, that lag behind them or that do
   * not move with them at all do not speak against them; balances that hold more do.
   */
  private boolean vouchersHold(SieBook book, Map<String, BigDecimal> sums) {
    if (!book.known()) {
      return true;
    }
    Map<String, BigDecimal> off = book.differences(sums);
    if (book.coveredBut(off)) {
      report("sie.account-vouchers", book, off);
      return true;
    }
    boolean part = book.beyond(sums);
    findings.warning(
        part ? "sie.part-of-vouchers" : "sie.balances-behind",
        Location.of(file),
        off.size(),
        sie.vouchers.size());
    return !part;
  }

  /** Monthly sums where they make up the balances, else sums for the year. */
  private Postings sums(int index, SieBook book, Period span) {
    List<Posting> months = SieMonths.postings(sie.year(index), book, span, areas, file);
    if (!months.isEmpty()) {
      Map<String, BigDecimal> off = book.differences(SieMonths.sums(months));
      if (!book.known() || book.coveredBut(off)) {
        if (book.known()) {
          report("sie.account-months", book, off);
        }
        return new Postings(Grain.MONTHS, months);
      }
      if (index == 0) {
        findings.notice("sie.part-of-months", Location.of(file), off.size());
      }
    }
    return new Postings(Grain.YEAR, SieYears.postings(sie.year(index), book, span, areas, file));
  }

  private Optional<Ledger> before(Period span) {
    SieFile.Year before = sie.year(-1);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (!before.hasResults()) {
      findings.notice("sie.no-results-before", Location.of(file));
      return Optional.empty();
    }
    if (before.opening.isEmpty() && !before.closing.isEmpty()) {
      findings.warning("sie.no-opening-before", Location.of(file));
    } else if (before.closing.isEmpty()) {
      findings.notice("sie.no-balances-before", Location.of(file));
    }
    SieBook book = SieBook.before(sie);
    return Optional.of(
        ledger(span, book, sums(-1, book, span), Optional.empty(), Optional.empty()));
  }

  private void report(String code, SieBook book, Map<String, BigDecimal> off) {
    off.forEach(
        (account, difference) -> {
          BigDecimal booked = book.movement().getOrDefault(account, BigDecimal.ZERO);
          findings.warning(
              code, Location.of(file), account, booked.add(difference), booked, difference);
        });
  }

  private Map<String, Account> accounts(SieBook book, List<Posting> postings) {
    Map<String, Account> accounts = new TreeMap<>();
    sie.accountNames.forEach((number, name) -> accounts.put(number, new Account(number, name)));
    book.opening().keySet().forEach(n -> accounts.putIfAbsent(n, new Account(n, "")));
    book.movement().keySet().forEach(n -> accounts.putIfAbsent(n, new Account(n, "")));
    postings.forEach(p -> accounts.putIfAbsent(p.account(), new Account(p.account(), "")));
    return accounts;
  }

  private Map<String, String> costAreas(List<Posting> postings) {
    Map<String, String> names = new TreeMap<>(areas.declared());
    for (Posting posting : postings) {
      if (!posting.costArea().isEmpty()) {
        names.computeIfAbsent(posting.costArea(), code -> areas.name(code).orElse(""));
      }
    }
    return names;
  }
}
