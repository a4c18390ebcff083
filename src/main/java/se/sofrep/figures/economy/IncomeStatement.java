package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.economy.AccountMap.Place;

/**
 * {@code ekonomi.resultaträkning}: income plus, cost minus. Further lines of {@code konton} stand
 * inside the sum of their group: income in Verksamhetens intäkter, costs in Verksamhetens
 * kostnader. Depreciation and extraordinary items are written where the accounts have them.
 */
final class IncomeStatement {
  private final Map<String, BigDecimal> lines = new LinkedHashMap<>();

  IncomeStatement(Span span, Presentation presentation) {
    lines.put(Line.CONTRIBUTIONS, BigDecimal.ZERO);
    lines.put(Line.OTHER_INCOME, BigDecimal.ZERO);
    further(span, Group.INCOME);
    further(span, Group.COSTS);
    further(span, Group.FINANCIAL);
    span.movements()
        .forEach(
            (number, amount) -> {
              String line = line(span.place(number).orElseThrow(), amount);
              lines.merge(line, amount.negate(), BigDecimal::add);
            });
    sums(span, presentation);
  }

  /** A financial account without a line of its own is income or cost by its sign. */
  static String line(Place place, BigDecimal amount) {
    if (place.group() == Group.FINANCIAL && place.line().equals(Group.FINANCIAL.line())) {
      return amount.signum() <= 0 ? Line.FINANCIAL_INCOME : Line.FINANCIAL_COSTS;
    }
    return place.line();
  }

  BigDecimal line(String name) {
    return lines.getOrDefault(name, BigDecimal.ZERO);
  }

  void write(FigureSheet sheet, java.util.Collection<String> files) {
    lines.forEach(
        (line, amount) -> sheet.value(INCOME_STATEMENT, Slot.category(line), amount, files));
  }

  private void further(Span span, Group group) {
    span.map().furtherLines(group).forEach(line -> lines.put(line, BigDecimal.ZERO));
  }

  private void sums(Span span, Presentation presentation) {
    BigDecimal income = span.movement(Group.INCOME);
    BigDecimal costs = span.movement(Group.COSTS);
    BigDecimal depreciation = span.movement(Group.DEPRECIATION);
    BigDecimal operating = income.add(costs).add(depreciation);
    BigDecimal financial =
        span.movement(Group.FINANCIAL)
            .add(span.movement(Group.FINANCIAL_INCOME))
            .add(span.movement(Group.FINANCIAL_COSTS));
    BigDecimal extraordinary = span.movement(Group.EXTRAORDINARY);
    put(Line.INCOME, income);
    put(Line.COSTS, costs);
    put(Line.DEPRECIATION, depreciation);
    put(Line.OPERATING_RESULT, operating);
    put(Line.FINANCIAL_INCOME, line(Line.FINANCIAL_INCOME));
    put(Line.FINANCIAL_COSTS, line(Line.FINANCIAL_COSTS));
    put(Line.RESULT_AFTER_FINANCIAL, operating.add(financial));
    put(Line.EXTRAORDINARY, extraordinary);
    put(Line.RESULT, operating.add(financial).add(extraordinary));
    if (!presentation.uses(Group.DEPRECIATION)) {
      lines.remove(Line.DEPRECIATION);
    }
    if (!presentation.uses(Group.EXTRAORDINARY)) {
      lines.remove(Line.EXTRAORDINARY);
    }
  }

  /** At the end: the order of the statement. */
  private void put(String line, BigDecimal amount) {
    lines.remove(line);
    lines.put(line, amount);
  }
}
