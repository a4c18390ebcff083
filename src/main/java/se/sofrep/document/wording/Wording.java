package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/**
 * Words that are computed, so that they are true for any data: 0, 1 and many, up, down and
 * unchanged. What the data cannot carry is {@link Phrase#MISSING}. Here a phrase is chosen; what it
 * says stands in {@code messages/words_<language>.properties}.
 */
public final class Wording {
  private final Printer printer;
  private final FigureText text;
  private final Phrases phrases;
  private final Amounts amounts;
  private final Dates dates;
  private final MoneyWords money;

  private Wording(Language language, Printer printer) {
    this.printer = printer;
    this.text = new FigureText(printer, language);
    this.phrases = new Phrases(language);
    this.amounts = new Amounts(printer, text, phrases);
    this.dates = new Dates(language);
    this.money = new MoneyWords(printer, phrases, amounts);
  }

  public static Wording of(Language language, Printer printer) {
    return new Wording(language, printer);
  }

  /** A figure as printed in running text. */
  public FigureText figureText() {
    return text;
  }

  /** Days and periods. */
  public Dates dates() {
    return dates;
  }

  /** What a grant or a cost area came to. */
  public MoneyWords money() {
    return money;
  }

  /** The phrase with that code, its places filled; it tells no figure. */
  public String words(String code, Map<String, ?> places) {
    return phrases.words(code, places);
  }

  /** Whether the language has forms of that noun, the Swedish word that templates write. */
  public boolean knows(String noun) {
    return phrases.has(code(noun) + "1");
  }

  private static String code(String noun) {
    return "words.noun-" + noun.replace(' ', '-') + "-";
  }

  /** {@code ingen deltagare}, {@code en deltagare}, {@code 1 000 deltagare}. */
  public String counted(BigDecimal count, String noun) {
    return phrases.counted(code(noun), count, printer.count(count));
  }

  /** A count with its noun, as a phrase. */
  public Phrase counted(Figure figure, String noun) {
    return figure
        .value()
        .map(count -> Phrase.of(counted(count, noun), figure))
        .orElse(Phrase.MISSING);
  }

  /** {@code a}, {@code a och b}, {@code a, b och c}; empty for none. */
  public String list(List<String> items) {
    return phrases.list(items.stream().map(Phrase::of).toList()).printed();
  }

  /** {@code samtliga}, {@code merparten} …: see {@link ShareWord}. */
  public Optional<String> share(BigDecimal part, BigDecimal base) {
    return ShareWord.of(part, base).map(word -> phrases.words("words.part-" + Phrases.code(word)));
  }

  /**
   * {@code ökade från 28 till 32}; said of a count or an amount, never of a share of counts. Of
   * costs the amounts are told without signs.
   */
  public Phrase change(Figure now, Figure before, Show show) {
    if (now.value().isEmpty() || before.value().isEmpty()) {
      return Phrase.MISSING;
    }
    boolean costs = Costs.are(now, before);
    Phrase to = amounts.sized(now, show, costs);
    Phrase from = amounts.sized(before, show, costs);
    int direction = Costs.growth(now, before).signum();
    boolean looksTheSame = to.printed().equals(from.printed());
    String way = direction == 0 ? "none" : looksTheSame ? "hardly" : direction > 0 ? "up" : "down";
    return phrases.fill("words.change-" + way, Map.of("now", to, "before", from));
  }

  /**
   * {@code 4 fler än 2018 (28)} of counts, {@code 504 tkr mindre än 2018 (5 028 tkr)} of kronor:
   * the same thing in two periods. Nothing is said when there was none in either, of deficits, nor
   * when a cost became an income.
   */
  public Phrase thanBefore(Figure now, Figure before) {
    if (now.value().isEmpty() || before.value().isEmpty() || Costs.areUnclear(now, before)) {
      return Phrase.MISSING;
    }
    BigDecimal difference = Costs.growth(now, before);
    String year = year(before);
    boolean kronor = now.key().unit() == Unit.KRONOR;
    boolean more = difference.signum() > 0;
    if (difference.signum() == 0) {
      return now.value().get().signum() == 0
          ? Phrase.MISSING
          : than(kronor ? "as-much" : "as-many", Map.of("year", year));
    }
    if (kronor) {
      String amount = amounts.amount(difference);
      return than(
          more ? "amount-more" : "amount-less",
          Map.of("amount", amount, "year", year, "before", amounts.amount(before)));
    }
    String count = counted(difference.abs(), "antal");
    Phrase then = amounts.shown(before, Show.COUNT);
    return than(more ? "more" : "fewer", Map.of("count", count, "year", year, "before", then));
  }

  private Phrase than(String way, Map<String, ?> places) {
    return phrases.fill("words.than-before-" + way, places);
  }

  private String year(Figure figure) {
    return dates.name(figure.key().period());
  }

  /** {@code Det är en större andel än 2018 (28 %)}, only when {@link Difference} carries it. */
  public Phrase shareChange(Figure now, Figure before) {
    return Difference.of(now, before)
        .map(difference -> isEqual(now, before) ? "none" : Phrases.code(difference))
        .map(
            way ->
                phrases.fill(
                    "words.share-change-" + way,
                    Map.of("year", year(before), "before", amounts.shown(before, Show.OF))))
        .orElse(Phrase.MISSING);
  }

  /**
   * {@code ökade från 8 av 30 (27 %) 2017 till 14 av 31 (45 %) 2019; förändringen är inte större än
   * vad slumpen kan förklara}: see {@link Development}.
   *
   * @param years the same share of counts in several years, the oldest first
   */
  public Phrase overYears(List<Figure> years) {
    return Development.of(years).map(this::overYears).orElse(Phrase.MISSING);
  }

  private Phrase overYears(Development development) {
    String way =
        development.direction() == 0
            ? "same"
            : (development.direction() > 0 ? "up-" : "down-") + chance(development.beyondChance());
    return phrases.fill(
        "words.years-" + way,
        Map.of("first", inYear(development.first()), "last", inYear(development.last())));
  }

  private static String chance(boolean beyond) {
    return beyond ? "beyond-chance" : "within-chance";
  }

  private Phrase inYear(Figure share) {
    Phrase shown = amounts.shown(share, Show.OF);
    return phrases.fill("words.years-share", Map.of("share", shown, "year", year(share)));
  }

  /** {@code Målet 40 % nåddes inte}, and whether chance explains the difference. */
  public Phrase verdict(Figure share, BigDecimal target) {
    return Verdict.of(share, target)
        .map(
            verdict ->
                target(
                    verdict.met(),
                    verdict.withinChance(),
                    Map.of(
                        "target",
                        printer.percent(target),
                        "exact",
                        amounts.exact(share, target),
                        "interval",
                        amounts.interval(share))))
        .orElse(Phrase.MISSING);
  }

  private Phrase target(boolean met, boolean withinChance, Map<String, ?> places) {
    String code = "words.target-" + (met ? "met" : "missed");
    return phrases.fill(withinChance ? code + "-within-chance" : code, places);
  }

  /** {@code vilket är inom målet 50–80 %}; both ends belong to the goal, compared unrounded. */
  public Phrase againstRange(Figure percent, BigDecimal low, BigDecimal high) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    BigDecimal value = percent.value().get();
    boolean inside = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    String range =
        phrases.words(
            "words.target-range", Map.of("low", printer.count(low), "high", printer.percent(high)));
    return target(
        inside, false, Map.of("target", range, "exact", amounts.exact(percent, low, high)));
  }

  /** {@code över taket}, {@code under taket}, {@code precis vid taket}; compared unrounded. */
  public Phrase againstCeiling(Figure percent, BigDecimal ceiling) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int side = percent.value().get().compareTo(ceiling);
    return phrases.fill(
        "words.ceiling-" + (side > 0 ? "above" : side < 0 ? "below" : "at"),
        Map.of("ceiling", printer.percent(ceiling), "exact", amounts.exact(percent, ceiling)));
  }

  /** Whether women and men differ by more than chance explains ({@link Difference}). */
  public Phrase genderDifference(Figure women, Figure men) {
    return Difference.of(women, men)
        .filter(difference -> !isEqual(women, men))
        .map(difference -> chance(difference != Difference.WITHIN_CHANCE))
        .map(chance -> Phrase.of(phrases.words("words.genders-" + chance)))
        .orElse(Phrase.MISSING);
  }

  private static boolean isEqual(Figure one, Figure other) {
    return one.value().orElseThrow().compareTo(other.value().orElseThrow()) == 0;
  }

  /** {@code 16 kvinnor, 11 män och en med okänt kön}; those that are none are left out. */
  public Phrase genders(List<Figure> counts) {
    if (counts.stream().anyMatch(figure -> figure.value().isEmpty())) {
      return Phrase.MISSING;
    }
    List<Phrase> parts = new ArrayList<>();
    for (Figure figure : counts) {
      if (figure.value().get().signum() > 0) {
        parts.add(gender(figure));
      }
    }
    return parts.isEmpty() ? Phrase.MISSING : phrases.list(parts);
  }

  /** Women and men have nouns of their own. */
  private Phrase gender(Figure figure) {
    String gender = figure.key().gender().toLowerCase(Locale.ROOT);
    return knows(gender)
        ? counted(figure, gender)
        : phrases.fill(
            "words.gender-other", Map.of("count", counted(figure, "antal"), "gender", gender));
  }
}
