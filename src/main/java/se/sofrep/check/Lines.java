package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;

/** Lines of the statements, as the figures hold them. */
record Lines(Figures figures, Period period) {
  /** A krona's hundredth: books are kept in öre, so nothing larger is rounding. */
  static final BigDecimal EXACT = new BigDecimal("0.005");

  Optional<BigDecimal> of(String figure, String line) {
    return figures.value(FigureKey.of(figure, period, Unit.KRONOR).category(line));
  }

  Optional<BigDecimal> balance(String line) {
    return of("ekonomi.balansräkning", line);
  }

  Optional<BigDecimal> opening(String line) {
    return of("ekonomi.balansräkning.ingående", line);
  }

  Optional<BigDecimal> cashFlow(String line) {
    return of("ekonomi.kassaflöde", line);
  }

  static boolean differ(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(EXACT) > 0;
  }
}
