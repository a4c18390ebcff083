package se.sofrep.figures.economy;

import java.util.LinkedHashMap;
import java.util.Map;
import se.sofrep.figures.economy.Amounts.At;
import se.sofrep.figures.economy.Amounts.Weight;

/**
 * {@code ekonomi.balansräkning} at the end of the period, {@code .ingående} at its start and {@code
 * .förändring} between them. Assets, equity and debts are all positive. No line is forced: the two
 * sides meet only if the books do.
 */
final class BalanceSheet {
  private final Amounts amounts;
  private final Presentation presentation;
  private final At at;
  private final Map<String, Weight> lines = new LinkedHashMap<>();

  private BalanceSheet(Amounts amounts, Presentation presentation, At at) {
    this.amounts = amounts;
    this.presentation = presentation;
    this.at = at;
  }

  static Map<String, Weight> lines(Amounts amounts, Presentation presentation, At at) {
    BalanceSheet sheet = new BalanceSheet(amounts, presentation, at);
    sheet.write();
    return sheet.lines;
  }

  private void write() {
    Weight fixed = group(Group.FIXED_ASSETS, false);
    Weight current =
        group(Group.STOCK, false)
            .plus(group(Group.RECEIVABLES, true))
            .plus(group(Group.PLACEMENTS, false))
            .plus(group(Group.CASH, true));
    lines.put(Line.CURRENT_ASSETS, current);
    lines.put(Line.ASSETS, fixed.plus(current));
    lines.put(Line.OPENING_EQUITY, amounts.openingEquity(at));
    lines.put(Line.RESULT, Amounts.result(at));
    lines.put(Line.EQUITY, amounts.equity(at));
    Weight debts =
        group(Group.PROVISIONS, false)
            .plus(group(Group.LONG_DEBT, false))
            .plus(group(Group.SHORT_DEBT, true));
    lines.put(Line.EQUITY_AND_DEBT, amounts.equity(at).plus(debts));
  }

  /** The group's line and its further lines; the sum of them all. */
  private Weight group(Group group, boolean always) {
    if (always || presentation.uses(group)) {
      lines.put(group.line(), Amounts.balance(at, group, group.line()));
    }
    for (String line : amounts.span().map().furtherLines(group)) {
      lines.put(line, Amounts.balance(at, group, line));
    }
    return Amounts.balance(at, group);
  }
}
