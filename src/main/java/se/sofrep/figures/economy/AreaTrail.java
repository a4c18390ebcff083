package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;
import se.sofrep.figures.economy.Operating.Area;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/** Traces what is told by cost area to postings and to rows of the budget. */
final class AreaTrail {
  private final Books books;
  private final Optional<Span> span;
  private final Operating operating;

  AreaTrail(Books books, Optional<Span> span, Operating operating) {
    this.books = books;
    this.span = span;
    this.operating = operating;
  }

  /** The cost areas that a category of {@code ekonomi.drift.*} is about. */
  List<Area> areas(String category) {
    List<Area> named =
        operating.areas().stream().filter(area -> area.label().equals(category)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return operating.areas().stream()
        .filter(
            area ->
                switch (category) {
                  case Operating.TOTAL -> !area.isIncome();
                  case Operating.INCOME -> area.isIncome();
                  default -> category.equals(Operating.RESULT);
                })
        .toList();
  }

  /** Postings of all result accounts on the areas, income plus. */
  List<TraceRow> outcome(Part part, List<Area> areas) {
    Set<String> codes = new HashSet<>(areas.stream().map(Area::code).toList());
    return span.map(
            s ->
                postings(
                    part,
                    s,
                    posting ->
                        codes.contains(posting.costArea().strip())
                            ? Optional.of(posting.amount().negate())
                            : Optional.empty()))
        .orElse(List.of());
  }

  /**
   * Postings of a span, each with what it adds.
   *
   * @param worth empty for a posting of another cost area
   */
  List<TraceRow> postings(Part part, Span within, Function<Posting, Optional<BigDecimal>> worth) {
    List<TraceRow> rows = new ArrayList<>();
    for (Ledger ledger : books.covering(within.period())) {
      for (Posting posting : ledger.postings()) {
        rows.add(row(part, within, posting, worth.apply(posting)));
      }
    }
    return rows;
  }

  private static TraceRow row(Part part, Span within, Posting posting, Optional<BigDecimal> worth) {
    Map<Column, String> cells = Cells.posting(posting, within.account(posting.account()), "");
    Optional<Reason> reason = reason(within, posting, worth);
    return reason.isPresent()
        ? TraceRow.leftOut(posting.at(), cells, reason.get())
        : TraceRow.of(part, posting.at(), worth.orElseThrow(), cells);
  }

  private static Optional<Reason> reason(Span within, Posting posting, Optional<BigDecimal> worth) {
    if (!within.isResult(posting)) {
      boolean balance = within.account(posting.account()).isBalance();
      return Optional.of(balance ? Reason.BALANCE_ACCOUNT : Reason.CLOSING_TRANSFER);
    }
    if (worth.isEmpty()) {
      return Optional.of(Reason.OTHER_AREA);
    }
    if (!within.period().contains(posting.date())) {
      return Optional.of(Reason.OUTSIDE_PERIOD);
    }
    boolean worthless = worth.get().signum() == 0 && posting.amount().signum() != 0;
    return worthless ? Optional.of(Reason.NOT_COST) : Optional.empty();
  }

  /** The posting's cost, when it is on one of the areas. */
  static Function<Posting, Optional<BigDecimal>> costOn(List<String> codes) {
    return posting ->
        codes.contains(posting.costArea().strip())
            ? Optional.of(Operating.cost(posting))
            : Optional.empty();
  }

  /**
   * Rows of the budget.
   *
   * @param what the row's budget or its forecast
   * @param worth what a krona of the row is worth in the figure; zero for a row that is not used
   */
  static List<TraceRow> budget(
      Part part,
      List<BudgetRow> rows,
      List<Area> areas,
      Function<BudgetRow, Optional<BigDecimal>> what,
      String column,
      Function<BudgetRow, BigDecimal> worth) {
    Set<String> codes = new HashSet<>(areas.stream().map(Area::code).toList());
    List<TraceRow> traced = new ArrayList<>();
    for (BudgetRow row : rows) {
      if (what.apply(row).isEmpty()) {
        continue;
      }
      BigDecimal amount = what.apply(row).get();
      Map<Column, String> cells = Cells.budget(row, column, amount);
      if (!codes.contains(row.costArea().strip())) {
        traced.add(TraceRow.leftOut(row.at(), cells, Reason.OTHER_AREA));
      } else if (worth.apply(row).signum() == 0) {
        traced.add(TraceRow.leftOut(row.at(), cells, Reason.OTHER_BUDGET));
      } else {
        traced.add(TraceRow.of(part, row.at(), amount.multiply(worth.apply(row)), cells));
      }
    }
    return traced;
  }
}
