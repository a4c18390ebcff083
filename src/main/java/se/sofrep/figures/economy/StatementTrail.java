package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.economy.AccountMap.Place;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.problem.Location;

/**
 * Traces a line of a statement to opening balances and postings. The statements are sums over
 * accounts; so what a posting is worth in a line is what the statement makes of books with one
 * krona on that account alone.
 */
final class StatementTrail {
  private final Books books;
  private final Span span;
  private final Presentation presentation;
  private final String name;
  private final String category;
  private final Association association;
  private final List<Ledger> parts;
  private final boolean openingMoved;
  private final boolean closingMoved;
  private final Map<Kind, BigDecimal> worth = new HashMap<>();

  /**
   * @param name figure: a statement, its notes, or equity
   */
  StatementTrail(
      Books books,
      Span span,
      Presentation presentation,
      Association association,
      String name,
      String category) {
    this.books = books;
    this.span = span;
    this.presentation = presentation;
    this.association = association;
    this.name = name;
    this.category = category;
    this.parts = books.covering(span.period());
    Period period = span.period();
    openingMoved = movedWhole(span.opening(), parts.get(0), period.first().minusDays(1));
    closingMoved = movedWhole(span.closing(), parts.get(parts.size() - 1), period.last());
  }

  /**
   * What decides the worth of an amount.
   *
   * @param sign of the account's whole movement: a financial account is income or cost by it
   * @param opening whether it is in the balances before the period
   * @param closing whether it is in the balances after it
   * @param inside whether it is of the period
   * @param before whether it is of last year's result, not yet moved to equity
   */
  private record Kind(
      String account, int sign, boolean opening, boolean closing, boolean inside, boolean before) {}

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
    BigDecimal worth = worth(new Kind(account, 1, first, last, false, false));
    Location at = Location.of(ledger.file());
    Map<Column, String> cells = Cells.opening(ledger, span.account(account), amount, line(account));
    return worth.signum() == 0
        ? TraceRow.leftOut(at, cells, Reason.OTHER_ACCOUNT)
        : TraceRow.of(part, at, amount.multiply(worth), cells);
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
    BigDecimal worth = worth(kind);
    Map<Column, String> cells = Cells.posting(posting, span.account(account), line(account));
    if (worth.signum() != 0) {
      return TraceRow.of(part, posting.at(), posting.amount().multiply(worth), cells);
    }
    boolean otherwise = worth(new Kind(account, sign, false, true, true, false)).signum() != 0;
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
    BigDecimal worth = worth(kind);
    if (worth.signum() == 0) {
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
                posting.amount().multiply(worth),
                Cells.posting(posting, account, Notes.UNTRANSFERRED)));
      }
    }
    return rows;
  }

  private BigDecimal worth(Kind kind) {
    return worth.computeIfAbsent(kind, this::ask);
  }

  /** One krona, of the sign the account's movement has. */
  private BigDecimal ask(Kind kind) {
    BigDecimal krona = BigDecimal.valueOf(kind.sign());
    boolean result = !kind.before() && isResult(kind.account());
    Span alone =
        new Span(
            span.period(),
            span.map(),
            span.accounts(),
            kind.opening() ? standing(kind, krona, openingMoved) : NOTHING,
            kind.closing() ? standing(kind, krona, closingMoved) : NOTHING,
            kind.inside() && result ? Map.of(kind.account(), krona) : Map.of(),
            List.of(),
            span.files());
    return value(alone).multiply(krona);
  }

  private static final Standing NOTHING =
      new Standing(Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private Standing standing(Kind kind, BigDecimal krona, boolean wholeResult) {
    BigDecimal zero = BigDecimal.ZERO;
    if (kind.before()) {
      return new Standing(Map.of(), zero, zero, krona.negate());
    }
    Optional<Group> group = span.place(kind.account()).map(Place::group);
    if (group.map(Group::isBalance).orElse(false)) {
      return new Standing(Map.of(kind.account(), krona), zero, zero, zero);
    }
    if (group.map(Group::isResult).orElse(false)) {
      return new Standing(Map.of(), krona.negate(), wholeResult ? krona.negate() : zero, zero);
    }
    boolean transfer = group.equals(Optional.of(Group.TRANSFER)) && !wholeResult;
    return new Standing(Map.of(), zero, transfer ? krona : zero, zero);
  }

  /**
   * Whether what was moved to equity is not the booked transfers but the result itself, as the
   * balances showed.
   */
  private boolean movedWhole(Standing standing, Ledger ledger, LocalDate day) {
    BigDecimal booked =
        ledger.postings().stream()
            .filter(posting -> !posting.date().isAfter(day))
            .filter(
                posting ->
                    span.place(posting.account())
                        .map(Place::group)
                        .equals(Optional.of(Group.TRANSFER)))
            .map(Posting::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return booked.compareTo(standing.transferred()) != 0;
  }

  private BigDecimal value(Span alone) {
    if (name.equals(EconomyFigures.EQUITY)) {
      return alone.equity(alone.closing());
    }
    FigureSheet sheet = new FigureSheet(span.period());
    switch (name) {
      case "ekonomi.resultaträkning" ->
          new IncomeStatement(alone, presentation).write(sheet, List.of());
      case "ekonomi.kassaflöde" -> new CashFlow(alone).write(sheet, presentation);
      case "ekonomi.not" -> new Notes(alone, presentation).write(sheet, association);
      default -> new BalanceSheet(alone, presentation).write(sheet);
    }
    return sheet.rows().stream()
        .filter(f -> f.key().name().equals(name) && f.key().category().equals(category))
        .findFirst()
        .flatMap(Figure::value)
        .orElse(BigDecimal.ZERO);
  }

  private boolean isResult(String account) {
    return span.place(account).map(place -> place.group().isResult()).orElse(false);
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
