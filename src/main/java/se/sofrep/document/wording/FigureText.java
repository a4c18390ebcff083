package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/** A figure as it stands in running text. */
public final class FigureText {
  private final Printer printer;
  private final Phrases phrases;

  public FigureText(Printer printer, Language language) {
    this.printer = printer;
    this.phrases = new Phrases(language);
  }

  /**
   * {@link Printer#NO_DATA} where the base is 0, that it is withheld where it is; a share of too
   * few for percent is its counts, however it is asked for.
   */
  public String print(Figure figure, Show show) {
    if (figure.status() == Figure.Status.WITHHELD) {
      return withheld(figure.key().unit());
    }
    if (show == Show.OF || printer.small().hides(figure)) {
      return ofBase(figure);
    }
    return figure.value().map(value -> print(value, figure, show)).orElse(Printer.NO_DATA);
  }

  /** In running text dots would be taken for a slip: that it is withheld is said. */
  private String withheld(Unit unit) {
    return phrases.words(
        switch (unit) {
          case COUNT -> "words.withheld-count";
          case PERCENT -> "words.withheld-share";
          case KRONOR -> "words.withheld-amount";
          default -> "words.withheld-number";
        },
        Map.of());
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
      case TIME -> time(value, figure.key().unit());
    };
  }

  private String ofBase(Figure figure) {
    Optional<BigDecimal> count = figure.numerator();
    Optional<BigDecimal> base = figure.denominator();
    if (count.isEmpty() || base.isEmpty()) {
      return figure.value().map(value -> printer.percent(value, 0)).orElse(Printer.NO_DATA);
    }
    Map<String, String> places = new HashMap<>();
    places.put("count", printer.count(count.get()));
    places.put("base", printer.count(base.get()));
    Optional<BigDecimal> share = figure.value().filter(value -> !printer.small().hides(figure));
    share.ifPresent(value -> places.put("percent", printer.percent(value, 0)));
    return phrases.words(share.isPresent() ? "words.share" : "words.share-counts", places);
  }

  private String time(BigDecimal value, Unit unit) {
    if (!Set.of(Unit.DAYS, Unit.MONTHS, Unit.YEARS).contains(unit)) {
      return printer.count(value);
    }
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    return phrases.counted(
        "words.time-" + Phrases.code(unit) + "-", whole, printer.number(whole, 0));
  }
}
