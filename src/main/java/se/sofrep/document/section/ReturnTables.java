package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The numbers that an association keys into the national follow-up, as that asks for them. */
final class ReturnTables {
  private static final String CURRENT = "deltagare.aktuella";
  private static final String ANONYMOUS = "deltagare.anonyma";
  private static final List<String> FLOWS =
      List.of(CURRENT, "deltagare.nya", "deltagare.avslutade");
  private static final List<String> FLOW_WORDS =
      List.of("I insatsen under året", "Därav nya", "Därav avslutade");
  private static final String HEADS = "volym.deltagare";
  private static final String CONTRIBUTIONS = "Medlemsbidrag";
  private static final String OCCASIONS = "volym.tillfällen";

  private ReturnTables() {}

  /** Participations by gender in each intervention that is directed at individuals. */
  static Optional<Table> participants(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey key = view.key(CURRENT, Unit.COUNT);
    Grid<FigureKey> grid =
        new Grid<>(
            "finsam-deltagare",
            "Deltagare i individinriktade insatser, "
                + SectionWords.period(view.period())
                + ". Antal deltaganden.",
            "Insats");
    List<String> genders = view.genders(CURRENT, "");
    for (int i = 0; i < FLOWS.size(); i++) {
      String flow = FLOWS.get(i);
      Stream.concat(genders.stream(), Stream.of(View.TOTAL))
          .forEach(
              gender ->
                  grid.column(
                      gender,
                      FLOW_WORDS.get(FLOWS.indexOf(flow)),
                      Format.COUNT,
                      k -> view.cell(named(k, flow).gender(gender), Format.COUNT)));
    }
    if (view.hasAmount(view.key(ANONYMOUS, Unit.COUNT))) {
      grid.column(
          "Anonyma", "Utöver", Format.COUNT, k -> view.cell(named(k, ANONYMOUS), Format.COUNT));
    }
    List<Intervention> all = view.association().interventions();
    all.stream()
        .filter(Intervention::isIndividual)
        .forEach(i -> grid.body(part(i, true), key.intervention(i.name())));
    List<Intervention> others =
        all.stream()
            .filter(i -> !i.isIndividual())
            .filter(i -> participates(view, i.name()))
            .toList();
    if (!others.isEmpty()) {
      grid.heading("I insatser som bara är strukturövergripande");
      others.forEach(i -> grid.body(i.name(), key.intervention(i.name())));
    }
    grid.row(Kind.TOTAL, View.TOTAL, key);
    return grid.build();
  }

  private static boolean participates(View view, String intervention) {
    return Stream.of(CURRENT, ANONYMOUS)
        .anyMatch(n -> view.hasAmount(view.key(n, Unit.COUNT).intervention(intervention)));
  }

  /** Heads and occasions of volume activities and consultations, by intervention. */
  static Optional<Table> heads(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey key = view.key(HEADS, Unit.COUNT);
    Grid<FigureKey> grid =
        new Grid<>(
            "finsam-struktur",
            "Deltagare i strukturövergripande insatser, "
                + SectionWords.period(view.period())
                + ". Volyminsatser och konsultationer, antal.",
            "Insats");
    grid.optional(
        "Tillfällen",
        "",
        Format.COUNT,
        k -> view.cell(Heads.find(view, named(k, OCCASIONS)), Format.COUNT));
    Stream.concat(view.genders(HEADS, "").stream(), Stream.of(View.TOTAL))
        .forEach(
            gender ->
                grid.optional(
                    gender,
                    "Deltagare",
                    Format.COUNT,
                    k -> view.cell(Heads.find(view, k.gender(gender)), Format.COUNT)));
    List<Intervention> all = view.association().interventions();
    all.stream()
        .filter(Intervention::isStructural)
        .forEach(i -> grid.body(part(i, false), key.intervention(i.name())));
    List<Intervention> others =
        all.stream().filter(i -> !i.isStructural()).filter(i -> hasHeads(view, i.name())).toList();
    if (!others.isEmpty()) {
      grid.heading("I individinriktade insatser");
      others.forEach(i -> grid.body(i.name(), key.intervention(i.name())));
    }
    grid.body(Heads.WITHOUT, key.intervention(Heads.WITHOUT));
    grid.row(Kind.TOTAL, View.TOTAL, key);
    return grid.build();
  }

  private static boolean hasHeads(View view, String intervention) {
    return Stream.of(HEADS, OCCASIONS)
        .anyMatch(n -> view.hasAmount(view.key(n, Unit.COUNT).intervention(intervention)));
  }

  /** A mixed intervention is entered as two. */
  private static String part(Intervention of, boolean individual) {
    boolean mixed = of.isIndividual() && of.isStructural();
    String which = individual ? " (individ)" : " (struktur)";
    return mixed ? of.name() + which : of.name();
  }

  private static FigureKey named(FigureKey key, String name) {
    return new FigureKey(
        name, key.intervention(), key.gender(), key.category(), key.period(), key.unit());
  }

  /** Budget and outcome by intervention and for administration, with the sum as a control. */
  static Optional<Table> economy(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    ReturnCosts costs = new ReturnCosts(new CostAreas(view));
    List<ReturnCosts.Line> lines = costs.lines();
    ReturnEconomy economy = new ReturnEconomy(view, costs, lines);
    return economy.table();
  }

  /** What each party paid, all of it, and the equity at the end of the year. */
  static Optional<Table> funding(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey total = StatementForm.INCOME.key(view, CONTRIBUTIONS);
    Grid<FigureKey> grid =
        new Grid<>(
            "finsam-finansiering",
            "Medlemsbidrag per part och eget kapital, "
                + SectionWords.period(view.period())
                + ". Belopp i kr.",
            "Part eller post");
    grid.column(
        SectionWords.period(view.period()), "", Format.KRONOR, k -> view.cell(k, Format.KRONOR));
    grid.optional(
        SectionWords.period(view.before()),
        "",
        Format.KRONOR,
        k -> view.cellBefore(k, Format.KRONOR));
    Notes.parts(view, CONTRIBUTIONS)
        .forEach(part -> grid.body(Notes.label(view, part, CONTRIBUTIONS), part));
    grid.row(Kind.SUBTOTAL, "Summa medlemsbidrag", total);
    grid.body("Eget kapital vid årets slut", view.key("ekonomi.eget_kapital", Unit.KRONOR));
    return grid.build();
  }
}
