package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.template.Asked;
import se.sofrep.document.template.Bench;

/** Tables and charts as a reader sees them: one text a row, no-break spaces as spaces. */
final class Printed {
  private Printed() {}

  static Table table(String name, Bench bench, String... arguments) {
    return Asked.table(name, bench.context(), words(arguments)).orElseThrow();
  }

  static Chart chart(String name, Bench bench, String... arguments) {
    return Asked.chart(name, bench.context(), words(arguments)).orElseThrow();
  }

  static boolean hasTable(String name, Bench bench, String... arguments) {
    return Asked.table(name, bench.context(), words(arguments)).isPresent();
  }

  static boolean hasChart(String name, Bench bench, String... arguments) {
    return Asked.chart(name, bench.context(), words(arguments)).isPresent();
  }

  private static Map<String, String> words(String... arguments) {
    Map<String, String> words = new java.util.HashMap<>();
    for (String argument : arguments) {
      words.put(argument.split("=", 2)[0], argument.split("=", 2)[1]);
    }
    return words;
  }

  /** {@code Insats | Avslutade: Kvinna | %}. */
  static String headings(Table table) {
    return table.columns().stream()
        .map(c -> (c.group().isEmpty() ? "" : c.group() + ": ") + c.heading())
        .collect(Collectors.joining(" | "))
        .replace('\u00a0', ' ');
  }

  /** One text a row; headings in brackets, subtotals and totals with an equals sign. */
  static List<String> rows(Table table) {
    List<String> out = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String cells =
          row.cells().stream()
              .map(Table.Cell::printed)
              .collect(Collectors.joining(" | "))
              .replace('\u00a0', ' ');
      out.add(
          switch (row.kind()) {
            case BODY -> cells;
            case HEADING -> "[" + row.cells().get(0).printed() + "]";
            case SUBTOTAL, TOTAL -> "= " + cells;
          });
    }
    return out;
  }

  static String text(String printed) {
    return printed.replace('\u00a0', ' ');
  }

  /** {@code Kvinna WOMEN: 9 (32 %), –}. */
  static List<String> series(Chart chart) {
    return chart.series().stream()
        .map(
            s ->
                s.name()
                    + " "
                    + s.role()
                    + ": "
                    + s.points().stream()
                        .map(p -> p.map(point -> text(point.label())).orElse("–"))
                        .collect(Collectors.joining(", ")))
        .toList();
  }
}
