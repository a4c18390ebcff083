package se.sofrep.job.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.figures.crosstab.CrossTab;
import se.sofrep.problem.Language;
import se.sofrep.render.data.DataTable;
import se.sofrep.render.data.DataTable.Cell;

/** A cross table as columns: its labels, then those of figures.csv from värde to övre. */
final class StatisticsTable {
  private static final List<String> COLUMNS =
      List.of("värde", "enhet", "täljare", "nämnare", "nedre", "övre");

  private final CrossTab table;
  private final Printer printer;

  StatisticsTable(CrossTab table, Language language) {
    this.table = table;
    this.printer = new Printer(language);
  }

  /** One row a value. */
  DataTable tall() {
    List<String> headings = new ArrayList<>(table.headings());
    headings.addAll(COLUMNS);
    List<Boolean> numeric = new ArrayList<>(Collections.nCopies(table.headings().size(), false));
    COLUMNS.forEach(column -> numeric.add(!column.equals("enhet")));
    return new DataTable(headings, numeric, table.lines().stream().map(this::row).toList());
  }

  private List<Cell> row(CrossTab.Line line) {
    Figure figure = line.figure();
    List<Cell> cells = new ArrayList<>(line.labels().stream().map(Cell::text).toList());
    int decimals = decimals(figure);
    cells.add(number(figure.value(), decimals));
    cells.add(Cell.text(figure.key().unit().word()));
    cells.add(number(figure.numerator(), 0));
    cells.add(number(figure.denominator(), 0));
    cells.add(number(figure.low(), 1));
    cells.add(number(figure.high(), 1));
    return cells;
  }

  /** The last label's values as columns; what is nowhere told has an empty cell. */
  DataTable wide() {
    int last = table.headings().size() - 1;
    Set<String> across = new LinkedHashSet<>();
    Map<List<String>, Map<String, Figure>> rows = new LinkedHashMap<>();
    for (CrossTab.Line line : table.lines()) {
      String value = line.labels().get(last);
      across.add(value);
      rows.computeIfAbsent(line.labels().subList(0, last), key -> new LinkedHashMap<>())
          .put(value, line.figure());
    }
    List<String> headings = new ArrayList<>(table.headings().subList(0, last));
    headings.add("enhet");
    List<Boolean> numeric = new ArrayList<>(Collections.nCopies(headings.size(), false));
    headings.addAll(across);
    numeric.addAll(Collections.nCopies(across.size(), true));
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEach((labels, figures) -> cells.add(wideRow(labels, figures, across)));
    return new DataTable(headings, numeric, cells);
  }

  private List<Cell> wideRow(List<String> labels, Map<String, Figure> figures, Set<String> across) {
    Figure any = figures.values().iterator().next();
    List<Cell> cells = new ArrayList<>(labels.stream().map(Cell::text).toList());
    cells.add(Cell.text(any.key().unit().word()));
    for (String value : across) {
      Optional<Figure> figure = Optional.ofNullable(figures.get(value));
      boolean count = any.key().unit() == Unit.COUNT;
      // A combination that no row has is a count of none.
      Optional<BigDecimal> number =
          figure.isEmpty() && count ? Optional.of(BigDecimal.ZERO) : figure.flatMap(Figure::value);
      cells.add(number(number, decimals(any)));
    }
    return cells;
  }

  private static int decimals(Figure figure) {
    return figure.key().unit() == Unit.COUNT ? 0 : 1;
  }

  private Cell number(Optional<BigDecimal> value, int decimals) {
    return Cell.number(value, value.map(number -> printer.number(number, decimals)).orElse(""));
  }
}
