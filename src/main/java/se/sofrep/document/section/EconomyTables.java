package se.sofrep.document.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Association.EquityGoal;
import se.sofrep.domain.Association.Range;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The economy in brief: summary, split of costs, financial goals, each intervention's costs. */
final class EconomyTables {
  private static final String SPLIT = "ekonomi.kostnadsandel";
  private static final String INTERVENTIONS = "insatser";
  private static final List<String> OF_INTERVENTIONS = List.of("struktur", "individ");

  private EconomyTables() {}

  /**
   * Income, costs, result, equity and liquid assets in thousands of kronor. Income and costs hold
   * the financial ones, as the operating statement does: one meaning in budget, outcome and year
   * before.
   */
  static Optional<Table> summary(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Grid<SummaryLine> grid =
        new Grid<>(
            "ekonomisk-sammanfattning",
            "Ekonomisk sammanfattning, " + SectionWords.period(view.period()) + ". Belopp i tkr.",
            "Belopp i tkr");
    Format format = Format.THOUSANDS;
    CostAreas areas = new CostAreas(view);
    grid.column(
        "Utfall " + SectionWords.period(view.period()),
        "",
        format,
        line -> view.cell(line.outcome(view, view.period()), format));
    grid.optional(
        "Budget", "", format, line -> view.cell(line.drift(areas, CostAreas.BUDGET), format));
    grid.optional(
        "Avvikelse", "", format, line -> view.cell(line.drift(areas, CostAreas.DEVIATION), format));
    if (view.period().wholeYear().isEmpty()) {
      grid.optional(
          "Prognos helår",
          "",
          format,
          line -> view.cell(line.drift(areas, CostAreas.FORECAST), format));
    }
    grid.optional(
        "Utfall " + SectionWords.period(view.before()),
        "",
        format,
        line -> view.cell(line.outcome(view, view.before()), format));
    for (SummaryLine line : SummaryLine.values()) {
      grid.body(line.label(), line);
    }
    return grid.build();
  }

  /** What part of all costs went where; interventions together against the financial goal. */
  static Optional<Table> split(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey key = view.key(SPLIT, Unit.PERCENT);
    Grid<FigureKey> grid =
        new Grid<>(
            "kostnadsfordelning",
            "Kostnadernas fördelning, "
                + SectionWords.period(view.period())
                + ". Kronor och andel av alla kostnader.",
            "Kostnadsslag");
    grid.column("kr", "", Format.KRONOR, k -> kronor(view, k));
    grid.column(
        "Andel %",
        "", Format.PERCENT, k -> view.cell(DerivedFigures.ofSplit(view, k), Format.PERCENT));
    grid.optional("Mål %", "", Format.TEXT, k -> Cell.text(goal(view, k)));
    grid.optional(
        "Andel % " + SectionWords.period(view.before()),
        "",
        Format.PERCENT,
        k -> view.cell(DerivedFigures.ofSplit(view, view.before(k)), Format.PERCENT));
    List<String> kinds = kinds(view);
    kinds.stream().filter(OF_INTERVENTIONS::contains).forEach(k -> splitRow(grid, key, k));
    grid.row(Kind.SUBTOTAL, CostAreas.label(INTERVENTIONS), key.category(INTERVENTIONS));
    kinds.stream().filter(k -> !OF_INTERVENTIONS.contains(k)).forEach(k -> splitRow(grid, key, k));
    splitRow(grid, key, CostAreas.UNSPLIT);
    grid.row(Kind.TOTAL, "Alla kostnader", key.category(CostAreas.ALL));
    boolean meet = grid.build().map(PrintedSums::meet).orElse(true);
    return meet ? grid.build() : grid.note(PrintedSums.NOTE).build();
  }

  private static void splitRow(Grid<FigureKey> grid, FigureKey key, String kind) {
    grid.body(CostAreas.label(kind), key.category(kind));
  }

  /**
   * Kinds of cost that cost something in either year: those that interventions are made of first,
   * so that their sum can stand under them.
   */
  static List<String> kinds(View view) {
    FigureKey key = view.key(SPLIT, Unit.PERCENT);
    return view.categories(SPLIT).stream()
        .filter(kind -> !kind.equals(INTERVENTIONS))
        .filter(kind -> StatementForm.hasAmount(view, key.category(kind)))
        .sorted(Comparator.comparing(kind -> !OF_INTERVENTIONS.contains(kind)))
        .toList();
  }

  private static Cell kronor(View view, FigureKey key) {
    Optional<Figure> figure = DerivedFigures.ofSplit(view, key);
    if (figure.filter(View::isWithheld).isPresent()) {
      return view.cell(figure, Format.KRONOR);
    }
    return figure
        .flatMap(Figure::numerator)
        .map(n -> new Cell(view.printer().cell(n, Format.KRONOR), Optional.of(n), figure))
        .orElse(Cell.text(Printer.NO_DATA));
  }

  private static String goal(View view, FigureKey key) {
    return key.category().equals(INTERVENTIONS)
        ? view.association().rules().interventionCostGoal().map(g -> range(view, g)).orElse("")
        : "";
  }

  private static String range(View view, Range goal) {
    return view.printer().number(goal.low(), 0) + "–" + view.printer().number(goal.high(), 0);
  }

  /** A financial goal: what it says, the figure it is about, and whether that meets it. */
  private record FinancialGoal(
      String text, String limit, FigureKey figure, Function<Figure, Boolean> met) {}

  /**
   * The financial goals of {@code forbund.yaml}: limit, outcome, verdict. The ceiling of equity is
   * a part of a whole year's income, so a part of the year is not held against it.
   */
  static Optional<Table> goals(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Grid<FinancialGoal> grid =
        new Grid<>(
            "finansiella-mal",
            "Finansiella mål, " + SectionWords.period(view.period()) + ".",
            "Mål");
    grid.column("Gräns", "", Format.TEXT, goal -> Cell.text(goal.limit()));
    grid.column("Utfall %", "", Format.PERCENT, goal -> view.cell(goal.figure(), Format.PERCENT));
    grid.optional(
        "Utfall % " + SectionWords.period(view.before()),
        "",
        Format.PERCENT,
        goal -> view.cellBefore(goal.figure(), Format.PERCENT));
    grid.column("Bedömning", "", Format.TEXT, goal -> Cell.text(verdict(view, goal)));
    view.association()
        .rules()
        .interventionCostGoal()
        .map(range -> interventionCosts(view, range))
        .filter(goal -> view.find(goal.figure()).isPresent())
        .ifPresent(goal -> grid.body(goal.text(), goal));
    Optional.ofNullable(view.association().rules().equityGoal())
        .filter(ceiling -> view.period().wholeYear().isPresent())
        .map(ceiling -> equity(view, ceiling))
        .filter(goal -> view.find(goal.figure()).isPresent())
        .ifPresent(goal -> grid.body(goal.text(), goal));
    return grid.build();
  }

  private static FinancialGoal interventionCosts(View view, Range range) {
    return new FinancialGoal(
        "Insatsernas andel av alla kostnader",
        range(view, range) + " %",
        view.key(SPLIT, Unit.PERCENT).category(INTERVENTIONS),
        figure ->
            figure.value().orElseThrow().compareTo(range.low()) >= 0
                && figure.value().orElseThrow().compareTo(range.high()) <= 0);
  }

  private static FinancialGoal equity(View view, EquityGoal goal) {
    return new FinancialGoal(
        "Eget kapital i förhållande till " + (goal.ofIncome() ? "intäkterna" : "medlemsbidragen"),
        "högst " + view.printer().percent(goal.ceiling(), 0),
        equityRatio(view, goal),
        figure -> figure.value().orElseThrow().compareTo(goal.ceiling()) <= 0);
  }

  /** The equity ratio on the base that the goal names. */
  static FigureKey equityRatio(View view, EquityGoal goal) {
    return view.key(
        "ekonomi.eget_kapital."
            + (goal.ofIncome() ? "andel_av_intäkter" : "andel_av_medlemsbidrag"),
        Unit.PERCENT);
  }

  private static String verdict(View view, FinancialGoal goal) {
    Optional<Figure> figure = view.find(goal.figure());
    if (figure.filter(View::isWithheld).isPresent()) {
      return Printer.WITHHELD;
    }
    return figure
        .filter(f -> f.value().isPresent())
        .filter(Figure::isWhole)
        .map(f -> goal.met().apply(f) ? "Nått" : "Inte nått")
        .orElse(Printer.NO_DATA);
  }
}
