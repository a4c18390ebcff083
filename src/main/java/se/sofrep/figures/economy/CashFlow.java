package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.CASH_FLOW;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;

/**
 * {@code ekonomi.kassaflöde} by the indirect method (RKR R13): money in plus, money out minus.
 *
 * <pre>
 * operating = result + items that move no money (depreciation, change of provisions)
 *             − growth of stock and receivables + growth of short-term debt
 * investing = −(growth of fixed assets + depreciation) − growth of placements
 * financing = growth of long-term debt + growth of equity beyond the result
 * </pre>
 *
 * The cash flow is the sum of the three, not the change of Kassa och bank: that the two meet is for
 * a check to say.
 */
final class CashFlow {
  private final Span span;

  CashFlow(Span span) {
    this.span = span;
  }

  void write(FigureSheet sheet, Presentation presentation) {
    Map<String, BigDecimal> lines = new LinkedHashMap<>();
    BigDecimal depreciation = span.movement(Group.DEPRECIATION);
    BigDecimal notLiquid = growth(Group.PROVISIONS).subtract(depreciation);
    BigDecimal stock = growth(Group.STOCK).negate();
    BigDecimal receivables = growth(Group.RECEIVABLES).negate();
    BigDecimal shortDebt = growth(Group.SHORT_DEBT);
    BigDecimal operating = span.result().add(notLiquid).add(stock).add(receivables).add(shortDebt);
    BigDecimal investing =
        depreciation.subtract(growth(Group.FIXED_ASSETS)).subtract(growth(Group.PLACEMENTS));
    BigDecimal financing = growth(Group.LONG_DEBT).add(equityBeyondResult());
    lines.put(Line.PERIOD_RESULT, span.result());
    lines.put(Line.NOT_LIQUID, notLiquid);
    if (presentation.uses(Group.STOCK)) {
      lines.put(Line.STOCK_CHANGE, stock);
    }
    lines.put(Line.RECEIVABLES_CHANGE, receivables);
    lines.put(Line.SHORT_DEBT_CHANGE, shortDebt);
    lines.put(Line.CASH_OPERATING, operating);
    lines.put(Line.CASH_INVESTING, investing);
    lines.put(Line.CASH_FINANCING, financing);
    lines.put(Line.CASH_FLOW, operating.add(investing).add(financing));
    lines.put(Line.CASH_AT_START, span.balance(span.opening(), Group.CASH));
    lines.put(Line.CASH_AT_END, span.balance(span.closing(), Group.CASH));
    lines.forEach(
        (line, amount) -> sheet.value(CASH_FLOW, Slot.category(line), amount, span.files()));
  }

  private BigDecimal growth(Group group) {
    return span.balance(span.closing(), group).subtract(span.balance(span.opening(), group));
  }

  private BigDecimal equityBeyondResult() {
    return span.equity(span.closing())
        .subtract(span.equity(span.opening()))
        .subtract(span.result());
  }
}
