package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;

/** The operating statement: budget, outcome and deviation of each cost area. */
final class OperatingTables {
  private static final String COSTS_NOTE =
      "Kostnader är negativa, och finansiella poster är inräknade.";
  private static final String DEVIATION_NOTE =
      COSTS_NOTE + " Avvikelse är utfall minus budget: plus är bättre än budget.";

  private OperatingTables() {}

  static Optional<Table> thousands(ReportContext context, Map<String, String> arguments) {
    return of(new CostAreas(new View(context)), "drift", "tkr", Format.THOUSANDS, false);
  }

  /** In kronor, cost areas under what they count as in the cost split. */
  static Optional<Table> kronor(ReportContext context, Map<String, String> arguments) {
    return of(new CostAreas(new View(context)), "drift-kronor", "kr", Format.KRONOR, true);
  }

  private static Optional<Table> of(
      CostAreas areas, String id, String unit, Format format, boolean grouped) {
    View view = areas.view();
    if (!view.tells(View.TOTAL, CostAreas.OUTCOME, CostAreas.BUDGET, CostAreas.FORECAST)) {
      return Optional.empty();
    }
    Grid<String> grid =
        new Grid<>(
            id,
            "Driftredovisning per kostnadsområde, "
                + SectionWords.period(view.period())
                + ". Belopp i "
                + unit
                + ".",
            "Kostnadsområde");
    amounts(grid, areas, format);
    List<String> costs = areas.costsOfEither();
    if (grouped && costs.stream().anyMatch(area -> !areas.kind(area).equals("Övrigt"))) {
      for (String kind : CostAreas.kinds()) {
        grid.heading(kind);
        costs.stream()
            .filter(area -> areas.kind(area).equals(kind))
            .forEach(area -> grid.body(area, area));
      }
    } else {
      costs.forEach(area -> grid.body(area, area));
    }
    grid.row(Kind.SUBTOTAL, "Summa kostnader", CostAreas.COSTS);
    List<String> income = areas.incomeOfEither();
    if (!income.isEmpty()) {
      grid.heading("Intäkter");
      income.forEach(area -> grid.body(area, area));
      grid.row(Kind.SUBTOTAL, "Summa intäkter", CostAreas.INCOME);
      grid.row(Kind.TOTAL, "Resultat", CostAreas.RESULT);
    }
    boolean deviates = areas.view().named(CostAreas.DEVIATION).findAny().isPresent();
    return grid.note(deviates ? DEVIATION_NOTE : COSTS_NOTE).build();
  }

  private static void amounts(Grid<String> grid, CostAreas areas, Format format) {
    View view = areas.view();
    String period = SectionWords.period(view.period());
    grid.optional("Budget", "", format, a -> view.cell(areas.key(CostAreas.BUDGET, a), format));
    grid.optional(
        "Utfall " + period, "", format, a -> view.cell(areas.key(CostAreas.OUTCOME, a), format));
    grid.optional(
        "Avvikelse", "", format, a -> view.cell(areas.key(CostAreas.DEVIATION, a), format));
    String forecast = view.period().wholeYear().isPresent() ? "Prognos" : "Prognos helår";
    grid.optional(forecast, "", format, a -> view.cell(areas.key(CostAreas.FORECAST, a), format));
    grid.optional(
        "Utfall " + SectionWords.period(view.before()),
        "",
        format,
        a -> view.cellBefore(areas.key(CostAreas.OUTCOME, a), format));
  }
}
