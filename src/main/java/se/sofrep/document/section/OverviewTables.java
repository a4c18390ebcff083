package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Several years side by side. */
final class OverviewTables {
  private OverviewTables() {}

  /** Participants and economy for the years that the figures hold, newest first; at least two. */
  static Optional<Table> years(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<Period> years = years(view);
    if (years.size() < 2) {
      return Optional.empty();
    }
    Grid<Measure> grid =
        new Grid<>(
            "flerarsoversikt",
            "Flerårsöversikt, "
                + SectionWords.period(years.get(years.size() - 1))
                + " till "
                + SectionWords.period(years.get(0))
                + ".",
            "Mått");
    for (Period year : years) {
      // One format for all rows: whole numbers, so that value and print agree in a workbook too.
      grid.column(
          SectionWords.period(year),
          "",
          Format.KRONOR,
          m -> view.cell(m.key(view).period(year), m.format()));
    }
    for (Measure measure : Measure.values()) {
      grid.body(measure.label, measure);
    }
    return grid.build();
  }

  static List<Period> years(View view) {
    return view.years(Arrays.stream(Measure.values()).map(m -> m.figure).distinct().toList());
  }

  /** A row of the overview. */
  private enum Measure {
    PARTICIPANTS("Deltagare", "deltagare.aktuella", "", Unit.COUNT),
    CLOSED("Avslutade deltagare", "deltagare.avslutade", "", Unit.COUNT),
    TO_WORK("Till arbete eller studier", OutcomeTables.WORK_OR_STUDIES, "", Unit.COUNT),
    TO_WORK_SHARE(
        "Till arbete eller studier, % av avslutade",
        OutcomeTables.WORK_OR_STUDIES, "", Unit.PERCENT),
    CONTRIBUTIONS("Medlemsbidrag, kr", "Medlemsbidrag"),
    INCOME("Verksamhetens intäkter, kr", "Verksamhetens intäkter"),
    COSTS("Verksamhetens kostnader, kr", "Verksamhetens kostnader"),
    RESULT("Resultat, kr", "Årets resultat"),
    EQUITY("Eget kapital, kr", "ekonomi.eget_kapital", "", Unit.KRONOR),
    OF_CONTRIBUTIONS(
        "Eget kapital, % av medlemsbidrag",
        "ekonomi.eget_kapital.andel_av_medlemsbidrag", "", Unit.PERCENT),
    OF_INCOME(
        "Eget kapital, % av intäkter", "ekonomi.eget_kapital.andel_av_intäkter", "", Unit.PERCENT);

    private final String label;
    private final String figure;
    private final String category;
    private final Unit unit;

    Measure(String label, String figure, String category, Unit unit) {
      this.label = label;
      this.figure = figure;
      this.category = category;
      this.unit = unit;
    }

    Measure(String label, String line) {
      this(label, StatementForm.INCOME.figure(), line, Unit.KRONOR);
    }

    FigureKey key(View view) {
      return view.key(figure, unit).category(category);
    }

    Format format() {
      return switch (unit) {
        case PERCENT -> Format.PERCENT;
        case KRONOR -> Format.KRONOR;
        default -> Format.COUNT;
      };
    }
  }
}
