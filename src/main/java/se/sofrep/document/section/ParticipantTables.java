package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Who takes part: the flow through each intervention, and heads by intervention and gender. */
final class ParticipantTables {
  private ParticipantTables() {}

  /**
   * Aktuella, nya and avslutade by gender, pågående and anonyma in all, for each intervention:
   * twelve columns, as many as an upright A4 page carries.
   */
  static Optional<Table> flow(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<String> interventions = withParticipants(view);
    Grid<String> grid =
        new Grid<>(
            "deltagarfloden",
            "Deltagarflöden per insats och kön, " + SectionWords.period(view.period()) + ". Antal.",
            "Insats");
    FigureKey places = view.key("insats.platser", Unit.COUNT);
    grid.optional(
        "Platser", "", Format.COUNT, i -> view.cell(places.intervention(i), Format.COUNT));
    for (String base : List.of("aktuella", "nya", "avslutade")) {
      byGender(grid, view, base);
    }
    for (String base : List.of("pågående", "anonyma")) {
      FigureKey key = view.key("deltagare." + base, Unit.COUNT);
      grid.optional(
          SectionWords.capital(base),
          "",
          Format.COUNT,
          i -> view.cell(key.intervention(i), Format.COUNT));
    }
    rows(grid, view, interventions, "deltagare.aktuella");
    return grid.notes(notes(view)).build();
  }

  private static void byGender(Grid<String> grid, View view, String base) {
    FigureKey key = view.key("deltagare." + base, Unit.COUNT);
    Stream.concat(view.genders(key.name(), "").stream(), Stream.of(View.TOTAL))
        .forEach(
            gender ->
                grid.optional(
                    gender,
                    SectionWords.capital(base),
                    Format.COUNT,
                    i -> view.cell(key.intervention(i).gender(gender), Format.COUNT)));
  }

  /** Interventions, their total when they are several, and groups that are told together too. */
  static void rows(Grid<String> grid, View view, List<String> interventions, String groupFigure) {
    interventions.forEach(i -> grid.body(i, i));
    if (interventions.size() > 1) {
      grid.row(Kind.TOTAL, View.TOTAL, View.TOTAL);
      grid.heading("Redovisas också tillsammans");
      view.groupsWithAmount(groupFigure).forEach(group -> grid.body(group, group));
    }
  }

  /** Interventions in which someone took part in the period, with or without a name. */
  private static List<String> withParticipants(View view) {
    List<String> anonymous = view.interventionsWithAmount("deltagare.anonyma");
    List<String> registered = view.interventionsWithAmount("deltagare.aktuella");
    return Stream.concat(view.interventions("deltagare.aktuella").stream(), anonymous.stream())
        .distinct()
        .filter(i -> registered.contains(i) || anonymous.contains(i))
        .toList();
  }

  private static List<String> notes(View view) {
    return Stream.of(severalInterventions(view), misregistered(view))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> severalInterventions(View view) {
    Optional<BigDecimal> taking = view.value(view.key("deltagare.aktuella", Unit.COUNT));
    Optional<BigDecimal> persons = view.value(view.key("deltagare.unika", Unit.COUNT));
    return taking
        .filter(t -> persons.filter(p -> p.compareTo(t) < 0).isPresent())
        .map(
            t ->
                "Den som deltagit i flera insatser, eller flera gånger i samma, räknas varje gång: "
                    + view.printer().count(t)
                    + " deltaganden, "
                    + view.printer().count(persons.orElseThrow())
                    + (isOne(persons.orElseThrow()) ? " person." : " personer."));
  }

  private static Optional<String> misregistered(View view) {
    return view.value(view.key("deltagare.felregistrerade", Unit.COUNT))
        .filter(n -> n.signum() > 0)
        .map(
            n ->
                view.printer().count(n)
                    + (isOne(n)
                        ? " felregistrerat deltagande räknas inte."
                        : " felregistrerade deltaganden räknas inte."));
  }

  static boolean isOne(BigDecimal count) {
    return count.compareTo(BigDecimal.ONE) == 0;
  }

  /**
   * Heads of each intervention by gender: person-registered participations, and in rows of their
   * own the heads of its volume activities, which are not added to them.
   */
  static Optional<Table> perIntervention(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<FigureKey> rows = Heads.rows(view);
    if (rows.stream().noneMatch(row -> Heads.find(view, row).isPresent())) {
      return Optional.empty();
    }
    Grid<FigureKey> grid =
        new Grid<>(
            "deltagare-per-insats",
            "Deltagare per insats och kön, "
                + SectionWords.period(view.period())
                + ". Antal och andel.",
            "Insats");
    for (String gender : Heads.genders(view)) {
      grid.column("Antal", gender, Format.COUNT, key -> heads(view, key.gender(gender)));
      grid.column(
          "%",
          gender,
          Format.PERCENT,
          key ->
              view.cell(
                  DerivedFigures.share(
                      key.gender(gender),
                      Heads.find(view, key.gender(gender)),
                      Heads.find(view, key)),
                  Format.PERCENT));
    }
    grid.column("Antal", View.TOTAL, Format.COUNT, key -> heads(view, key));
    grid.optional(
        SectionWords.period(view.before()),
        View.TOTAL,
        Format.COUNT,
        key -> heads(view, view.before(key)));
    rows.forEach(key -> grid.body(Heads.label(key), key));
    Heads.totals(view, rows).forEach(key -> grid.row(Kind.TOTAL, Heads.label(key), key));
    return grid.build();
  }

  private static Table.Cell heads(View view, FigureKey key) {
    return view.cell(Heads.find(view, key), Format.COUNT);
  }

  /** Days in the intervention of those closed: mean, median, shortest, longest by gender. */
  static Optional<Table> days(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String intervention = new Args(arguments).intervention();
    FigureKey key = view.key("avslutade.dagar_i_insats", Unit.DAYS).intervention(intervention);
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("dagar-i-insats", within(intervention)),
            "Dagar i insats för avslutade deltagare"
                + SectionWords.within(intervention)
                + ", "
                + SectionWords.period(view.period())
                + "."
                + closed(view, intervention),
            "Mått");
    Stream.concat(view.genders(key.name(), intervention).stream(), Stream.of(View.TOTAL))
        .forEach(
            gender ->
                grid.column(
                    gender, "", Format.DAYS, k -> view.cell(k.gender(gender), Format.DAYS)));
    grid.optional(
        "Totalt " + SectionWords.period(view.before()),
        "",
        Format.DAYS,
        k -> view.cellBefore(k, Format.DAYS));
    grid.body("Medelvärde", key.category("medel"));
    grid.body("Median", key.category("median"));
    grid.body("Kortast", key.category("min"));
    grid.body("Längst", key.category("max"));
    return grid.build();
  }

  /** {@code Underlag: 28 avslutade.} */
  private static String closed(View view, String intervention) {
    return view.value(view.key("deltagare.avslutade", Unit.COUNT).intervention(intervention))
        .map(n -> " Underlag: " + SectionWords.many(view.printer(), n, "avslutade") + ".")
        .orElse("");
  }

  /** The intervention as part of a name; nothing for Totalt. */
  static String within(String intervention) {
    return intervention.equals(View.TOTAL) ? "" : intervention;
  }
}
