package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * Shares and sums that a table needs and the contract does not list: each a figure made of open
 * figures, with its numerator and base, so that a reader can check it. What is made of a withheld
 * figure is withheld; what lacks a part is absent.
 */
final class DerivedFigures {
  private DerivedFigures() {}

  /** A count in percent of another count, with its interval: women among all. */
  static Optional<Figure> share(View view, FigureKey part, FigureKey whole) {
    return share(part, view.find(part), view.find(whole));
  }

  /** The same of figures already found. */
  static Optional<Figure> share(FigureKey key, Optional<Figure> part, Optional<Figure> whole) {
    return combined(key.unit(Unit.PERCENT), part, whole)
        .map(
            pair ->
                pair.withheld()
                    ? withheld(pair.key(), pair.sources())
                    : Figure.share(pair.key(), pair.part(), pair.whole(), pair.sources()));
  }

  /** Kronor in percent of kronor: one party's part of the contributions. */
  static Optional<Figure> ratio(View view, FigureKey part, FigureKey whole) {
    return ratio(part, view.find(part), view.find(whole));
  }

  /** The same of figures already found. */
  static Optional<Figure> ratio(FigureKey key, Optional<Figure> part, Optional<Figure> whole) {
    return combined(key.unit(Unit.PERCENT), part, whole)
        .map(
            pair ->
                pair.withheld()
                    ? withheld(pair.key(), pair.sources())
                    : Figure.ratio(pair.key(), pair.part(), pair.whole(), pair.sources()));
  }

  /**
   * Lines of the income statement added up, under a category of its own: what the operating
   * statement would say, for a ledger that has no cost areas. Empty when the first line is not
   * there, or when there are extraordinary items, which are neither income nor cost alone.
   */
  static Optional<Figure> statementSum(
      View view, Period period, String category, List<String> lines) {
    Function<String, FigureKey> key = line -> StatementForm.INCOME.key(view, line).period(period);
    List<Figure> found = lines.stream().map(key).map(view::find).flatMap(Optional::stream).toList();
    if (view.find(key.apply(lines.get(0))).isEmpty()
        || view.hasAmount(key.apply("Extraordinära poster"))) {
      return Optional.empty();
    }
    List<String> sources = sources(found);
    if (found.stream().anyMatch(View::isWithheld)) {
      return Optional.of(withheld(key.apply(category), sources));
    }
    BigDecimal total =
        found.stream().flatMap(f -> f.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(Figure.of(key.apply(category), total, sources));
  }

  /**
   * A figure of the cost split; of the whole of it, or of what no kind takes, made from the others.
   * Nothing where no cost is without a kind.
   */
  static Optional<Figure> ofSplit(View view, FigureKey key) {
    if (!key.category().equals(CostAreas.ALL) && !key.category().equals(CostAreas.UNSPLIT)) {
      return view.find(key);
    }
    List<Figure> kinds =
        Stream.of("administration", "gemensamt", "struktur", "individ")
            .flatMap(kind -> view.find(key.category(kind)).stream())
            .toList();
    Optional<BigDecimal> whole = kinds.stream().findFirst().flatMap(Figure::denominator);
    if (whole.isEmpty() || kinds.stream().anyMatch(View::isWithheld)) {
      return Optional.empty();
    }
    BigDecimal part =
        key.category().equals(CostAreas.ALL)
            ? whole.get()
            : kinds.stream()
                .flatMap(f -> f.numerator().stream())
                .reduce(whole.get(), BigDecimal::subtract);
    return part.signum() == 0
        ? Optional.empty()
        : Optional.of(Figure.ratio(key, part, whole.get(), sources(kinds)));
  }

  /** The ceiling in kronor: so many percent of the base that the equity ratio is told on. */
  static Optional<Figure> ceiling(Figure ratio, BigDecimal percent) {
    FigureKey key = ratio.key().unit(Unit.KRONOR).category("tak");
    return ratio
        .denominator()
        .map(base -> Figure.of(key, base.multiply(percent).movePointLeft(2), ratio.sources()));
  }

  static Figure withheld(FigureKey key, List<String> sources) {
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

  static List<String> sources(List<Figure> figures) {
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
