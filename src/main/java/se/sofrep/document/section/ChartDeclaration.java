package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Table;
import se.sofrep.figures.Unit;

/**
 * A chart as a template declares it: categories, series and the table that holds the same values.
 * It knows figures and no words.
 */
public final class ChartDeclaration {
  /**
   * A series as it was declared.
   *
   * @param role what it stands for; empty for its gender's
   * @param sign −1 turns costs into positive bars
   * @param only word that a category must say yes to; empty for all categories
   */
  public record SeriesLine(
      String name,
      Optional<Chart.Role> role,
      Select select,
      Measure measure,
      int sign,
      String only) {}

  /**
   * What the points of a funnel are read against.
   *
   * @param share what the points are shares of
   * @param around the common share
   * @param axis what runs along
   * @param centre the name of the line in the middle
   * @param narrow the name of the limits of one in twenty
   * @param wide the name of the limits of two in a thousand
   */
  public record FunnelLine(
      Select share, Select around, String axis, String centre, String narrow, String wide) {}

  private final String id;
  private final Chart.Kind kind;
  private final String unit;
  private final List<Line> categories = new ArrayList<>();
  private final List<SeriesLine> series = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String title = "";
  private String alt = "";
  private String alsoSays = "";
  private Optional<SeriesLine> told = Optional.empty();
  private Optional<FunnelLine> funnel = Optional.empty();
  private Optional<Table> data = Optional.empty();

  public ChartDeclaration(String id, Chart.Kind kind, String unit) {
    this.id = id;
    this.kind = kind;
    this.unit = unit;
  }

  public void title(String words) {
    title = words;
  }

  /** What the chart says, where every value may be shown; empty leaves it to the values. */
  public void alt(String words) {
    alt = words;
  }

  /** What the chart says is where a figure that it does not draw is highest and lowest. */
  public void alt(String words, SeriesLine of) {
    alt = words;
    told = Optional.of(of);
  }

  /** What is said besides, where every value may be shown. */
  public void alsoSays(String words) {
    alsoSays = words;
  }

  public void note(String words) {
    notes.add(words);
  }

  public void data(Optional<Table> table) {
    data = table;
  }

  public void add(Line category) {
    categories.add(category);
  }

  public void add(SeriesLine one) {
    series.add(one);
  }

  public List<Line> categories() {
    return List.copyOf(categories);
  }

  /** The categories' own words that some series looks at. */
  public Set<String> asked() {
    Set<String> asked = new TreeSet<>();
    series.forEach(one -> asked.add(one.only()));
    return asked;
  }

  public void add(FunnelLine line) {
    funnel = Optional.of(line);
  }

  /** Whether it is drawn against limits and does not say which. */
  public boolean lacksFunnel() {
    return isFunnel() && funnel.isEmpty();
  }

  public boolean isFunnel() {
    return kind == Chart.Kind.FUNNEL;
  }

  /** Whether the table's notes stand under the chart's table too. */
  public void withoutTableNotes() {
    data =
        data.map(t -> new Table(t.id(), t.number(), t.caption(), t.columns(), t.rows(), List.of()));
  }

  /** Empty when there is nothing to draw, or no table of it. */
  public Optional<Chart> build(Sources sources, Function<String, List<Unit>> units) {
    List<String> keys = IntStream.range(0, categories.size()).mapToObj(String::valueOf).toList();
    ChartBuilder chart =
        new ChartBuilder(sources.wording(), id, kind, unit, title, keys)
            .labels(key -> category(key).label())
            .alt(() -> told.map(of -> alt + " " + extremes(of, sources, units)).orElse(alt))
            .alsoSays(() -> alsoSays.isEmpty() ? "" : " " + alsoSays);
    notes.forEach(chart::note);
    int others = 0;
    for (SeriesLine one : series) {
      Chart.Role role = one.role().orElse(Points.role(one.select().gender(), others));
      chart.series(one.name(), role, key -> point(sources, one, category(key), units));
      others += role == Chart.Role.OTHER_1 ? 1 : 0;
    }
    if (funnel.isEmpty()) {
      return chart.build(data);
    }
    return FunnelLimits.of(funnel.get(), categories, sources)
        .flatMap(limits -> chart.against(limits).build(data));
  }

  private Line category(String key) {
    return categories.get(Integer.parseInt(key));
  }

  /** Of the categories where it has a value, in quotation marks. */
  private String extremes(SeriesLine of, Sources sources, Function<String, List<Unit>> units) {
    List<Line> with =
        categories.stream().filter(c -> point(sources, of, c, units).isPresent()).toList();
    List<String> quoted =
        with.stream()
            .map(c -> sources.wording().words("words.quoted", Map.of("text", c.label())))
            .toList();
    Chart.Series series =
        new Chart.Series(
            of.name(),
            Chart.Role.STEP,
            with.stream().map(category -> point(sources, of, category, units)).toList());
    return AltText.of(sources.wording(), quoted, List.of(series), "", false);
  }

  private static Optional<Point> point(
      Sources sources, SeriesLine series, Line category, Function<String, List<Unit>> units) {
    Select select = series.select().over(category.select());
    boolean left = !series.only().isEmpty() && !"ja".equals(category.words().get(series.only()));
    if (left || select.name().isEmpty()) {
      return Optional.empty();
    }
    Unit unit = series.measure().unit();
    boolean made = select.made().isPresent();
    if (!made && !units.apply(select.name()).contains(unit)) {
      return Optional.empty();
    }
    return sources
        .view(select)
        .flatMap(
            view ->
                series.measure().point(view, new Lookup(view).find(select, unit), series.sign()));
  }
}
