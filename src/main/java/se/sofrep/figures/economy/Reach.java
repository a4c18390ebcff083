package se.sofrep.figures.economy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;

/**
 * How far ledgers reach into a period. A ledger covers the days to the one that its file names. A
 * file that names none covers the days to the end of the month of its last posting when it has been
 * posted in steadily: in at least {@value #MONTHS} months and three months out of four, or on at
 * least {@value #DAYS} days a month. Where that is before the period's last month it is partial. It
 * is partial too when a month before is silent although the others have at least {@value #STEADY}
 * postings each on an average: of a Poisson number with that mean fewer than one in a thousand is
 * 0.
 */
final class Reach {
  private static final int STEADY = 7;
  private static final int MONTHS = 3;
  private static final int DAYS = 3;

  private Reach() {}

  /**
   * @param parts the ledgers that hold the period, in order; not empty
   */
  static Coverage of(List<Ledger> parts, Period period) {
    TreeMap<YearMonth, Integer> all = new TreeMap<>();
    for (Ledger part : parts) {
      TreeMap<YearMonth, Integer> months = months(part, period);
      if (months.isEmpty()) {
        return Coverage.absent(Reason.NOTHING_OF_PERIOD, part.file());
      }
      LocalDate last = last(part, period, months);
      if (last.isBefore(period.last()) && last.isBefore(part.year().last())) {
        return Coverage.partial(Reason.ENDS, last, part.file());
      }
      all.putAll(months);
    }
    return inside(parts.get(0), period, all)
        .map(day -> Coverage.partial(Reason.GAP, day, parts.get(0).file()))
        .orElse(Coverage.WHOLE);
  }

  private static TreeMap<YearMonth, Integer> months(Ledger ledger, Period period) {
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    ledger.postings().stream()
        .filter(posting -> posting.amount().signum() != 0)
        .map(Posting::date)
        .filter(period::contains)
        .forEach(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
    return months;
  }

  /** The last day covered; the year's last where nothing speaks against it. */
  private static LocalDate last(Ledger ledger, Period period, TreeMap<YearMonth, Integer> months) {
    if (ledger.grain() == Grain.YEAR) {
      return ledger.year().last();
    }
    YearMonth last = months.lastKey();
    boolean ends =
        last.isBefore(YearMonth.from(ledger.year().last())) && isSteady(ledger, period, months);
    return ledger.through().orElse(ends ? last.atEndOfMonth() : ledger.year().last());
  }

  /** Posted in month by month, or several days a month: it would not have stopped by itself. */
  private static boolean isSteady(
      Ledger ledger, Period period, TreeMap<YearMonth, Integer> months) {
    long span = months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS) + 1;
    boolean monthly = months.size() >= MONTHS && 4 * months.size() >= 3 * span;
    long days =
        ledger.postings().stream().map(Posting::date).filter(period::contains).distinct().count();
    return monthly || days >= DAYS * span;
  }

  /** The first day of the first silent stretch that is no chance; empty when there is none. */
  private static Optional<LocalDate> inside(
      Ledger first, Period period, TreeMap<YearMonth, Integer> months) {
    int postings = months.values().stream().mapToInt(Integer::intValue).sum();
    if (first.grain() == Grain.YEAR || postings < STEADY * months.size()) {
      return Optional.empty();
    }
    LocalDate begins =
        first.year().first().isAfter(period.first()) ? first.year().first() : period.first();
    for (YearMonth month = YearMonth.from(begins);
        month.isBefore(months.lastKey());
        month = month.plusMonths(1)) {
      if (!months.containsKey(month)) {
        return Optional.of(month.atDay(1));
      }
    }
    return Optional.empty();
  }
}
