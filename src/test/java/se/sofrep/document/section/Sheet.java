package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.SmallBase;
import se.sofrep.document.Table;
import se.sofrep.document.axis.DerivedFigures;
import se.sofrep.document.template.Asked;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;
import se.sofrep.testing.TestAssociation;

/** Hand-made figures, so that a test has its numbers in view. The report is of 2019. */
final class Sheet {
  static final char NBSP = '\u00a0';
  private static final List<String> SOURCE = List.of("2019/deltagare.csv");

  private final List<Figure> figures = new ArrayList<>();
  private final TestAssociation association = new TestAssociation().nameless().costGoal(50, 80);
  private SmallBase small = new SmallBase(10);
  private Period period = Period.year(2019);
  private Period writing = Period.year(2019);

  Sheet of(Period reported) {
    period = reported;
    writing = reported;
    return this;
  }

  /** Percent is printed however few it is of. */
  Sheet everyPercent() {
    small = SmallBase.NONE;
    return this;
  }

  /** What follows is of the year before. */
  Sheet before() {
    return in(period.yearBefore());
  }

  Sheet in(Period other) {
    writing = other;
    return this;
  }

  Sheet intervention(String name) {
    return intervention(name, List.of(), OutcomeRule.DEFAULT);
  }

  Sheet intervention(String name, List<Intervention.Goal> goals, OutcomeRule rule) {
    association.intervention(name, of -> of.goals(goals).outcome(rule));
    return this;
  }

  static OutcomeRule alsoJobSeekers() {
    return new OutcomeRule(
        List.of("Arbete"),
        List.of("Studier"),
        List.of("Aktivt arbetssökande"),
        Variable.CLOSURE_REASON);
  }

  Sheet group(String name, String... members) {
    association.group(name, members);
    return this;
  }

  Sheet series(String name, String gender, List<String> only, List<String> except) {
    association.series(name, gender, only, except);
    return this;
  }

  Sheet accountLine(String line, String first, String last) {
    association.accountLine(line, first, last);
    return this;
  }

  Sheet costKind(String area, Association.CostKind kind) {
    association.costKind(kind, area);
    return this;
  }

  Sheet seat(String role, String party, boolean deputy) {
    association.seat(role, party, deputy);
    return this;
  }

  Sheet count(String name, String intervention, String gender, String category, double count) {
    FigureKey key = new FigureKey(name, intervention, gender, category, writing, Unit.COUNT);
    figures.add(Figure.of(key, number(count), SOURCE));
    return this;
  }

  Sheet count(String name, String intervention, String gender, double count) {
    return count(name, intervention, gender, "", count);
  }

  /** A count and its share of a base, as the figures room writes both. */
  Sheet share(
      String name, String intervention, String gender, String category, double n, double base) {
    count(name, intervention, gender, category, n);
    return percent(name, intervention, gender, category, n, base);
  }

  Sheet percent(
      String name, String intervention, String gender, String category, double n, double base) {
    FigureKey key = new FigureKey(name, intervention, gender, category, writing, Unit.PERCENT);
    figures.add(Figure.share(key, number(n), number(base), SOURCE));
    return this;
  }

  Sheet value(String name, String intervention, String category, Unit unit, double value) {
    FigureKey key = new FigureKey(name, intervention, "", category, writing, unit);
    figures.add(Figure.of(key, number(value), SOURCE));
    return this;
  }

  Sheet kronor(String name, String category, double amount) {
    return value(name, "", category, Unit.KRONOR, amount);
  }

  Sheet ratio(String name, String category, double part, double whole) {
    FigureKey key = new FigureKey(name, "", "", category, writing, Unit.PERCENT);
    figures.add(Figure.ratio(key, number(part), number(whole), SOURCE));
    return this;
  }

  Sheet withheld(String name, String intervention, String gender, String category) {
    for (Unit unit : List.of(Unit.COUNT, Unit.PERCENT)) {
      FigureKey key = new FigureKey(name, intervention, gender, category, writing, unit);
      figures.add(DerivedFigures.withheld(key, SOURCE));
    }
    return this;
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }

  ReportContext context() {
    int year = period.first().getYear();
    Material material =
        new Material(
            association.build(), period, YearData.empty(year), YearData.empty(year - 1), List.of());
    return new ReportContext(
        material, Figures.of(figures), new Printer(Language.SV, small), Language.SV);
  }

  Optional<Table> table(String name, String... arguments) {
    return Asked.table(name, context(), words(arguments));
  }

  Optional<Chart> chart(String name, String... arguments) {
    return Asked.chart(name, context(), words(arguments));
  }

  private static Map<String, String> words(String... pairs) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      out.put(pairs[i], pairs[i + 1]);
    }
    return out;
  }

  /** The table as printed, a line a row: cells separated by bars, no-break spaces as spaces. */
  static List<String> printed(Table table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row.cells().stream().map(Table.Cell::printed).toList()))
        .map(line -> line.replace(NBSP, ' ').strip())
        .toList();
  }

  /** Column headings with their group: {@code Avslutade/Kvinna}. */
  static List<String> headings(Table table) {
    return table.columns().stream()
        .map(c -> c.group().isEmpty() ? c.heading() : c.group() + "/" + c.heading())
        .toList();
  }
}
