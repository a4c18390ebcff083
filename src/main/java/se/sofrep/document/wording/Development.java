package se.sofrep.document.wording;

import java.util.List;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Trend;

/**
 * How a share went over the years: the first and the last that have a base of at least five, and
 * whether what lies between them is more than chance explains. Two years are compared by Fisher's
 * exact test, three and more by the Cochran–Armitage test for a trend.
 *
 * @param direction 1 for a rise from first to last, −1 for a fall, 0 for the same share
 */
record Development(Figure first, Figure last, int direction, boolean beyondChance) {

  /**
   * Empty for fewer than two usable years, and when the years between speak against the words: a
   * trend that points away from where the last year ended up.
   *
   * @param years the same share in several years, the oldest first
   */
  static Optional<Development> of(List<Figure> years) {
    List<Figure> usable =
        years.stream()
            .filter(figure -> figure.value().isPresent())
            .filter(figure -> figure.numerator().isPresent())
            .filter(Difference::isComparable)
            .toList();
    if (usable.size() < 2) {
      return Optional.empty();
    }
    Figure first = usable.get(0);
    Figure last = usable.get(usable.size() - 1);
    int direction = last.value().orElseThrow().compareTo(first.value().orElseThrow());
    if (usable.size() < Trend.FEWEST) {
      return Difference.of(last, first)
          .map(d -> new Development(first, last, direction, d != Difference.WITHIN_CHANCE));
    }
    Optional<Trend> trend = Trend.of(usable.stream().map(Development::year).toList());
    boolean beyond = trend.filter(Trend::significant).isPresent();
    return beyond && direction != (int) Math.signum(trend.get().z())
        ? Optional.empty()
        : Optional.of(new Development(first, last, direction, beyond));
  }

  private static Trend.Year year(Figure figure) {
    return new Trend.Year(
        figure.key().period().last().getYear(),
        figure.numerator().orElseThrow().longValueExact(),
        figure.denominator().orElseThrow().longValueExact());
  }
}
