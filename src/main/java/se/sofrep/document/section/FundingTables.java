package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Where the money comes from. */
final class FundingTables {
  private static final String CONTRIBUTIONS = "Medlemsbidrag";
  private static final String INCOME = "Verksamhetens intäkter";
  private static final String COSTS = "Verksamhetens kostnader";

  private FundingTables() {}

  /** What each party paid, and its part of all contributions. */
  static Optional<Table> contributions(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey total = StatementForm.INCOME.key(view, CONTRIBUTIONS);
    Grid<FigureKey> grid =
        new Grid<>(
            "medlemsbidrag",
            "Medlemsbidrag per part, " + SectionWords.period(view.period()) + ". Belopp i kr.",
            "Part");
    amounts(grid, view, key -> DerivedFigures.ratio(view, key, total));
    Notes.parts(view, CONTRIBUTIONS)
        .forEach(part -> grid.body(Notes.label(view, part, CONTRIBUTIONS), part));
    grid.row(Kind.TOTAL, View.TOTAL, total);
    return grid.build();
  }

  /** Each kind of operating income, and its part of it all; the financial ones are apart. */
  static Optional<Table> income(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey total = StatementForm.INCOME.key(view, INCOME);
    Grid<FigureKey> grid =
        new Grid<>(
            "intakter",
            "Verksamhetens intäkter, " + SectionWords.period(view.period()) + ". Belopp i kr.",
            "Intäkt");
    amounts(grid, view, key -> DerivedFigures.ratio(view, key, total));
    lines(view).forEach(line -> grid.body(line, StatementForm.INCOME.key(view, line)));
    grid.row(Kind.TOTAL, INCOME, total);
    return grid.build();
  }

  /** The lines that stand before Verksamhetens intäkter in the statement. */
  private static List<String> lines(View view) {
    return StatementForm.INCOME.lines(view).stream()
        .takeWhile(line -> !line.name().equals(INCOME) && !line.name().equals(COSTS))
        .map(StatementForm.Line::name)
        .toList();
  }

  private static void amounts(
      Grid<FigureKey> grid,
      View view,
      java.util.function.Function<FigureKey, Optional<se.sofrep.figures.Figure>> share) {
    grid.column(
        SectionWords.period(view.period()), "", Format.KRONOR, k -> view.cell(k, Format.KRONOR));
    grid.optional(
        "Andel %", "", Format.PERCENT, key -> view.cell(share.apply(key), Format.PERCENT));
    grid.optional(
        SectionWords.period(view.before()),
        "",
        Format.KRONOR,
        key -> view.cellBefore(key.unit(Unit.KRONOR), Format.KRONOR));
  }
}
