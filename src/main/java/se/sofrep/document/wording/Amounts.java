package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;

/** Numbers among words: sizes whose sign the words tell, limits, and the decimals they need. */
final class Amounts {
  private static final int MOST_DECIMALS = 6;

  /** Fewer kronor than this would be printed as 0 tkr. */
  private static final BigDecimal HALF_A_THOUSAND = BigDecimal.valueOf(500);

  private final Printer printer;
  private final FigureText text;
  private final Phrases phrases;

  Amounts(Printer printer, FigureText text, Phrases phrases) {
    this.printer = printer;
    this.text = text;
    this.phrases = phrases;
  }

  Phrase shown(Figure figure, Show show) {
    return Phrase.of(text.print(figure, show), figure);
  }

  /** As printed beside a word for the direction; costs without their signs. */
  Phrase sized(Figure figure, Show show, boolean cost) {
    return Phrase.of(cost ? text.magnitude(figure, show) : text.print(figure, show), figure);
  }

  /** Without sign, in thousands of kronor, or in kronor where there are few. */
  Phrase amount(Figure kronor) {
    boolean few = kronor.value().filter(Amounts::isFew).isPresent();
    return Phrase.of(text.magnitude(kronor, few ? Show.KRONOR : Show.THOUSANDS), kronor);
  }

  /** The same of an amount that is no figure of its own. */
  String amount(BigDecimal kronor) {
    BigDecimal size = kronor.abs();
    return isFew(size) ? printer.kronor(size) : printer.thousands(size);
  }

  private static boolean isFew(BigDecimal kronor) {
    return kronor.abs().compareTo(HALF_A_THOUSAND) < 0;
  }

  /**
   * The share in brackets, with as many decimals as it takes, when rounding to whole percent would
   * put it on the other side of a bound: 49,9 % does not reach 50 %. Else empty, as of a share that
   * is not printed in percent.
   */
  String exact(Figure share, BigDecimal... bounds) {
    BigDecimal value = share.value().orElseThrow();
    for (int decimals = 0; decimals <= MOST_DECIMALS && !printer.small().hides(share); decimals++) {
      BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
      boolean same =
          Arrays.stream(bounds)
              .allMatch(bound -> rounded.compareTo(bound) == value.compareTo(bound));
      if (same) {
        return decimals == 0 ? "" : brackets(printer.percent(value, decimals));
      }
    }
    return "";
  }

  String brackets(String percent) {
    return phrases.words("words.in-brackets", Map.of("percent", percent));
  }

  /** The interval's bounds as whole percent, {@code 21–54 %}; nothing where there is none. */
  String interval(Figure share) {
    if (printer.small().hides(share) || share.low().isEmpty() || share.high().isEmpty()) {
      return "";
    }
    String low = printer.number(share.low().get(), 0);
    String high = printer.percent(share.high().get(), 0);
    return phrases.words("words.interval", Map.of("low", low, "high", high));
  }
}
