package se.sofrep.figures.crosstab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/**
 * Puts the lines of a table in order. Listed codes, insatser that the file knows and years without
 * anything in them get a line also when it is 0; other values where they occur.
 */
final class Lines {
  private static final String QUANTILE = "kategori";

  private final Question question;
  private final Map<List<String>, Cell> cells;
  private final List<Set<String>> always = new ArrayList<>();
  private final Map<List<String>, Set<String>> below = new HashMap<>();
  private final List<CrossTab.Line> lines = new ArrayList<>();

  Lines(Question question, int years, Map<List<String>, Cell> cells, Set<String> interventions) {
    this.question = question;
    this.cells = cells;
    for (Dimension dimension : question.dimensions()) {
      Set<String> listed = new HashSet<>(dimension.listed());
      if (dimension.ofInterventions()) {
        listed.addAll(interventions);
      }
      always.add(listed);
    }
    if (years >= 0) {
      always.get(years).addAll(years(years));
    }
    for (List<String> key : cells.keySet()) {
      for (int i = 0; i < key.size(); i++) {
        below.computeIfAbsent(key.subList(0, i), prefix -> new HashSet<>()).add(key.get(i));
      }
    }
  }

  CrossTab table() {
    List<String> headings =
        new ArrayList<>(question.dimensions().stream().map(Dimension::heading).toList());
    if (question.quantiles()) {
      headings.add(QUANTILE);
    }
    write(List.of());
    return new CrossTab(List.copyOf(headings), List.copyOf(lines));
  }

  /** From the first to the last year; none are left out between them. */
  private Set<String> years(int place) {
    Set<String> all = new HashSet<>();
    if (question.wholeYears()) {
      addYears(question.period().first().getYear(), question.period().last().getYear(), all);
      return all;
    }
    int[] told =
        cells.keySet().stream()
            .map(key -> key.get(place))
            .filter(year -> !year.equals(FigureKey.TOTAL))
            .mapToInt(Integer::parseInt)
            .sorted()
            .toArray();
    if (told.length > 0) {
      addYears(told[0], told[told.length - 1], all);
    }
    return all;
  }

  private static void addYears(int first, int last, Set<String> to) {
    for (int year = first; year <= last; year++) {
      to.add(String.valueOf(year));
    }
  }

  private void write(List<String> prefix) {
    int place = prefix.size();
    if (place == always.size()) {
      write(prefix, cells.getOrDefault(prefix, new Cell(question.measure())));
      return;
    }
    Set<String> values = new HashSet<>(always.get(place));
    values.addAll(below.getOrDefault(prefix, Set.of()));
    boolean total = question.totals();
    values.remove(total ? FigureKey.TOTAL : "");
    for (String value : question.dimensions().get(place).ordered(values)) {
      write(with(prefix, value));
    }
    if (total) {
      write(with(prefix, FigureKey.TOTAL));
    }
  }

  private void write(List<String> labels, Cell cell) {
    List<Figure> figures = cell.figures(question);
    for (int i = 0; i < figures.size(); i++) {
      lines.add(
          new CrossTab.Line(
              question.quantiles() ? with(labels, Cell.QUANTILES.get(i)) : labels, figures.get(i)));
    }
  }

  private static List<String> with(List<String> words, String last) {
    List<String> more = new ArrayList<>(words);
    more.add(last);
    return List.copyOf(more);
  }
}
