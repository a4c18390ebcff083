package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;

/**
 * One or two Swedish sentences that say what a chart shows: where each series is highest and
 * lowest, with the labels as printed. Said of the values that are there; where some are withheld
 * nothing is called highest or lowest, since a withheld one might be.
 */
final class AltText {
  /** More categories than this that share a value are counted instead of named. */
  private static final int MOST_NAMED = 3;

  private final List<String> categories;

  private AltText(List<String> categories) {
    this.categories = categories;
  }

  static String of(List<String> categories, List<Series> series, boolean withheld) {
    if (withheld) {
      return "Diagrammet visar "
          + SectionWords.list(series.stream().map(Series::name).toList())
          + "; värden som inte får visas är utelämnade. Värdena står i tabellen.";
    }
    return new AltText(categories).sentences(series);
  }

  private String sentences(List<Series> all) {
    List<Series> series = all.stream().filter(s -> s.role() != Role.TARGET).toList();
    if (categories.size() == 1) {
      return categories.get(0) + ": " + alone(series) + ".";
    }
    List<String> highest = new ArrayList<>();
    List<String> lowest = new ArrayList<>();
    for (Series one : series) {
      double high = extreme(one, true);
      double low = extreme(one, false);
      if (high == low) {
        highest.add(name(one, series) + "lika för alla (" + label(one, high) + ")");
      } else {
        highest.add(name(one, series) + at(one, high));
        lowest.add(name(one, series) + at(one, low));
      }
    }
    String first = "Högst: " + String.join("; ", highest) + ".";
    return lowest.isEmpty() ? first : first + " Lägst: " + String.join("; ", lowest) + ".";
  }

  private static String alone(List<Series> series) {
    return SectionWords.list(
        series.stream()
            .flatMap(
                one -> one.points().get(0).stream().map(point -> name(one, series) + point.label()))
            .toList());
  }

  /** The series' name before its values; a chart of one series needs none. */
  private static String name(Series one, List<Series> all) {
    return all.size() == 1 ? "" : one.name() + " ";
  }

  private static double extreme(Series series, boolean highest) {
    var values =
        series.points().stream()
            .flatMap(Optional::stream)
            .mapToDouble(Point::value)
            .summaryStatistics();
    return highest ? values.getMax() : values.getMin();
  }

  private String at(Series series, double value) {
    List<String> named =
        IntStream.range(0, categories.size())
            .filter(i -> series.points().get(i).filter(p -> p.value() == value).isPresent())
            .mapToObj(categories::get)
            .toList();
    String where =
        named.size() > MOST_NAMED
            ? named.size() + " av " + categories.size()
            : SectionWords.list(named);
    return where + ", " + label(series, value);
  }

  private static String label(Series series, double value) {
    return series.points().stream()
        .flatMap(Optional::stream)
        .filter(point -> point.value() == value)
        .map(Point::label)
        .findFirst()
        .orElseThrow();
  }
}
