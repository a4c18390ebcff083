package se.sofrep.figures.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.sofrep.figures.TestRow.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.TestRow;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** Contract §3: the figures B.V, age and time, zero and nothing. */
class SpreadTest {
  private static TestMaterial rehab(TestRow... rows) {
    return new TestMaterial(new TestAssociation().intervention("Rehab")).rows(rows);
  }

  @Test
  void bandsAreWrittenAlsoWhenZeroAndAnEmptyBaseHasNoValue() {
    TestMaterial m = rehab(row("Rehab", "2019-01-01").age(30));
    assertThat(m.categories("nya.ålder", "Rehab", "Totalt", Unit.COUNT))
        .containsExactly("–29", "30–44", "45–59", "60–");
    assertThat(m.count("nya.ålder", "Rehab", "Totalt", "30–44")).isEqualTo("1");
    assertThat(m.count("nya.ålder", "Rehab", "Man", "30–44")).isEqualTo("0");
    assertThat(m.percent("nya.ålder", "Rehab", "Man", "30–44")).isEqualTo("-");
    assertThat(m.percent("avslutade.ålder", "Rehab", "Totalt", "–29")).isEqualTo("-");
  }

  /** The day before the birthday one is still the year younger. */
  @Test
  void ageIsWholeYearsOnTheStartDay() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-06-01").born("1989-06-01"),
            row("Rehab", "2019-06-01").born("1989-06-02"),
            row("Rehab", "2019-01-01").birthYear(1989));
    assertThat(m.count("nya.ålder", "Rehab", "Totalt", "30–44")).isEqualTo("2");
    assertThat(m.count("nya.ålder", "Rehab", "Totalt", "–29")).isEqualTo("1");
  }

  @Test
  void ageMayBeToldAtTheEndOrAtThePeriodsEnd() {
    TestRow ended = row("Rehab", "2018-06-01", "2019-07-01").born("1989-06-15");
    TestMaterial atEnd =
        new TestMaterial(new TestAssociation().intervention("Rehab").ageAt(AgeAt.END)).rows(ended);
    assertThat(atEnd.count("avslutade.ålder", "Rehab", "Totalt", "30–44")).isEqualTo("1");
    TestMaterial atPeriodEnd =
        new TestMaterial(new TestAssociation().intervention("Rehab").ageAt(AgeAt.PERIOD_END))
            .period("2019-01-01", "2019-08-31")
            .rows(row("Rehab", "2018-06-01", "2019-02-01").born("1989-08-31"));
    assertThat(atPeriodEnd.count("avslutade.ålder", "Rehab", "Totalt", "30–44")).isEqualTo("1");
  }

  @Test
  void aMissingAgeAndOneThatNoBandHoldsAreMissingInsideTheBase() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-01").age(20),
            row("Rehab", "2019-01-01").age(65),
            row("Rehab", "2019-01-01"),
            row("Rehab", "2019-01-01").age(64));
    assertThat(m.count("nya.ålder", "Rehab", "Totalt", "Saknas")).isEqualTo("2");
    assertThat(m.percent("nya.ålder", "Rehab", "Totalt", "–29")).isEqualTo("25");
    assertThat(m.findingCodes()).containsExactly("figures.age-outside-bands");
  }

  @Test
  void severalValuesCountOnceInEachAndTheBaseIsParticipations() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-01").with(Variable.SUPPORT_BEFORE, "A-kassa", "Lön", "A-kassa"),
            row("Rehab", "2019-01-01").with(Variable.SUPPORT_BEFORE, "Lön"));
    assertThat(m.count("nya.försörjning_före", "Rehab", "Totalt", "A-kassa")).isEqualTo("1");
    assertThat(m.percent("nya.försörjning_före", "Rehab", "Totalt", "Lön")).isEqualTo("100");
    assertThat(m.percent("nya.försörjning_före", "Rehab", "Totalt", "A-kassa")).isEqualTo("50");
  }

  @Test
  void listedCodesStandAsListedThenSwedishOrderThenWhatIsMissing() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-01").with(Variable.EDUCATION, "Ö-utbildning"),
            row("Rehab", "2019-01-01").with(Variable.EDUCATION, "Äldre kurs"),
            row("Rehab", "2019-01-01").with(Variable.EDUCATION, "Åhörare"),
            row("Rehab", "2019-01-01").with(Variable.EDUCATION, "Zen"),
            row("Rehab", "2019-01-01"));
    assertThat(m.categories("nya.utbildning", "Rehab", "Totalt", Unit.COUNT))
        .containsExactly(
            "Grundskola",
            "Gymnasium",
            "Annan eftergymnasial",
            "Högskola/universitet",
            "Zen",
            "Åhörare",
            "Äldre kurs",
            "Ö-utbildning",
            "Saknas/okänd");
    assertThat(m.count("nya.utbildning", "Rehab", "Totalt", "Saknas/okänd")).isEqualTo("1");
  }

  @Test
  void municipalitiesFollowTheSettings() {
    TestMaterial m =
        new TestMaterial(
                new TestAssociation().intervention("Rehab").municipalities("Östby", "Alby"))
            .rows(
                row("Rehab", "2019-01-01").with(Variable.MUNICIPALITY, "Alby"),
                row("Rehab", "2019-01-01").with(Variable.MUNICIPALITY, "Aaby"),
                row("Rehab", "2019-01-01").with(Variable.MUNICIPALITY, "Östby"));
    assertThat(m.categories("nya.kommun", "Rehab", "Totalt", Unit.COUNT))
        .containsExactly("Östby", "Alby", "Aaby");
  }

  @Test
  void aVariableThatNoRowGivesHasNoFigures() {
    TestMaterial m = rehab(row("Rehab", "2019-01-01"));
    assertThat(m.figures().named("nya.hushåll")).isEmpty();
    assertThat(m.figures().named("nya.ålder")).isEmpty();
    assertThat(m.figures().named("nya.antal_hinder")).isEmpty();
  }

  /** In an interim report the end of a participation that goes on after b is not known. */
  @Test
  void whatIsRecordedAtTheEndIsReadOnlyWhenItHasEndedByTheLastDay() {
    TestMaterial m =
        rehab(
                row("Rehab", "2019-01-01", "2019-08-31").reason("Arbete"),
                row("Rehab", "2019-01-01", "2019-09-01").reason("Studier"))
            .period("2019-01-01", "2019-08-31");
    assertThat(m.count("aktuella.avslutsanledning", "Rehab", "Totalt", "Arbete")).isEqualTo("1");
    assertThat(m.count("aktuella.avslutsanledning", "Rehab", "Totalt", "Saknas")).isEqualTo("1");
    assertThat(m.count("aktuella.avslutsanledning", "Rehab", "Totalt", "Studier"))
        .isEqualTo("none");
  }

  @Test
  void obstaclesAreCountedPerParticipation() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-01").with(Variable.OBSTACLES, "Språk", "Smärta", "Språk"),
            row("Rehab", "2019-01-01").with(Variable.OBSTACLES, "Språk"),
            row("Rehab", "2019-01-01"));
    assertThat(m.categories("nya.antal_hinder", "Rehab", "Totalt", Unit.COUNT))
        .containsExactly("0", "1", "2");
    assertThat(m.count("nya.antal_hinder", "Rehab", "Totalt", "2")).isEqualTo("1");
    assertThat(m.count("nya.hinder", "Rehab", "Totalt", "Saknas")).isEqualTo("1");
  }

  /** 14 May is a day short of four months from 15 January; the fifteenth completes them. */
  @Test
  void timeIsCompletedMonthsAndMonthNineteenHasAHome() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-15", "2019-05-14"),
            row("Rehab", "2019-01-15", "2019-05-15"),
            row("Rehab", "2018-01-01", "2019-07-31"),
            row("Rehab", "2018-01-01", "2019-08-01"));
    assertThat(m.count("avslutade.tid_i_insats", "Rehab", "Totalt", "0–3 mån")).isEqualTo("1");
    assertThat(m.count("avslutade.tid_i_insats", "Rehab", "Totalt", "4–6 mån")).isEqualTo("1");
    assertThat(m.count("avslutade.tid_i_insats", "Rehab", "Totalt", "13–18 mån")).isEqualTo("1");
    assertThat(m.count("avslutade.tid_i_insats", "Rehab", "Totalt", "19– mån")).isEqualTo("1");
  }

  @Test
  void timeOfTheOngoingRunsToTheLastDayOfThePeriod() {
    TestMaterial m = rehab(row("Rehab", "2019-08-01"), row("Rehab", "2019-08-01", "2020-06-01"));
    assertThat(m.count("pågående.tid_i_insats", "Rehab", "Totalt", "4–6 mån")).isEqualTo("2");
  }

  @Test
  void genderIsACategoryOfTheTotal() {
    TestMaterial m =
        rehab(
            row("Rehab", "2019-01-01"),
            row("Rehab", "2019-01-01").man(),
            row("Rehab", "2019-01-01"));
    assertThat(m.count("nya.kön", "Rehab", "Totalt", "Kvinna")).isEqualTo("2");
    assertThat(m.count("nya.kön", "Rehab", "Kvinna", "Kvinna")).isEqualTo("none");
    assertThat(m.find("nya.kön", "Rehab", "", "Man", Unit.PERCENT).orElseThrow().denominator())
        .contains(BigDecimal.valueOf(3));
  }

  /** Days 10, 20 and 60: mean 30, median 20; with a fourth of 21 the median is 20.5. */
  @Test
  void daysHaveMeanMedianLeastAndMost() {
    List<TestRow> three =
        List.of(
            row("Rehab", "2019-01-01", "2019-01-11"),
            row("Rehab", "2019-01-01", "2019-01-21"),
            row("Rehab", "2019-01-01", "2019-03-02"));
    TestMaterial odd = rehab(three.toArray(TestRow[]::new));
    assertThat(days(odd)).containsExactly("30", "20", "10", "60");
    TestMaterial even = rehab(three.toArray(TestRow[]::new));
    even.rows(row("Rehab", "2019-02-01", "2019-02-22"));
    assertThat(days(even)).containsExactly("27.75", "20.5", "10", "60");
  }

  @Test
  void daysOfNobodyAreRowsWithoutValue() {
    assertThat(days(rehab(row("Rehab", "2019-01-01")))).containsExactly("-", "-", "-", "-");
  }

  private static List<String> days(TestMaterial m) {
    return List.of("medel", "median", "min", "max").stream()
        .map(k -> m.value("avslutade.dagar_i_insats", "Rehab", "Totalt", k, Unit.DAYS))
        .toList();
  }

  /**
   * Wilson for 10 of 28, z² = 3.841459: centre (p + z²/2n)/(1 + z²/n) = 0.425740/1.137195 =
   * 0.374378; half width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n) = 1.959964·√0.00942467/1.137195 =
   * 0.167320; so 20.7058 to 54.1698.
   */
  @Test
  void aShareHasItsCountItsBaseAndItsInterval() {
    TestRow[] rows =
        IntStream.range(0, 28)
            .mapToObj(
                i -> row("Rehab", "2019-01-01", "2019-06-01").reason(i < 10 ? "Arbete" : "Sjukdom"))
            .toArray(TestRow[]::new);
    Figure share =
        rehab(rows).find("avslutade.arbete", "Rehab", "", "", Unit.PERCENT).orElseThrow();
    assertThat(share.numerator()).contains(BigDecimal.TEN);
    assertThat(share.denominator()).contains(BigDecimal.valueOf(28));
    assertThat(share.value().orElseThrow().doubleValue()).isEqualTo(1000 / 28.0, within(1e-9));
    assertThat(share.low().orElseThrow().doubleValue()).isEqualTo(20.7058, within(1e-3));
    assertThat(share.high().orElseThrow().doubleValue()).isEqualTo(54.1698, within(1e-3));
  }

  /** 10 places over 365 days; one present all year, one 1–10 January, one from 31 December. */
  @Test
  void occupancyCountsFirstAndLastDay() {
    TestMaterial m =
        new TestMaterial(new TestAssociation().intervention("Rehab", i -> i.places(10)))
            .rows(
                row("Rehab", "2018-03-01"),
                row("Rehab", "2018-03-01", "2019-01-10"),
                row("Rehab", "2019-12-31"),
                row("Rehab", "2019-01-01").anonymous());
    Figure figure = m.find("insats.beläggning", "Rehab", "", "", Unit.PERCENT).orElseThrow();
    assertThat(figure.numerator()).contains(BigDecimal.valueOf(365 + 10 + 1));
    assertThat(figure.denominator()).contains(BigDecimal.valueOf(3650));
    assertThat(m.count("insats.platser", "Rehab", "Totalt")).isEqualTo("10");
  }

  /** From 1 December it existed 31 days: one person all that time in two places is 50 percent. */
  @Test
  void occupancyIsMeasuredOverTheDaysTheInterventionExisted() {
    TestMaterial m =
        new TestMaterial(
                new TestAssociation().intervention("Rehab", i -> i.places(2).from("2019-12-01")))
            .rows(row("Rehab", "2019-12-01"));
    assertThat(m.percent("insats.beläggning", "Rehab", "", "")).isEqualTo("50");
  }
}
