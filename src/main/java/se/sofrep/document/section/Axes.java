package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table.Format;
import se.sofrep.document.axis.Distribution;
import se.sofrep.document.axis.LifeYears;
import se.sofrep.document.axis.SeriesFigures;
import se.sofrep.document.axis.Slug;
import se.sofrep.document.axis.StatementForm;
import se.sofrep.document.axis.View;
import se.sofrep.document.wording.Dates;
import se.sofrep.document.wording.Verdict;
import se.sofrep.domain.Association.Series;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.VolumeRow;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** What the figures hold that a table or a chart can run down or across, in the order of print. */
public final class Axes {
  private final View view;
  private final Dates dates;

  public Axes(ReportContext context) {
    this.view = new View(context);
    this.dates = new Dates(context.language());
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

  /** Interventions that some figure of those names is of, in either year. */
  public List<String> interventionsInEither(List<String> names) {
    return view.interventions(names.stream().flatMap(view::namedInEither));
  }

  /** Categories of either year, of any intervention when none is named; without the total's. */
  public List<String> categories(String intervention, List<String> names) {
    Stream<Figure> figures =
        names.stream()
            .flatMap(view::namedInEither)
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
   * @return {@code kategorier}, {@code kategorier_nagot_ar}, {@code visade} (those that somebody
   *     has, and every step of a scale), {@code konen}, {@code flera} (the parts are more than the
   *     base), {@code i_antal} and {@code i_antal_totalt} (a bar would be a percentage of too few,
   *     by gender or in all), {@code tom} (nobody, or nothing known), {@code sags} (something else
   *     than Saknas is known of somebody); nothing for an unknown variable
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
    out.put("variabel", spread.variable().column());
    out.put("nyckeltal", spread.figureName());
    out.put("kategorier", spread.categories());
    out.put("kategorier_nagot_ar", spread.categoriesOfEither());
    out.put("visade", spread.shown());
    out.put("saknas", spread.variable().missing());
    out.put("konen", genders.subList(0, genders.size() - 1));
    out.put("flera", spread.partsExceedBase());
    out.put(
        "i_antal",
        spread.isSmall(genders.size() > 1 ? genders.subList(0, genders.size() - 1) : genders));
    out.put("i_antal_totalt", spread.isSmall(List.of(View.TOTAL)));
    out.put("sags", spread.says());
    out.put(
        "tom",
        spread.total().filter(n -> n.signum() == 0).isPresent() || spread.categories().isEmpty());
  }

  /**
   * The series of the gender-disaggregated statistics that somebody is in.
   *
   * @return {@code namn}, {@code kon}, {@code insatser} (those it is told of), {@code antal} (as
   *     printed), {@code liten} (too few for percent), {@code flera}, {@code roll} (of its bars)
   */
  public List<Map<String, Object>> series(String base, String column) {
    return Variable.ofColumn(column)
        .map(variable -> series(new Distribution(view, base, variable, View.TOTAL)))
        .orElse(List.of());
  }

  private List<Map<String, Object>> series(Distribution spread) {
    SeriesFigures figures = new SeriesFigures(view, spread.base(), spread.variable());
    List<Map<String, Object>> out = new ArrayList<>();
    Set<Chart.Role> taken = new LinkedHashSet<>();
    for (Series series : figures.series()) {
      Chart.Role role = Points.seriesRole(series, taken);
      taken.add(role);
      if (figures.base(series).filter(View::hasAmount).isPresent()) {
        out.add(
            Map.of(
                "namn", series.name(),
                "kon", series.gender(),
                "insatser", figures.covered(series),
                "antal", view.cell(figures.base(series), Format.COUNT).printed(),
                "liten", figures.isSmall(series),
                "flera", figures.exceeds(series, spread),
                "roll", role.name()));
      }
    }
    return out;
  }

  /** Interventions with participants of the series that say nothing about the variable. */
  public List<String> lacking(String base, String column) {
    return Variable.ofColumn(column)
        .map(variable -> new SeriesFigures(view, base, variable).lacking())
        .orElse(List.of());
  }

  /** Years of this report's span that the figures hold, the newest first: id and name. */
  public List<Map<String, Object>> years(List<String> names) {
    return view.years(names).stream().map(this::period).toList();
  }

  /** The years of an intervention's life, in order. */
  public List<Map<String, Object>> yearsOfLife(String intervention) {
    return LifeYears.of(view, intervention).stream().map(this::period).toList();
  }

  /** Those that a figure of the intervention is there for. */
  public List<String> yearsOfLifeWith(String name, String intervention) {
    return LifeYears.of(view, intervention).stream()
        .filter(
            year ->
                view.named(name, year).anyMatch(f -> f.key().intervention().equals(intervention)))
        .map(Period::label)
        .toList();
  }

  private Map<String, Object> period(Period period) {
    return Map.of(
        "id", period.label(),
        "kort", dates.brief(period),
        "helar", period.wholeYear().isPresent());
  }

  /**
   * Every goal of the interventions under way, or of the one named: {@code insats}, {@code text}
   * (the förbund's own words, or none), {@code raknas}, {@code egen} (its own rule of results),
   * {@code varde} where it has a number.
   */
  public List<Map<String, Object>> goals(String intervention) {
    List<String> underWay = view.interventions("deltagare.aktuella");
    return view.association().interventions().stream()
        .filter(i -> intervention.isEmpty() || i.name().equals(intervention))
        .filter(i -> underWay.contains(i.name()))
        .flatMap(i -> i.goals().stream().map(goal -> goal(i, goal)))
        .toList();
  }

  private static Map<String, Object> goal(Intervention of, Intervention.Goal goal) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("insats", of.name());
    out.put("text", goal.text());
    out.put("raknas", goal.byResult());
    out.put("egen", !of.outcome().also().isEmpty());
    goal.value().ifPresent(value -> out.put("varde", value));
    return out;
  }

  /**
   * Whether an intervention's result meets a target, and whether the target lies within the
   * interval of the share: {@code nått}, {@code nått_inom}, {@code inte}, {@code inte_inom}, {@code
   * dold}, {@code ingen} without anybody closed, {@code okänt} without a whole figure.
   */
  public String verdict(String intervention, BigDecimal target) {
    Optional<Figure> result =
        view.find(view.key("avslutade.resultat", Unit.PERCENT).intervention(intervention));
    if (result.filter(View::isWithheld).isPresent()) {
      return "dold";
    }
    if (result.filter(Figure::isWhole).isEmpty()) {
      return "okänt";
    }
    return Verdict.of(result.get(), target)
        .map(v -> (v.met() ? "nått" : "inte") + (v.withinChance() ? "_inom" : ""))
        .orElse("ingen");
  }

  /** Whether those who came to training are of the association's own area: alla, några, inga. */
  public String ownAttenders() {
    List<VolumeRow> rows =
        Stream.of(view.context().material().year(), view.context().material().yearBefore())
            .flatMap(year -> year.volume().stream())
            .filter(row -> row.kind() == VolumeRow.Kind.TRAINING)
            .toList();
    long own = rows.stream().filter(row -> row.own().isPresent()).count();
    return own == 0 ? "inga" : own == rows.size() ? "alla" : "några";
  }

  /** Whether the total of a count holds more than its interventions', in one of the periods. */
  public boolean hasRest(String name, List<Period> periods) {
    Lookup lookup = new Lookup(view);
    return periods.stream()
        .map(period -> Select.NOTHING.named(name).restIn(period))
        .anyMatch(rest -> lookup.find(rest, Unit.COUNT).isPresent());
  }

  /** A name for a table or a chart: the words that are not empty, in ASCII. */
  public String id(List<String> words) {
    return Slug.of(words.stream().filter(w -> !w.equals(View.TOTAL)).toArray(String[]::new));
  }

  /** Whether one of the interventions counts more than work and studies as its result. */
  public boolean hasOwnRule(List<String> interventions) {
    return interventions.stream()
        .flatMap(name -> view.association().intervention(name).stream())
        .anyMatch(intervention -> !intervention.outcome().also().isEmpty());
  }

  private FigureKey count(String name) {
    return view.key(name, Unit.COUNT);
  }
}
