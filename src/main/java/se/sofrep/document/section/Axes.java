package se.sofrep.document.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** What the figures hold that a table or a chart can run down or across, in the order of print. */
public final class Axes {
  private final View view;

  public Axes(ReportContext context) {
    this.view = new View(context);
  }

  /** Interventions that some figure of those names is of. */
  public List<String> interventions(List<String> names) {
    return view.interventions(names.stream().flatMap(view::named));
  }

  /** Those where one of the counts is not 0. */
  public List<String> interventionsWith(List<String> names) {
    return interventions(names).stream()
        .filter(i -> names.stream().anyMatch(n -> view.hasAmount(count(n).intervention(i))))
        .toList();
  }

  /** Those where the count is not 0 in this year or the one before. */
  public List<String> interventionsWithInEither(List<String> names) {
    return view.interventions(names.stream().flatMap(view::namedInEither)).stream()
        .filter(
            i ->
                names.stream()
                    .anyMatch(n -> StatementForm.hasAmount(view, count(n).intervention(i))))
        .toList();
  }

  public List<String> groupsWith(String name) {
    return view.groupsWithAmount(name);
  }

  /** Genders told apart, without Totalt; of any intervention when none is named. */
  public List<String> genders(String name, String intervention) {
    return view.genders(name, intervention);
  }

  /** Categories of either year, of any intervention when none is named; without the total's. */
  public List<String> categories(String name, String intervention) {
    Stream<Figure> figures =
        view.namedInEither(name)
            .filter(f -> intervention.isEmpty() || f.key().intervention().equals(intervention));
    Set<String> found = View.distinct(figures, FigureKey::category);
    found.remove("");
    return List.copyOf(found);
  }

  /** Whether the report's own period has a figure of one of those names for the intervention. */
  public boolean tells(String intervention, List<String> names) {
    return view.tells(
        intervention.isEmpty() ? View.TOTAL : intervention, names.toArray(String[]::new));
  }

  /**
   * How a base spreads over a variable.
   *
   * @return {@code kategorier}, {@code kategorier_nagot_ar}, {@code konen}, {@code flera} (the
   *     parts are more than the base), {@code tom} (nobody, or nothing known)
   */
  public Map<String, Object> distribution(String base, String column, String intervention) {
    String of = intervention.isEmpty() ? View.TOTAL : intervention;
    Map<String, Object> out = new LinkedHashMap<>();
    Variable.ofColumn(column)
        .map(variable -> new Distribution(view, base, variable, of))
        .ifPresent(spread -> describe(spread, out));
    return out;
  }

  private static void describe(Distribution spread, Map<String, Object> out) {
    List<String> genders = spread.genders();
    out.put("nyckeltal", spread.figureName());
    out.put("kategorier", spread.categories());
    out.put("kategorier_nagot_ar", spread.categoriesOfEither());
    out.put("konen", genders.subList(0, genders.size() - 1));
    out.put("flera", DistributionTables.partsExceedBase(spread));
    out.put(
        "tom",
        spread.total().filter(n -> n.signum() == 0).isPresent() || spread.categories().isEmpty());
  }

  /** A name for a table or a chart: the words that are not empty, in ASCII. */
  public String id(List<String> words) {
    return Slug.of(words.toArray(String[]::new));
  }

  /** Whether one of the interventions counts more than work and studies as its result. */
  public boolean hasOwnRule(List<String> interventions) {
    return interventions.stream().anyMatch(i -> OutcomeTables.hasOwnRule(view, i));
  }

  private FigureKey count(String name) {
    return view.key(name, Unit.COUNT);
  }
}
