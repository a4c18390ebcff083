package se.sofrep.document.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.sofrep.domain.Period;

/**
 * What stands side by side in one table and one chart.
 *
 * @param of whether the rows are förbund or a förbund's years
 * @param id tells the lineups of a report apart; empty for an only one
 * @param period in words
 * @param label what a row is called
 */
record Lineup(
    Of of, String id, String period, List<Compared> rows, Function<Compared, String> label) {
  /** What the rows are. */
  enum Of {
    ASSOCIATIONS("Förbund", "Alla tillsammans"),
    YEARS("År", "Alla år");

    private final String heading;
    private final String all;

    Of(String heading, String all) {
      this.heading = heading;
      this.all = all;
    }

    /** What the rows make together. */
    String all() {
      return all;
    }

    String heading() {
      return heading;
    }
  }

  /** From the first day of the earliest to the last day of the latest. */
  Period span() {
    return Period.of(
        rows.stream().map(row -> row.period().first()).min(Comparator.naturalOrder()).orElseThrow(),
        rows.stream().map(row -> row.period().last()).max(Comparator.naturalOrder()).orElseThrow());
  }

  String name(Compared row) {
    return label.apply(row);
  }

  /** {@code utfall-2019}, or {@code utfall} where there is one lineup. */
  String id(String what) {
    return id.isEmpty() ? what : what + "-" + id;
  }
}
