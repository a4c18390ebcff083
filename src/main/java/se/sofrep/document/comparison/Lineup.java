package se.sofrep.document.comparison;

import java.util.List;
import java.util.function.Function;

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

  /** {@code utfall-2019}, or {@code utfall} where there is one lineup. */
  String id(String what) {
    return id.isEmpty() ? what : what + "-" + id;
  }
}
