package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;
import se.sofrep.figures.economy.Operating.Area;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;

/** Traces what is told by cost area to postings and to rows of the budget. */
final class AreaTrail {
  private final Books books;
  private final Operating operating;
  private final List<BudgetRow> budget;

  AreaTrail(Books books, Operating operating, List<BudgetRow> budget) {
    this.books = books;
    this.operating = operating;
    this.budget = budget;
  }

  /** The codes of the cost areas that a category of {@code ekonomi.drift.*} is about. */
  private Set<String> areas(String category) {
    Set<String> named = areas(area -> area.label().equals(category));
    return named.isEmpty()
        ? areas(
            area ->
                switch (category) {
                  case Operating.TOTAL -> !area.isIncome();
                  case Operating.INCOME -> area.isIncome();
                  default -> category.equals(Operating.RESULT);
                })
        : named;
  }

  private Set<String> areas(Predicate<Area> which) {
    return operating.areas().stream().filter(which).map(Area::code).collect(Collectors.toSet());
  }

  /** Postings of all result accounts on the category's areas, income plus. */
  List<TraceRow> outcome(Span within, String category) {
    return postings(Part.NUMERATOR, within, areas(category), posting -> posting.amount().negate());
  }

  /** What the postings on the areas cost, or that share of it. */
  List<TraceRow> costs(Part part, Span within, Collection<String> areas, BigDecimal share) {
    return postings(part, within, areas, posting -> Operating.cost(posting).multiply(share));
  }

  private List<TraceRow> postings(
      Part part, Span within, Collection<String> areas, Function<Posting, BigDecimal> worth) {
    Trail<Posting> trail =
        new Trail<>(
            Posting::at, posting -> Cells.posting(posting, within.account(posting.account()), ""));
    for (Ledger ledger : books.covering(within.period())) {
      for (Posting posting : ledger.postings()) {
        BigDecimal amount = worth.apply(posting);
        reason(within, posting, areas.contains(posting.costArea().strip()), amount)
            .ifPresentOrElse(
                why -> trail.leaveOut(posting, why), () -> trail.add(part, posting, amount));
      }
    }
    return trail.rows();
  }

  private static Optional<Reason> reason(
      Span within, Posting posting, boolean onArea, BigDecimal worth) {
    if (!within.isResult(posting)) {
      boolean balance = within.account(posting.account()).isBalance();
      return Optional.of(balance ? Reason.BALANCE_ACCOUNT : Reason.CLOSING_TRANSFER);
    }
    if (!onArea) {
      return Optional.of(Reason.OTHER_AREA);
    }
    if (!within.period().contains(posting.date())) {
      return Optional.of(Reason.OUTSIDE_PERIOD);
    }
    boolean worthless = worth.signum() == 0 && posting.amount().signum() != 0;
    return worthless ? Optional.of(Reason.NOT_COST) : Optional.empty();
  }

  List<TraceRow> budget(String category) {
    return budget(category, "budget", BudgetRow::budget, operating.budget().budget());
  }

  List<TraceRow> forecast(String category) {
    return budget(category, "prognos", BudgetRow::forecast, operating.budget().forecast());
  }

  private List<TraceRow> budget(
      String category,
      String column,
      Function<BudgetRow, Optional<BigDecimal>> what,
      Budget.Amounts amounts) {
    Set<String> areas = areas(category);
    Trail<BudgetRow> trail =
        new Trail<>(BudgetRow::at, row -> Cells.budget(row, column, what.apply(row).orElseThrow()));
    for (BudgetRow row : budget) {
      if (what.apply(row).isEmpty()) {
        continue;
      }
      if (!areas.contains(row.costArea().strip())) {
        trail.leaveOut(row, Reason.OTHER_AREA);
      } else {
        amounts
            .of(row)
            .ifPresentOrElse(
                amount -> trail.add(Part.NUMERATOR, row, amount),
                () -> trail.leaveOut(row, Reason.OTHER_BUDGET));
      }
    }
    return trail.rows();
  }
}
