package se.sofrep.document.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands side by side in one table and one chart.
 *
 * @param of whether the rows are förbund or a förbund's years
 * @param id tells the lineups of a report apart; empty for an only one
 * @param period in words
 * @param label what a row is called in a table
 */
record Lineup(
    Of of, String id, String period, List<Compared> rows, Function<Compared, String> label) {
  private static final String PREFIX = "Samordningsförbundet ";

  /** What the rows are. */
  enum Of {
    ASSOCIATIONS("Förbund"),
    YEARS("År");

    private final String heading;

    Of(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  String name(Compared row) {
    return label.apply(row);
  }

  /** What a row is called in a chart: without the word they all begin with, where that is clear. */
  String shortName(Compared row) {
    List<String> shorter = rows.stream().map(this::withoutPrefix).toList();
    boolean clear = Set.copyOf(shorter).size() == shorter.size();
    return clear ? withoutPrefix(row) : name(row);
  }

  private String withoutPrefix(Compared row) {
    String name = name(row);
    String rest = name.startsWith(PREFIX) ? name.substring(PREFIX.length()).strip() : name;
    return rest.isEmpty() ? name : rest;
  }

  /** {@code 2019-utfall}, or {@code utfall} where there is one lineup. */
  String id(String what) {
    return id.isEmpty() ? what : what + "-" + id;
  }
}
