package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Coverage;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * Shares and sums that a table needs and the contract does not list: each a figure made of open
 * figures, with its numerator and base, so that a reader can check it. What is made of a withheld
 * figure is withheld; what lacks a part is absent.
 */
public final class DerivedFigures {
  private DerivedFigures() {}

  /** A count in percent of another count, with its interval: women among all. */
  public static Optional<Figure> share(
      FigureKey key, Optional<Figure> part, Optional<Figure> whole) {
    return made(key, part, whole, Figure::share);
  }

  /** Kronor in percent of kronor: one party's part of the contributions. */
  public static Optional<Figure> ratio(
      FigureKey key, Optional<Figure> part, Optional<Figure> whole) {
    return made(key, part, whole, Figure::ratio);
  }

  /** How a part and its whole become a figure. */
  private interface Making {
    Figure of(FigureKey key, BigDecimal part, BigDecimal whole, List<String> sources);
  }

  private static Optional<Figure> made(
      FigureKey key, Optional<Figure> part, Optional<Figure> whole, Making making) {
    return combined(key.unit(Unit.PERCENT), part, whole)
        .map(
            pair ->
                pair.withheld()
                    ? withheld(pair.key(), pair.sources())
                    : making.of(pair.key(), pair.part(), pair.whole(), pair.sources()));
  }

  /** The ceiling in kronor: so many percent of the base that the equity ratio is told on. */
  public static Optional<Figure> ceiling(Figure ratio, BigDecimal percent) {
    FigureKey key = ratio.key().unit(Unit.KRONOR).category("tak");
    return ratio
        .denominator()
        .map(base -> Figure.of(key, base.multiply(percent).movePointLeft(2), ratio.sources()));
  }

  public static Figure withheld(FigureKey key, List<String> sources) {
    return new Figure(
        key,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Figure.Status.WITHHELD,
        sources,
        Coverage.State.WHOLE);
  }

  public static List<String> sources(List<Figure> figures) {
    return figures.stream().flatMap(f -> f.sources().stream()).distinct().sorted().toList();
  }

  private record Pair(
      FigureKey key, boolean withheld, BigDecimal part, BigDecimal whole, List<String> sources) {}

  private static Optional<Pair> combined(FigureKey key, Optional<Figure> p, Optional<Figure> w) {
    if (p.isEmpty() || w.isEmpty()) {
      return Optional.empty();
    }
    List<String> sources = sources(List.of(p.get(), w.get()));
    if (Stream.of(p.get(), w.get()).anyMatch(View::isWithheld)) {
      return Optional.of(new Pair(key, true, BigDecimal.ZERO, BigDecimal.ZERO, sources));
    }
    return p.get()
        .value()
        .flatMap(a -> w.get().value().map(b -> new Pair(key, false, a, b, sources)));
  }
}
