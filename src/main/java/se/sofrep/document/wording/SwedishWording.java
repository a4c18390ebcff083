package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/** Swedish. */
final class SwedishWording extends Wording {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  SwedishWording(Printer printer) {
    super(printer, Language.SV);
  }

  @Override
  public String counted(BigDecimal count, Noun noun) {
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    String number = count.signum() == 0 ? noun.none() : one ? noun.article() : printer.count(count);
    String form = noun.form(one || count.signum() == 0);
    return form.isEmpty() ? number : number + " " + form;
  }

  @Override
  public String list(List<String> items) {
    return Enumeration.join(items, " och ");
  }

  @Override
  public String date(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  @Override
  public String month(int month) {
    return MONTHS.get(month - 1);
  }

  @Override
  public String months(int number) {
    return number == 1 ? "en månad" : number + "\u00a0månader";
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
    Optional<Integer> year = period.wholeYear();
    if (year.isPresent()) {
      return String.valueOf(year.get());
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (!wholeMonths) {
      return span(period);
    }
    String from = month(first.getMonthValue());
    String to = month(last.getMonthValue());
    if (isLife(period)) {
      return from + " " + first.getYear() + "–" + to + " " + last.getYear();
    }
    return (from.equals(to) ? from : from + "–" + to) + " " + last.getYear();
  }

  @Override
  protected PeriodWords lifeWords() {
    return new PeriodWords("insatsens tid", "insatsens", "samma tid året före");
  }

  @Override
  public PeriodWords words(boolean year) {
    return year
        ? new PeriodWords("året", "årets", "året före")
        : new PeriodWords("perioden", "periodens", "samma period året före");
  }

  @Override
  public Optional<String> share(BigDecimal part, BigDecimal base) {
    return ShareWord.of(part, base).map(ShareWord::swedish);
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
      String word = direction == 0 ? "var oförändrat, " : "var nästan oförändrat, ";
      return Phrase.of(word).and(Phrase.of(to, now));
    }
    return Phrase.of(direction > 0 ? "ökade från " : "minskade från ")
        .and(Phrase.of(from, before))
        .and(" till ")
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
          : Phrase.of((kronor ? "lika mycket som " : "lika många som ") + year);
    }
    if (kronor) {
      return Phrase.of(amount(difference) + (difference.signum() > 0 ? " mer" : " mindre"))
          .and(" än " + year + " (")
          .and(Phrase.of(amount(before), before))
          .and(")");
    }
    String number =
        difference.abs().compareTo(BigDecimal.ONE) == 0 ? "en" : printer.count(difference.abs());
    return Phrase.of(number + (difference.signum() > 0 ? " fler" : " färre") + " än " + year + " (")
        .and(Phrase.of(text.print(before, Show.COUNT), before))
        .and(")");
  }

  @Override
  public Phrase shareChange(Figure now, Figure before) {
    return Difference.of(now, before)
        .map(difference -> shareChange(difference, now, before))
        .orElse(Phrase.MISSING);
  }

  private Phrase shareChange(Difference difference, Figure now, Figure before) {
    Phrase then = Phrase.of(text.print(before, Show.OF), before);
    String year = name(before.key().period());
    return switch (difference) {
      case HIGHER -> Phrase.of("Det är en större andel än " + year + ", då det var ").and(then);
      case LOWER -> Phrase.of("Det är en mindre andel än " + year + ", då det var ").and(then);
      case WITHIN_CHANCE ->
          Phrase.of("Motsvarande " + year + " var ")
              .and(then)
              .and(
                  isEqual(now, before)
                      ? ""
                      : "; skillnaden är inte större än vad slumpen kan förklara");
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
      return Phrase.of("var ").and(from).and(" och ").and(to);
    }
    return Phrase.of(development.direction() > 0 ? "ökade från " : "minskade från ")
        .and(from)
        .and(" till ")
        .and(to)
        .and("; förändringen är ")
        .and(development.beyondChance() ? "" : "inte ")
        .and("större än vad slumpen kan förklara");
  }

  private Phrase inYear(Figure share) {
    return Phrase.of(text.print(share, Show.OF), share).and(" " + name(share.key().period()));
  }

  @Override
  public Phrase verdict(Figure share, BigDecimal target) {
    return Verdict.of(share, target)
        .map(
            verdict -> {
              String words =
                  "Målet "
                      + percent(target)
                      + (verdict.met() ? " nåddes" : " nåddes inte")
                      + ifRoundingHides(share, target);
              return Phrase.of(verdict.withinChance() ? words + chance(share, verdict) : words);
            })
        .orElse(Phrase.MISSING);
  }

  private String chance(Figure share, Verdict verdict) {
    return (verdict.met() ? ", men skillnaden" : "; skillnaden")
        + " mot målet är inte större än vad slumpen kan förklara"
        + interval(share).map(bounds -> " (osäkerhetsintervall " + bounds + ")").orElse("");
  }

  @Override
  public Phrase surplus(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = kronor.value().get().signum();
    if (sign == 0) {
      return Phrase.of("noll kronor", kronor);
    }
    return Phrase.of(sign > 0 ? "ett överskott på " : "ett underskott på ")
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
      case NOTHING -> Phrase.of("Inget av de beviljade medlen, ").and(given).and(", användes");
      case ALL -> Phrase.of("De beviljade medlen, ").and(given).and(", användes helt");
      case LESS ->
          Phrase.of("Av de beviljade medlen, ")
              .and(given)
              .and(", användes ")
              .and(spent)
              .and(Use.percent(grant, cost, printer).map(p -> " (" + p + ")").orElse(""))
              .and("; " + printer.kronor(Use.left(grant, cost)) + " användes inte");
      case MORE ->
          Phrase.of("Insatsen kostade ")
              .and(spent)
              .and(", " + printer.kronor(Use.left(grant, cost).negate()))
              .and(" mer än de beviljade medlen, ")
              .and(given);
    };
  }

  private Phrase unknownUse(Optional<Figure> granted, Optional<Figure> used) {
    if (value(granted).isPresent()) {
      return Phrase.of("Hur mycket av de beviljade medlen, ")
          .and(Phrase.of(kronor(granted.orElseThrow()), granted.orElseThrow()))
          .and(", som användes framgår inte av underlaget");
    }
    if (value(used).isPresent()) {
      return Phrase.of("Insatsen kostade ")
          .and(Phrase.of(kronor(used.orElseThrow()), used.orElseThrow()))
          .and("; hur mycket som beviljades framgår inte av underlaget");
    }
    return Phrase.of("Varken vad som beviljades eller vad som användes framgår av underlaget");
  }

  @Override
  public Phrase deviation(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = kronor.value().get().signum();
    if (sign == 0) {
      return Phrase.of("enligt budget");
    }
    return Phrase.of(amount(kronor), kronor)
        .and(sign > 0 ? " bättre än budget" : " sämre än budget");
  }

  @Override
  public Phrase forecast(Figure kronor) {
    if (kronor.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int sign = sign(kronor);
    if (sign == 0) {
      return Phrase.of("För helåret väntas varken kostnad eller intäkt");
    }
    return Phrase.of("För helåret väntas en " + (sign > 0 ? "intäkt på " : "kostnad på "))
        .and(Phrase.of(amount(kronor), kronor));
  }

  @Override
  public Phrase outcomeAgainstBudget(
      Figure outcome, Optional<Figure> budget, Optional<Figure> deviation) {
    boolean income = isIncome(outcome, budget);
    int planned = budget.map(Wording::sign).orElse(0);
    if (outcome.value().isEmpty() || sign(outcome) == 0 && planned == 0) {
      return Phrase.MISSING;
    }
    Phrase amount = Phrase.of(amount(outcome), outcome);
    if (sign(outcome) * planned < 0) {
      return Phrase.of(income ? "Utfallet blev en kostnad på " : "Utfallet blev en intäkt på ")
          .and(amount)
          .and(income ? " mot en budgeterad intäkt på " : " mot en budgeterad kostnad på ")
          .and(Phrase.of(amount(budget.orElseThrow()), budget.orElseThrow()))
          .and(deviation.map(d -> Phrase.of(", ").and(deviation(d))).orElse(Phrase.of("")));
    }
    Phrase begun = Phrase.of(income ? "Intäkten blev " : "Kostnaden blev ").and(amount);
    if (budget.isEmpty()) {
      return begun;
    }
    if (planned == 0) {
      return begun.and(" och var inte budgeterad");
    }
    if (deviation.isEmpty() || sign(deviation.get()) == 0) {
      return deviation.isEmpty() ? begun : begun.and(", enligt budget");
    }
    return begun
        .and(" mot budgeterade ")
        .and(Phrase.of(amount(budget.get()), budget.get()))
        .and(", ")
        .and(deviation(deviation.get()));
  }

  @Override
  public Phrase genderDifference(Figure women, Figure men) {
    return Difference.of(women, men)
        .filter(difference -> !isEqual(women, men))
        .map(difference -> difference == Difference.WITHIN_CHANCE ? "inte större" : "större")
        .map(
            word ->
                Phrase.of("Skillnaden mellan könen är " + word + " än vad slumpen kan förklara"))
        .orElse(Phrase.MISSING);
  }

  @Override
  public Phrase againstCeiling(Figure percent, BigDecimal ceiling) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    int side = percent.value().get().compareTo(ceiling);
    String words =
        side > 0 ? "över taket på " : side < 0 ? "under taket på " : "precis vid taket på ";
    return Phrase.of(words + percent(ceiling) + ifRoundingHides(percent.value().get(), ceiling));
  }

  @Override
  public Phrase againstRange(Figure percent, BigDecimal low, BigDecimal high) {
    if (percent.value().isEmpty()) {
      return Phrase.MISSING;
    }
    BigDecimal value = percent.value().get();
    boolean inside = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    return Phrase.of(
        "Målet "
            + printer.count(low)
            + "–"
            + percent(high)
            + (inside ? " nåddes" : " nåddes inte")
            + ifRoundingHides(value, low, high));
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
    return parts.isEmpty() ? Phrase.MISSING : Enumeration.join(parts, Phrase.of(" och "));
  }

  private Phrase gender(Figure figure) {
    return switch (figure.key().gender()) {
      case "Kvinna" -> counted(figure, Noun.WOMAN);
      case "Man" -> counted(figure, Noun.MAN);
      default ->
          counted(figure, Noun.NONE)
              .and(" med " + figure.key().gender().toLowerCase(Locale.ROOT) + " kön");
    };
  }
}
