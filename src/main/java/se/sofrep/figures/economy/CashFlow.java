package se.sofrep.figures.economy;

import java.util.LinkedHashMap;
import java.util.Map;
import se.sofrep.figures.economy.Amounts.At;
import se.sofrep.figures.economy.Amounts.Weight;

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
  private CashFlow() {}

  static Map<String, Weight> lines(Amounts amounts, Presentation presentation) {
    Map<String, Weight> lines = new LinkedHashMap<>();
    Weight depreciation = Amounts.movement(Group.DEPRECIATION);
    Weight notLiquid = growth(Group.PROVISIONS).minus(depreciation);
    Weight stock = growth(Group.STOCK).negate();
    Weight receivables = growth(Group.RECEIVABLES).negate();
    Weight shortDebt = growth(Group.SHORT_DEBT);
    Weight operating =
        Amounts.result().plus(notLiquid).plus(stock).plus(receivables).plus(shortDebt);
    Weight investing =
        depreciation.minus(growth(Group.FIXED_ASSETS)).minus(growth(Group.PLACEMENTS));
    Weight equity = amounts.equity(At.CLOSING).minus(amounts.equity(At.OPENING));
    Weight financing = growth(Group.LONG_DEBT).plus(equity).minus(Amounts.result());
    lines.put(Line.PERIOD_RESULT, Amounts.result());
    lines.put(Line.NOT_LIQUID, notLiquid);
    if (presentation.uses(Group.STOCK)) {
      lines.put(Line.STOCK_CHANGE, stock);
    }
    lines.put(Line.RECEIVABLES_CHANGE, receivables);
    lines.put(Line.SHORT_DEBT_CHANGE, shortDebt);
    lines.put(Line.CASH_OPERATING, operating);
    lines.put(Line.CASH_INVESTING, investing);
    lines.put(Line.CASH_FINANCING, financing);
    lines.put(Line.CASH_FLOW, operating.plus(investing).plus(financing));
    lines.put(Line.CASH_AT_START, Amounts.balance(At.OPENING, Group.CASH));
    lines.put(Line.CASH_AT_END, Amounts.balance(At.CLOSING, Group.CASH));
    return lines;
  }

  private static Weight growth(Group group) {
    return Amounts.balance(At.CLOSING, group).minus(Amounts.balance(At.OPENING, group));
  }
}
