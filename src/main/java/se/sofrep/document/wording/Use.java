package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;

/** What became of a grant, judged in whole kronor, as they are printed. */
enum Use {
  NOTHING,
  LESS,
  ALL,
  MORE;

  private static final int DECIMALS = 3;

  static Use of(Figure granted, Figure used) {
    BigDecimal left = left(granted, used);
    if (left.signum() < 0) {
      return MORE;
    }
    if (left.signum() == 0) {
      return ALL;
    }
    return used.value().orElseThrow().signum() == 0 ? NOTHING : LESS;
  }

  /** Granted less used, both in whole kronor, so that the three printed amounts meet. */
  static BigDecimal left(Figure granted, Figure used) {
    return whole(granted).subtract(whole(used));
  }

  private static BigDecimal whole(Figure kronor) {
    return kronor.value().orElseThrow().setScale(0, RoundingMode.HALF_UP);
  }

  /** Used in percent of granted; none where rounding would make it 0 or 100. */
  static Optional<String> percent(Figure granted, Figure used, Printer printer) {
    BigDecimal share =
        used.value()
            .orElseThrow()
            .movePointRight(2)
            .divide(granted.value().orElseThrow(), Figure.EXACT);
    for (int decimals = 0; decimals < DECIMALS; decimals++) {
      BigDecimal rounded = share.setScale(decimals, RoundingMode.HALF_UP);
      if (rounded.signum() > 0 && rounded.compareTo(BigDecimal.valueOf(100)) < 0) {
        return Optional.of(printer.percent(share, decimals));
      }
    }
    return Optional.empty();
  }
}
