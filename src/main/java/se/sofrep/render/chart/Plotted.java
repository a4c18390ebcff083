package se.sofrep.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.render.chart.look.Palette;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Swatch;
import se.sofrep.render.chart.look.Wrap;

/**
 * A chart's series as they are plotted: targets apart from bars, each with its fill, values on the
 * scale of the axis.
 */
record Plotted(Chart chart, List<Series> bars, List<Series> targets, List<Swatch> swatches) {

  static Plotted of(Chart chart) {
    List<Series> bars = new ArrayList<>();
    List<Series> targets = new ArrayList<>();
    for (Series one : chart.series()) {
      (one.role() == Role.TARGET ? targets : bars).add(one);
    }
    return new Plotted(chart, List.copyOf(bars), List.copyOf(targets), Palette.of(bars));
  }

  Kind kind() {
    return chart.kind();
  }

  boolean stacked() {
    return kind() == Kind.STACKED || kind() == Kind.STACKED_SHARE;
  }

  int categories() {
    return chart.categories().size();
  }

  String category(int column) {
    return Wrap.clean(chart.categories().get(column));
  }

  /** Where the bar ends, if the point has a value that can be drawn. */
  OptionalDouble value(int row, int column) {
    OptionalDouble value = value(point(bars.get(row), column));
    return kind() == Kind.STACKED_SHARE && value.isPresent()
        ? OptionalDouble.of(share(value.getAsDouble(), column))
        : value;
  }

  private double share(double value, int column) {
    double sum = 0;
    for (Series one : bars) {
      sum += Math.max(0, value(point(one, column)).orElse(0));
    }
    return sum <= 0 ? 0 : Math.max(0, value) * 100 / sum;
  }

  /** Its label; – where there is no point. */
  String label(int row, int column) {
    return point(bars.get(row), column).map(p -> Wrap.clean(p.label())).orElse(Printer.NO_DATA);
  }

  /** Whether a bar stands for a value that is withheld: as long as every other such bar. */
  boolean withheld(int row, int column) {
    return point(row, column).filter(p -> p.label().equals(Printer.WITHHELD)).isPresent();
  }

  /** Whether such a bar is drawn here; side by side, or one for a whole stack. */
  boolean hatched(int row, int column) {
    boolean bars = kind() == Kind.BARS || kind() == Kind.COLUMNS || stacked();
    return bars && withheld(row, column);
  }

  /** Whether the key has to say what such a bar is. */
  boolean anyHatched() {
    return !chart.hidden().isEmpty()
        && IntStream.range(0, bars.size())
            .anyMatch(row -> IntStream.range(0, categories()).anyMatch(c -> hatched(row, c)));
  }

  /** How far from 0 the label of a bar stands that has no length of its own. */
  double hatchedLength(int row, int column) {
    return hatched(row, column) ? Style.WITHHELD : 0;
  }

  Optional<Point> point(int row, int column) {
    return point(bars.get(row), column);
  }

  OptionalDouble target(int index, int column) {
    return value(point(targets.get(index), column));
  }

  String targetLabel(int index, int column) {
    return point(targets.get(index), column).map(p -> Wrap.clean(p.label())).orElse("");
  }

  /** The one label that all targets of a series have, so that it can stand in the legend. */
  Optional<String> commonTargetLabel(int index) {
    List<String> labels =
        targets.get(index).points().stream()
            .flatMap(Optional::stream)
            .map(p -> Wrap.clean(p.label()))
            .distinct()
            .toList();
    return labels.size() == 1 ? Optional.of(labels.get(0)) : Optional.empty();
  }

  /**
   * The targets of a category that differ between categories, to stand beside it; one for all is
   * said in the legend.
   */
  String targetWords(int column) {
    return IntStream.range(0, targets.size())
        .filter(i -> commonTargetLabel(i).isEmpty())
        .mapToObj(i -> targetLabel(i, column))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Point> point(Series series, int column) {
    return column < series.points().size() ? series.points().get(column) : Optional.empty();
  }

  /** A withheld value has no place on the axis, whatever number came with it. */
  private static OptionalDouble value(Optional<Point> point) {
    return point
            .filter(p -> Double.isFinite(p.value()))
            .filter(p -> !p.label().equals(Printer.WITHHELD) && !p.label().equals(Printer.NO_DATA))
            .isPresent()
        ? OptionalDouble.of(point.get().value())
        : OptionalDouble.empty();
  }

  /** Whether nothing of a stacked category has any length. */
  boolean flat(int column) {
    for (int row = 0; row < bars.size(); row++) {
      if (value(row, column).orElse(0) != 0) {
        return false;
      }
    }
    return true;
  }

  CategoryDataset barData() {
    return data(bars.size(), this::value);
  }

  CategoryDataset targetData() {
    return data(targets.size(), this::target);
  }

  private interface Values {
    OptionalDouble at(int row, int column);
  }

  /** Keyed by place, because labels may repeat. */
  private CategoryDataset data(int rows, Values values) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < categories(); column++) {
        OptionalDouble value = values.at(row, column);
        Number number = value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
        data.addValue(number, Integer.valueOf(row), Integer.valueOf(column));
      }
    }
    return data;
  }
}
