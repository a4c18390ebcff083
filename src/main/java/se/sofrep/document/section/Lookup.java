package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.axis.DerivedFigures;
import se.sofrep.document.axis.SeriesFigures;
import se.sofrep.document.axis.View;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Finds the figure that is meant, or makes it of those that there are. */
record Lookup(View view) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Optional<Figure> find(Select select, Unit unit) {
    if (select.made().isEmpty()) {
      return own(select, unit);
    }
    Select.Made made = select.made().get();
    if (made instanceof Select.Made.Pool pool) {
      return pooled(select, pool, unit);
    } else if (made instanceof Select.Made.Sum sum) {
      return summed(select, sum, unit);
    } else if (made instanceof Select.Made.RestOfInterventions) {
      return rest(select, unit);
    } else if (made instanceof Select.Made.Whole whole) {
      return ofWhole(select, whole.categories(), unit, false);
    } else if (made instanceof Select.Made.RestOfWhole whole) {
      return ofWhole(select, whole.categories(), unit, true);
    }
    if (made instanceof Select.Made.PercentOfBase part) {
      return find(select.plain(), Unit.PERCENT)
          .filter(ratio -> !View.isWithheld(ratio))
          .flatMap(ratio -> DerivedFigures.ceiling(ratio, part.percent()));
    }
    return made instanceof Select.Made.Difference difference
        ? difference(select, difference, unit)
        : costs(select, (Select.Made.Costs) made, unit);
  }

  private Optional<Figure> difference(Select select, Select.Made.Difference difference, Unit unit) {
    Optional<BigDecimal> of = costs(select, difference.of(), unit).flatMap(Figure::value);
    Optional<BigDecimal> against = costs(select, difference.against(), unit).flatMap(Figure::value);
    return of.flatMap(
        a -> against.map(b -> Figure.of(select.key(view, unit), a.subtract(b), List.of())));
  }

  private Optional<Figure> own(Select select, Unit unit) {
    FigureKey key = select.key(view, unit);
    Optional<Figure> found = view.find(key);
    return found.isPresent() || !select.zero() ? found : SeriesFigures.impliedZero(view, key);
  }

  /**
   * The part in percent of the whole: a share of counts with its interval, or a ratio of kronor.
   */
  Optional<Figure> share(Select part, Select whole, Unit unit) {
    FigureKey key = part.key(view, unit);
    Optional<Figure> own = ownShare(part, whole, key);
    return own.isPresent()
        ? own
        : unit == Unit.COUNT
            ? DerivedFigures.share(key, find(part, unit), find(whole, unit))
            : DerivedFigures.ratio(key, find(part, unit), find(whole, unit));
  }

  /** The part that a gender is of participants is a figure of its own. */
  private Optional<Figure> ownShare(Select part, Select whole, FigureKey key) {
    boolean gender =
        part.made().isEmpty()
            && key.name().startsWith("deltagare.")
            && whole.key(view, Unit.COUNT).equals(key.gender(View.TOTAL));
    return gender
        ? view.find(
            new FigureKey(
                key.name().substring("deltagare.".length()) + ".kön",
                key.intervention(),
                View.TOTAL,
                key.gender(),
                key.period(),
                Unit.PERCENT))
        : Optional.empty();
  }

  /** Counts added up; of shares numerators and denominators, each told share as its own base. */
  private Optional<Figure> pooled(Select select, Select.Made.Pool pool, Unit unit) {
    Unit part = unit == Unit.COUNT && select.zero() ? Unit.PERCENT : unit;
    List<Figure> parts = new ArrayList<>();
    for (String intervention : pool.interventions()) {
      own(select.plain().intervention(intervention), part).ifPresent(parts::add);
    }
    FigureKey key = select.key(view, unit);
    List<String> sources = DerivedFigures.sources(parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().anyMatch(View::isWithheld)) {
      return Optional.of(DerivedFigures.withheld(key, sources));
    }
    if (part == Unit.COUNT) {
      return Optional.of(Figure.of(key, sum(parts, Figure::value), sources));
    }
    BigDecimal count = sum(parts, Figure::numerator);
    return Optional.of(
        unit == Unit.COUNT
            ? Figure.of(key, count, sources)
            : Figure.share(key, count, sum(parts, Figure::denominator), sources));
  }

  private Optional<Figure> summed(Select select, Select.Made.Sum sum, Unit unit) {
    Function<String, FigureKey> key = category -> select.category(category).key(view, unit);
    List<Figure> found =
        sum.categories().stream().map(key).map(view::find).flatMap(Optional::stream).toList();
    boolean apart = !sum.unless().isEmpty() && view.hasAmount(key.apply(sum.unless()));
    if (apart || view.find(key.apply(sum.categories().get(0))).isEmpty()) {
      return Optional.empty();
    }
    return total(select.key(view, unit), found);
  }

  private Optional<Figure> rest(Select select, Unit unit) {
    FigureKey key = select.key(view, unit);
    Optional<Figure> total = view.find(key.intervention(View.TOTAL));
    List<Figure> named =
        view.association().interventions().stream()
            .flatMap(i -> view.find(key.intervention(i.name())).stream())
            .toList();
    if (named.stream().anyMatch(View::isWithheld) || total.flatMap(Figure::value).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rest = total.flatMap(Figure::value).get().subtract(sum(named, Figure::value));
    return rest.signum() > 0
        ? Optional.of(Figure.of(key, rest, total.get().sources()))
        : Optional.empty();
  }

  private Optional<Figure> ofWhole(
      Select select, List<String> categories, Unit unit, boolean restOnly) {
    List<Figure> shares =
        categories.stream()
            .flatMap(category -> view.find(select.category(category).key(view, unit)).stream())
            .toList();
    Optional<BigDecimal> whole = shares.stream().findFirst().flatMap(Figure::denominator);
    if (whole.isEmpty() || shares.stream().anyMatch(View::isWithheld)) {
      return Optional.empty();
    }
    BigDecimal part = restOnly ? whole.get().subtract(sum(shares, Figure::numerator)) : whole.get();
    return part.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Figure.ratio(
                select.key(view, unit), part, whole.get(), DerivedFigures.sources(shares)));
  }

  private Optional<Figure> costs(Select select, Select.Made.Costs costs, Unit unit) {
    FigureKey key = select.key(view, unit);
    List<Figure> parts = costs.parts().stream().flatMap(part -> cost(key, part).stream()).toList();
    return comparable(key, parts);
  }

  private Optional<Figure> cost(FigureKey key, Select.CostPart part) {
    List<Figure> found =
        part.categories().stream()
            .flatMap(category -> view.find(key.category(category)).stream())
            .map(figure -> figure.value().isEmpty() ? figure : part(figure, part.percent()))
            .toList();
    return comparable(key, found);
  }

  private static Figure part(Figure figure, BigDecimal percent) {
    BigDecimal amount = figure.value().orElseThrow().negate();
    BigDecimal part = amount.multiply(percent).divide(HUNDRED, Figure.EXACT);
    return Figure.of(figure.key(), part, figure.sources());
  }

  private static Optional<Figure> comparable(FigureKey key, List<Figure> parts) {
    return parts.isEmpty() || parts.stream().anyMatch(Figure::isNotComparable)
        ? Optional.empty()
        : total(key, parts);
  }

  private static Optional<Figure> total(FigureKey key, List<Figure> parts) {
    List<String> sources = DerivedFigures.sources(parts);
    return Optional.of(
        parts.stream().anyMatch(View::isWithheld)
            ? DerivedFigures.withheld(key, sources)
            : Figure.of(key, sum(parts, Figure::value), sources));
  }

  private static BigDecimal sum(
      List<Figure> figures, Function<Figure, Optional<BigDecimal>> number) {
    return figures.stream()
        .map(number)
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
