package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Intervention.Goal;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** What those closed went to, and whether the goals were met. */
final class OutcomeTables {
  static final String WORK_OR_STUDIES = "avslutade.arbete_eller_studier";
  static final String RESULT = "avslutade.resultat";
  static final String TARGET = "avslutade.mål";

  /** Heading of the columns of intervals. */
  static final String INTERVAL = "95 %";

  private static final String INTERVAL_NOTE =
      "Intervallet (95 %) visar hur mycket slumpen betyder för andelen; ju färre avslutade, desto"
          + " bredare.";
  private static final String RESULT_NOTE =
      "Resultat räknas med insatsens egen regel, som för någon insats omfattar mer än arbete och"
          + " studier; målet gäller resultatet.";
  private static final String CHANCE_NOTE =
      "Inom osäkerheten: målet ligger inom andelens 95-procentiga osäkerhetsintervall, så skillnaden"
          + " mot målet kan bero på slumpen.";

  private OutcomeTables() {}

  /** Closed by gender, and how many of them to work, to studies, to either; result and target. */
  static Optional<Table> outcome(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    List<String> interventions = view.interventionsWithAmount("deltagare.avslutade");
    Grid<String> grid =
        new Grid<>(
            "utfall",
            "Avslutade deltagare per insats och vad de gått till, "
                + SectionWords.period(view.period())
                + ". Andel av avslutade.",
            "Insats");
    closed(grid, view);
    count(grid, view, "avslutade.arbete", "Till arbete");
    count(grid, view, "avslutade.studier", "Till studier");
    countAndShare(grid, view, WORK_OR_STUDIES, "Arbete eller studier");
    boolean own = interventions.stream().anyMatch(i -> hasOwnRule(view, i));
    if (own) {
      countAndShare(grid, view, RESULT, "Resultat");
    }
    FigureKey share = view.key(own ? RESULT : WORK_OR_STUDIES, Unit.PERCENT);
    String group = own ? "Resultat" : "Arbete eller studier";
    grid.optional(
        INTERVAL, group, Format.PERCENT, i -> interval(view, view.find(share.intervention(i))));
    grid.optional(
        "% " + SectionWords.period(view.before()),
        group,
        Format.PERCENT,
        i -> view.cellBefore(share.intervention(i), Format.PERCENT));
    FigureKey target = view.key(TARGET, Unit.PERCENT);
    grid.optional(
        "Mål %", "", Format.PERCENT, i -> view.cell(target.intervention(i), Format.PERCENT));
    ParticipantTables.rows(grid, view, interventions, "deltagare.avslutade");
    if (own) {
      grid.note(RESULT_NOTE);
    }
    return grid.build().map(OutcomeTables::withIntervalNote);
  }

  /** Where some interval is printed, what it means stands first among the notes. */
  static Table withIntervalNote(Table table) {
    boolean told = table.columns().stream().anyMatch(column -> column.heading().equals(INTERVAL));
    List<String> notes =
        Stream.concat(told ? Stream.of(INTERVAL_NOTE) : Stream.empty(), table.notes().stream())
            .toList();
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), notes);
  }

  private static void closed(Grid<String> grid, View view) {
    FigureKey closed = view.key("deltagare.avslutade", Unit.COUNT);
    for (String gender : view.genders(closed.name(), "")) {
      grid.column(
          gender,
          "Avslutade",
          Format.COUNT,
          i -> view.cell(closed.intervention(i).gender(gender), Format.COUNT));
    }
    grid.column(
        View.TOTAL,
        "Avslutade",
        Format.COUNT,
        i -> view.cell(closed.intervention(i), Format.COUNT));
  }

  private static void count(Grid<String> grid, View view, String figure, String heading) {
    FigureKey key = view.key(figure, Unit.COUNT);
    grid.optional(heading, "", Format.COUNT, i -> view.cell(key.intervention(i), Format.COUNT));
  }

  private static void countAndShare(Grid<String> grid, View view, String figure, String group) {
    FigureKey key = view.key(figure, Unit.COUNT);
    grid.column("Antal", group, Format.COUNT, i -> view.cell(key.intervention(i), Format.COUNT));
    grid.column(
        "%",
        group,
        Format.PERCENT,
        i -> view.cell(key.intervention(i).unit(Unit.PERCENT), Format.PERCENT));
  }

  /** Whether the intervention counts more than work and studies as its result. */
  static boolean hasOwnRule(View view, String intervention) {
    return view.association()
        .intervention(intervention)
        .filter(i -> !i.outcome().also().isEmpty())
        .isPresent();
  }

  static Cell interval(View view, Optional<Figure> share) {
    return share
        .filter(f -> !view.printer().small().hides(f))
        .map(f -> new Cell(SectionWords.interval(view.printer(), f), Optional.empty(), share))
        .orElse(noData());
  }

  /** A goal of an intervention. */
  private record Aim(String intervention, String text, Goal goal) {}

  /** Every goal of the interventions that were under way: target, outcome, interval, verdict. */
  static Optional<Table> goals(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String only = new Args(arguments).intervention();
    Grid<Aim> grid =
        new Grid<>(
            Slug.of("maluppfyllelse", ParticipantTables.within(only)),
            "Mål och måluppfyllelse"
                + SectionWords.within(only)
                + ", "
                + SectionWords.period(view.period())
                + ". Utfall av avslutade deltagare.",
            "Insats");
    grid.column("Mål", "", Format.TEXT, aim -> Cell.text(aim.text()));
    grid.optional("Mål %", "", Format.PERCENT, aim -> target(view, aim));
    grid.optional("Utfall", "", Format.TEXT, aim -> reached(view, aim));
    grid.optional(
        INTERVAL,
        "",
        Format.PERCENT,
        aim -> aim.goal().byResult() ? interval(view, result(view, aim)) : noData());
    grid.column("Bedömning", "", Format.TEXT, aim -> Cell.text(verdict(view, aim)));
    aims(view, only).forEach(aim -> grid.body(aim.intervention(), aim));
    Optional<Table> table = grid.build();
    boolean chance =
        aims(view, only).stream().anyMatch(aim -> verdict(view, aim).contains("osäkerheten"));
    return chance ? grid.note(CHANCE_NOTE).build() : table;
  }

  private static List<Aim> aims(View view, String only) {
    List<String> underWay = view.interventions("deltagare.aktuella");
    return view.association().interventions().stream()
        .filter(i -> only.equals(View.TOTAL) || i.name().equals(only))
        .filter(i -> underWay.contains(i.name()))
        .flatMap(i -> goals(i).stream())
        .toList();
  }

  private static List<Aim> goals(Intervention intervention) {
    return intervention.goals().stream()
        .map(goal -> new Aim(intervention.name(), GoalWords.of(intervention, goal), goal))
        .toList();
  }

  private static Cell target(View view, Aim aim) {
    Optional<Figure> figure =
        aim.goal().byResult()
            ? view.find(view.key(TARGET, Unit.PERCENT).intervention(aim.intervention()))
            : Optional.empty();
    if (figure.isPresent() || aim.goal().value().isEmpty()) {
      return view.cell(figure, Format.PERCENT);
    }
    BigDecimal value = aim.goal().value().get();
    return new Cell(
        view.printer().cell(value, Format.PERCENT), aim.goal().value(), Optional.empty());
  }

  private static Optional<Figure> result(View view, Aim aim) {
    return view.find(view.key(RESULT, Unit.PERCENT).intervention(aim.intervention()));
  }

  private static Cell reached(View view, Aim aim) {
    Optional<Figure> result = aim.goal().byResult() ? result(view, aim) : Optional.empty();
    return result
        .map(f -> new Cell(SectionWords.ofBase(view.printer(), f), Optional.empty(), result))
        .orElse(noData());
  }

  private static String verdict(View view, Aim aim) {
    if (!aim.goal().byResult() || aim.goal().value().isEmpty()) {
      return "Följs upp i text";
    }
    Optional<Figure> result = result(view, aim);
    if (result.filter(View::isWithheld).isPresent()) {
      return Printer.WITHHELD;
    }
    if (result.filter(Figure::isWhole).isEmpty()) {
      return Printer.NO_DATA;
    }
    return result.get().value().isEmpty()
        ? "Ingen avslutad"
        : verdict(result.get(), aim.goal().value().get());
  }

  /** Met or not is a fact of the counts, whatever the interval; the interval is said besides. */
  private static String verdict(Figure result, BigDecimal target) {
    BigDecimal value = result.value().orElseThrow();
    boolean chance =
        value.compareTo(target) != 0
            && result.low().filter(low -> low.compareTo(target) <= 0).isPresent()
            && result.high().filter(high -> high.compareTo(target) >= 0).isPresent();
    return (meets(result, target) ? "Nått" : "Inte nått") + (chance ? ", inom osäkerheten" : "");
  }

  /** Compared without dividing where the counts are known: 1 of 3 has no exact percent. */
  static boolean meets(Figure result, BigDecimal target) {
    if (result.numerator().isEmpty() || result.denominator().isEmpty()) {
      return result.value().orElseThrow().compareTo(target) >= 0;
    }
    BigDecimal needed = target.multiply(result.denominator().get());
    return result.numerator().get().movePointRight(2).compareTo(needed) >= 0;
  }

  private static Cell noData() {
    return Cell.text(Printer.NO_DATA);
  }
}
