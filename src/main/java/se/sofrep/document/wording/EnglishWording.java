package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/** English. */
final class EnglishWording extends Wording {
  EnglishWording(Printer printer) {
    super(printer, Language.EN);
  }

  @Override
  public String counted(BigDecimal count, Noun noun) {
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    String number = count.signum() == 0 ? noun == Noun.NONE ? "none" : "no" : number(count);
    String form = noun.englishForm(one);
    return form.isEmpty() ? number : number + " " + form;
  }

  private String number(BigDecimal count) {
    return count.compareTo(BigDecimal.ONE) == 0 ? "one" : printer.count(count);
  }

  @Override
  public String list(List<String> items) {
    return Enumeration.join(items, " and ");
  }

  @Override
  public String date(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  @Override
  public String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue());
  }

  @Override
  public String span(Period period) {
    boolean sameYear = period.first().getYear() == period.last().getYear();
    String first = sameYear ? dayAndMonth(period.first()) : date(period.first());
    return first + "–" + date(period.last());
  }

  @Override
  public String name(Period period) {
    return period.wholeYear().map(String::valueOf).orElseGet(() -> span(period));
  }

  @Override
  public String months(int number) {
    return number == 1 ? "one month" : number + "\u00a0months";
  }

  @Override
  protected PeriodWords lifeWords() {
    return new PeriodWords("the time of the insats", "the insats's", "the same time a year before");
  }

  @Override
  public PeriodWords words(boolean year) {
    return year
        ? new PeriodWords("the year", "the year's", "the year before")
        : new PeriodWords("the period", "the period's", "the same period the year before");
  }

  @Override
  public Optional<String> share(BigDecimal part, BigDecimal base) {
    return ShareWord.of(part, base).map(ShareWord::english);
  }

  @Override
  public Phrase change(Figure now, Figure before, Show show) {
    if (now.value().isEmpty() || before.value().isEmpty()) {
      return Phrase.MISSING;
    }
    boolean costs = Costs.are(now, before);
    String to = sized(now, show, costs);
    String from = sized(before, show, costs);
    int direction = Costs.growth(now, before).signum();
    if (direction == 0 || to.equals(from)) {
      String word = direction == 0 ? "was unchanged at " : "was almost unchanged at ";
      return Phrase.of(word).and(Phrase.of(to, now));
    }
    return Phrase.of(direction > 0 ? "rose from " : "fell from ")
        .and(Phrase.of(from, before))
        .and(" to ")
        .and(Phrase.of(to, now));
  }

  @Override
  public Phrase thanBefore(Figure now, Figure before) {
    if (now.value().isEmpty() || before.value().isEmpty() || Costs.areUnclear(now, before)) {
      return Phrase.MISSING;
    }
    BigDecimal difference = Costs.growth(now, before);
    String year = name(before.key().period());
    boolean kronor = now.key().unit() == Unit.KRONOR;
    if (difference.signum() == 0) {
      boolean none = now.value().get().signum() == 0;
      return none
          ? Phrase.MISSING
          : Phrase.of((kronor ? "as much as in " : "as many as in ") + year);
    }
    if (kronor) {
      return Phrase.of(amount(difference) + (difference.signum() > 0 ? " more" : " less"))
          .and(" than in " + year + " (")
          .and(Phrase.of(amount(before), before))
          .and(")");
    }
    return Phrase.of(
            number(difference.abs())
                + (difference.signum() > 0 ? " more" : " fewer")
                + " than in "
                + year
                + " (")
        .and(Phrase.of(text.print(before, Show.COUNT), before))
        .and(")");
  }

  @Override
  public Phrase shareChange(Figure now, Figure before) {
    Optional<Difference> difference = Difference.of(now, before);
    if (difference.isEmpty()) {
      return Phrase.MISSING;
    }
    Phrase then = Phrase.of(text.print(before, Show.OF), before);
    String year = name(before.key().period());
    return switch (difference.get()) {
      case HIGHER -> Phrase.of("That is a larger share than in " + year + ": ").and(then);
      case LOWER -> Phrase.of("That is a smaller share than in " + year + ": ").and(then);
      case WITHIN_CHANCE ->
          Phrase.of("In " + year + " it was ")
              .and(then)
              .and(
                  isEqual(now, before) ? "" : "; the difference is no larger than chance explains");
    };
  }

  @Override
  public Phrase overYears(List<Figure> years) {
    return Development.of(years).map(this::overYears).orElse(Phrase.MISSING);
  }

  private Phrase overYears(Development development) {
    Phrase from = inYear(development.first());
    Phrase to = inYear(development.last());
    if (development.direction() == 0) {
      return Phrase.of("was ").and(from).and(" and ").and(to);
    }
    return Phrase.of(development.direction() > 0 ? "rose from " : "fell from ")
        .and(from)
        .and(" to ")
        .and(to)
        .and("; the change is ")
        .and(development.beyondChance() ? "larger" : "no larger")
        .and(" than chance explains");
  }

  private Phrase inYear(Figure share) {
    return Phrase.of(text.print(share, Show.OF), share).and(" in " + name(share.key().period()));
  }

  @Override
  public Phrase verdict(Figure share, BigDecimal target) {
    Optional<Verdict> verdict = Verdict.of(share, target);
    if (verdict.isEmpty()) {
      return Phrase.MISSING;
    }
    String words =
        "The target of "
            + percent(target)
            + (verdict.get().met() ? " was met" : " was not met")
            + ifRoundingHides(share, target);
    String chance =
        ", but the difference is no larger than chance explains"
            + interval(share).map(bounds -> " (95% interval " + bounds + ")").orElse("");
    return Phrase.of(verdict.get().withinChance() ? words + chance : words);
  }

  @Override
  public Phrase surplus(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = kronor.value().get().signum();
    if (sign == 0) {
      return Phrase.of("zero", kronor);
    }
    return Phrase.of(sign > 0 ? "a surplus of " : "a deficit of ")
        .and(Phrase.of(amount(kronor), kronor));
  }

  @Override
  public Phrase use(Optional<Figure> granted, Optional<Figure> used) {
    if (value(granted).isEmpty() || value(used).isEmpty()) {
      return unknownUse(granted, used);
    }
    Figure grant = granted.orElseThrow();
    Figure cost = used.orElseThrow();
    Phrase given = Phrase.of(kronor(grant), grant);
    Phrase spent = Phrase.of(kronor(cost), cost);
    return switch (Use.of(grant, cost)) {
      case NOTHING -> Phrase.of("Nothing of the grant, ").and(given).and(", was used");
      case ALL -> Phrase.of("The grant, ").and(given).and(", was used in full");
      case LESS ->
          Phrase.of("Of the grant, ")
              .and(given)
              .and(", ")
              .and(spent)
              .and(" was used")
              .and(Use.percent(grant, cost, printer).map(p -> " (" + p + ")").orElse(""))
              .and("; " + printer.kronor(Use.left(grant, cost)) + " was not used");
      case MORE ->
          Phrase.of("The insats cost ")
              .and(spent)
              .and(", " + printer.kronor(Use.left(grant, cost).negate()))
              .and(" more than the grant, ")
              .and(given);
    };
  }

  private Phrase unknownUse(Optional<Figure> granted, Optional<Figure> used) {
    if (value(granted).isPresent()) {
      return Phrase.of("How much of the grant, ")
          .and(Phrase.of(kronor(granted.orElseThrow()), granted.orElseThrow()))
          .and(", was used is not known");
    }
    if (value(used).isPresent()) {
      return Phrase.of("The insats cost ")
          .and(Phrase.of(kronor(used.orElseThrow()), used.orElseThrow()))
          .and("; how much was granted is not known");
    }
    return Phrase.of("Neither what was granted nor what was used is known");
  }

  @Override
  public Phrase deviation(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = kronor.value().get().signum();
    if (sign == 0) {
      return Phrase.of("on budget");
    }
    return Phrase.of(amount(kronor), kronor)
        .and(sign > 0 ? " better than budget" : " worse than budget");
  }

  @Override
  public Phrase forecast(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = sign(kronor);
    if (sign == 0) {
      return Phrase.of("Neither cost nor income is expected for the whole year");
    }
    return Phrase.of((sign > 0 ? "An income of " : "A cost of "))
        .and(Phrase.of(amount(kronor), kronor))
        .and(" is expected for the whole year");
  }

  @Override
  public Phrase outcomeAgainstBudget(
      Figure outcome, Optional<Figure> budget, Optional<Figure> deviation) {
    int planned = budget.map(Wording::sign).orElse(0);
    if (outcome.value().isEmpty() || sign(outcome) == 0 && planned == 0) {
      return Phrase.MISSING;
    }
    boolean income = isIncome(outcome, budget);
    boolean turned = sign(outcome) * planned < 0;
    Phrase begun =
        Phrase.of(income == turned ? "The cost was " : "The income was ")
            .and(Phrase.of(amount(outcome), outcome));
    if (budget.isEmpty()) {
      return begun;
    }
    if (planned == 0) {
      return begun.and(" and was not budgeted");
    }
    if (deviation.isEmpty() || sign(deviation.get()) == 0) {
      return deviation.isEmpty() ? begun : begun.and(", as budgeted");
    }
    return begun
        .and(
            turned
                ? (income ? " against a budgeted income of " : " against a budgeted cost of ")
                : " against a budget of ")
        .and(Phrase.of(amount(budget.get()), budget.get()))
        .and(", ")
        .and(deviation(deviation.get()));
  }

  @Override
  public Phrase genderDifference(Figure women, Figure men) {
    return Difference.of(women, men)
        .filter(difference -> !isEqual(women, men))
        .map(difference -> difference == Difference.WITHIN_CHANCE ? "no larger" : "larger")
        .map(
            word ->
                Phrase.of(
                    "The difference between women and men is " + word + " than chance explains"))
        .orElse(Phrase.MISSING);
  }

  @Override
  public Phrase againstCeiling(Figure percent, BigDecimal ceiling) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int side = percent.value().get().compareTo(ceiling);
    String words = side > 0 ? "above" : side < 0 ? "below" : "exactly at";
    return Phrase.of(
        words
            + " the ceiling of "
            + percent(ceiling)
            + ifRoundingHides(percent.value().get(), ceiling));
  }

  @Override
  public Phrase againstRange(Figure percent, BigDecimal low, BigDecimal high) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    BigDecimal value = percent.value().get();
    boolean inside = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    String goal = "The goal of " + printer.count(low) + "–" + percent(high);
    return Phrase.of(
        goal + (inside ? " was met" : " was not met") + ifRoundingHides(value, low, high));
  }

  @Override
  public Phrase genders(List<Figure> counts) {
    if (counts.isEmpty() || counts.stream().anyMatch(figure -> figure.value().isEmpty())) {
      return Phrase.MISSING;
    }
    List<Phrase> parts = new ArrayList<>();
    for (Figure figure : counts) {
      if (figure.value().get().signum() > 0) {
        parts.add(gender(figure));
      }
    }
    return parts.isEmpty() ? Phrase.MISSING : Enumeration.join(parts, Phrase.of(" and "));
  }

  private Phrase gender(Figure figure) {
    return switch (figure.key().gender()) {
      case "Kvinna" -> counted(figure, Noun.WOMAN);
      case "Man" -> counted(figure, Noun.MAN);
      default -> counted(figure, Noun.NONE).and(" with gender " + figure.key().gender());
    };
  }
}
