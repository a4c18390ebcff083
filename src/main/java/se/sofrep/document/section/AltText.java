package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.wording.Wording;

/**
 * One or two sentences that say what a chart shows: where each series is highest and lowest, with
 * the labels as printed. Said of the values that are there; where some are withheld nothing is
 * called highest or lowest, since a withheld one might be.
 */
final class AltText {
  /** More categories than this that share a value are counted instead of named. */
  private static final int MOST_NAMED = 3;

  private final Wording wording;
  private final List<String> categories;
  private final boolean thousands;

  private AltText(Wording wording, List<String> categories, String unit) {
    this.wording = wording;
    this.categories = categories;
    this.thousands = unit.equals(wording.words("words.unit-thousands", Map.of()));
  }

  /**
   * @param unit the chart's unit; said after each value where the labels do not say it
   */
  static String of(
      Wording wording,
      List<String> categories,
      List<Series> series,
      String unit,
      boolean withheld) {
    if (withheld) {
      String names = wording.list(series.stream().map(Series::name).toList());
      String hidden = new AltText(wording, categories, unit).hidden(series);
      return hidden.isEmpty()
          ? wording.words("words.alt-partly", Map.of("series", names))
          : wording.words("words.alt-withheld", Map.of("series", names, "hidden", hidden));
    }
    return new AltText(wording, categories, unit).sentences(series);
  }

  /** {@code Kvinna –29 och 60–; Man 60–}: where a value is withheld, once for all series. */
  private String hidden(List<Series> all) {
    Map<String, List<String>> bySeries = new LinkedHashMap<>();
    for (Series one : all) {
      List<String> hidden =
          IntStream.range(0, categories.size())
              .filter(i -> one.points().get(i).filter(Points::isWithheld).isPresent())
              .mapToObj(categories::get)
              .toList();
      if (!hidden.isEmpty()) {
        bySeries.put(one.name(), hidden);
      }
    }
    boolean alike = new HashSet<>(bySeries.values()).size() == 1 && bySeries.size() == all.size();
    return alike
        ? wording.list(bySeries.values().iterator().next())
        : bySeries.entrySet().stream()
            .map(one -> one.getKey() + " " + wording.list(one.getValue()))
            .collect(Collectors.joining("; "));
  }

  private String sentences(List<Series> all) {
    List<Series> series = all.stream().filter(s -> s.role() != Role.TARGET).toList();
    if (categories.size() == 1) {
      return wording.words(
          "words.alt-alone", Map.of("category", categories.get(0), "values", alone(series)));
    }
    List<String> highest = new ArrayList<>();
    List<String> lowest = new ArrayList<>();
    for (Series one : series) {
      String name = series.size() == 1 ? "" : one.name() + " ";
      List<Integer> top = places(one, extreme(one, true));
      List<Integer> bottom = places(one, extreme(one, false));
      if (top.equals(bottom)) {
        highest.add(name + even(one, top));
      } else {
        highest.add(name + where(one, top));
        lowest.add(name + where(one, bottom));
      }
    }
    return wording.words(
        lowest.isEmpty() ? "words.alt-highest" : "words.alt-highest-lowest",
        Map.of("highest", String.join("; ", highest), "lowest", String.join("; ", lowest)));
  }

  private String alone(List<Series> series) {
    return wording.list(
        series.stream()
            .flatMap(
                one ->
                    one.points().get(0).stream()
                        .map(p -> (series.size() == 1 ? "" : one.name() + " ") + label(p)))
            .toList());
  }

  private static double extreme(Series series, boolean highest) {
    var values =
        series.points().stream()
            .flatMap(Optional::stream)
            .mapToDouble(Point::value)
            .summaryStatistics();
    return highest ? values.getMax() : values.getMin();
  }

  /** Categories where the series has the value. */
  private List<Integer> places(Series series, double value) {
    return IntStream.range(0, categories.size())
        .filter(i -> series.points().get(i).filter(p -> p.value() == value).isPresent())
        .boxed()
        .toList();
  }

  /** One value in every category that has one. */
  private String even(Series series, List<Integer> at) {
    boolean everywhere = at.size() == categories.size() && sameLabel(series, at);
    return everywhere
        ? wording.words("words.alt-even", Map.of("value", label(series, at.get(0))))
        : where(series, at);
  }

  /** {@code 30–44 och 45–59, 6 (35 %)}; each with its own label where they differ. */
  private String where(Series series, List<Integer> at) {
    if (!sameLabel(series, at)) {
      return wording.list(
          at.stream().map(i -> categories.get(i) + ", " + label(series, i)).toList());
    }
    String named =
        at.size() > MOST_NAMED
            ? wording.words(
                "words.share-counts", Map.of("count", at.size(), "base", categories.size()))
            : wording.list(at.stream().map(categories::get).toList());
    return named + ", " + label(series, at.get(0));
  }

  private boolean sameLabel(Series series, List<Integer> at) {
    return at.stream().map(i -> label(series, i)).distinct().count() == 1;
  }

  private String label(Series series, int category) {
    return label(series.points().get(category).orElseThrow());
  }

  private String label(Point point) {
    return thousands
        ? wording.words("words.thousands", Map.of("number", point.label()))
        : point.label();
  }
}
