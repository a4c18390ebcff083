package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Definition;
import se.sofrep.figures.economy.AccountMap.Place;
import se.sofrep.figures.economy.StatementWorth.Kind;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.problem.Location;

/**
 * Traces a line of a statement to opening balances and postings. The statements are sums over
 * accounts; so {@link StatementWorth} asks them what one krona on an account is worth.
 */
final class StatementTrail {
  private final Books books;
  private final Span span;
  private final List<Ledger> parts;
  private final StatementWorth worth;

  /**
   * @param figure a statement, its notes, or equity
   */
  StatementTrail(
      Books books,
      Span span,
      Presentation presentation,
      Association association,
      Definition figure,
      String category) {
    this.books = books;
    this.span = span;
    this.parts = books.covering(span.period());
    this.worth = new StatementWorth(span, parts, presentation, association, figure, category);
  }

  List<TraceRow> rows(Part part) {
    List<TraceRow> rows = new ArrayList<>();
    for (Ledger ledger : parts) {
      boolean first = ledger.equals(parts.get(0));
      boolean last = ledger.equals(parts.get(parts.size() - 1));
      if (first || last) {
        ledger
            .opening()
            .forEach(
                (account, amount) -> rows.add(opening(part, ledger, account, amount, first, last)));
      }
      ledger.postings().forEach(posting -> rows.add(row(part, posting, first, last)));
    }
    rows.addAll(untransferred(part, parts.get(0)));
    return rows;
  }

  private TraceRow opening(
      Part part, Ledger ledger, String account, BigDecimal amount, boolean first, boolean last) {
    BigDecimal krona = worth.of(new Kind(account, 1, first, last, false, false));
    Location at = Location.of(ledger.file());
    Map<Column, String> cells = Cells.opening(ledger, span.account(account), amount, line(account));
    return krona.signum() == 0
        ? TraceRow.leftOut(at, cells, Reason.OTHER_ACCOUNT)
        : TraceRow.of(part, at, amount.multiply(krona), cells);
  }

  private TraceRow row(Part part, Posting posting, boolean first, boolean last) {
    Period period = span.period();
    String account = posting.account();
    int sign = sign(account);
    boolean up = !posting.date().isAfter(period.last());
    Kind kind =
        new Kind(
            account,
            sign,
            first && posting.date().isBefore(period.first()),
            last && up,
            period.contains(posting.date()),
            false);
    BigDecimal krona = worth.of(kind);
    Map<Column, String> cells = Cells.posting(posting, span.account(account), line(account));
    if (krona.signum() != 0) {
      return TraceRow.of(part, posting.at(), posting.amount().multiply(krona), cells);
    }
    boolean otherwise = worth.of(new Kind(account, sign, false, true, true, false)).signum() != 0;
    return TraceRow.leftOut(
        posting.at(), cells, otherwise ? Reason.OUTSIDE_PERIOD : elsewhere(account));
  }

  private Reason elsewhere(String account) {
    return span.place(account).map(Place::group).equals(Optional.of(Group.TRANSFER))
        ? Reason.CLOSING_TRANSFER
        : Reason.OTHER_ACCOUNT;
  }

  /** Last year's result that was never moved to equity is equity all the same. */
  private List<TraceRow> untransferred(Part part, Ledger first) {
    boolean none =
        span.opening().untransferred().signum() == 0
            && span.closing().untransferred().signum() == 0;
    Optional<Ledger> before = books.at(first.year().first().minusDays(1));
    if (none || before.isEmpty()) {
      return List.of();
    }
    Kind kind =
        new Kind(
            "",
            1,
            span.opening().untransferred().signum() != 0,
            span.closing().untransferred().signum() != 0,
            false,
            true);
    BigDecimal krona = worth.of(kind);
    if (krona.signum() == 0) {
      return List.of();
    }
    List<TraceRow> rows = new ArrayList<>();
    for (Posting posting : before.get().postings()) {
      Account account =
          before
              .get()
              .accounts()
              .getOrDefault(posting.account(), new Account(posting.account(), ""));
      boolean result =
          span.map().place(account).map(place -> place.group().isResult()).orElse(false);
      if (result) {
        rows.add(
            TraceRow.of(
                part,
                posting.at(),
                posting.amount().multiply(krona),
                Cells.posting(posting, account, Notes.UNTRANSFERRED)));
      }
    }
    return rows;
  }

  private int sign(String account) {
    int sign = span.movements().getOrDefault(account, BigDecimal.ZERO).signum();
    return sign == 0 ? -1 : sign;
  }

  private String line(String account) {
    BigDecimal movement = span.movements().getOrDefault(account, BigDecimal.ZERO);
    return span.place(account).map(place -> IncomeStatement.line(place, movement)).orElse("");
  }
}
