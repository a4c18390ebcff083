package se.sofrep.figures.economy;

import static se.sofrep.figures.economy.Amounts.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.figures.economy.AccountMap.Place;
import se.sofrep.figures.economy.Amounts.Weight;

/**
 * {@code ekonomi.resultaträkning}: income plus, cost minus. Further lines of {@code konton} stand
 * inside the sum of their group: income in Verksamhetens intäkter, costs in Verksamhetens
 * kostnader. Depreciation and extraordinary items are written where the accounts have them.
 */
final class IncomeStatement {
  private IncomeStatement() {}

  static Map<String, Weight> lines(Span span, Presentation presentation) {
    List<String> own = new ArrayList<>(List.of(Line.CONTRIBUTIONS, Line.OTHER_INCOME));
    for (Group group : List.of(Group.INCOME, Group.COSTS, Group.FINANCIAL)) {
      own.addAll(span.map().furtherLines(group));
    }
    span.movements().keySet().forEach(number -> own.add(line(span, number, span.place(number))));
    Map<String, Weight> lines = new LinkedHashMap<>();
    own.forEach(line -> lines.put(line, ofLine(span, line)));
    sums(span, lines);
    if (!presentation.uses(Group.DEPRECIATION)) {
      lines.remove(Line.DEPRECIATION);
    }
    if (!presentation.uses(Group.EXTRAORDINARY)) {
      lines.remove(Line.EXTRAORDINARY);
    }
    return lines;
  }

  private static void sums(Span span, Map<String, Weight> lines) {
    Weight operating =
        movement(Group.INCOME).plus(movement(Group.COSTS)).plus(movement(Group.DEPRECIATION));
    Weight afterFinancial =
        operating
            .plus(movement(Group.FINANCIAL))
            .plus(movement(Group.FINANCIAL_INCOME))
            .plus(movement(Group.FINANCIAL_COSTS));
    putLast(lines, Line.INCOME, movement(Group.INCOME));
    putLast(lines, Line.COSTS, movement(Group.COSTS));
    putLast(lines, Line.DEPRECIATION, movement(Group.DEPRECIATION));
    putLast(lines, Line.OPERATING_RESULT, operating);
    putLast(lines, Line.FINANCIAL_INCOME, ofLine(span, Line.FINANCIAL_INCOME));
    putLast(lines, Line.FINANCIAL_COSTS, ofLine(span, Line.FINANCIAL_COSTS));
    putLast(lines, Line.RESULT_AFTER_FINANCIAL, afterFinancial);
    putLast(lines, Line.EXTRAORDINARY, movement(Group.EXTRAORDINARY));
    putLast(lines, Line.RESULT, afterFinancial.plus(movement(Group.EXTRAORDINARY)));
  }

  /** In the order of the statement. */
  private static void putLast(Map<String, Weight> lines, String line, Weight weight) {
    lines.remove(line);
    lines.put(line, weight);
  }

  private static Weight ofLine(Span span, String line) {
    return Weight.of(
        -1,
        kind ->
            kind.inside()
                && kind.is(Group::isResult)
                && line(span, kind.account(), kind.place()).equals(line));
  }

  /** The line of an account that is in that place; empty where it is in none. */
  static String line(Span span, String account, Optional<Place> place) {
    BigDecimal movement = span.movements().getOrDefault(account, BigDecimal.ZERO);
    return place.map(known -> line(known, movement)).orElse("");
  }

  /** A financial account without a line of its own is income or cost by its sign. */
  static String line(Place place, BigDecimal amount) {
    if (place.group() == Group.FINANCIAL && place.line().equals(Group.FINANCIAL.line())) {
      return amount.signum() <= 0 ? Line.FINANCIAL_INCOME : Line.FINANCIAL_COSTS;
    }
    return place.line();
  }
}
