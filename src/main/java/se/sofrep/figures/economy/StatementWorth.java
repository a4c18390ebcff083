package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.CASH_FLOW;
import static se.sofrep.figures.EconomyDefinitions.EQUITY;
import static se.sofrep.figures.EconomyDefinitions.INCOME_STATEMENT;
import static se.sofrep.figures.EconomyDefinitions.NOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.economy.AccountMap.Place;

/**
 * What one krona on an account is worth in a line of a statement: what the statement itself makes
 * of books that hold that krona and nothing else. Statements are sums over accounts, so what all
 * kronor are worth is the line.
 */
final class StatementWorth {
  private static final Standing NOTHING =
      new Standing(Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private final Span span;
  private final Presentation presentation;
  private final Association association;
  private final Definition figure;
  private final String category;
  private final boolean openingMoved;
  private final boolean closingMoved;
  private final Map<Kind, BigDecimal> known = new HashMap<>();

  /**
   * @param parts the ledgers that hold the span, in order
   */
  StatementWorth(
      Span span,
      List<Ledger> parts,
      Presentation presentation,
      Association association,
      Definition figure,
      String category) {
    this.span = span;
    this.presentation = presentation;
    this.association = association;
    this.figure = figure;
    this.category = category;
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
  record Kind(
      String account, int sign, boolean opening, boolean closing, boolean inside, boolean before) {}

  BigDecimal of(Kind kind) {
    return known.computeIfAbsent(kind, this::ask);
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
    return value(alone, kind.account()).multiply(krona);
  }

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

  private BigDecimal value(Span alone, String account) {
    if (figure.equals(EQUITY)) {
      return alone.equity(alone.closing());
    }
    FigureSheet sheet = new FigureSheet(span.period());
    if (figure.equals(INCOME_STATEMENT)) {
      new IncomeStatement(alone, presentation).write(sheet, List.of());
    } else if (figure.equals(CASH_FLOW)) {
      new CashFlow(alone).write(sheet, presentation);
    } else if (figure.equals(NOTE)) {
      new Notes(alone, only(account)).write(sheet, association);
    } else {
      new BalanceSheet(alone, presentation).write(sheet, true);
    }
    return sheet.rows().stream()
        .filter(f -> f.key().name().equals(figure.name()) && f.key().category().equals(category))
        .findFirst()
        .flatMap(Figure::value)
        .orElse(BigDecimal.ZERO);
  }

  /** The notes of one account: its name, and its sign in either year. */
  private Presentation only(String account) {
    return new Presentation(
        presentation.spans().stream()
            .map(
                whole ->
                    new Span(
                        whole.period(),
                        whole.map(),
                        whole.accounts(),
                        only(account, whole.opening()),
                        only(account, whole.closing()),
                        only(account, whole.movements()),
                        List.of(),
                        whole.files()))
            .toList());
  }

  private static Standing only(String account, Standing whole) {
    return new Standing(
        only(account, whole.balances()),
        whole.result(),
        whole.transferred(),
        whole.untransferred());
  }

  private static Map<String, BigDecimal> only(String account, Map<String, BigDecimal> amounts) {
    return amounts.containsKey(account) ? Map.of(account, amounts.get(account)) : Map.of();
  }

  private boolean isResult(String account) {
    return span.place(account).map(place -> place.group().isResult()).orElse(false);
  }
}
