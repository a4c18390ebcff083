package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;
import se.sofrep.source.input.InputRow;

/**
 * The balances in a table of postings ({@link BalanceName}), as a converted SIE file has them. They
 * are never booked; what they mean beside the postings is decided as in SIE.
 */
final class TableBalances {
  private final SieFile sie = new SieFile();
  private final String file;
  private final Period year;
  private final boolean ofYear;
  private final String dimension;
  private final Findings findings;

  TableBalances(String file, Period year, boolean ofYear, String dimension, Findings findings) {
    this.file = file;
    this.year = year;
    this.ofYear = ofYear;
    this.dimension = dimension;
    this.findings = findings;
    sie.spans.put(0, year);
  }

  boolean isEmpty() {
    return sie.stated.isEmpty();
  }

  /** A row of a year that is not the file's own, by its index, is another ledger's. */
  void add(
      InputRow row, BalanceName name, String account, Optional<LocalDate> date, BigDecimal amount) {
    int its = year.first().getYear() + name.index();
    if (date.isPresent() ? date.get().getYear() != its : !ofYear) {
      if (ofYear) {
        row.error("source.ledger-row-year", "datum", date.get(), String.valueOf(its));
      }
      return;
    }
    Optional<YearMonth> month =
        name.kind().equals("PSALDO") ? date.map(YearMonth::from) : Optional.empty();
    Map<String, String> objects =
        BalanceName.WITH_OBJECTS.contains(name.kind()) ? objects(row) : Map.of();
    SieFile.ObjectSum sum = new SieFile.ObjectSum(row.at().row(), month, account, objects, amount);
    sie.stated.add(new SieFile.Stated(name.index(), name.kind(), sum));
    SieFile.Year of = sie.year(name.index());
    SieFile.Sum whole = new SieFile.Sum(sum.line(), amount);
    switch (name.kind()) {
      case "IB" -> of.opening.putIfAbsent(account, whole);
      case "UB" -> of.closing.putIfAbsent(account, whole);
      case "RES" -> of.result.putIfAbsent(account, whole);
      case "OIB" -> of.objectOpening.add(sum);
      case "OUB" -> of.objectClosing.add(sum);
      default -> of.months.add(sum);
    }
  }

  private Map<String, String> objects(InputRow row) {
    Map<String, String> objects = new LinkedHashMap<>();
    String list = row.text("text");
    if (list.startsWith("{")) {
      List<String> items = SieLexer.items(list, file, row.at().row(), findings);
      for (int i = 0; i + 1 < items.size(); i += 2) {
        objects.putIfAbsent(items.get(i), items.get(i + 1));
      }
    }
    String area = row.text("ansvar");
    if (!area.isEmpty()) {
      objects.put(dimension, area);
    }
    return objects;
  }

  /**
   * The ledger of these balances and the postings. Postings without voucher that are no more than
   * the balances themselves, for a month or the year, are taken for that.
   */
  Optional<Ledger> ledger(
      Map<String, Account> accounts, Map<String, BigDecimal> opening, List<Posting> postings) {
    accounts.forEach((number, account) -> sie.accountNames.put(number, account.name()));
    opening.forEach(
        (account, amount) -> sie.year(0).opening.put(account, new SieFile.Sum(0, amount)));
    if (postings.stream().allMatch(p -> p.voucher().isEmpty())) {
      Findings said = new Findings();
      Optional<Ledger> sums = build(said);
      if (sums.filter(ledger -> same(ledger.postings(), postings)).isPresent()) {
        findings.addAll(said);
        return sums;
      }
    }
    postings.forEach(this::book);
    return build(findings);
  }

  private Optional<Ledger> build(Findings to) {
    return new SieLedger(sie, file, dimension, to).build(Severity.ERROR);
  }

  /** Each posting is a part of a voucher whose balance is looked at elsewhere. */
  private void book(Posting p) {
    Map<String, String> objects =
        p.costArea().isEmpty() ? Map.of() : Map.of(dimension, p.costArea());
    SieFile.Line line =
        new SieFile.Line(p.at().row(), p.account(), objects, p.amount(), p.date(), p.text());
    sie.vouchers.add(
        new SieFile.Voucher(p.at().row(), p.voucher(), false, false, p.date(), List.of(line)));
  }

  private static boolean same(List<Posting> some, List<Posting> others) {
    return counted(some).equals(counted(others));
  }

  private static Map<List<Object>, Long> counted(List<Posting> postings) {
    return postings.stream()
        .collect(
            Collectors.groupingBy(
                p -> List.of(p.date(), p.account(), p.costArea(), p.amount().stripTrailingZeros()),
                Collectors.counting()));
  }
}
