package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;
import se.sofrep.source.cell.Identity;

/** The vouchers of a SIE file as postings. */
final class SieVouchers {
  private final SieFile sie;
  private final String file;
  private final CostAreas areas;
  private final Findings findings;

  SieVouchers(SieFile sie, String file, CostAreas areas, Findings findings) {
    this.sie = sie;
    this.file = file;
    this.areas = areas;
    this.findings = findings;
  }

  /**
   * Every {@code #TRANS} of the file, also those without account, outside a voucher, or with {@link
   * SieFile#NO_DAY}.
   */
  List<Posting> all() {
    Optional<Period> span = SieSpan.current(sie);
    List<Posting> postings = new ArrayList<>();
    for (SieFile.Voucher voucher : sie.vouchers) {
      for (SieFile.Line line : voucher.lines()) {
        postings.add(posting(line, voucher.id(), day(line, voucher, span)));
      }
    }
    sie.strays.forEach(line -> postings.add(posting(line, "", line.date())));
    return postings;
  }

  /** Those that can be part of a ledger. */
  List<Posting> dated() {
    return all().stream()
        .filter(p -> !p.date().equals(SieFile.NO_DAY) && !p.account().isEmpty())
        .toList();
  }

  private Posting posting(SieFile.Line line, String voucher, LocalDate day) {
    return new Posting(
        Location.of(file, line.line()),
        voucher,
        day,
        line.account(),
        areas.of(line.objects()),
        line.amount(),
        Identity.isAstrayIn(line.text()) ? "" : line.text());
  }

  /** A line's own day counts, unless it lies outside the year and the voucher's does not. */
  private static LocalDate day(SieFile.Line line, SieFile.Voucher voucher, Optional<Period> span) {
    boolean outside = span.isPresent() && !span.get().contains(line.date());
    return outside && span.get().contains(voucher.date()) ? voucher.date() : line.date();
  }

  /**
   * Names every voucher that does not balance.
   *
   * @param used whether the ledger follows the vouchers; if it follows the balances, no report can
   *     be wrong for it
   */
  void unbalanced(boolean used) {
    List<SieFile.Voucher> wrong =
        sie.vouchers.stream().filter(v -> v.whole() && v.sum().signum() != 0).toList();
    BigDecimal booked =
        lines()
            .map(SieFile.Line::amount)
            .filter(amount -> amount.signum() > 0)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Severity severity =
        used
            ? Imbalance.of(wrong.stream().map(SieFile.Voucher::sum).toList(), booked)
            : Severity.WARNING;
    String code = used ? "sie.unbalanced" : "sie.unbalanced-unused";
    wrong.forEach(
        v ->
            findings.add(
                new Finding(
                    severity, code, Location.of(file, v.line()), List.of(v.id(), v.sum()))));
  }

  private Stream<SieFile.Line> lines() {
    return sie.vouchers.stream().flatMap(voucher -> voucher.lines().stream());
  }
}
