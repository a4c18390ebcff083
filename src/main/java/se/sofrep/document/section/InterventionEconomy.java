package se.sofrep.document.section;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** What an intervention was granted and cost. */
final class InterventionEconomy {
  private InterventionEconomy() {}

  /** What an intervention was granted, cost and cost per participation; all of them without one. */
  static Optional<Table> table(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String asked = new Args(arguments).intervention();
    return asked.equals(View.TOTAL) ? allInterventions(view) : oneIntervention(view, asked);
  }

  private static Optional<Table> oneIntervention(View view, String intervention) {
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("insats-ekonomi", intervention),
            "Ekonomi för " + intervention + ", " + SectionWords.period(view.period()) + ".",
            "Mått");
    Function<FigureKey, Format> format =
        key -> key.unit() == Unit.PERCENT ? Format.PERCENT : Format.KRONOR;
    grid.column(
        SectionWords.period(view.period()), "", Format.KRONOR, k -> view.cell(k, format.apply(k)));
    grid.optional(
        SectionWords.period(view.before()),
        "",
        Format.KRONOR,
        k -> view.cellBefore(k, format.apply(k)));
    for (InterventionMeasure measure : InterventionMeasure.values()) {
      grid.body(
          measure.label() + measure.unitInWords(), measure.key(view).intervention(intervention));
    }
    return grid.build();
  }

  private static Optional<Table> allInterventions(View view) {
    Grid<String> grid =
        new Grid<>(
            "insats-ekonomi",
            "Ekonomi per insats, " + SectionWords.period(view.period()) + ". Belopp i kr.",
            "Insats");
    for (InterventionMeasure measure : InterventionMeasure.values()) {
      FigureKey key = measure.key(view);
      Format format = key.unit() == Unit.PERCENT ? Format.PERCENT : Format.KRONOR;
      grid.optional(
          measure.label() + (format == Format.PERCENT ? " %" : ""),
          "",
          format,
          i -> view.cell(key.intervention(i), format));
    }
    view.association().interventions().forEach(i -> grid.body(i.name(), i.name()));
    return grid.build();
  }

  /** The measures of an intervention's economy, in print order. */
  private enum InterventionMeasure {
    GRANTED("beviljat", Unit.KRONOR, "Beviljat för hela insatsen"),
    USED("utnyttjat", Unit.KRONOR, "Kostnader i perioden"),
    RATE("nyttjandegrad", Unit.PERCENT, "Använt av beviljat sedan start"),
    PER_PARTICIPANT("kostnad_per_deltagare", Unit.KRONOR, "Kostnad per deltagare"),
    PER_RESULT("kostnad_per_resultat", Unit.KRONOR, "Kostnad per uppnått resultat");

    private final String figure;
    private final Unit unit;
    private final String label;

    InterventionMeasure(String figure, Unit unit, String label) {
      this.figure = figure;
      this.unit = unit;
      this.label = label;
    }

    FigureKey key(View view) {
      return view.key("ekonomi.insats." + figure, unit);
    }

    String label() {
      return label;
    }

    String unitInWords() {
      return unit == Unit.PERCENT ? " (%)" : " (kr)";
    }
  }
}
