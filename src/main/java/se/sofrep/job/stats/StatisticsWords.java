package se.sofrep.job.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Period;
import se.sofrep.figures.Names;
import se.sofrep.figures.crosstab.Dimension;
import se.sofrep.figures.crosstab.Filter;
import se.sofrep.figures.crosstab.Measure;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The words of a {@link StatisticsRequest} held against what there is. A word that fits nothing is
 * an error in the findings, with the nearest words that do.
 */
final class StatisticsWords {
  private final Association association;
  private final FileDimensions dimensions;
  private final Findings findings;

  StatisticsWords(Association association, FileDimensions dimensions, Findings findings) {
    this.association = association;
    this.dimensions = dimensions;
    this.findings = findings;
  }

  static Optional<Base> base(String written, Findings findings) {
    List<String> words = Arrays.stream(Base.values()).map(Base::word).toList();
    Optional<String> word = Names.resolve(written, words);
    if (word.isEmpty()) {
      findings.error("stats.unknown-base", Location.NONE, written, String.join(", ", words));
    }
    return word.flatMap(Base::ofWord);
  }

  static Optional<Measure> measure(String written, Findings findings) {
    Optional<String> word = Names.resolve(written, Measure.words());
    if (word.isEmpty()) {
      findings.error(
          "stats.unknown-measure", Location.NONE, written, String.join(", ", Measure.words()));
    }
    return word.map(w -> Measure.values()[Measure.words().indexOf(w)]);
  }

  List<Dimension> dimensions(List<String> written) {
    List<Dimension> found = new ArrayList<>();
    for (String word : written) {
      Optional<Dimension> dimension = dimensions.find(word.strip(), findings);
      if (dimension.isPresent() && found.contains(dimension.get())) {
        findings.error("stats.dimension-twice", Location.NONE, word.strip());
      } else {
        dimension.ifPresent(found::add);
      }
    }
    return found;
  }

  /** A condition on years narrows the span instead, and is not among these. */
  List<Filter> filters(List<String> written) {
    List<Filter> filters = new ArrayList<>();
    for (String condition : written) {
      int equals = condition.indexOf('=');
      if (equals <= 0 || equals == condition.length() - 1) {
        findings.error("stats.filter-form", Location.NONE, condition);
        continue;
      }
      String value = condition.substring(equals + 1).strip();
      dimensions
          .find(condition.substring(0, equals).strip(), findings)
          .ifPresent(dimension -> filters.add(filter(dimension, value)));
    }
    return filters;
  }

  private Filter filter(Dimension dimension, String value) {
    if (!dimension.ofInterventions()) {
      return Filter.of(dimension, value);
    }
    Map<String, List<String>> names = new HashMap<>(association.groups());
    association.byEveryName().forEach((name, meant) -> names.put(name, List.of(meant.name())));
    return Names.resolve(value, names.keySet())
        .map(name -> Filter.exactly(dimension, value, names.get(name)))
        .orElseGet(() -> Filter.of(dimension, value));
  }

  /** What the filters on years leave of a span; empty, with an error, when it is nothing. */
  Optional<Period> narrowed(Period span, List<Filter> filters) {
    Period left = span;
    for (Filter filter : filters) {
      if (!filter.dimension().ofYears()) {
        continue;
      }
      if (!filter.written().matches("[12]\\d{3}")) {
        findings.error("stats.filter-year", Location.NONE, filter.written());
        return Optional.empty();
      }
      Period year = Period.year(Integer.parseInt(filter.written()));
      LocalDate first = later(left.first(), year.first());
      LocalDate last = earlier(left.last(), year.last());
      if (last.isBefore(first)) {
        findings.error("stats.filter-outside", Location.NONE, filter.written(), left.label());
        return Optional.empty();
      }
      left = Period.of(first, last);
    }
    return Optional.of(left);
  }

  /** Values that are nowhere, and values of which several spellings were met. */
  void checkMatches(List<Filter> filters) {
    for (Filter filter : filters) {
      String name = filter.dimension().heading();
      if (!filter.isKnown()) {
        findings.error(
            "stats.unknown-value",
            Location.NONE,
            filter.written(),
            name,
            String.join(", ", filter.nearest()));
      } else if (isAmbiguous(filter) && !filter.matched().contains(filter.written())) {
        findings.error(
            "stats.several-values",
            Location.NONE,
            filter.written(),
            name,
            String.join(", ", filter.matched()));
      }
    }
  }

  static boolean isAmbiguous(Filter filter) {
    return !filter.isExact() && filter.matched().size() > 1;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
