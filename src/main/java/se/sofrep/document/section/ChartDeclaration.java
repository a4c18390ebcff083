package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.ReportContext;
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

  /** Whether the table's notes stand under the chart's table too. */
  public void withoutTableNotes() {
    data =
        data.map(t -> new Table(t.id(), t.number(), t.caption(), t.columns(), t.rows(), List.of()));
  }

  /** Empty when there is nothing to draw, or no table of it. */
  public Optional<Chart> build(ReportContext context, Function<String, List<Unit>> units) {
    View view = new View(context);
    List<String> keys = IntStream.range(0, categories.size()).mapToObj(String::valueOf).toList();
    ChartBuilder chart =
        new ChartBuilder(id, kind, unit, title, keys)
            .labels(key -> category(key).label())
            .alt(() -> told.map(of -> alt + " " + extremes(of, view, units)).orElse(alt))
            .alsoSays(() -> alsoSays.isEmpty() ? "" : " " + alsoSays);
    notes.forEach(chart::note);
    int others = 0;
    for (SeriesLine one : series) {
      Chart.Role role = one.role().orElse(Points.role(one.select().gender(), others));
      chart.series(one.name(), role, key -> point(view, one, category(key), units));
      others += role == Chart.Role.OTHER_1 ? 1 : 0;
    }
    return chart.build(data);
  }

  private Line category(String key) {
    return categories.get(Integer.parseInt(key));
  }

  /** Of the categories where it has a value, in quotation marks. */
  private String extremes(SeriesLine of, View view, Function<String, List<Unit>> units) {
    List<Line> with =
        categories.stream().filter(c -> point(view, of, c, units).isPresent()).toList();
    List<String> quoted = with.stream().map(c -> "”" + c.label() + "”").toList();
    Chart.Series series =
        new Chart.Series(
            of.name(),
            Chart.Role.STEP,
            with.stream().map(category -> point(view, of, category, units)).toList());
    return AltText.of(quoted, List.of(series), "", false);
  }

  private static Optional<Point> point(
      View view, SeriesLine series, Line category, Function<String, List<Unit>> units) {
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
    return series.measure().point(view, new Lookup(view).find(select, unit), series.sign());
  }
}
