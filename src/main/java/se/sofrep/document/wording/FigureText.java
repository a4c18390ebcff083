package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Language;

/** A figure as it stands in running text. */
public final class FigureText {
  private static final char NBSP = '\u00a0';
  private final Printer printer;
  private final Language language;

  public FigureText(Printer printer, Language language) {
    this.printer = printer;
    this.language = language;
  }

  /**
   * {@link Printer#NO_DATA} where the base is 0, {@link Printer#WITHHELD} where it is withheld; a
   * share of too few for percent is its counts, however it is asked for.
   */
  public String print(Figure figure, Show show) {
    if (figure.status() == Figure.Status.WITHHELD) {
      return Printer.WITHHELD;
    }
    if (show == Show.OF || printer.small().hides(figure)) {
      return ofBase(figure);
    }
    return figure.value().map(value -> print(value, figure, show)).orElse(Printer.NO_DATA);
  }

  /** The same number without its sign, for words that already say which way it goes. */
  public String magnitude(Figure figure, Show show) {
    return figure.value().map(value -> print(value.abs(), figure, show)).orElse(Printer.NO_DATA);
  }

  private String print(BigDecimal value, Figure figure, Show show) {
    return switch (show) {
      case COUNT -> printer.count(value);
      case PERCENT, OF -> printer.percent(value, 0);
      case KRONOR -> printer.kronor(value);
      case THOUSANDS -> printer.thousands(value);
      case AMOUNT -> printer.kronor(value.abs());
      case AMOUNT_THOUSANDS -> printer.thousands(value.abs());
      case TIME -> time(value, figure);
    };
  }

  private String ofBase(Figure figure) {
    Optional<BigDecimal> count = figure.numerator();
    Optional<BigDecimal> base = figure.denominator();
    if (count.isEmpty() || base.isEmpty()) {
      return figure.value().map(value -> printer.percent(value, 0)).orElse(Printer.NO_DATA);
    }
    String words = language == Language.SV ? " av " : " of ";
    String share =
        figure
            .value()
            .filter(value -> !printer.small().hides(figure))
            .map(value -> " (" + printer.percent(value, 0) + ")")
            .orElse("");
    return printer.count(count.get()) + words + printer.count(base.get()) + share;
  }

  private String time(BigDecimal value, Figure figure) {
    String number = printer.number(value, 0);
    boolean one = number.equals("1");
    boolean swedish = language == Language.SV;
    String word =
        switch (figure.key().unit()) {
          case DAYS -> swedish ? one ? "dag" : "dagar" : one ? "day" : "days";
          case MONTHS -> swedish ? one ? "månad" : "månader" : one ? "month" : "months";
          case YEARS -> swedish ? "år" : one ? "year" : "years";
          default -> "";
        };
    return word.isEmpty() ? printer.count(value) : number + NBSP + word;
  }
}
