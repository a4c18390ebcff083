package se.sofrep.document.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.figures.Figure;

/** What money came to: a result, a cost area beside its budget, a grant. */
public final class MoneyWords {
  private final Printer printer;
  private final Phrases phrases;
  private final Amounts amounts;

  MoneyWords(Printer printer, Phrases phrases, Amounts amounts) {
    this.printer = printer;
    this.phrases = phrases;
    this.amounts = amounts;
  }

  /** {@code ett överskott på 340 tkr}. */
  public Phrase surplus(Figure kronor) {
    return Costs.sign(kronor) == 0 && kronor.value().isPresent()
        ? Phrase.of(phrases.words("words.surplus-zero"), kronor)
        : bySign("words.surplus-", kronor);
  }

  /** {@code 6 tkr bättre än budget}; the deviation is positive when better. */
  public Phrase deviation(Figure kronor) {
    return bySign("words.deviation-", kronor);
  }

  /**
   * {@code För helåret väntas en kostnad på 200 tkr}: the forecast of a cost area; plus is income.
   */
  public Phrase forecast(Figure kronor) {
    return bySign("words.forecast-", kronor);
  }

  private Phrase bySign(String code, Figure kronor) {
    int sign = Costs.sign(kronor);
    return kronor.value().isEmpty()
        ? Phrase.MISSING
        : phrases.fill(
            code + (sign == 0 ? "zero" : sign > 0 ? "plus" : "minus"),
            Map.of("amount", amounts.amount(kronor)));
  }

  /**
   * {@code Kostnaden blev 206 tkr mot budgeterade 200 tkr, 6 tkr sämre än budget}. Amounts without
   * signs: a cost area is one of income when its budget is positive, or without budget its outcome.
   *
   * @param outcome income plus, cost minus
   * @param budget signed alike; empty where there is none
   * @param deviation outcome minus budget
   */
  public Phrase outcomeAgainstBudget(
      Figure outcome, Optional<Figure> budget, Optional<Figure> deviation) {
    int planned = budget.map(Costs::sign).orElse(0);
    int came = Costs.sign(outcome);
    if (outcome.value().isEmpty() || came == 0 && planned == 0) {
      return Phrase.MISSING;
    }
    boolean turned = came * planned < 0;
    boolean income = turned ? came > 0 : planned + came > 0;
    Map<String, Phrase> places = new HashMap<>();
    places.put("amount", amounts.amount(outcome));
    budget.ifPresent(figure -> places.put("budget", amounts.amount(figure)));
    if (turned) {
      String code = "words.outcome-" + (income ? "income-for-cost" : "cost-for-income");
      return withDeviation(phrases.fill(code, places), deviation);
    }
    places.put("outcome", phrases.fill("words.outcome-" + (income ? "income" : "cost"), places));
    if (budget.isPresent() && planned == 0) {
      return phrases.fill("words.outcome-unbudgeted", places);
    }
    if (deviation.isEmpty() || budget.isEmpty()) {
      return places.get("outcome");
    }
    return Costs.sign(deviation.get()) == 0
        ? phrases.fill("words.outcome-on-budget", places)
        : withDeviation(phrases.fill("words.outcome-budgeted", places), deviation);
  }

  private Phrase withDeviation(Phrase said, Optional<Figure> deviation) {
    return deviation
        .map(figure -> Map.of("outcome", said, "deviation", deviation(figure)))
        .map(places -> phrases.fill("words.outcome-deviation", places))
        .orElse(said);
  }

  /**
   * What became of a grant: used in full, in part or not at all, overdrawn, or not known. Compared
   * in whole kronor, as they are printed.
   */
  public Phrase use(Optional<Figure> granted, Optional<Figure> used) {
    Map<String, Object> places = new HashMap<>();
    value(granted).ifPresent(figure -> places.put("granted", kronor(figure)));
    value(used).ifPresent(figure -> places.put("used", kronor(figure)));
    if (places.size() < 2) {
      String known = places.keySet().stream().findAny().map(k -> k + "-only").orElse("unknown");
      return phrases.fill("words.use-" + known, places);
    }
    Figure grant = granted.orElseThrow();
    Figure cost = used.orElseThrow();
    Use use = Use.of(grant, cost);
    places.put("difference", printer.kronor(Use.left(grant, cost).abs()));
    if (use == Use.LESS) {
      places.put("percent", Use.percent(grant, cost, printer).map(amounts::brackets).orElse(""));
    }
    return phrases.fill("words.use-" + Phrases.code(use), places);
  }

  private Phrase kronor(Figure figure) {
    return amounts.shown(figure, Show.KRONOR);
  }

  private static Optional<Figure> value(Optional<Figure> figure) {
    return figure.filter(known -> known.value().isPresent());
  }
}
