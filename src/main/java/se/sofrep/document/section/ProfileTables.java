package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** One base of participants by several variables, one under another, in a single table. */
final class ProfileTables {
  private ProfileTables() {}

  /** A row: a value of a variable, or the base itself. */
  private record Line(Distribution spread, Optional<String> category) {}

  /**
   * Counts and shares by gender, the total of the same span the year before beside them. A variable
   * that the data says nothing of is left out; so are values that nobody has in either period,
   * except the steps of a scale.
   */
  static Optional<Table> profile(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Args args = new Args(arguments);
    List<Distribution> spreads =
        args.list("variabler").stream()
            .flatMap(column -> Variable.ofColumn(column).stream())
            .map(variable -> new Distribution(view, args.base(), variable, args.intervention()))
            .filter(ProfileTables::says)
            .toList();
    if (spreads.isEmpty()) {
      return Optional.empty();
    }
    return table(view, spreads);
  }

  private static Optional<Table> table(View view, List<Distribution> spreads) {
    Distribution first = spreads.get(0);
    String within = ParticipantTables.within(first.intervention());
    Grid<Line> grid =
        new Grid<>(Slug.of("profil", first.base(), within), caption(view, first), "Uppgift");
    for (String gender : genders(spreads)) {
      grid.column("Antal", gender, Format.COUNT, line -> count(line, gender));
      grid.column("%", gender, Format.PERCENT, line -> share(line, gender));
    }
    String before = SectionWords.period(view.before());
    grid.optional("Antal", before, Format.COUNT, ProfileTables::countBefore);
    grid.optional("%", before, Format.PERCENT, ProfileTables::shareBefore);
    for (Distribution spread : spreads) {
      grid.heading(DistributionTables.rowHeading(spread));
      shown(spread).forEach(c -> grid.body(c, new Line(spread, Optional.of(c))));
    }
    grid.row(Kind.TOTAL, "Antal " + first.base(), new Line(first, Optional.empty()));
    List<String> exceeding =
        spreads.stream()
            .filter(DistributionTables::partsExceedBase)
            .map(spread -> SectionWords.variable(spread.variable()))
            .toList();
    if (!exceeding.isEmpty()) {
      grid.note(
          "En deltagare kan ha flera värden under "
              + SectionWords.list(exceeding)
              + "; delarna är därför tillsammans fler än deltagarna.");
    }
    return grid.build();
  }

  private static String caption(View view, Distribution first) {
    boolean byGender = first.genders().size() > 1;
    return SectionWords.participants(first.base())
        + SectionWords.within(first.intervention())
        + (byGender ? " efter kön" : "")
        + ", "
        + SectionWords.period(view.period())
        + ". Antal och andel"
        + first
            .total()
            .map(n -> " av " + SectionWords.many(view.printer(), n, first.base()))
            .orElse("")
        + ".";
  }

  /** Genders of the first spread that has any: the base is the same for all. */
  private static List<String> genders(List<Distribution> spreads) {
    return spreads.stream()
        .map(Distribution::genders)
        .filter(genders -> genders.size() > 1)
        .findFirst()
        .orElse(List.of(View.TOTAL));
  }

  /** Whether somebody is there, and something other than Saknas is known of somebody. */
  private static boolean says(Distribution spread) {
    return spread.total().filter(n -> n.signum() > 0).isPresent()
        && spread.categories().stream()
            .filter(category -> !category.equals(spread.variable().missing()))
            .flatMap(category -> spread.count(View.TOTAL, category).stream())
            .anyMatch(View::hasAmount);
  }

  private static List<String> shown(Distribution spread) {
    boolean scale = spread.variable().isScale();
    return spread.categoriesOfEither().stream()
        .filter(
            category ->
                scale && !category.equals(spread.variable().missing())
                    || figures(spread, category).anyMatch(View::hasAmount))
        .toList();
  }

  private static Stream<Figure> figures(Distribution spread, String category) {
    return Stream.of(
            spread.count(View.TOTAL, category),
            spread.view().find(spread.keyBefore(Unit.COUNT, category)))
        .flatMap(Optional::stream);
  }

  private static Cell count(Line line, String gender) {
    Distribution spread = line.spread();
    View view = spread.view();
    return line.category()
        .map(category -> view.cell(spread.count(gender, category), Format.COUNT))
        .orElseGet(() -> view.cell(spread.baseKey(gender), Format.COUNT));
  }

  private static Cell share(Line line, String gender) {
    Distribution spread = line.spread();
    return line.category()
        .map(category -> spread.view().cell(spread.share(gender, category), Format.PERCENT))
        .orElse(Cell.text(""));
  }

  private static Cell countBefore(Line line) {
    Distribution spread = line.spread();
    View view = spread.view();
    return line.category()
        .map(category -> view.cell(before(spread, Unit.COUNT, category), Format.COUNT))
        .orElseGet(() -> view.cellBefore(spread.baseKey(View.TOTAL), Format.COUNT));
  }

  private static Cell shareBefore(Line line) {
    Distribution spread = line.spread();
    return line.category()
        .map(category -> spread.view().cell(before(spread, Unit.PERCENT, category), Format.PERCENT))
        .orElse(Cell.text(""));
  }

  /** The figure, or the zero meant by its absence where the spread was told then too. */
  private static Optional<Figure> before(Distribution spread, Unit unit, String category) {
    FigureKey key = spread.keyBefore(unit, category);
    Optional<Figure> found = spread.view().find(key);
    return found.isPresent() ? found : SeriesFigures.impliedZero(spread.view(), key);
  }
}
