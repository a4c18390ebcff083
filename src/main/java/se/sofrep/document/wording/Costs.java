package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/**
 * Costs are negative in the figures, but a cost that grows is more and not less: words compare the
 * amounts. A result is no cost; a deficit keeps its sign.
 */
final class Costs {
  private static final Set<String> SIGNED =
      Set.of(
          "ekonomi.resultaträkning",
          "ekonomi.not",
          "ekonomi.drift.utfall",
          "ekonomi.drift.budget",
          "ekonomi.drift.prognos");

  private Costs() {}

  /** Whether both are costs, or one of them and the other nothing. */
  static boolean are(Figure now, Figure before) {
    return isSigned(now) && sign(now) <= 0 && sign(before) <= 0 && sign(now) + sign(before) < 0;
  }

  /**
   * Whether more and less would mislead: a deficit, or a cost that became an income. There are
   * words of their own for those.
   */
  static boolean areUnclear(Figure now, Figure before) {
    boolean negative = sign(now) < 0 || sign(before) < 0;
    return now.key().unit() == Unit.KRONOR && negative && !are(now, before);
  }

  /** How much more it is now; of costs, how much more it costs. */
  static BigDecimal growth(Figure now, Figure before) {
    BigDecimal difference = now.value().orElseThrow().subtract(before.value().orElseThrow());
    return are(now, before) ? difference.negate() : difference;
  }

  private static boolean isSigned(Figure figure) {
    String category = figure.key().category().toLowerCase(Locale.ROOT);
    return SIGNED.contains(figure.key().name()) && !category.contains("resultat");
  }

  /** Of a figure without a value 0. */
  static int sign(Figure figure) {
    return figure.value().map(BigDecimal::signum).orElse(0);
  }
}
