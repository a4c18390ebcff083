package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.BALANCE_CHANGE;
import static se.sofrep.figures.EconomyDefinitions.BALANCE_SHEET;
import static se.sofrep.figures.EconomyDefinitions.OPENING_BALANCE;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;

/**
 * {@code ekonomi.balansräkning} at the end of the period, {@code .ingående} at its start and {@code
 * .förändring} between them. Assets, equity and debts are all positive. No line is forced: the two
 * sides meet only if the books do.
 */
final class BalanceSheet {
  private final Span span;
  private final Presentation presentation;

  BalanceSheet(Span span, Presentation presentation) {
    this.span = span;
    this.presentation = presentation;
  }

  /**
   * @param change whether it is known how the balances changed, and so what they were before
   */
  void write(FigureSheet sheet, boolean change) {
    Map<String, BigDecimal> opening = lines(span.opening());
    Map<String, BigDecimal> closing = lines(span.closing());
    Collection<String> files = span.files();
    closing.forEach(
        (line, amount) -> {
          Slot slot = Slot.category(line);
          sheet.value(BALANCE_SHEET, slot, amount, files);
          if (change) {
            sheet.value(OPENING_BALANCE, slot, opening.get(line), files);
            sheet.value(BALANCE_CHANGE, slot, amount.subtract(opening.get(line)), files);
          }
        });
  }

  private Map<String, BigDecimal> lines(Standing at) {
    Map<String, BigDecimal> lines = new LinkedHashMap<>();
    BigDecimal fixed = group(lines, at, Group.FIXED_ASSETS, false);
    BigDecimal current =
        group(lines, at, Group.STOCK, false)
            .add(group(lines, at, Group.RECEIVABLES, true))
            .add(group(lines, at, Group.PLACEMENTS, false))
            .add(group(lines, at, Group.CASH, true));
    lines.put(Line.CURRENT_ASSETS, current);
    lines.put(Line.ASSETS, fixed.add(current));
    lines.put(Line.OPENING_EQUITY, span.openingEquity(at));
    lines.put(Line.RESULT, at.result());
    lines.put(Line.EQUITY, span.equity(at));
    BigDecimal debts =
        group(lines, at, Group.PROVISIONS, false)
            .add(group(lines, at, Group.LONG_DEBT, false))
            .add(group(lines, at, Group.SHORT_DEBT, true));
    lines.put(Line.EQUITY_AND_DEBT, span.equity(at).add(debts));
    return lines;
  }

  /** The group's line and its further lines; the sum of them all. */
  private BigDecimal group(
      Map<String, BigDecimal> lines, Standing at, Group group, boolean always) {
    List<String> further = span.map().furtherLines(group);
    if (always || presentation.uses(group)) {
      lines.put(group.line(), span.balance(at, group, group.line()));
    }
    further.forEach(line -> lines.put(line, span.balance(at, group, line)));
    return span.balance(at, group);
  }
}
