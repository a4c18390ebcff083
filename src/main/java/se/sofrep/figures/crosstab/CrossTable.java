package se.sofrep.figures.crosstab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.sofrep.domain.Base;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.participants.Outcomes;
import se.sofrep.figures.participants.Spread;

/**
 * Tallies participations by the values of some dimensions, in one pass. What stays in memory grows
 * with the number of cells, not with the rows.
 *
 * <p>What is recorded at the end is read only where a participation has ended by the period's last
 * day, also for outcomes: among new or current participations, those who have not ended have none.
 */
public final class CrossTable {
  /** More cells than this is no table any more. */
  public static final int MOST_CELLS = 100_000;

  private final Question question;
  private final int years;
  private final Map<List<String>, Cell> cells = new HashMap<>();
  private final Outcomes.Rules rules;
  private final Set<String> interventions = new HashSet<>();
  private long anonymous;
  private long misregistered;

  public CrossTable(Question question) {
    this.question = question;
    this.rules = new Outcomes.Rules(question.association());
    int place = -1;
    for (int i = 0; i < question.dimensions().size(); i++) {
      place = question.dimensions().get(i).ofYears() ? i : place;
    }
    this.years = place;
  }

  /** Anonymous rows that would have been in the base; they count in no figure. */
  public long anonymous() {
    return anonymous;
  }

  /** Misregistered rows that would have been in the base. */
  public long misregistered() {
    return misregistered;
  }

  /** Whether there are too many combinations for a table; then the rest was passed over. */
  public boolean isTooLarge() {
    return cells.size() > MOST_CELLS;
  }

  public void add(Participation row, UnaryOperator<String> texts) {
    if (isTooLarge()) {
      return;
    }
    Period period = question.period();
    if (!Base.counts(row)) {
      leaveOut(row, texts, period);
    } else if (years < 0) {
      if (passes(row, texts, period)) {
        count(row, texts, period, "");
      }
    } else {
      addByYear(row, texts, period);
    }
  }

  /** The table's lines in order. */
  public CrossTab result() {
    return new Lines(question, years, cells, interventions).table();
  }

  private void leaveOut(Participation row, UnaryOperator<String> texts, Period period) {
    if (passes(row, texts, period) && question.base().holds(row, period)) {
      misregistered += row.misregistered() ? 1 : 0;
      anonymous += row.misregistered() ? 0 : 1;
    }
  }

  /** Every year is told by itself; what is told of all of them together, by the whole span. */
  private void addByYear(Participation row, UnaryOperator<String> texts, Period period) {
    boolean passes = passes(row, texts, period);
    int started = row.start().getYear();
    int ended = row.end().orElse(period.last()).getYear();
    // Only the one year can hold the day that the base asks for.
    int from = Math.max(question.base() == Base.CLOSED ? ended : started, period.first().getYear());
    int to = Math.min(question.base() == Base.NEW ? started : ended, period.last().getYear());
    for (int year = from; year <= to; year++) {
      Period part = within(year, period);
      if (passes(row, texts, part)) {
        count(row, texts, part, String.valueOf(year));
      }
    }
    if (question.totals() && passes) {
      count(row, texts, period, FigureKey.TOTAL);
    }
  }

  private static Period within(int year, Period period) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return Period.of(
        first.isBefore(period.first()) ? period.first() : first,
        last.isAfter(period.last()) ? period.last() : last);
  }

  private boolean passes(Participation row, UnaryOperator<String> texts, Period period) {
    boolean all = true;
    for (Filter filter : question.filters()) {
      all &= filter.lets(filter.dimension().values(row, texts, period));
    }
    if (all) {
      interventions.add(row.intervention());
    }
    return all;
  }

  /**
   * @param year the value of the dimension of years, if there is one
   */
  private void count(Participation row, UnaryOperator<String> texts, Period period, String year) {
    if (!question.base().holds(row, period)) {
      return;
    }
    boolean hit = hit(row, period);
    long days = question.measure() == Measure.DAYS ? Spread.days(row, period) : 0;
    List<List<String>> values = new ArrayList<>(question.dimensions().size());
    for (int i = 0; i < question.dimensions().size(); i++) {
      values.add(
          i == years
              ? List.of(year)
              : values(question.dimensions().get(i).values(row, texts, period)));
    }
    if (values.stream().allMatch(each -> each.size() == 1)) {
      cell(values.stream().map(each -> each.get(0)).toList()).add(hit, days);
    } else {
      spread(values, new ArrayList<>(), hit, days);
    }
  }

  private List<String> values(List<String> own) {
    if (!question.totals()) {
      return own;
    }
    List<String> withTotal = new ArrayList<>(own);
    withTotal.add(FigureKey.TOTAL);
    return withTotal;
  }

  /** A participation with several values is counted once in each. */
  private void spread(List<List<String>> values, List<String> chosen, boolean hit, long days) {
    if (chosen.size() == values.size()) {
      cell(List.copyOf(chosen)).add(hit, days);
      return;
    }
    for (String value : new LinkedHashSet<>(values.get(chosen.size()))) {
      chosen.add(value);
      spread(values, chosen, hit, days);
      chosen.remove(chosen.size() - 1);
    }
  }

  private Cell cell(List<String> key) {
    return cells.computeIfAbsent(key, k -> new Cell(question.measure()));
  }

  private boolean hit(Participation row, Period period) {
    return question
        .measure()
        .outcome()
        .filter(kind -> Spread.endedBy(row, period.last()))
        .map(kind -> rules.of(row.intervention()).of(row).contains(kind))
        .orElse(false);
  }
}
