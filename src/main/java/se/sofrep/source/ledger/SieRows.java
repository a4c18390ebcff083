package se.sofrep.source.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;

/**
 * Every posting and balance of a SIE file as rows of one table: the opening balances, the postings,
 * then what else the file states. Nothing is left out because something else contradicts it. A file
 * without vouchers has the ledger's sums in their place, as rows without voucher.
 */
final class SieRows {
  /** In which order balances stand. */
  private static final List<String> KINDS = List.of("IB", "UB", "RES", "OIB", "OUB", "PSALDO");

  private final SieFile sie;
  private final CostAreas areas;

  private SieRows(SieFile sie, CostAreas areas) {
    this.sie = sie;
    this.areas = areas;
  }

  static List<LedgerRow> of(
      SieFile sie, String dimension, Optional<Ledger> ledger, SieVouchers vouchers) {
    SieRows rows = new SieRows(sie, new CostAreas(sie, dimension));
    List<Posting> booked = vouchers.all();
    List<Posting> sums = ledger.map(Ledger::postings).orElse(List.of());
    List<LedgerRow> all = new ArrayList<>();
    rows.stated(true)
        .sorted(Comparator.comparing(stated -> stated.sum().account()))
        .map(rows::balance)
        .forEach(all::add);
    (booked.isEmpty() ? sums : booked).forEach(posting -> all.add(rows.posting(posting)));
    rows.stated(false)
        .sorted(
            Comparator.comparing(SieFile.Stated::index)
                .reversed()
                .thenComparing(stated -> KINDS.indexOf(stated.kind())))
        .map(rows::balance)
        .forEach(all::add);
    return all;
  }

  /** This year's opening balances, or all the others. */
  private Stream<SieFile.Stated> stated(boolean opening) {
    return sie.stated.stream()
        .filter(
            stated ->
                opening == (stated.index() == 0 && stated.kind().equals(BalanceName.OPENING)));
  }

  private LedgerRow posting(Posting posting) {
    return new LedgerRow(
        Optional.of(posting.date()).filter(day -> !day.equals(SieFile.NO_DAY)),
        posting.voucher(),
        posting.account(),
        name(posting.account()),
        posting.costArea(),
        posting.amount(),
        posting.text());
  }

  private LedgerRow balance(SieFile.Stated stated) {
    SieFile.ObjectSum sum = stated.sum();
    return new LedgerRow(
        day(stated),
        new BalanceName(stated.kind(), stated.index()).toString(),
        sum.account(),
        name(sum.account()),
        areas.of(sum.objects()),
        sum.amount(),
        list(sum.objects()));
  }

  private Optional<LocalDate> day(SieFile.Stated stated) {
    Optional<Period> year = SieSpan.of(sie, stated.index());
    if (stated.sum().month().isPresent()) {
      LocalDate end = stated.sum().month().get().atEndOfMonth();
      return year.map(Period::last).filter(end::isAfter).or(() -> Optional.of(end));
    }
    return year.map(stated.kind().endsWith("IB") ? Period::first : Period::last);
  }

  /** As SIE writes it; empty for the whole account. */
  private static String list(Map<String, String> objects) {
    if (objects.isEmpty()) {
      return "";
    }
    List<String> items = new ArrayList<>();
    objects.forEach(
        (dimension, code) -> {
          items.add(item(dimension));
          items.add(item(code));
        });
    return "{" + String.join(" ", items) + "}";
  }

  private static String item(String text) {
    boolean bare = !text.isEmpty() && text.chars().noneMatch(c -> " \t{}\"".indexOf(c) >= 0);
    return bare ? text : "\"" + text.replace("\"", "\\\"") + "\"";
  }

  private String name(String account) {
    return sie.accountNames.getOrDefault(account, "");
  }
}
