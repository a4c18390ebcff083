package se.sofrep.figures.economy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
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
          span.ifPresent(s -> new Statements(books, s, presentation, association).write(sheet));
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

  private static boolean hasData(YearData data) {
    return !data.files().isEmpty() || data.ledger().isPresent();
  }
}
