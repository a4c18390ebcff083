package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.SmallBase;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Funnel;

/**
 * How each row of a lineup lies to the share that all have together.
 *
 * @param common all closed of all rows to work or studies, of all closed; rows with few closed are
 *     in it
 * @param points the rows with enough closed to be judged
 */
record Verdicts(Figure common, Funnel funnel, List<Point> points) {
  /** One in so many lies outside the narrow limits by chance. */
  static final int ONE_IN = 20;

  private static final int FEWEST_POINTS = 2;

  /** Smallest base that is judged. */
  static int least(SmallBase small) {
    return Funnel.least(small.least());
  }

  /** Whether so many closed that the share can be judged. */
  static boolean judges(Figure share, SmallBase small) {
    return share.value().isPresent()
        && share
            .denominator()
            .filter(base -> base.compareTo(BigDecimal.valueOf(least(small))) >= 0)
            .isPresent();
  }

  /** A row with its count, its base and where it lies. */
  record Point(Compared row, Figure share, int count, int base, Funnel.Place place) {}

  /**
   * Empty when fewer than two rows can be judged, and when nobody or everybody succeeded: then
   * nothing can vary.
   */
  static Optional<Verdicts> of(Lineup lineup, SmallBase small) {
    Optional<Figure> common = lineup.common();
    if (common.isEmpty() || isFixed(common.get())) {
      return Optional.empty();
    }
    Figure all = common.get();
    Funnel funnel = Funnel.around(all);
    List<Point> points = new ArrayList<>();
    for (Compared row : lineup.rows()) {
      row.share(Compared.WORK_OR_STUDIES)
          .filter(share -> judges(share, small))
          .ifPresent(share -> points.add(point(row, share, funnel)));
    }
    return points.size() < FEWEST_POINTS
        ? Optional.empty()
        : Optional.of(new Verdicts(all, funnel, List.copyOf(points)));
  }

  private static Point point(Compared row, Figure share, Funnel funnel) {
    int count = share.numerator().orElseThrow().intValueExact();
    int base = share.denominator().orElseThrow().intValueExact();
    return new Point(row, share, count, base, funnel.of(count, base));
  }

  private static boolean isFixed(Figure common) {
    BigDecimal count = common.numerator().orElseThrow();
    return count.signum() == 0 || count.compareTo(common.denominator().orElseThrow()) == 0;
  }

  List<Point> outside() {
    return points.stream().filter(point -> point.place().outside()).toList();
  }
}
