package se.sofrep.document;

import java.util.List;
import java.util.Optional;

/**
 * A chart as data; drawing is elsewhere. Its table holds the same values for those who cannot see
 * it.
 *
 * @param id ASCII name, unique in the document: file name of SVG and PNG
 * @param number running number in print ({@code Diagram 2}); 0 for none
 * @param title what it shows, of whom and when
 * @param alt one or two sentences that say what the chart says
 * @param unit printed at the axis: {@code procent}, {@code antal}, {@code tkr}
 * @param categories labels along the category axis, in order
 * @param notes remarks printed under it
 * @param funnel what a {@link Kind#FUNNEL} is drawn against; empty for every other kind
 * @param hidden what the key calls a bar that stands for a withheld value; empty when none is
 */
public record Chart(
    String id,
    int number,
    String title,
    String alt,
    Kind kind,
    String unit,
    List<String> categories,
    List<Series> series,
    Table data,
    List<String> notes,
    Optional<Funnel> funnel,
    String hidden) {

  /** A chart of categories. */
  public Chart(
      String id,
      int number,
      String title,
      String alt,
      Kind kind,
      String unit,
      List<String> categories,
      List<Series> series,
      Table data,
      List<String> notes) {
    this(id, number, title, alt, kind, unit, categories, series, data, notes, Optional.empty(), "");
  }

  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    notes = List.copyOf(notes);
    if ((kind == Kind.FUNNEL) != funnel.isPresent()) {
      throw new IllegalArgumentException("a funnel, and no other kind, has limits: " + id);
    }
  }

  /** How the values are drawn. */
  public enum Kind {
    /** Horizontal bars, the series side by side in each category. */
    BARS,
    /** Horizontal bars, the series end to end; all categories on one scale. */
    STACKED,
    /** As stacked, each category filled to 100 %; labels give counts. */
    STACKED_SHARE,
    /** A point with its interval and its target mark in each category. */
    INTERVALS,
    /** Upright bars over time, the series side by side. */
    COLUMNS,
    /** A point for each category: its base along, its share up, among the limits of chance. */
    FUNNEL
  }

  /** The same under another name and number, its data table with it. */
  public Chart named(String newId, int newNumber, Table newData) {
    return new Chart(
        newId,
        newNumber,
        title,
        alt,
        kind,
        unit,
        categories,
        series,
        newData,
        notes,
        funnel,
        hidden);
  }

  /** What a series stands for decides its colour and pattern, the same in every chart. */
  public enum Role {
    WOMEN,
    MEN,
    /** Women of one intervention, and other further series, told apart by pattern as well. */
    OTHER_1,
    OTHER_2,
    TOTAL,
    OUTCOME,
    BUDGET,
    BEFORE,
    AFTER,
    YEAR_BEFORE,
    TARGET,
    /** A step of a scale; the series' order gives the step. */
    STEP
  }

  /** One series; points in the order of the chart's categories, empty where there is no value. */
  public record Series(String name, Role role, List<Optional<Point>> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * @param value in the chart's unit; where the bar ends
   * @param label printed at the bar: {@code 10 av 28}, {@code 36 %}
   * @param low lower bound of the interval, if shown
   * @param high upper bound
   */
  public record Point(double value, String label, Optional<Double> low, Optional<Double> high) {
    public static Point of(double value, String label) {
      return new Point(value, label, Optional.empty(), Optional.empty());
    }
  }

  /**
   * What the points of a funnel are read against.
   *
   * @param axis what runs along: {@code antal avslutade}
   * @param bases where each category stands along, in the order of the categories
   * @param centre the common share, in the chart's unit
   * @param centreName {@code Alla tillsammans 24 %}
   * @param limits the narrow pair first
   */
  public record Funnel(
      String axis, List<Double> bases, double centre, String centreName, List<Limits> limits) {
    public Funnel {
      bases = List.copyOf(bases);
      limits = List.copyOf(limits);
    }
  }

  /** A pair of limits, by rising base: {@code 95 %-gränser}. */
  public record Limits(String name, List<Bound> bounds) {
    public Limits {
      bounds = List.copyOf(bounds);
    }
  }

  /**
   * @param low the lowest share inside, in the chart's unit
   * @param high the highest
   */
  public record Bound(int base, double low, double high) {}
}
