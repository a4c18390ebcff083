package se.sofrep.document;

import java.math.BigDecimal;
import java.util.Set;
import se.sofrep.figures.Figure;

/** Answers of so few that a percentage would mislead: counts are printed instead. */
public final class SmallBase {
  /** Fewest answers that a percentage is printed for. */
  public static final BigDecimal LEAST = BigDecimal.TEN;

  private static final Set<String> ANSWERS =
      Set.of("formulär.svar", "indikator.svar", "indikator.svar_eller_högre");

  private SmallBase() {}

  /** Whether the figure is a share of answers to a question that fewer than ten have answered. */
  public static boolean hides(Figure share) {
    return ANSWERS.contains(share.key().name())
        && share.denominator().filter(n -> n.compareTo(LEAST) < 0).isPresent();
  }
}
