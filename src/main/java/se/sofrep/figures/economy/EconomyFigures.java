package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.EQUITY;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_CONTRIBUTIONS;
import static se.sofrep.figures.EconomyDefinitions.EQUITY_OF_INCOME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.Figures;

/**
 * The figures about money: the statements, equity, the operating statement by cost area, the cost
 * split and the cost of interventions. Kronor, exact; shares of kronor in percent without interval.
 *
 * <p>Left out is what the ledgers cannot tell: a period that they do not hold or hold too coarsely,
 * the balance sheet of a ledger without balance accounts, cost areas of a ledger without any.
 * Throws nothing.
 */
public final class EconomyFigures {
  private EconomyFigures() {}

  /**
   * For the material's period and the same span the year before, that one from its own ledger or
   * else from what this year's file says of it.
   *
   * @param participants the participant figures of the same material, for unit costs
   * @param notes takes how whole the material is
   */
  public static List<Figure> of(Material material, Figures participants, Coverages.Notes notes) {
    Association association = material.association();
    AccountMap map = AccountMap.of(association);
    Books books = Books.of(material);
    Map<Period, YearData> periods = new LinkedHashMap<>();
    periods.put(material.period(), material.year());
    periods.put(material.period().yearBefore(), material.yearBefore());
    Map<Period, Span> spans = new LinkedHashMap<>();
    periods
        .keySet()
        .forEach(period -> Span.of(books, period, map).ifPresent(s -> spans.put(period, s)));
    Presentation presentation = new Presentation(List.copyOf(spans.values()));
    List<Figure> figures = new ArrayList<>();
    EconomyCoverage coverage = new EconomyCoverage(association, books, notes);
    periods.forEach(
        (period, data) -> {
          FigureSheet sheet = new FigureSheet(period);
          Optional<Span> span = Optional.ofNullable(spans.get(period));
          span.ifPresent(s -> statements(s, presentation, association, sheet));
          Operating operating = new Operating(association, data, span, period);
          operating.write(sheet);
          CostSplit split = new CostSplit(association, operating);
          split.write(sheet);
          coverage.note(period, data, operating, split);
          new InterventionCosts(association, books, map, span, hasData(data))
              .write(sheet, participants);
          figures.addAll(sheet.rows());
        });
    return figures;
  }

  /** What the interventions were granted and cost in the material's period, and nothing else. */
  public static List<Figure> ofInterventions(
      Material material, Figures participants, Coverages.Notes notes) {
    AccountMap map = AccountMap.of(material.association());
    Books books = Books.of(material);
    FigureSheet sheet = new FigureSheet(material.period());
    Optional<Span> span = Span.of(books, material.period(), map);
    new InterventionCosts(material.association(), books, map, span, true)
        .write(sheet, participants);
    new EconomyCoverage(material.association(), books, notes)
        .noteLedger(material.period(), material.year(), span);
    return sheet.rows();
  }

  private static void statements(
      Span span, Presentation presentation, Association association, FigureSheet sheet) {
    IncomeStatement income = new IncomeStatement(span, presentation);
    income.write(sheet, span.files());
    boolean hasBalances =
        Stream.of(span.opening(), span.closing()).anyMatch(s -> !s.balances().isEmpty());
    if (hasBalances) {
      new BalanceSheet(span, presentation).write(sheet, span.tellsChange());
      if (span.tellsChange()) {
        new CashFlow(span).write(sheet, presentation);
      }
    }
    new Notes(span, presentation).write(sheet, association);
    if (hasBalances) {
      Set<String> files = new TreeSet<>(span.files());
      var equity = span.equity(span.closing());
      sheet.value(EQUITY, Slot.TOTAL, equity, files);
      sheet.ratio(
          EQUITY_OF_CONTRIBUTIONS, Slot.TOTAL, equity, income.line(Line.CONTRIBUTIONS), files);
      sheet.ratio(EQUITY_OF_INCOME, Slot.TOTAL, equity, income.line(Line.INCOME), files);
    }
  }

  private static boolean hasData(YearData data) {
    return !data.files().isEmpty() || data.ledger().isPresent();
  }
}
