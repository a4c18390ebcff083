package se.sofrep.document.section;

import se.sofrep.document.Printer;
import se.sofrep.document.axis.View;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.figures.Figure;

/** How a share is told where there is little room: in a cell, at a bar. */
final class SectionWords {
  private SectionWords() {}

  /** {@code 10 av 28 (36 %)}; – without a base, .. when withheld. */
  static String ofBase(Printer printer, Figure share) {
    if (View.isWithheld(share)) {
      return Printer.WITHHELD;
    }
    return share.value().isPresent()
        ? new FigureText(printer, printer.language()).print(share, Show.OF)
        : Printer.NO_DATA;
  }

  /** {@code 9 (32 %)}; asked for only where the share may be told. */
  static String countAndShare(Printer printer, Figure share) {
    String percent = share.value().map(v -> printer.percent(v, 0)).orElse(Printer.NO_DATA);
    return share.numerator().map(n -> printer.count(n) + " (" + percent + ")").orElse(percent);
  }

  /** {@code 21–54}: the interval of a share in whole percent; asked for only where it is told. */
  static String interval(Printer printer, Figure share) {
    if (View.isWithheld(share)) {
      return Printer.WITHHELD;
    }
    return share
        .low()
        .flatMap(
            low -> share.high().map(high -> printer.number(low, 0) + "–" + printer.number(high, 0)))
        .orElse(Printer.NO_DATA);
  }
}
