package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.figures.Figure;
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
   */
  public record SeriesLine(
      String name, Optional<Chart.Role> role, Select select, Measure measure, int sign) {}

  private final String id;
  private final Chart.Kind kind;
  private final String unit;
  private final List<Line> categories = new ArrayList<>();
  private final List<SeriesLine> series = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String title = "";
  private String alt = "";
  private String alsoSays = "";
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

  /** Empty when there is nothing to draw, or no table of it. */
  public Optional<Chart> build(ReportContext context, Function<String, List<Unit>> units) {
    View view = new View(context);
    Lookup lookup = new Lookup(view);
    List<String> keys = IntStream.range(0, categories.size()).mapToObj(String::valueOf).toList();
    ChartBuilder chart =
        new ChartBuilder(id, kind, unit, title, keys)
            .labels(key -> categories.get(Integer.parseInt(key)).label())
            .alt(() -> alt)
            .alsoSays(() -> alsoSays.isEmpty() ? "" : " " + alsoSays);
    notes.forEach(chart::note);
    int others = 0;
    for (SeriesLine one : series) {
      Chart.Role role = one.role().orElse(Points.role(one.select().gender(), others));
      chart.series(
          one.name(),
          role,
          key -> point(view, lookup, one, categories.get(Integer.parseInt(key)), units));
      others += role == Chart.Role.OTHER_1 ? 1 : 0;
    }
    return chart.build(data);
  }

  private static Optional<Point> point(
      View view,
      Lookup lookup,
      SeriesLine series,
      Line category,
      Function<String, List<Unit>> units) {
    Select select = series.select().over(category.select());
    Unit unit = series.measure().unit();
    if (select.name().isEmpty() || !units.apply(select.name()).contains(unit)) {
      return Optional.empty();
    }
    Optional<Figure> figure = lookup.find(select, unit);
    return series.measure().point(view, figure, series.sign());
  }
}
