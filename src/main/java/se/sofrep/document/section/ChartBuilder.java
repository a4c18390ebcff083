package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.wording.Wording;

/**
 * A chart stated as series over categories. Its data table is the section's own table of the same
 * figures, so that chart and table cannot disagree; its alt text is made from its points.
 */
final class ChartBuilder {
  private final Wording wording;
  private final String id;
  private final Chart.Kind kind;
  private final String unit;
  private final String title;
  private final List<String> categories;
  private UnaryOperator<String> label = UnaryOperator.identity();
  private Supplier<String> ownAlt = () -> "";
  private Supplier<String> alsoSays = () -> "";
  private final List<Series> series = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<Chart.Funnel> funnel = Optional.empty();

  /**
   * @param section as in the table's id; the chart's own has {@code diagram-} before it
   * @param categories keys of the categories; {@link #labels} says how they are printed
   */
  ChartBuilder(
      Wording wording,
      String section,
      Chart.Kind kind,
      String unit,
      String title,
      List<String> categories) {
    this.wording = wording;
    this.id = "diagram-" + section;
    this.kind = kind;
    this.unit = unit;
    this.title = title;
    this.categories = List.copyOf(categories);
  }

  ChartBuilder labels(UnaryOperator<String> printed) {
    label = printed;
    return this;
  }

  /**
   * What the chart says, in words of its own; asked for only when every value may be shown. An
   * empty answer leaves it to {@link AltText}.
   */
  ChartBuilder alt(Supplier<String> words) {
    ownAlt = words;
    return this;
  }

  /** A sentence after the general ones; asked for only when every value may be shown. */
  ChartBuilder alsoSays(Supplier<String> sentence) {
    alsoSays = sentence;
    return this;
  }

  ChartBuilder note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** What the points of a funnel are read against. */
  ChartBuilder against(Chart.Funnel limits) {
    funnel = Optional.of(limits);
    return this;
  }

  /** A series; left out when it has no point at all. */
  ChartBuilder series(String name, Role role, Function<String, Optional<Point>> point) {
    List<Optional<Point>> points = categories.stream().map(point).toList();
    if (points.stream().anyMatch(Optional::isPresent)) {
      series.add(new Series(name, role, points));
    }
    return this;
  }

  /**
   * Empty when nothing can be drawn: no series, no value but 0, or no data table.
   *
   * @param data the section's table of the same figures
   */
  Optional<Chart> build(Optional<Table> data) {
    withoutPartsOfBars();
    withoutHiddenSeries();
    boolean nothing =
        series.stream()
            .filter(s -> s.role() != Role.TARGET)
            .flatMap(s -> s.points().stream())
            .flatMap(Optional::stream)
            .allMatch(this::isNothing);
    if (nothing || data.isEmpty()) {
      return Optional.empty();
    }
    Table own = data.get();
    List<String> labels = categories.stream().map(label).toList();
    Table table = new Table(id + "-data", 0, own.caption(), own.columns(), own.rows(), own.notes());
    boolean withheld =
        own.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.printed().equals(Printer.WITHHELD));
    String alt = alt(labels, withheld);
    return Optional.of(
        new Chart(id, 0, title, alt, kind, unit, labels, series, table, notes, funnel, hidden()));
  }

  /** A bar of parts of which one is withheld would be drawn too short, or filled by the others. */
  private void withoutPartsOfBars() {
    if (kind != Chart.Kind.STACKED && kind != Chart.Kind.STACKED_SHARE) {
      return;
    }
    List<Series> whole = new ArrayList<>();
    for (Series one : series) {
      List<Optional<Point>> points = new ArrayList<>(one.points());
      for (int i = 0; i < points.size(); i++) {
        int category = i;
        if (series.stream()
            .anyMatch(s -> s.points().get(category).filter(Points::isWithheld).isPresent())) {
          points.set(i, Optional.of(Points.WITHHELD));
        }
      }
      whole.add(new Series(one.name(), one.role(), points));
    }
    series.clear();
    series.addAll(whole);
  }

  /** A series of which every value is withheld is named instead, beside one that is drawn. */
  private void withoutHiddenSeries() {
    List<Series> hidden = series.stream().filter(one -> isHidden(one.points())).toList();
    if (!hidden.isEmpty() && hidden.size() < series.size()) {
      series.removeAll(hidden);
      String names = String.join(", ", hidden.stream().map(Series::name).toList());
      notes.add(wording.words("words.folded-names", Map.of("names", names)));
    }
  }

  private static boolean isHidden(List<Optional<Point>> points) {
    List<Point> told = points.stream().flatMap(Optional::stream).toList();
    return !told.isEmpty() && told.stream().allMatch(Points::isWithheld);
  }

  private String hidden() {
    boolean some =
        series.stream()
            .flatMap(one -> one.points().stream().flatMap(Optional::stream))
            .anyMatch(Points::isWithheld);
    return some ? wording.words("words.folded-bars", Map.of()) : "";
  }

  /** No place, or a bar of no length. */
  private boolean isNothing(Point point) {
    boolean none = point.value() == 0 && funnel.isEmpty();
    return (none || Double.isNaN(point.value())) && point.high().isEmpty();
  }

  private String alt(List<String> labels, boolean withheld) {
    String own = withheld ? "" : ownAlt.get();
    if (!own.isEmpty()) {
      return own;
    }
    return AltText.of(wording, labels, series, unit, withheld) + (withheld ? "" : alsoSays.get());
  }
}
