package se.sofrep.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.document.Printer;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

class WordingTest {
  private static final Period YEAR = Period.year(2019);
  private final Wording swedish = Wording.of(Language.SV, new Printer(Language.SV));
  private final Wording english = Wording.of(Language.EN, new Printer(Language.EN));

  @ParameterizedTest
  @CsvSource({
    "0, deltagare, ingen deltagare",
    "1, deltagare, en deltagare",
    "2, deltagare, 2 deltagare",
    "1000, deltagare, 1\u00a0000 deltagare",
    "0, aktuell deltagare, ingen aktuell deltagare",
    "1, aktuell deltagare, en aktuell deltagare",
    "2, aktuell deltagare, 2 aktuella deltagare",
    "1, kvinna, en kvinna",
    "2, kvinna, 2 kvinnor",
    "2, man, 2 män",
    "0, tillfälle, inget tillfälle",
    "1, tillfälle, ett tillfälle",
    "3, tillfälle, 3 tillfällen",
  })
  void countsTakeTheFormOfTheirNumber(long count, String noun, String expected) {
    assertThat(swedish.counted(BigDecimal.valueOf(count), noun)).isEqualTo(expected);
  }

  @Test
  void withoutANounTheCountIsAPronounOrTheNumber() {
    assertThat(swedish.counted(BigDecimal.ZERO, "antal")).isEqualTo("ingen");
    assertThat(swedish.counted(BigDecimal.ONE, "antal")).isEqualTo("en");
    assertThat(swedish.counted(BigDecimal.TEN, "antal")).isEqualTo("10");
  }

  @Test
  void enumerationsHaveCommasAndOneAnd() {
    assertThat(swedish.list(List.of())).isEmpty();
    assertThat(swedish.list(List.of("a"))).isEqualTo("a");
    assertThat(swedish.list(List.of("a", "b"))).isEqualTo("a och b");
    assertThat(swedish.list(List.of("a", "b", "c"))).isEqualTo("a, b och c");
    assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  /** Each limit from both sides; the shares are exact, so 599 of 1000 is not yet six tenths. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1000, samtliga",
    "999, 1000, nästan alla",
    "900, 1000, nästan alla",
    "899, 1000, merparten",
    "600, 1000, merparten",
    "599, 1000, drygt hälften",
    "501, 1000, drygt hälften",
    "500, 1000, hälften",
    "499, 1000, knappt hälften",
    "401, 1000, knappt hälften",
    "400, 1000, en mindre del",
    "1, 1000, en mindre del",
    "0, 1000, ingen",
    "5, 5, samtliga",
  })
  void wordsForSharesHaveExactLimits(long part, long base, String word) {
    assertThat(swedish.share(BigDecimal.valueOf(part), BigDecimal.valueOf(base))).contains(word);
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "0, 0", "6, 5", "-1, 5"})
  void thereIsNoWordForAShareOfFewerThanFiveOrOfWhatIsNoShare(long part, long base) {
    assertThat(swedish.share(BigDecimal.valueOf(part), BigDecimal.valueOf(base))).isEmpty();
  }

  @Test
  void changesSayWhichWay() {
    assertThat(change(32, 28)).isEqualTo("ökade från 28 till 32");
    assertThat(change(28, 32)).isEqualTo("minskade från 32 till 28");
    assertThat(change(28, 28)).isEqualTo("var oförändrat, 28");
  }

  @Test
  void whatPrintsTheSameIsNotCalledARise() {
    Phrase words = swedish.change(kronor("340400"), before(kronor("339900")), Show.THOUSANDS);
    assertThat(words.printed()).isEqualTo("var nästan oförändrat, 340\u00a0tkr");
  }

  @Test
  void aChangeKeepsBothFiguresSoThatEachCanBeTraced() {
    Phrase words = swedish.change(count(32), before(count(28)), Show.COUNT);
    assertThat(words.parts())
        .filteredOn(part -> part instanceof se.sofrep.document.Inline.Value)
        .hasSize(2);
  }

  /** Wilson for 10 of 28 is 20.7–54.2 %, so 40 % lies inside; for 100 of 1000 it is 8.3–12.0 %. */
  @Test
  void aTargetInsideTheIntervalIsMissedOnlyWithinChance() {
    assertThat(swedish.verdict(share(10, 28), new BigDecimal("40")).printed())
        .isEqualTo(
            "Målet 40\u00a0% nåddes inte; skillnaden mot målet är inte större än vad slumpen kan"
                + " förklara (osäkerhetsintervall 21–54\u00a0%)");
    assertThat(swedish.verdict(share(100, 1000), new BigDecimal("40")).printed())
        .isEqualTo("Målet 40\u00a0% nåddes inte");
    assertThat(swedish.verdict(share(900, 1000), new BigDecimal("40")).printed())
        .isEqualTo("Målet 40\u00a0% nåddes");
  }

  @Test
  void exactlyOnTargetIsReached() {
    assertThat(swedish.verdict(share(4, 10), new BigDecimal("40")).printed())
        .isEqualTo("Målet 40\u00a0% nåddes");
  }

  /** 397 of 1000 prints as 40 %, which would seem to refute "nåddes inte". */
  @Test
  void roundingNeverRefutesTheVerdict() {
    assertThat(swedish.verdict(share(397, 1000), new BigDecimal("40")).printed())
        .startsWith("Målet 40\u00a0% nåddes inte (39,7\u00a0%)");
    assertThat(swedish.againstCeiling(percent("20.004"), new BigDecimal("20")).printed())
        .isEqualTo("över taket på 20\u00a0% (20,004\u00a0%)");
    assertThat(
            swedish
                .againstRange(percent("80.4"), new BigDecimal("50"), new BigDecimal("80"))
                .printed())
        .isEqualTo("Målet 50–80\u00a0% nåddes inte (80,4\u00a0%)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-206271; -200000; Kostnaden blev 206 tkr mot budgeterade 200 tkr, 6 tkr sämre än budget",
        "-43231; -55000; Kostnaden blev 43 tkr mot budgeterade 55 tkr, 12 tkr bättre än budget",
        "-75600; -75000; Kostnaden blev 76 tkr mot budgeterade 75 tkr, 1 tkr sämre än budget",
        "-75400; -75000; Kostnaden blev 75 tkr mot budgeterade 75 tkr, 400 kr sämre än budget",
        "0; -165000; Kostnaden blev 0 kr mot budgeterade 165 tkr, 165 tkr bättre än budget",
        "-200000; -200000; Kostnaden blev 200 tkr, enligt budget",
        "-638311; 0; Kostnaden blev 638 tkr och var inte budgeterad",
        "-638311; ; Kostnaden blev 638 tkr",
        "25000; 0; Intäkten blev 25 tkr och var inte budgeterad",
        "638311; 302000; Intäkten blev 638 tkr mot budgeterade 302 tkr, 336 tkr bättre än budget",
        "290000; 302000; Intäkten blev 290 tkr mot budgeterade 302 tkr, 12 tkr sämre än budget",
        "5000; -10000; Utfallet blev en intäkt på 5 tkr mot en budgeterad kostnad på 10 tkr, 15 tkr bättre än budget",
        "-5000; 10000; Utfallet blev en kostnad på 5 tkr mot en budgeterad intäkt på 10 tkr, 15 tkr sämre än budget",
        "0; 0; ''",
        "0; ; ''",
      })
  void aCostAreaIsToldWithoutSigns(String outcome, String budget, String expected) {
    Phrase words =
        swedish
            .money()
            .outcomeAgainstBudget(
                kronor(outcome),
                Optional.ofNullable(budget).map(WordingTest::kronor),
                Optional.ofNullable(budget)
                    .map(
                        b ->
                            kronor(
                                new BigDecimal(outcome).subtract(new BigDecimal(b)).toString())));
    assertThat(words.printed().replace('\u00a0', ' ')).isEqualTo(expected);
    assertThat(words.complete()).isEqualTo(!expected.isEmpty());
  }

  @Test
  void kronorAreMoreOrLessAndHeadsAreMoreOrFewer() {
    assertThat(swedish.thanBefore(kronor("4524000"), before(kronor("5028000"))).printed())
        .isEqualTo("504\u00a0tkr mindre än 2018 (5\u00a0028\u00a0tkr)");
    assertThat(swedish.thanBefore(kronor("5028300"), before(kronor("5028000"))).printed())
        .isEqualTo("300\u00a0kr mer än 2018 (5\u00a0028\u00a0tkr)");
    assertThat(swedish.thanBefore(kronor("5"), before(kronor("5"))).printed())
        .isEqualTo("lika mycket som 2018");
  }

  /** Costs are negative: 4 845 tkr is more than 4 395 tkr, whatever the sign. */
  @Test
  void aCostThatGrowsIsMore() {
    Figure now = cost("Verksamhetens kostnader", "-4845000");
    Figure then = before(cost("Verksamhetens kostnader", "-4395000"));

    assertThat(swedish.thanBefore(now, then).printed())
        .isEqualTo("450\u00a0tkr mer än 2018 (4\u00a0395\u00a0tkr)");
    assertThat(swedish.change(now, then, Show.THOUSANDS).printed())
        .isEqualTo("ökade från 4\u00a0395\u00a0tkr till 4\u00a0845\u00a0tkr");
    assertThat(english.change(now, then, Show.THOUSANDS).printed())
        .isEqualTo("rose from SEK\u00a04,395 thousand to SEK\u00a04,845 thousand");
  }

  /** A deficit is no cost: a larger one is a smaller result. */
  @Test
  void aDeficitKeepsItsSign() {
    Figure now = cost("Årets resultat", "-50000");
    Figure then = before(cost("Årets resultat", "-40000"));

    assertThat(swedish.change(now, then, Show.THOUSANDS).printed())
        .isEqualTo("minskade från −40\u00a0tkr till −50\u00a0tkr");
    assertThat(swedish.thanBefore(now, then).complete()).isFalse();
  }

  /** What was an income and is a cost is neither more nor less of the same thing. */
  @Test
  void aCostIsNotComparedWithAnIncome() {
    Figure now = cost("Finansiella poster", "-5000");
    Figure then = before(cost("Finansiella poster", "3000"));

    assertThat(swedish.thanBefore(now, then).complete()).isFalse();
  }

  private static Figure cost(String category, String value) {
    FigureKey key = kronor(value).key();
    return Figure.of(
        new FigureKey("ekonomi.resultaträkning", "", "", category, key.period(), key.unit()),
        new BigDecimal(value),
        List.of());
  }

  @Test
  void noneInEitherYearIsNothingToCompare() {
    assertThat(swedish.thanBefore(count(0), before(count(0))).complete()).isFalse();
    assertThat(swedish.thanBefore(count(0), before(count(3))).printed())
        .isEqualTo("3 färre än 2018 (3)");
  }

  /** 10 of 46 and 4 of 26 is chance; 900 and 600 of a thousand is not; equal shares differ not. */
  @Test
  void womenAndMenDifferOnlyWhenFishersTestSaysSo() {
    assertThat(swedish.genderDifference(share(10, 46), share(4, 26)).printed())
        .isEqualTo("Skillnaden mellan könen är inte större än vad slumpen kan förklara");
    assertThat(swedish.genderDifference(share(900, 1000), share(600, 1000)).printed())
        .isEqualTo("Skillnaden mellan könen är större än vad slumpen kan förklara");
    assertThat(swedish.genderDifference(share(5, 10), share(10, 20)).complete()).isFalse();
  }

  @Test
  void aShareOfFewerThanFiveIsNotCompared() {
    assertThat(Difference.of(share(6, 11), share(4, 4))).isEmpty();
    assertThat(Difference.of(share(6, 11), share(5, 5))).isPresent();
  }

  @Test
  void theSameShareAsTheYearBeforeHasNoDifferenceToExplain() {
    assertThat(swedish.shareChange(share(0, 27), before(share(0, 40))).printed())
        .isEqualTo("Motsvarande 2018 var 0 av 40 (0\u00a0%)");
  }

  /** 36 % of 28 against 28 % of 32 is chance; 60 % against 30 % of a thousand is not. */
  @Test
  void aDifferenceBetweenYearsIsNamedOnlyWhenTheIntervalCarriesIt() {
    assertThat(Difference.of(share(10, 28), share(9, 32))).contains(Difference.WITHIN_CHANCE);
    assertThat(Difference.of(share(600, 1000), share(300, 1000))).contains(Difference.HIGHER);
    assertThat(Difference.of(share(300, 1000), share(600, 1000))).contains(Difference.LOWER);
    assertThat(swedish.shareChange(share(10, 28), before(share(9, 32))).printed())
        .isEqualTo(
            "Motsvarande 2018 var 9 av 32 (28\u00a0%); skillnaden är inte större än vad slumpen"
                + " kan förklara");
  }

  /**
   * By hand, all six of ten in one group of five or spread: of C(10,6) = 210 tables the two
   * outermost have 5 each, so 5 of 5 against 1 of 5 has p = 10/210 = 0.048. With five of ten there
   * are C(10,5) = 252, and 4 of 5 against 1 of 5 has p = (1 + 25 + 25 + 1)/252 = 0.21.
   */
  @Test
  void aDifferenceIsLargerThanChanceWhenFishersPIsBelowOneInTwenty() {
    assertThat(Difference.of(share(5, 5), share(1, 5))).contains(Difference.HIGHER);
    assertThat(Difference.of(share(1, 5), share(5, 5))).contains(Difference.LOWER);
    assertThat(Difference.of(share(4, 5), share(1, 5))).contains(Difference.WITHIN_CHANCE);
  }

  /** 2, 5 and 8 of 10 is the trend worked in TrendTest, p = 0.007; 4, 5 and 6 of 10 is chance. */
  @Test
  void threeYearsAreJudgedByTheirTrend() {
    assertThat(
            swedish.overYears(List.of(in(2017, 2, 10), in(2018, 5, 10), in(2019, 8, 10))).printed())
        .isEqualTo(
            "ökade från 2 av 10 (20\u00a0%) 2017 till 8 av 10 (80\u00a0%) 2019; förändringen är större"
                + " än vad slumpen kan förklara");
    assertThat(
            swedish.overYears(List.of(in(2017, 6, 10), in(2018, 5, 10), in(2019, 4, 10))).printed())
        .isEqualTo(
            "minskade från 6 av 10 (60\u00a0%) 2017 till 4 av 10 (40\u00a0%) 2019; förändringen är"
                + " inte större än vad slumpen kan förklara");
    assertThat(
            english.overYears(List.of(in(2017, 2, 10), in(2018, 5, 10), in(2019, 8, 10))).printed())
        .isEqualTo(
            "rose from 2 of 10 (20%) in 2017 to 8 of 10 (80%) in 2019; the change is larger than"
                + " chance explains");
  }

  @Test
  void twoYearsAreJudgedByFishersTest() {
    assertThat(swedish.overYears(List.of(in(2018, 1, 5), in(2019, 5, 5))).printed())
        .endsWith("förändringen är större än vad slumpen kan förklara");
    assertThat(swedish.overYears(List.of(in(2018, 1, 5), in(2019, 4, 5))).printed())
        .endsWith("förändringen är inte större än vad slumpen kan förklara");
  }

  @Test
  void theSameShareInTheFirstAndTheLastYearIsNoChange() {
    assertThat(swedish.overYears(List.of(in(2018, 0, 9), in(2019, 0, 12))).printed())
        .isEqualTo("var 0 av 9 (0\u00a0%) 2018 och 0 av 12 (0\u00a0%) 2019");
  }

  /** A year with fewer than five is left out; one year alone has no development. */
  @Test
  void yearsWithSmallBasesSayNothing() {
    assertThat(swedish.overYears(List.of(in(2017, 4, 4), in(2018, 1, 5), in(2019, 4, 5))).printed())
        .startsWith("ökade från 1 av 5 (20\u00a0%) 2018");
    assertThat(swedish.overYears(List.of(in(2018, 4, 4), in(2019, 1, 5))).complete()).isFalse();
    assertThat(swedish.overYears(List.of()).complete()).isFalse();
  }

  /**
   * Nearly all of a thousand until the last year, when it is 6 of 10 after 5 of 10 in the first:
   * the trend of the years between falls, so neither "ökade" nor "minskade" would be true.
   */
  @Test
  void aTrendAgainstTheWayFromFirstToLast_isNotPutIntoWords() {
    assertThat(
            swedish
                .overYears(
                    List.of(
                        in(2016, 5, 10), in(2017, 990, 1000), in(2018, 500, 1000), in(2019, 6, 10)))
                .complete())
        .isFalse();
  }

  @Test
  void withoutABaseThereIsNothingToSay() {
    assertThat(swedish.verdict(share(0, 0), BigDecimal.TEN).complete()).isFalse();
    assertThat(swedish.shareChange(share(1, 2), before(share(0, 0))).complete()).isFalse();
  }

  @Test
  void surplusAndDeficitAreWordsAndNotSigns() {
    assertThat(swedish.money().surplus(kronor("340374")).printed())
        .isEqualTo("ett överskott på 340\u00a0tkr");
    assertThat(swedish.money().surplus(kronor("-920000")).printed())
        .isEqualTo("ett underskott på 920\u00a0tkr");
    assertThat(swedish.money().surplus(kronor("0")).printed()).isEqualTo("noll kronor");
    assertThat(swedish.money().surplus(kronor("-499")).printed())
        .isEqualTo("ett underskott på 499\u00a0kr");
  }

  @Test
  void gendersThatAreNobodyAreLeftOut() {
    assertThat(swedish.genders(List.of(gender("Kvinna", 16), gender("Man", 11))).printed())
        .isEqualTo("16 kvinnor och 11 män");
    assertThat(swedish.genders(List.of(gender("Kvinna", 1), gender("Man", 0))).printed())
        .isEqualTo("en kvinna");
    assertThat(
            swedish
                .genders(List.of(gender("Kvinna", 2), gender("Man", 1), gender("Okänt", 1)))
                .printed())
        .isEqualTo("2 kvinnor, en man och en med okänt kön");
  }

  @Test
  void aYearIsCalledTheYearAndAnythingElseThePeriod() {
    Period interim = Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 8, 31));
    assertThat(swedish.dates().words(YEAR, YEAR.wholeYear().isPresent()).of()).isEqualTo("årets");
    assertThat(swedish.dates().words(interim, interim.wholeYear().isPresent()).of())
        .isEqualTo("periodens");
    assertThat(swedish.dates().name(interim)).isEqualTo("januari–augusti 2020");
    assertThat(swedish.dates().span(interim)).isEqualTo("1 januari–31 augusti 2020");
    assertThat(swedish.dates().name(Period.of(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 8, 31))))
        .isEqualTo("2 mars–31 augusti 2020");
  }

  @Test
  void aShareIsShownWithItsBaseUnlessAskedOtherwise() {
    assertThat(Show.fitting(List.of(Unit.COUNT, Unit.PERCENT)).get(0)).isEqualTo(Show.OF);
    assertThat(swedish.figureText().print(share(10, 28), Show.OF))
        .isEqualTo("10 av 28 (36\u00a0%)");
    assertThat(swedish.figureText().print(share(0, 0), Show.OF)).isEqualTo("0 av 0");
    assertThat(english.figureText().print(share(10, 28), Show.OF)).isEqualTo("10 of 28 (36%)");
  }

  private String change(long now, long then) {
    return swedish.change(count(now), before(count(then)), Show.COUNT).printed();
  }

  private static Figure count(long value) {
    return Figure.of(key(Unit.COUNT), BigDecimal.valueOf(value), List.of());
  }

  private static Figure gender(String gender, long value) {
    return Figure.of(key(Unit.COUNT).gender(gender), BigDecimal.valueOf(value), List.of());
  }

  private static Figure share(long part, long base) {
    return Figure.share(
        key(Unit.PERCENT), BigDecimal.valueOf(part), BigDecimal.valueOf(base), List.of());
  }

  private static Figure percent(String value) {
    return Figure.of(key(Unit.PERCENT), new BigDecimal(value), List.of());
  }

  private static Figure kronor(String value) {
    return Figure.of(key(Unit.KRONOR), new BigDecimal(value), List.of());
  }

  private static FigureKey key(Unit unit) {
    return FigureKey.of("avslutade.resultat", YEAR, unit);
  }

  private static Figure before(Figure figure) {
    return new Figure(
        figure.key().period(YEAR.yearBefore()),
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.low(),
        figure.high(),
        figure.status(),
        figure.sources(),
        Coverage.State.WHOLE);
  }

  private static Figure in(int year, long count, long base) {
    return Figure.share(
        FigureKey.of("avslutade.resultat", Period.year(year), Unit.PERCENT),
        BigDecimal.valueOf(count),
        BigDecimal.valueOf(base),
        List.of());
  }
}
