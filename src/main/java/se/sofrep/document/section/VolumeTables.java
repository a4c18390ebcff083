package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.VolumeRow;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Heads without names: volume activities, consultations and training. */
final class VolumeTables {
  private static final String HEADS = "volym.deltagare";
  private static final String OCCASIONS = "volym.tillfällen";

  private VolumeTables() {}

  /** Occasions and heads by activity; for all interventions, under a heading for each. */
  static Optional<Table> volume(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String asked = new Args(arguments).intervention();
    if (!view.tells(asked, HEADS, OCCASIONS)) {
      return Optional.empty();
    }
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("volym", ParticipantTables.within(asked)),
            "Volyminsatser"
                + SectionWords.within(asked)
                + ": tillfällen och deltagare per aktivitet, "
                + SectionWords.period(view.period())
                + ". Antal.",
            "Aktivitet");
    grid.optional("Tillfällen", "", Format.COUNT, key -> heads(view, renamed(key, OCCASIONS)));
    for (String gender : view.genders(HEADS, asked.equals(View.TOTAL) ? "" : asked)) {
      grid.optional(gender, "Deltagare", Format.COUNT, key -> heads(view, key.gender(gender)));
    }
    grid.optional(View.TOTAL, "Deltagare", Format.COUNT, key -> heads(view, key));
    grid.optional(
        SectionWords.period(view.before()),
        "Deltagare",
        Format.COUNT,
        key -> heads(view, view.before(key)));
    boolean all = asked.equals(View.TOTAL);
    for (String intervention : all ? interventions(view) : List.of(asked)) {
      if (all) {
        grid.heading(intervention);
      }
      activities(grid, view, intervention);
    }
    if (all) {
      grid.heading(Heads.WITHOUT);
      activities(grid, view, Heads.WITHOUT);
    }
    grid.row(Kind.TOTAL, View.TOTAL, view.key(HEADS, Unit.COUNT).intervention(asked));
    return grid.build();
  }

  private static Table.Cell heads(View view, FigureKey key) {
    return view.cell(Heads.find(view, key), Format.COUNT);
  }

  private static List<String> interventions(View view) {
    return view.interventions(inEither(view));
  }

  private static Stream<Figure> inEither(View view) {
    return Stream.of(HEADS, OCCASIONS).flatMap(view::namedInEither);
  }

  /** Those of either year, so that each year's column adds up to its total. */
  private static void activities(Grid<FigureKey> grid, View view, String intervention) {
    Set<String> activities =
        View.distinct(inEither(view).filter(f -> isOf(f, intervention)), FigureKey::category);
    activities.remove("");
    FigureKey key = view.key(HEADS, Unit.COUNT).intervention(intervention);
    activities.forEach(activity -> grid.body(activity, key.category(activity)));
  }

  /** Any activity of the total may hold heads that no intervention is named for. */
  private static boolean isOf(Figure figure, String intervention) {
    return figure
        .key()
        .intervention()
        .equals(intervention.equals(Heads.WITHOUT) ? View.TOTAL : intervention);
  }

  private static FigureKey renamed(FigureKey key, String name) {
    return new FigureKey(
        name, key.intervention(), key.gender(), key.category(), key.period(), key.unit());
  }

  /** Whether the heads of training tell who came from the association's own area. */
  private enum Own {
    ALL,
    SOME,
    NONE;

    static Own of(ReportContext context) {
      List<VolumeRow> rows =
          Stream.of(context.material().year(), context.material().yearBefore())
              .flatMap(year -> year.volume().stream())
              .filter(row -> row.kind() == VolumeRow.Kind.TRAINING)
              .toList();
      long own = rows.stream().filter(row -> row.own().isPresent()).count();
      return own == 0 ? NONE : own == rows.size() ? ALL : SOME;
    }
  }

  /**
   * Heads at each training or dialogue: those from the association's own area, where the rows tell
   * them apart.
   */
  static Optional<Table> training(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey key = view.key("kompetens.deltagare", Unit.COUNT);
    Own own = Own.of(context);
    Grid<FigureKey> grid =
        new Grid<>(
            "kompetens",
            (own == Own.ALL ? "Deltagare från det egna området" : "Deltagare")
                + " i kompetensutveckling och dialog, "
                + SectionWords.period(view.period())
                + ". Antal.",
            "Aktivitet");
    if (own == Own.SOME) {
      grid.note("Där det är känt vilka som kom från det egna området räknas bara de.");
    }
    grid.column("Antal", "", Format.COUNT, k -> view.cell(k, Format.COUNT));
    grid.optional(
        SectionWords.period(view.before()),
        "",
        Format.COUNT,
        k -> view.cellBefore(k, Format.COUNT));
    view.categories(key.name()).forEach(activity -> grid.body(activity, key.category(activity)));
    grid.row(Kind.TOTAL, View.TOTAL, key);
    return grid.build();
  }
}
