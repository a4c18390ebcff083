package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** An intervention's whole life: its particulars, and its calendar years side by side. */
final class LifeTables {
  static final String WHOLE = "Hela tiden";
  private static final String USED = "ekonomi.insats.utnyttjat";
  private static final String RESULT = OutcomeTables.RESULT;
  private static final int FEWEST_YEARS = 2;

  private LifeTables() {}

  /** What a final report begins with: name, days, what was granted and what was used. */
  static Optional<Table> particulars(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String name = new Args(arguments).intervention();
    Optional<Intervention> known = view.association().intervention(name);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    FigureKey granted = view.key("ekonomi.insats.beviljat", Unit.KRONOR).intervention(name);
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row("Insats", Cell.text(name)));
    rows.add(row("Förbund", Cell.text(view.association().name())));
    rows.add(row("Tid", Cell.text(days(view.period()))));
    known
        .flatMap(Intervention::places)
        .ifPresent(places -> rows.add(row("Platser", Cell.text(view.printer().count(places)))));
    rows.add(row("Beviljade medel", kronor(view, view.find(granted))));
    rows.add(row("Använda medel", kronor(view, view.find(used(view, name)))));
    return Optional.of(
        new Table(
            Slug.of("allmanna-uppgifter", name),
            0,
            "Allmänna uppgifter om " + name + ".",
            List.of(
                new Table.Column("Uppgift", "", Format.TEXT),
                new Table.Column("Svar", "", Format.TEXT)),
            rows,
            List.of()));
  }

  private static Table.Row row(String label, Cell cell) {
    return new Table.Row(Kind.BODY, List.of(Cell.text(label), cell));
  }

  /** With its unit, since the column holds words as well; said where it is not known. */
  private static Cell kronor(View view, Optional<Figure> figure) {
    Cell cell = view.cell(figure, Format.KRONOR);
    if (!cell.printed().equals(Printer.NO_DATA)) {
      String unit = cell.value().isPresent() ? " kr" : "";
      return new Cell(cell.printed() + unit, cell.value(), cell.figure());
    }
    return Cell.text("Framgår inte av underlaget");
  }

  private static String days(Period period) {
    return SectionWords.days(period);
  }

  /** Who came, who left and what they left for, year by year and in the whole. */
  static Optional<Table> flowByYear(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String name = new Args(arguments).intervention();
    Grid<Period> grid =
        new Grid<>(
            Slug.of("deltagare-per-ar", name),
            "Deltagare och resultat per år"
                + SectionWords.within(name)
                + ", "
                + SectionWords.period(view.period())
                + ".",
            "År");
    for (String flow : List.of("aktuella", "nya", "avslutade")) {
      FigureKey key = view.key("deltagare." + flow, Unit.COUNT).intervention(name);
      grid.optional(
          SectionWords.capital(flow),
          "",
          Format.COUNT,
          year -> view.cell(key.period(year), Format.COUNT));
    }
    boolean own = OutcomeTables.hasOwnRule(view, name);
    String group = own ? "Nådde insatsens resultat" : "Till arbete eller studier";
    FigureKey result = view.key(RESULT, Unit.COUNT).intervention(name);
    FigureKey share = result.unit(Unit.PERCENT);
    grid.optional(
        "Antal", group, Format.COUNT, year -> view.cell(result.period(year), Format.COUNT));
    grid.optional(
        "%", group, Format.PERCENT, year -> view.cell(share.period(year), Format.PERCENT));
    grid.optional(
        OutcomeTables.INTERVAL,
        group,
        Format.PERCENT,
        year -> OutcomeTables.interval(view, view.find(share.period(year))));
    Optional<BigDecimal> current =
        view.value(view.key("deltagare.aktuella", Unit.COUNT).intervention(name));
    if (current.isPresent()) {
      grid.note(
          "Den som var med under flera år är aktuell i vart och ett av dem, men räknas en gång för hela tiden.");
    }
    FigureKey taking = view.key("deltagare.aktuella", Unit.COUNT).intervention(name);
    if (current.isEmpty()
        && periods(view, name).stream().anyMatch(y -> view.find(taking.period(y)).isPresent())) {
      grid.note(
          "Hur många som deltog under hela tiden går inte att räkna ur årens antal: den som deltog"
              + " under två år skulle räknas två gånger.");
    }
    return years(view, grid, name).map(OutcomeTables::withIntervalNote);
  }

  /** What it cost, year by year and in the whole. */
  static Optional<Table> costByYear(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String name = new Args(arguments).intervention();
    Grid<Period> grid =
        new Grid<>(
            Slug.of("kostnad-per-ar", name),
            "Kostnad per år"
                + SectionWords.within(name)
                + ", "
                + SectionWords.period(view.period())
                + ". Belopp i kr.",
            "År");
    List<String[]> measures =
        List.of(
            new String[] {USED, "Kostnad"},
            new String[] {"ekonomi.insats.kostnad_per_deltagare", "Per aktuell deltagare"},
            new String[] {"ekonomi.insats.kostnad_per_resultat", "Per uppnått resultat"});
    for (String[] measure : measures) {
      FigureKey key = view.key(measure[0], Unit.KRONOR).intervention(name);
      grid.optional(
          measure[1], "", Format.KRONOR, year -> view.cell(key.period(year), Format.KRONOR));
    }
    outsideLife(view, name).ifPresent(grid::note);
    return view.find(used(view, name)).isEmpty() && noYearTold(view, name)
        ? Optional.empty()
        : years(view, grid, name);
  }

  private static boolean noYearTold(View view, String name) {
    return periods(view, name).stream()
        .allMatch(year -> view.find(used(view, name).period(year)).isEmpty());
  }

  /** Years that do not add up to the whole are said not to. */
  private static Optional<String> outsideLife(View view, String name) {
    List<Optional<BigDecimal>> years =
        periods(view, name).stream().map(y -> view.value(used(view, name).period(y))).toList();
    Optional<BigDecimal> whole = view.value(used(view, name));
    if (whole.isEmpty() || years.isEmpty() || years.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    BigDecimal rest =
        years.stream()
            .map(Optional::orElseThrow)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .subtract(whole.get());
    return rest.signum() == 0
        ? Optional.empty()
        : Optional.of(
            "Under åren är "
                + view.printer().kronor(rest)
                + " bokförda på dagar utanför insatsens tid; de är inte med i raden "
                + WHOLE
                + ".");
  }

  private static Optional<Table> years(View view, Grid<Period> grid, String name) {
    List<Period> years = periods(view, name);
    if (years.size() < FEWEST_YEARS) {
      return Optional.empty();
    }
    years.forEach(year -> grid.body(SectionWords.period(year), year));
    grid.row(Kind.TOTAL, WHOLE, view.period());
    return grid.build();
  }

  /** The periods of the life's years, in order. */
  static List<Period> periods(View view, String intervention) {
    return Stream.of("deltagare.nya", USED)
        .flatMap(view.context().figures()::named)
        .filter(figure -> figure.key().intervention().equals(intervention))
        .map(figure -> figure.key().period())
        .filter(period -> !period.equals(view.period()))
        .distinct()
        .sorted()
        .toList();
  }

  /** What a month of each support is assumed to cost, as {@code forbund.yaml} says. */
  static Optional<Table> supportCosts(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Optional<SupportCosts> costs = view.association().rules().supportCosts();
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    List<Table.Row> rows = new ArrayList<>();
    costs
        .get()
        .monthly()
        .forEach(
            (support, kronor) ->
                rows.add(
                    row(
                        support,
                        new Cell(
                            view.printer().cell(kronor, Format.KRONOR),
                            Optional.of(kronor),
                            Optional.empty()))));
    return Optional.of(
        new Table(
            "antagna-kostnader",
            0,
            "Antagen kostnad för offentlig försörjning. Kronor per månad.",
            List.of(
                new Table.Column("Försörjning", "", Format.TEXT),
                new Table.Column("Kr per månad", "", Format.KRONOR)),
            rows,
            List.of("Lön och ingen offentlig försörjning räknas som 0 kr, om inget annat anges.")));
  }

  private static FigureKey used(View view, String intervention) {
    return view.key(USED, Unit.KRONOR).intervention(intervention);
  }
}
