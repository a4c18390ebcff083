package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.Unit;

class EconomyTest {
  private static final String INCOME = "ekonomi.resultaträkning";

  private static Sheet area(Sheet sheet, String area, double budget, double outcome) {
    return sheet
        .kronor("ekonomi.drift.budget", area, budget)
        .kronor("ekonomi.drift.utfall", area, outcome)
        .kronor("ekonomi.drift.avvikelse", area, outcome - budget);
  }

  private static Sheet drift() {
    Sheet sheet = new Sheet();
    area(sheet, "1001 Politisk organisation", -200000, -206271);
    area(sheet, "3006 Rehab", -2500000, -1633401);
    area(sheet, "8000 Medlemsbidrag", 4524000, 4524000);
    // No budget for it: a positive outcome makes it income.
    area(sheet, "8001 EU-medel", 0, 25000);
    area(sheet, "Totalt", -2700000, -1839672);
    area(sheet, "Intäkter totalt", 4524000, 4549000);
    return area(sheet, "Resultat", 1824000, 2709328);
  }

  @Test
  void costAreasComeBeforeIncomeAreasEachWithItsSum() {
    Table table = drift().table("drift").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly("Kostnadsområde", "Budget", "Utfall 2019", "Avvikelse");
    assertThat(Sheet.printed(table))
        .containsExactly(
            "1001 Politisk organisation | −200 | −206 | −6",
            "3006 Rehab | −2 500 | −1 633 | 867",
            "Summa kostnader | −2 700 | −1 840 | 860",
            "Intäkter |  |  |",
            "8000 Medlemsbidrag | 4 524 | 4 524 | 0",
            "8001 EU-medel | 0 | 25 | 25",
            "Summa intäkter | 4 524 | 4 549 | 25",
            "Resultat | 1 824 | 2 709 | 885");
    assertThat(table.rows().get(0).cells().get(1).value().orElseThrow())
        .as("the cell's value stays in kronor")
        .isEqualByComparingTo("-200000");
  }

  @Test
  void inKronorTheAreasStandUnderWhatTheyCountAs() {
    assertThat(
            Sheet.printed(
                    drift()
                        .costKind("1001", CostKind.ADMINISTRATION)
                        .table("drift-kronor")
                        .orElseThrow())
                .subList(0, 4))
        .containsExactly(
            "Administration |  |  |",
            "1001 Politisk organisation | −200 000 | −206 271 | −6 271",
            "Övrigt |  |  |",
            "3006 Rehab | −2 500 000 | −1 633 401 | 866 599");
  }

  @Test
  void theDriftChartDrawsCostsAsPositiveBars() {
    assertThat(drift().chart("drift").orElseThrow().alt().replace(Sheet.NBSP, ' '))
        .isEqualTo(
            "Högst: Budget 3006 Rehab, 2 500 tkr; Utfall 3006 Rehab, 1 633 tkr."
                + " Lägst: Budget 1001 Politisk organisation, 200 tkr;"
                + " Utfall 1001 Politisk organisation, 206 tkr.");
  }

  @Test
  void theSummaryTakesTheYearBeforeFromTheIncomeStatementWhereThereAreNoCostAreas() {
    Table table =
        drift()
            .kronor("ekonomi.eget_kapital", "", 2152964)
            .before()
            .kronor(INCOME, "Verksamhetens intäkter", 5028000)
            .kronor(INCOME, "Finansiella intäkter", 0)
            .kronor(INCOME, "Verksamhetens kostnader", -4395438)
            .kronor(INCOME, "Finansiella kostnader", -1530)
            .kronor(INCOME, "Årets resultat", 631032)
            .table("ekonomisk-sammanfattning")
            .orElseThrow();

    // −4 395 438 − 1 530 = −4 396 968.
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Bidrag och intäkter, finansiella inräknade | 4 549 | 4 524 | 25 | 5 028",
            "Kostnader, finansiella inräknade | −1 840 | −2 700 | 860 | −4 397",
            "Resultat | 2 709 | 1 824 | 885 | 631",
            "Utgående eget kapital | 2 153 | – | – | –");
  }

  @Test
  void extraordinaryItemsAreNotTakenForCosts() {
    Sheet sheet =
        new Sheet()
            .kronor(INCOME, "Verksamhetens kostnader", -100000)
            .kronor(INCOME, "Extraordinära poster", -5000)
            .kronor(INCOME, "Årets resultat", -105000);

    assertThat(Sheet.printed(sheet.table("ekonomisk-sammanfattning").orElseThrow()))
        .containsExactly("Resultat | −105");
  }

  @Test
  void contributionsNameEachPartysPart() {
    Table table =
        new Sheet()
            .kronor(INCOME, "Medlemsbidrag", 400)
            .kronor("ekonomi.not", "Medlemsbidrag / Staten", 200)
            .kronor("ekonomi.not", "Medlemsbidrag / Regionen", 100)
            .kronor("ekonomi.not", "Medlemsbidrag / Kommunen", 100)
            .table("medlemsbidrag")
            .orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly(
            "Staten | 200 | 50",
            "Regionen | 100 | 25",
            "Kommunen | 100 | 25",
            "Totalt | 400 | 100");
  }

  private static Sheet split() {
    return new Sheet()
        .ratio("ekonomi.kostnadsandel", "administration", 250, 1000)
        .ratio("ekonomi.kostnadsandel", "gemensamt", 0, 1000)
        .ratio("ekonomi.kostnadsandel", "struktur", 150, 1000)
        .ratio("ekonomi.kostnadsandel", "individ", 600, 1000)
        .ratio("ekonomi.kostnadsandel", "insatser", 750, 1000);
  }

  /** 1 000 in all, of which no kind takes 100: each sum is of exactly the rows above it. */
  @Test
  void costsOfNoKindHaveTheirOwnRow() {
    Table table =
        new Sheet()
            .ratio("ekonomi.kostnadsandel", "administration", 250, 1000)
            .ratio("ekonomi.kostnadsandel", "individ", 650, 1000)
            .ratio("ekonomi.kostnadsandel", "insatser", 650, 1000)
            .table("kostnadsfordelning")
            .orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly(
            "Individinriktade insatser | 650 | 65 |",
            "Summa insatser | 650 | 65 | 50–80",
            "Administration | 250 | 25 |",
            "Utan kostnadsslag | 100 | 10 |",
            "Alla kostnader | 1 000 | 100 |");
    assertThat(table.notes()).isEmpty();
  }

  /** 11.4 and 57.4 percent are 68.8: 11 and 57 are not 69, and that is said. */
  @Test
  void roundedPartsThatMissTheirSumAreExplained() {
    Table table =
        new Sheet()
            .ratio("ekonomi.kostnadsandel", "administration", 312, 1000)
            .ratio("ekonomi.kostnadsandel", "struktur", 114, 1000)
            .ratio("ekonomi.kostnadsandel", "individ", 574, 1000)
            .ratio("ekonomi.kostnadsandel", "insatser", 688, 1000)
            .table("kostnadsfordelning")
            .orElseThrow();

    assertThat(Sheet.printed(table).subList(0, 3))
        .containsExactly(
            "Strukturövergripande insatser | 114 | 11 |",
            "Individinriktade insatser | 574 | 57 |",
            "Summa insatser | 688 | 69 | 50–80");
    assertThat(table.notes())
        .containsExactly(
            "Talen är avrundade var för sig och går därför inte alltid ihop på sista siffran.");
  }

  @Test
  void theCostSplitShowsTheGoalForInterventionsTogether() {
    assertThat(Sheet.printed(split().table("kostnadsfordelning").orElseThrow()))
        .containsExactly(
            "Strukturövergripande insatser | 150 | 15 |",
            "Individinriktade insatser | 600 | 60 |",
            "Summa insatser | 750 | 75 | 50–80",
            "Administration | 250 | 25 |",
            "Alla kostnader | 1 000 | 100 |");
    assertThat(split().chart("kostnadsfordelning").orElseThrow().alt().replace(Sheet.NBSP, ' '))
        .isEqualTo(
            "Högst: Individinriktade insatser, 60 %. Lägst: Strukturövergripande insatser, 15 %.");
  }

  @Test
  void financialGoalsNameLimitBaseOutcomeAndVerdict() {
    Sheet sheet = split().ratio("ekonomi.eget_kapital.andel_av_medlemsbidrag", "", 480, 1000);

    assertThat(Sheet.printed(sheet.table("finansiella-mal").orElseThrow()))
        .containsExactly(
            "Insatsernas andel av alla kostnader | 50–80 % | 75 | Nått",
            "Eget kapital i förhållande till medlemsbidragen | högst 20 % | 48 | Inte nått");
  }

  @Test
  void equityStandsBesideItsCeiling() {
    Sheet sheet =
        new Sheet()
            .kronor("ekonomi.eget_kapital", "", 2152964)
            .ratio("ekonomi.eget_kapital.andel_av_medlemsbidrag", "", 2152964, 4524000)
            .before()
            .kronor("ekonomi.eget_kapital", "", 1812590);

    // 20 % of 4 524 000 = 904 800.
    assertThat(sheet.chart("eget-kapital").orElseThrow().alt().replace(Sheet.NBSP, ' '))
        .isEqualTo("Eget kapital 2018: 1 813 tkr; 2019: 2 153 tkr (tak 905 tkr).");
  }

  @Test
  void theYearsOverviewNeedsTwoYears() {
    Sheet one = new Sheet().count("deltagare.aktuella", "", "", 202);
    assertThat(one.table("flerarsoversikt")).isEmpty();
    assertThat(one.chart("flerar")).isEmpty();

    Sheet three =
        one.before()
            .count("deltagare.aktuella", "", "", 93)
            .kronor(INCOME, "Medlemsbidrag", 5028000)
            .in(Period.year(2017))
            .count("deltagare.aktuella", "", "", 80);
    Table table = three.table("flerarsoversikt").orElseThrow();

    assertThat(Sheet.headings(table)).containsExactly("Mått", "2019", "2018", "2017");
    assertThat(Sheet.printed(table))
        .containsExactly("Deltagare | 202 | 93 | 80", "Medlemsbidrag, kr | – | 5 028 000 | –");
    assertThat(three.chart("flerar").orElseThrow().categories())
        .containsExactly("2017", "2018", "2019");
    assertThat(three.chart("flerar").orElseThrow().alt())
        .isEqualTo("Högst: 2019, 202. Lägst: 2017, 80.");
  }

  @Test
  void anInterventionsEconomyNamesWhatEachAmountIs() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .value("ekonomi.insats.beviljat", "Rehab", "", Unit.KRONOR, 1200000)
            .value("ekonomi.insats.utnyttjat", "Rehab", "", Unit.KRONOR, 600000)
            .value("ekonomi.insats.nyttjandegrad", "Rehab", "", Unit.PERCENT, 87.5);

    assertThat(Sheet.printed(sheet.table("insats-ekonomi", "insats", "Rehab").orElseThrow()))
        .containsExactly(
            "Beviljat för hela insatsen (kr) | 1 200 000",
            "Kostnader i perioden (kr) | 600 000",
            "Använt av beviljat sedan start (%) | 88");
    assertThat(Sheet.printed(sheet.table("insats-ekonomi").orElseThrow()))
        .containsExactly("Rehab | 1 200 000 | 600 000 | 88");
  }
}
