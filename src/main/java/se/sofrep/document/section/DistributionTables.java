package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.figures.Unit;

/** How participants spread over one variable, by gender: age, education, closure reason. */
final class DistributionTables {
  /** The base's own row, which has no category. */
  private static final String BASE_ROW = "";

  static final String PARTS_EXCEED =
      "En deltagare kan ha flera värden; delarna är därför tillsammans fler än deltagarna.";
  static final String ROUNDED =
      "Andelarna är avrundade var för sig och blir därför inte alltid 100 procent tillsammans.";

  private DistributionTables() {}

  static Optional<Table> distribution(ReportContext context, Map<String, String> arguments) {
    return Distribution.of(new View(context), new Args(arguments)).flatMap(DistributionTables::of);
  }

  private static Optional<Table> of(Distribution spread) {
    View view = spread.view();
    if (spread.total().filter(n -> n.signum() == 0).isPresent() || spread.categories().isEmpty()) {
      return Optional.empty();
    }
    Grid<String> grid = new Grid<>(id("fordelning", spread), caption(spread), rowHeading(spread));
    for (String gender : spread.genders()) {
      grid.column("Antal", gender, Format.COUNT, category -> count(spread, gender, category));
      grid.column("%", gender, Format.PERCENT, category -> share(spread, gender, category));
    }
    String before = SectionWords.period(view.before());
    grid.optional(
        "Antal",
        before,
        Format.COUNT,
        category ->
            category.equals(BASE_ROW)
                ? view.cellBefore(spread.baseKey(View.TOTAL), Format.COUNT)
                : view.cell(spread.keyBefore(Unit.COUNT, category), Format.COUNT));
    grid.optional(
        "%",
        before,
        Format.PERCENT,
        category ->
            category.equals(BASE_ROW)
                ? Cell.text("")
                : view.cell(spread.keyBefore(Unit.PERCENT, category), Format.PERCENT));
    spread.categoriesOfEither().forEach(category -> grid.body(category, category));
    grid.row(Kind.TOTAL, "Antal " + spread.base(), BASE_ROW);
    return grid.build().map(table -> withNotes(table, spread));
  }

  /** {@code fordelning-alder-rehab}; the base is named unless it is the usual one. */
  static String id(String section, Distribution spread) {
    return Slug.of(
        section,
        spread.base().equals("avslutade") ? "" : spread.base(),
        spread.variable().column(),
        ParticipantTables.within(spread.intervention()));
  }

  /** {@code Avslutade deltagare i Rehab efter ålder och kön, 2019. Antal och andel av 28 …} */
  private static String caption(Distribution spread) {
    boolean byGender = spread.genders().size() > 1;
    return subject(spread, byGender ? " och kön" : "")
        + ". Antal och andel"
        + spread
            .total()
            .map(n -> " av " + SectionWords.many(spread.view().printer(), n, spread.base()))
            .orElse("")
        + ".";
  }

  static String subject(Distribution spread, String further) {
    return SectionWords.participants(spread.base())
        + SectionWords.within(spread.intervention())
        + " efter "
        + SectionWords.variable(spread.variable())
        + further
        + ", "
        + SectionWords.period(spread.view().period());
  }

  static String rowHeading(Distribution spread) {
    return SectionWords.capital(SectionWords.variable(spread.variable()));
  }

  private static Cell count(Distribution spread, String gender, String category) {
    View view = spread.view();
    return category.equals(BASE_ROW)
        ? view.cell(spread.baseKey(gender), Format.COUNT)
        : view.cell(spread.count(gender, category), Format.COUNT);
  }

  private static Cell share(Distribution spread, String gender, String category) {
    return category.equals(BASE_ROW)
        ? Cell.text("")
        : spread.view().cell(spread.share(gender, category), Format.PERCENT);
  }

  private static Table withNotes(Table table, Distribution spread) {
    List<String> notes = new ArrayList<>();
    boolean exceed = partsExceedBase(spread);
    if (exceed) {
      notes.add(PARTS_EXCEED);
    }
    if (!exceed && roundingShows(table)) {
      notes.add(ROUNDED);
    }
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), notes);
  }

  /** Whether values are told more often than there are participants: true only if it happened. */
  static boolean partsExceedBase(Distribution spread) {
    BigDecimal parts =
        spread.categories().stream()
            .flatMap(category -> spread.count(View.TOTAL, category).stream())
            .flatMap(figure -> figure.value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return spread.variable().several()
        && spread.total().filter(base -> parts.compareTo(base) > 0).isPresent();
  }

  /** Whether some column of printed whole percents, none withheld, does not add up to 100. */
  static boolean roundingShows(Table table) {
    for (int i = 1; i < table.columns().size(); i++) {
      if (table.columns().get(i).format() == Format.PERCENT && !meetsHundred(table, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meetsHundred(Table table, int column) {
    List<Cell> cells =
        table.rows().stream()
            .filter(row -> row.kind() == Kind.BODY)
            .map(row -> row.cells().get(column))
            .toList();
    boolean partial = cells.stream().anyMatch(c -> c.figure().filter(View::isWithheld).isPresent());
    List<BigDecimal> printed =
        cells.stream().filter(c -> c.value().isPresent()).map(DistributionTables::asRead).toList();
    return partial
        || printed.isEmpty()
        || printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact() == 100;
  }

  /** The whole percent that the reader sees, so that the note is about what is printed. */
  private static BigDecimal asRead(Cell cell) {
    return new BigDecimal(cell.printed().replaceAll("[^0-9]", ""));
  }
}
