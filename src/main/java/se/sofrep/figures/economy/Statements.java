package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.BALANCE_CHANGE;
import static se.sofrep.figures.EconomyDefinitions.BALANCE_SHEET;
import static se.sofrep.figures.EconomyDefinitions.CASH_FLOW;
import static se.sofrep.figures.EconomyDefinitions.EQUITY;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_CONTRIBUTIONS;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_INCOME;
import static se.sofrep.figures.EconomyDefinitions.INCOME_STATEMENT;
import static se.sofrep.figures.EconomyDefinitions.NOTE;
import static se.sofrep.figures.EconomyDefinitions.OPENING_BALANCE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.figures.Definition;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.economy.Amounts.At;
import se.sofrep.figures.economy.Amounts.Entry;
import se.sofrep.figures.economy.Amounts.Kind;
import se.sofrep.figures.economy.Amounts.Weight;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/** The statements of one span, line by line, and each line's way back to its rows. */
final class Statements {
  private final Span span;
  private final Amounts amounts;
  private final Map<Definition, Map<String, Weight>> lines = new HashMap<>();

  Statements(Books books, Span span, Presentation presentation, Association association) {
    this.span = span;
    amounts = new Amounts(books, span);
    Map<String, Weight> closing = BalanceSheet.lines(amounts, presentation, At.CLOSING);
    Map<String, Weight> opening = BalanceSheet.lines(amounts, presentation, At.OPENING);
    Map<String, Weight> change = new LinkedHashMap<>(closing);
    change.replaceAll((line, weight) -> weight.minus(opening.get(line)));
    lines.put(INCOME_STATEMENT, IncomeStatement.lines(span, presentation));
    lines.put(BALANCE_SHEET, closing);
    lines.put(OPENING_BALANCE, opening);
    lines.put(BALANCE_CHANGE, change);
    lines.put(CASH_FLOW, CashFlow.lines(amounts, presentation));
    lines.put(NOTE, Notes.lines(amounts, presentation, association));
    lines.put(EQUITY, Map.of("", amounts.equity(At.CLOSING)));
  }

  /** The figures that are lines of statements. */
  static List<Definition> figures() {
    return List.of(
        INCOME_STATEMENT, BALANCE_SHEET, OPENING_BALANCE, BALANCE_CHANGE, CASH_FLOW, NOTE, EQUITY);
  }

  void write(FigureSheet sheet) {
    boolean hasBalances =
        Stream.of(span.opening(), span.closing()).anyMatch(s -> !s.balances().isEmpty());
    boolean tellsChange = hasBalances && span.tellsChange();
    write(sheet, INCOME_STATEMENT);
    if (hasBalances) {
      balances(sheet, tellsChange);
    }
    if (tellsChange) {
      write(sheet, CASH_FLOW);
    }
    write(sheet, NOTE);
    if (hasBalances) {
      write(sheet, EQUITY);
      BigDecimal equity = sum(EQUITY, "");
      BigDecimal contributions = sum(INCOME_STATEMENT, Line.CONTRIBUTIONS);
      BigDecimal income = sum(INCOME_STATEMENT, Line.INCOME);
      sheet.ratio(EQUITY_OF_CONTRIBUTIONS, Slot.TOTAL, equity, contributions, span.files());
      sheet.ratio(EQUITY_OF_INCOME, Slot.TOTAL, equity, income, span.files());
    }
  }

  /**
   * @param change whether it is known how the balances changed, and so what they were before
   */
  private void balances(FigureSheet sheet, boolean change) {
    for (String line : lines.get(BALANCE_SHEET).keySet()) {
      write(sheet, BALANCE_SHEET, line);
      if (change) {
        write(sheet, OPENING_BALANCE, line);
        write(sheet, BALANCE_CHANGE, line);
      }
    }
  }

  private void write(FigureSheet sheet, Definition figure) {
    lines.get(figure).keySet().forEach(line -> write(sheet, figure, line));
  }

  private void write(FigureSheet sheet, Definition figure, String line) {
    sheet.value(figure, Slot.category(line), sum(figure, line), span.files());
  }

  private BigDecimal sum(Definition figure, String line) {
    return amounts.sum(weight(figure, line));
  }

  private Weight weight(Definition figure, String line) {
    return lines.get(figure).getOrDefault(line, Weight.NONE);
  }

  /** Every opening balance and posting as the line sees it. */
  List<TraceRow> rows(Part part, Definition figure, String line) {
    Weight weight = weight(figure, line);
    return amounts.entries().stream()
        .filter(entry -> !entry.kind().before() || weight.of(entry.kind()) != 0)
        .map(entry -> row(part, entry, weight))
        .toList();
  }

  private TraceRow row(Part part, Entry entry, Weight weight) {
    BigDecimal times = BigDecimal.valueOf(weight.of(entry.kind()));
    return times.signum() == 0
        ? TraceRow.leftOut(entry.at(), Cells.entry(entry, span), reason(entry, weight))
        : TraceRow.of(part, entry.at(), entry.amount().multiply(times), Cells.entry(entry, span));
  }

  private static Reason reason(Entry entry, Weight weight) {
    Kind kind = entry.kind();
    Kind ofPeriod = new Kind(kind.account(), kind.place(), false, true, true, false);
    if (entry.posting().isEmpty()) {
      return Reason.OTHER_ACCOUNT;
    }
    if (weight.of(ofPeriod) != 0) {
      return Reason.OUTSIDE_PERIOD;
    }
    return kind.is(Group.TRANSFER) ? Reason.CLOSING_TRANSFER : Reason.OTHER_ACCOUNT;
  }
}
