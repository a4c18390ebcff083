package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;

/**
 * Figures in which values of a variable are told together: counts are added up, shares are of the
 * same base as before. Each stands where the first of its parts stood.
 */
public final class CoarserFigures {
  private CoarserFigures() {}

  public static Figures of(Figures figures, Coarser coarser) {
    if (coarser.equals(Coarser.NONE)) {
      return figures;
    }
    Map<FigureKey, Figure> told = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      Figure part = figure.under(key(figure.key(), coarser));
      told.merge(part.key(), part, CoarserFigures::sum);
    }
    return figures.replacedBy(told.values());
  }

  private static FigureKey key(FigureKey key, Coarser coarser) {
    return variable(key)
        .flatMap(variable -> coarser.word(variable, key.category()))
        .map(key::category)
        .orElse(key);
  }

  /** The variable that {@code B.V} is spread over; empty for what is no such figure. */
  public static Optional<Variable> variable(FigureKey key) {
    int dot = key.name().indexOf('.');
    return Variable.ofColumn(key.name().substring(dot + 1))
        .filter(variable -> dot > 0 && key.unit() != Unit.DAYS);
  }

  /** Of the first's base, which is the other's too. */
  private static Figure sum(Figure one, Figure other) {
    Figure both =
        one.key().unit() == Unit.PERCENT
            ? Figure.share(
                one.key(),
                plus(one.numerator(), other.numerator()),
                one.denominator().orElseThrow(),
                sources(one, other))
            : Figure.of(one.key(), plus(one.value(), other.value()), sources(one, other));
    return one.isWhole() && other.isWhole() ? both : both.partly();
  }

  private static BigDecimal plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.orElse(BigDecimal.ZERO).add(other.orElse(BigDecimal.ZERO));
  }

  private static List<String> sources(Figure one, Figure other) {
    TreeSet<String> files = new TreeSet<>(one.sources());
    files.addAll(other.sources());
    return List.copyOf(files);
  }
}
