package se.sofrep.document.section;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Bound;
import se.sofrep.document.Chart.Limits;
import se.sofrep.document.section.ChartDeclaration.FunnelLine;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Funnel;
import se.sofrep.figures.Unit;

/** What a funnel is drawn against: the limits of chance around the common share. */
final class FunnelLimits {
  /** Bases at which the limits are worked out, besides those of the points. */
  private static final int STEPS = 400;

  /** How far the limits run past the largest base. */
  private static final double ROOM = 1.06;

  private final Funnel funnel;
  private final List<Integer> bases;
  private final int least;

  private FunnelLimits(Funnel funnel, List<Integer> bases, int least) {
    this.funnel = funnel;
    this.bases = bases;
    this.least = least;
  }

  /** Empty when there is no common share. */
  static Optional<Chart.Funnel> of(FunnelLine line, List<Line> categories, Sources sources) {
    List<Integer> bases =
        categories.stream()
            .map(category -> sources.find(line.share().over(category.select()), Unit.PERCENT))
            .map(share -> share.flatMap(Figure::denominator).map(Number::intValue).orElse(0))
            .toList();
    return sources
        .find(line.around().over(line.share()), Unit.PERCENT)
        .filter(common -> common.value().isPresent())
        .map(Funnel::around)
        .map(
            around ->
                new FunnelLimits(around, bases, Funnel.least(sources.printer().small().least())))
        .map(limits -> limits.against(line));
  }

  private Chart.Funnel against(FunnelLine line) {
    return new Chart.Funnel(
        line.axis(),
        bases.stream().map(Integer::doubleValue).toList(),
        100 * funnel.share(),
        line.centre(),
        List.of(limits(line.narrow(), Funnel.Limit.USUAL), limits(line.wide(), Funnel.Limit.FAR)));
  }

  /** At the points' own bases and at as many between as a reader can see. */
  private Limits limits(String name, Funnel.Limit limit) {
    int most = (int) (ROOM * bases.stream().mapToInt(Integer::intValue).max().orElse(1));
    int step = Math.max(1, most / STEPS);
    TreeSet<Integer> at = new TreeSet<>(bases);
    IntStream.rangeClosed(least, most)
        .filter(base -> (base - least) % step == 0 || base == most)
        .forEach(at::add);
    at.remove(0);
    return new Limits(name, at.stream().map(base -> bound(base, limit)).toList());
  }

  private Bound bound(int base, Funnel.Limit limit) {
    Funnel.Counts counts = funnel.within(base, limit);
    return new Bound(base, 100.0 * counts.least() / base, 100.0 * counts.greatest() / base);
  }
}
