package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.section.Grid;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Funnel;
import se.sofrep.problem.Language;

/** The tables of a comparison. */
final class ComparisonTables {
  private static final String TOTAL = FigureKey.TOTAL;
  private static final String INTERVAL_NOTE =
      "Intervallet (95 %) visar hur mycket slumpen betyder för andelen; ju färre avslutade, desto"
          + " bredare.";
  private static final String LACKING_NOTE = "– betyder att uppgifterna inte räcker till måttet.";

  private final Printer printer;
  private final FigureText text;

  ComparisonTables(Printer printer, Language language) {
    this.printer = printer;
    this.text = new FigureText(printer, language);
  }

  /** Current, new and closed, by gender. */
  Optional<Table> flow(Lineup lineup) {
    Grid<Compared> grid = grid(lineup, "floden", "Deltagare, " + lineup.period() + ".");
    flow(grid, lineup, "deltagare.aktuella", "Aktuella");
    flow(grid, lineup, "deltagare.nya", "Nya");
    flow(grid, lineup, Compared.CLOSED, "Avslutade");
    return rows(grid, lineup).build().map(this::withLackingNote);
  }

  private void flow(Grid<Compared> grid, Lineup lineup, String figure, String group) {
    for (String gender : genders(lineup, figure)) {
      grid.column(
          gender,
          group,
          Format.COUNT,
          row -> printer.cell(row.count(figure, gender), Format.COUNT));
    }
    grid.column(
        TOTAL, group, Format.COUNT, row -> printer.cell(row.count(figure, TOTAL), Format.COUNT));
  }

  /** Kvinna and Man, then others that somebody has. */
  private static List<String> genders(Lineup lineup, String figure) {
    Set<String> found = new LinkedHashSet<>(List.of("Kvinna", "Man"));
    for (Compared row : lineup.rows()) {
      row.figures()
          .named(figure)
          .filter(f -> f.key().period().equals(row.period()))
          .filter(f -> f.key().intervention().equals(TOTAL) && !f.key().gender().equals(TOTAL))
          .filter(f -> f.value().filter(value -> value.signum() != 0).isPresent())
          .forEach(f -> found.add(f.key().gender()));
    }
    return List.copyOf(found);
  }

  /** Closed, how many of them to work or studies, and to what each förbund counts as its result. */
  Optional<Table> outcome(Lineup lineup) {
    Grid<Compared> grid =
        grid(
            lineup,
            "utfall",
            "Avslutade deltagare och vad de gått till, "
                + lineup.period()
                + ". Andel av avslutade.");
    grid.column(
        "Avslutade",
        "",
        Format.COUNT,
        row -> printer.cell(row.count(Compared.CLOSED, TOTAL), Format.COUNT));
    share(grid, Compared.WORK_OR_STUDIES, "Arbete eller studier");
    boolean own = lineup.rows().stream().anyMatch(ComparisonTables::hasOwnRule);
    if (own) {
      share(grid, Compared.RESULT, "Resultat enligt egen regel");
    }
    rows(grid, lineup).note(INTERVAL_NOTE);
    if (own) {
      grid.note(
          "Resultat räknas med varje insats egen regel, som kan omfatta mer än arbete och studier;"
              + " talen är då inte jämförbara mellan förbunden.");
    }
    return grid.build().map(table -> withTotal(table, lineup)).map(this::withLackingNote);
  }

  private void share(Grid<Compared> grid, String figure, String group) {
    grid.column(
        "Antal", group, Format.COUNT, row -> printer.cell(row.count(figure, TOTAL), Format.COUNT));
    grid.column("%", group, Format.PERCENT, row -> printer.cell(row.share(figure), Format.PERCENT));
    grid.column("95 %", group, Format.PERCENT, row -> interval(row.share(figure)));
  }

  private Cell interval(Optional<Figure> share) {
    return share
        .filter(f -> f.low().isPresent() && !printer.small().hides(f))
        .map(
            figure ->
                new Cell(
                    printer.number(figure.low().orElseThrow(), 0)
                        + "–"
                        + printer.number(figure.high().orElseThrow(), 0),
                    Optional.empty(),
                    share))
        .orElse(Cell.text(Printer.NO_DATA));
  }

  static boolean hasOwnRule(Compared row) {
    return row.association().interventions().stream()
        .map(Intervention::outcome)
        .anyMatch(rule -> !rule.also().isEmpty());
  }

  /** What all have together: the common share that the funnel is drawn around. */
  private Table withTotal(Table table, Lineup lineup) {
    Optional<Figure> common = Verdicts.common(lineup);
    if (common.isEmpty() || lineup.rows().size() < 2) {
      return table;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(lineup.of().all()));
    cells.add(number(common.get().denominator().orElseThrow()));
    cells.add(number(common.get().numerator().orElseThrow()));
    cells.add(printer.cell(common, Format.PERCENT));
    cells.add(interval(common));
    while (cells.size() < table.columns().size()) {
      cells.add(Cell.text(Printer.NO_DATA));
    }
    List<Table.Row> rows = new ArrayList<>(table.rows());
    rows.add(new Table.Row(Table.Kind.TOTAL, cells));
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), rows, table.notes());
  }

  private Cell number(BigDecimal count) {
    return new Cell(printer.count(count), Optional.of(count), Optional.empty());
  }

  /** Equity, contributions, the share that interventions cost, and the cost of a participant. */
  Optional<Table> economy(Lineup lineup) {
    Grid<Compared> grid = grid(lineup, "ekonomi", "Ekonomi, " + lineup.period() + ".");
    grid.column(
        "tkr",
        "Medlemsbidrag",
        Format.THOUSANDS,
        row -> printer.cell(row.contributions(), Format.THOUSANDS));
    grid.column(
        "tkr",
        "Eget kapital",
        Format.THOUSANDS,
        row -> printer.cell(row.kronor(Compared.EQUITY), Format.THOUSANDS));
    grid.column(
        "% av bidragen",
        "Eget kapital",
        Format.PERCENT,
        row -> printer.cell(row.share(Compared.EQUITY_SHARE), Format.PERCENT));
    grid.column(
        "% av kostnaderna",
        "Insatser", Format.PERCENT, row -> printer.cell(row.costShare(), Format.PERCENT));
    grid.column(
        "kr per deltagare",
        "Insatser",
        Format.KRONOR,
        row -> printer.cell(row.costPerParticipant(), Format.KRONOR));
    rows(grid, lineup)
        .note(
            "Kronor per deltagare: kostnaderna för de insatser som har både deltagare och eget"
                + " kostnadsområde, delade med deras aktuella deltagare.");
    return grid.build().map(this::withLackingNote);
  }

  /** A förbund a row, a year a column: {@code 10 av 28 (36 %)}. */
  Optional<Table> years(Comparison comparison) {
    Grid<String> grid =
        new Grid<>(
            "utveckling",
            "Avslutade som gått till arbete eller studier, "
                + comparison.years()
                + ". Antal av avslutade.",
            Lineup.Of.ASSOCIATIONS.heading());
    comparison
        .periods()
        .forEach(
            period ->
                grid.column(
                    period.label(),
                    "",
                    Format.COUNT,
                    name ->
                        comparison.of(name).stream()
                            .filter(one -> one.period().equals(period))
                            .findFirst()
                            .map(this::ofBase)
                            .orElse(Cell.text(Printer.NO_DATA))));
    comparison.names().forEach(name -> grid.body(comparison.shown(name), name));
    return grid.everyRow().build();
  }

  private Cell ofBase(Compared one) {
    Optional<Figure> share = one.share(Compared.WORK_OR_STUDIES);
    return new Cell(share.map(this::ofBase).orElse(Printer.NO_DATA), Optional.empty(), share);
  }

  /** {@code 10 av 28 (36 %)}; {@code 2 av 3} where the base is small; – without a base. */
  String ofBase(Figure share) {
    return share.value().isEmpty() ? Printer.NO_DATA : text.print(share, Show.OF);
  }

  /** What the funnel draws. */
  Optional<Table> funnel(Lineup lineup, Verdicts verdicts) {
    Grid<Verdicts.Point> grid =
        new Grid<>(
            lineup.id("tratt"),
            "Avslutade som gått till arbete eller studier mot gränserna runt den gemensamma"
                + " andelen "
                + text.print(verdicts.common(), Show.PERCENT)
                + ", "
                + lineup.period()
                + ".",
            lineup.of().heading());
    grid.column("Avslutade", "", Format.COUNT, point -> number(BigDecimal.valueOf(point.base())));
    grid.column(
        "Antal",
        "Arbete eller studier",
        Format.COUNT,
        point -> number(BigDecimal.valueOf(point.count())));
    grid.column(
        "%",
        "Arbete eller studier",
        Format.PERCENT,
        point -> printer.cell(Optional.of(point.share()), Format.PERCENT));
    grid.column(
        "95 %",
        "Antal inom gränserna", Format.COUNT, point -> limits(verdicts, point, Funnel.Limit.USUAL));
    grid.column(
        "99,8 %",
        "Antal inom gränserna", Format.COUNT, point -> limits(verdicts, point, Funnel.Limit.FAR));
    grid.column("Läge", "", Format.TEXT, point -> Cell.text(place(point.place())));
    verdicts.points().forEach(point -> grid.body(lineup.name(point.row()), point));
    return grid.build();
  }

  private Cell limits(Verdicts verdicts, Verdicts.Point point, Funnel.Limit limit) {
    Funnel.Counts counts = verdicts.funnel().within(point.base(), limit);
    return Cell.text(
        printer.count(BigDecimal.valueOf(counts.least()))
            + "–"
            + printer.count(BigDecimal.valueOf(counts.greatest())));
  }

  private static String place(Funnel.Place place) {
    return switch (place) {
      case INSIDE -> "Innanför";
      case ABOVE -> "Över 95 %-gränsen";
      case BELOW -> "Under 95 %-gränsen";
      case FAR_ABOVE -> "Över 99,8 %-gränsen";
      case FAR_BELOW -> "Under 99,8 %-gränsen";
    };
  }

  private static Grid<Compared> grid(Lineup lineup, String id, String caption) {
    return new Grid<>(lineup.id(id), caption, lineup.of().heading());
  }

  /** Every row stands, also one without any data: that it is lacking must be seen. */
  private static Grid<Compared> rows(Grid<Compared> grid, Lineup lineup) {
    lineup.rows().forEach(row -> grid.body(lineup.name(row), row));
    return grid.everyRow();
  }

  private Table withLackingNote(Table table) {
    boolean lacking =
        table.rows().stream()
            .filter(row -> row.kind() == Table.Kind.BODY)
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.printed().equals(Printer.NO_DATA));
    if (!lacking) {
      return table;
    }
    List<String> notes = new ArrayList<>(table.notes());
    notes.add(LACKING_NOTE);
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), notes);
  }
}
