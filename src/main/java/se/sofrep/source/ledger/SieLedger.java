package se.sofrep.source.ledger;

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
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * What a SIE file says, as a ledger: the finest grain that covers the year. Vouchers where they
 * make up the balances (or nothing else is there), else monthly sums, else sums for the year.
 */
final class SieLedger {
  private final SieFile sie;
  private final String file;
  private final CostAreas areas;
  private final Findings findings;

  SieLedger(SieFile sie, String file, String dimension, Findings findings) {
    this.sie = sie;
    this.file = file;
    this.areas = new CostAreas(sie, dimension);
    this.findings = findings;
  }

  private record Postings(Grain grain, List<Posting> list) {}

  /** Empty, with an error, when nothing tells which year the file is for. */
  Optional<Ledger> build() {
    Optional<Period> span = SieSpan.current(sie);
    if (span.isEmpty()) {
      findings.error("sie.no-year", Location.of(file));
      return Optional.empty();
    }
    SieBook book = SieBook.current(sie);
    Postings postings = current(book, span.get());
    return Optional.of(
        ledger(span.get(), book, postings, before(span.get()), SieSpan.through(sie, span.get())));
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
    List<Posting> vouchers = vouchers();
    if (!vouchers.isEmpty()) {
      Map<String, BigDecimal> off = book.differences(SieMonths.sums(vouchers));
      if (!book.known() || book.coveredBut(off)) {
        if (book.known()) {
          report("sie.account-vouchers", book, off);
        }
        return new Postings(Grain.VOUCHERS, vouchers);
      }
      findings.warning("sie.part-of-vouchers", Location.of(file), off.size(), sie.vouchers.size());
    }
    return sums(0, book, span);
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

  private Optional<Ledger> before(Period current) {
    SieFile.Year before = sie.year(-1);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (before.opening.isEmpty() && !before.closing.isEmpty()) {
      findings.warning("sie.no-opening-before", Location.of(file));
    } else if (before.closing.isEmpty()) {
      findings.notice("sie.no-balances-before", Location.of(file));
    }
    Period span = sie.spans.getOrDefault(-1, current.yearBefore());
    SieBook book = SieBook.before(sie);
    return Optional.of(
        ledger(span, book, sums(-1, book, span), Optional.empty(), Optional.empty()));
  }

  private List<Posting> vouchers() {
    List<Posting> postings = new ArrayList<>();
    for (SieFile.Voucher voucher : sie.vouchers) {
      for (SieFile.Line line : voucher.lines()) {
        postings.add(
            new Posting(
                Location.of(file, line.line()),
                voucher.id(),
                dated(line, voucher),
                line.account(),
                areas.of(line.objects()),
                line.amount(),
                line.text()));
      }
    }
    return postings;
  }

  /** A line's own day counts, unless it lies outside the year and the voucher's does not. */
  private LocalDate dated(SieFile.Line line, SieFile.Voucher voucher) {
    Optional<Period> span = SieSpan.current(sie);
    boolean outside = span.isPresent() && !span.get().contains(line.date());
    return outside && span.get().contains(voucher.date()) ? voucher.date() : line.date();
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
