package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Language;

/**
 * Words that are computed, so that they are true for any data: 0, 1 and many, up, down and
 * unchanged. What the data cannot carry is {@link Phrase#MISSING}. One class a language.
 */
public abstract class Wording {
  private static final int MOST_DECIMALS = 6;
  final Printer printer;
  final FigureText text;

  Wording(Printer printer, Language language) {
    this.printer = printer;
    this.text = new FigureText(printer, language);
  }

  public static Wording of(Language language, Printer printer) {
    return language == Language.SV ? new SwedishWording(printer) : new EnglishWording(printer);
  }

  /** A figure as printed in running text. */
  public final FigureText figureText() {
    return text;
  }

  /** {@code ingen deltagare}, {@code en deltagare}, {@code 1 000 deltagare}. */
  public abstract String counted(BigDecimal count, Noun noun);

  /** {@code a}, {@code a och b}, {@code a, b och c}; empty for none. */
  public abstract String list(List<String> items);

  /** {@code 31 augusti 2019}. */
  public abstract String date(LocalDate day);

  /** {@code januari}; 1 is January. */
  public abstract String month(int month);

  /** {@code 12 månader}, {@code en månad}. */
  public abstract String months(int number);

  /** {@code 1 januari–31 december 2019}. */
  public abstract String span(Period period);

  /** {@code 2019}, {@code januari–augusti 2019}, or the span of days. */
  public abstract String name(Period period);

  /** The words for a year or for a shorter period. */
  public abstract PeriodWords words(boolean year);

  /** The words for that period. */
  public final PeriodWords words(Period period) {
    return words(period, period.wholeYear().isPresent());
  }

  /**
   * The words for that period.
   *
   * @param year whether the report calls it a year; an intervention's whole life it never does
   */
  public final PeriodWords words(Period period, boolean year) {
    return isLife(period) ? lifeWords() : words(year);
  }

  /** The words for an intervention's whole life. */
  protected abstract PeriodWords lifeWords();

  /**
   * {@code För helåret väntas en kostnad på 200 tkr}: the forecast of a cost area; plus is income.
   */
  public abstract Phrase forecast(Figure kronor);

  /** {@code samtliga}, {@code merparten} …: see {@link ShareWord}. */
  public abstract Optional<String> share(BigDecimal part, BigDecimal base);

  /**
   * {@code ökade från 28 till 32}; said of a count or an amount, never of a share of counts. Of
   * costs the amounts are told without signs.
   */
  public abstract Phrase change(Figure now, Figure before, Show show);

  /**
   * {@code 4 fler än 2018 (28)} of counts, {@code 504 tkr mindre än 2018 (5 028 tkr)} of kronor:
   * the same thing in two periods. Nothing is said when there was none in either, of deficits, nor
   * when a cost became an income.
   */
  public abstract Phrase thanBefore(Figure now, Figure before);

  /**
   * {@code Kostnaden blev 206 tkr mot budgeterade 200 tkr, 6 tkr sämre än budget}. Amounts without
   * signs: a cost area is one of income when its budget is positive, or without budget its outcome.
   *
   * @param outcome income plus, cost minus
   * @param budget signed alike; empty where there is none
   * @param deviation outcome minus budget
   */
  public abstract Phrase outcomeAgainstBudget(
      Figure outcome, Optional<Figure> budget, Optional<Figure> deviation);

  /** Whether women and men differ by more than chance explains ({@link Difference}). */
  public abstract Phrase genderDifference(Figure women, Figure men);

  /** {@code Det är en större andel än 2018 (28 %)}, only when {@link Difference} carries it. */
  public abstract Phrase shareChange(Figure now, Figure before);

  /**
   * {@code ökade från 8 av 30 (27 %) 2017 till 14 av 31 (45 %) 2019; förändringen är inte större än
   * vad slumpen kan förklara}: see {@link Development}.
   *
   * @param years the same share of counts in several years, the oldest first
   */
  public abstract Phrase overYears(List<Figure> years);

  /** {@code Målet 40 % nåddes inte}, and whether chance explains the difference. */
  public abstract Phrase verdict(Figure share, BigDecimal target);

  /** {@code ett överskott på 340 tkr}. */
  public abstract Phrase surplus(Figure kronor);

  /**
   * What became of a grant: used in full, in part or not at all, overdrawn, or not known. Compared
   * in whole kronor, as they are printed.
   */
  public abstract Phrase use(Optional<Figure> granted, Optional<Figure> used);

  /** {@code 6 tkr bättre än budget}; the deviation is positive when better. */
  public abstract Phrase deviation(Figure kronor);

  /** {@code över taket}, {@code under taket}, {@code precis vid taket}; compared unrounded. */
  public abstract Phrase againstCeiling(Figure percent, BigDecimal ceiling);

  /** {@code vilket är inom målet 50–80 %}; both ends belong to the goal, compared unrounded. */
  public abstract Phrase againstRange(Figure percent, BigDecimal low, BigDecimal high);

  /** {@code 16 kvinnor, 11 män och en med okänt kön}; those that are none are left out. */
  public abstract Phrase genders(List<Figure> counts);

  /** A count with its noun, as a phrase. */
  public final Phrase counted(Figure figure, Noun noun) {
    return figure
        .value()
        .map(count -> Phrase.of(counted(count, noun), figure))
        .orElse(Phrase.MISSING);
  }

  /** Over several calendar years: an intervention's life. */
  static boolean isLife(Period period) {
    return period.first().getYear() != period.last().getYear();
  }

  static Optional<BigDecimal> value(Optional<Figure> figure) {
    return figure.flatMap(Figure::value);
  }

  final String kronor(Figure figure) {
    return text.print(figure, Show.KRONOR);
  }

  static boolean isEqual(Figure one, Figure other) {
    return one.value().orElseThrow().compareTo(other.value().orElseThrow()) == 0;
  }

  /** Whether an area counts as income: by its budget, else by its outcome. */
  static boolean isIncome(Figure outcome, Optional<Figure> budget) {
    int planned = budget.map(Wording::sign).orElse(0);
    return planned > 0 || planned == 0 && sign(outcome) > 0;
  }

  /** As printed beside a word for the direction; costs without their signs. */
  final String sized(Figure figure, Show show, boolean cost) {
    return cost ? text.magnitude(figure, show) : text.print(figure, show);
  }

  static int sign(Figure figure) {
    return figure.value().map(BigDecimal::signum).orElse(0);
  }

  /** An amount that is no figure of its own, as {@link #amount}. */
  final String amount(BigDecimal kronor) {
    BigDecimal size = kronor.abs();
    return size.compareTo(BigDecimal.valueOf(500)) < 0
        ? printer.kronor(size)
        : printer.thousands(size);
  }

  /** Thousands of kronor, or kronor where fewer than 500 would be printed as 0 tkr. */
  final String amount(Figure figure) {
    boolean small =
        figure.value().map(v -> v.abs().compareTo(BigDecimal.valueOf(500)) < 0).orElse(false);
    return text.magnitude(figure, small ? Show.KRONOR : Show.THOUSANDS);
  }

  /** Percent with as many decimals as the number has, at most one. */
  final String percent(BigDecimal value) {
    return printer.percent(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  /**
   * The share in brackets, with as many decimals as it takes, when rounding to whole percent would
   * put it on the other side of a bound: 49,9 % does not reach 50 %. Else empty.
   */
  final String ifRoundingHides(BigDecimal share, BigDecimal... bounds) {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      BigDecimal rounded = share.setScale(decimals, RoundingMode.HALF_UP);
      boolean same =
          Arrays.stream(bounds)
              .allMatch(bound -> rounded.compareTo(bound) == share.compareTo(bound));
      if (same) {
        return decimals == 0 ? "" : " (" + printer.percent(share, decimals) + ")";
      }
    }
    return "";
  }

  /** {@link #ifRoundingHides} of a share that is printed in percent; nothing of another. */
  final String ifRoundingHides(Figure share, BigDecimal bound) {
    return share
        .value()
        .filter(value -> !printer.small().hides(share))
        .map(value -> ifRoundingHides(value, bound))
        .orElse("");
  }

  /** The interval's bounds as whole percent: {@code 21–54 %}; of too few none. */
  final Optional<String> interval(Figure share) {
    return printer.small().hides(share) ? Optional.empty() : bounds(share);
  }

  private Optional<String> bounds(Figure share) {
    return share
        .low()
        .flatMap(
            low ->
                share.high().map(high -> printer.number(low, 0) + "–" + printer.percent(high, 0)));
  }
}
