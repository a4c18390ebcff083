package se.sofrep.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/**
 * The one rule for shares of so few that a percentage would mislead: the counts are printed
 * instead, in a column of percent nothing. It is about shares of counts (persons, answers), never
 * of kronor or days.
 *
 * @param least smallest base that a percentage is printed of; 0 or 1 for every base
 */
public record SmallBase(int least) {
  /** Every percentage is printed. */
  public static final SmallBase NONE = new SmallBase(0);

  /** Whether the figure is a share of counts whose base is too small for percent. */
  public boolean hides(Figure share) {
    return share.value().isPresent()
        && share.low().isPresent()
        && share.denominator().filter(this::isSmall).isPresent();
  }

  public boolean isSmall(BigDecimal base) {
    return base.compareTo(BigDecimal.valueOf(least)) < 0;
  }

  /** The figure as a reader may have it: of a hidden share the two counts. */
  public Figure shown(Figure figure) {
    return hides(figure)
        ? new Figure(
            figure.key(),
            Optional.empty(),
            figure.numerator(),
            figure.denominator(),
            Optional.empty(),
            Optional.empty(),
            figure.status(),
            figure.sources(),
            figure.coverage())
        : figure;
  }

  /** {@code Procent skrivs inte ut när färre än tio ingår.} */
  public String note(Language language) {
    String words = new Printer(language).inWords(least);
    return new Messages(language).named("words.small-base", Map.of("least", words));
  }
}
