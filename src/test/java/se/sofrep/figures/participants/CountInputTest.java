package se.sofrep.figures.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sofrep.figures.TestRow.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** Counts without person rows feed the same figures. */
class CountInputTest {
  private static TestMaterial counts() {
    TestMaterial m =
        new TestMaterial(new TestAssociation().intervention("Rader").intervention("Antal"));
    m.year()
        .count("Antal", "Kvinna", "deltagare.aktuella", "", "22")
        .count("Antal", "Man", "deltagare.aktuella", "", "15")
        .count("Antal", "Kvinna", "deltagare.avslutade", "", "12")
        .count("Antal", "Man", "deltagare.avslutade", "", "8")
        .count("Antal", "Kvinna", "avslutade.arbete", "", "3")
        .count("Antal", "Man", "avslutade.arbete", "", "1")
        .count("Antal", "Kvinna", "avslutade.ålder", "–29", "7")
        .count("Antal", "Man", "avslutade.ålder", "30–44", "8");
    return m;
  }

  @Test
  void sexesAddUpAndSharesHaveTheCountAsBase() {
    TestMaterial m = counts();
    assertThat(m.count("deltagare.aktuella", "Antal", "Totalt")).isEqualTo("37");
    assertThat(m.count("avslutade.arbete", "Antal", "Totalt")).isEqualTo("4");
    assertThat(m.percent("avslutade.arbete", "Antal", "Totalt", "")).isEqualTo("20");
    assertThat(m.count("avslutade.kön", "Antal", "Totalt", "Man")).isEqualTo("8");
    assertThat(m.find("deltagare.aktuella", "Antal", "", "", Unit.COUNT).orElseThrow().sources())
        .containsExactly("2019/deltagare_antal.csv");
  }

  /** 12 women closed, 7 with an age: the other five are missing, inside the base. */
  @Test
  void whatTheCategoriesLackIsMissingInsideTheBase() {
    TestMaterial m = counts();
    assertThat(m.count("avslutade.ålder", "Antal", "Kvinna", "Saknas")).isEqualTo("5");
    assertThat(
            m.find("avslutade.ålder", "Antal", "Kvinna", "–29", Unit.PERCENT)
                .orElseThrow()
                .denominator())
        .contains(BigDecimal.valueOf(12));
    assertThat(m.count("avslutade.ålder", "Antal", "Man", "60–")).isEqualTo("0");
  }

  /** Current = closed in the period + going on after it. */
  @Test
  void ongoingFollowsFromCurrentAndClosed() {
    assertThat(counts().count("deltagare.pågående", "Antal", "Kvinna")).isEqualTo("10");
  }

  @Test
  void countsAndRowsAddUpInTheTotalButPersonsCannotBeTold() {
    TestMaterial m = counts().rows(row("Rader", "2019-01-01", "2019-02-01").reason("Arbete").man());
    assertThat(m.count("deltagare.avslutade", "Totalt", "Man")).isEqualTo("9");
    assertThat(m.count("avslutade.arbete", "Totalt", "Totalt")).isEqualTo("5");
    assertThat(m.count("deltagare.unika", "Rader", "Totalt")).isEqualTo("1");
    assertThat(m.count("deltagare.unika", "Totalt", "Totalt")).isEqualTo("none");
    assertThat(m.count("deltagare.anonyma", "Antal", "Totalt")).isEqualTo("none");
    assertThat(m.count("deltagare.anonyma", "Totalt", "Totalt")).isEqualTo("0");
  }

  /** The 20 whose education nobody counted are missing: the base stays all 21 closed. */
  @Test
  void aTotalHasEveryParticipationInItsBaseAlsoThoseNotSpread() {
    TestMaterial m =
        counts()
            .rows(row("Rader", "2019-01-01", "2019-02-01").with(Variable.EDUCATION, "Gymnasium"));
    assertThat(m.count("avslutade.utbildning", "Antal", "Totalt", "Gymnasium")).isEqualTo("none");
    assertThat(m.count("avslutade.utbildning", "Totalt", "Totalt", "Saknas/okänd")).isEqualTo("20");
    assertThat(
            m.find("avslutade.utbildning", "Totalt", "", "Gymnasium", Unit.PERCENT)
                .orElseThrow()
                .denominator())
        .contains(BigDecimal.valueOf(21));
  }

  @Test
  void anOutcomeThatSomeInterventionsLackIsToldWithoutThemAndSaidSo() {
    TestMaterial m = counts().rows(row("Rader", "2019-01-01", "2019-02-01").reason("Studier"));
    assertThat(
            m.find("avslutade.studier", "Totalt", "", "", Unit.PERCENT).orElseThrow().denominator())
        .contains(BigDecimal.ONE);
    assertThat(m.findingCodes()).contains("figures.total-without");
  }

  @Test
  void countsOfTheYearSayNothingOfAnInterimPeriod() {
    TestMaterial m = counts().period("2019-01-01", "2019-08-31");
    Period interim =
        Period.of(java.time.LocalDate.of(2019, 1, 1), java.time.LocalDate.of(2019, 8, 31));
    m.year().count("Rader", "Man", "deltagare.nya", "", "4", Optional.of(interim));
    assertThat(m.count("deltagare.aktuella", "Antal", "Totalt")).isEqualTo("none");
    assertThat(m.count("deltagare.nya", "Rader", "Man")).isEqualTo("4");
  }

  @Test
  void countsWithoutSexStandUnderUnknown() {
    TestMaterial m = new TestMaterial(new TestAssociation().intervention("Antal"));
    m.year().count("Antal", "", "deltagare.nya", "", "5");
    assertThat(m.count("deltagare.nya", "Antal", "Okänt")).isEqualTo("5");
    assertThat(m.count("deltagare.nya", "Totalt", "Totalt")).isEqualTo("5");
  }

  @Test
  void contradictionsAreErrors() {
    TestMaterial m = new TestMaterial(new TestAssociation().intervention("Antal"));
    m.year()
        .count("Antal", "Kvinna", "deltagare.avslutade", "", "5")
        .count("Antal", "Totalt", "deltagare.avslutade", "", "6")
        .count("Antal", "Kvinna", "avslutade.arbete", "", "7")
        .count("Antal", "Kvinna", "deltagare.nya", "", "2.5")
        .count("Antal", "Kvinna", "deltagare.nya", "", "-1");
    assertThat(m.findingCodes())
        .containsExactly(
            "figures.count-not-whole",
            "figures.count-not-whole",
            "figures.count-total-differs",
            "figures.count-exceeds-base");
  }

  @Test
  void rowsWinOverCountsOfTheSameInterventionWithAWarning() {
    TestMaterial m = counts().rows(row("Antal", "2019-01-01"));
    assertThat(m.count("deltagare.aktuella", "Antal", "Totalt")).isEqualTo("1");
    assertThat(m.findingCodes()).containsExactly("figures.rows-and-counts");
  }
}
