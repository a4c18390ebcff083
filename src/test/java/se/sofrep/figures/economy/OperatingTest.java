package se.sofrep.figures.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.figures.TestLedger;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.TestRow;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** Contract §3, "Drift", the cost split and the cost of interventions. */
class OperatingTest {
  private static TestAssociation association() {
    return new TestAssociation()
        .intervention("Rehab", i -> i.costAreas("3006").granted(2000).from("2019-01-01"))
        .intervention("Bland", i -> i.costAreas("3007").individual(50))
        .costKind(CostKind.ADMINISTRATION, "1001")
        .costAreaName("1001", "Politisk organisation");
  }

  private static TestLedger books() {
    return new TestLedger(2019)
        .costArea("1001", "Styrelsen")
        .costArea("3006", "Rehab")
        .line("2019-01-10", "3511", "0900", "-1000")
        .line("2019-02-10", "5010", "1001", "100")
        .line("2019-03-10", "8410", "1001", "20")
        .line("2019-09-10", "4010", "3006", "400")
        .line("2019-03-10", "3690", "3006", "-50")
        .line("2019-03-10", "4010", "3007", "80")
        .line("2019-03-10", "1930", "", "450");
  }

  private static TestMaterial material() {
    TestMaterial m = new TestMaterial(association());
    m.year()
        .ledger(books().build())
        .budget("0900", "Bidrag", "1200", "1000")
        .budget("1001", "Politik", "-90", "-110")
        .budget("3006", "Arbetsrehab", "-480", "")
        .budget("3010", "Våld i nära relation", "-12", "");
    return m;
  }

  @Test
  void outcomeIsAllPostingsOfTheAreaSignTurned() {
    TestMaterial m = material();
    assertThat(m.kronor("ekonomi.drift.utfall", "1001 Politisk organisation")).isEqualTo("-120");
    assertThat(m.kronor("ekonomi.drift.utfall", "3006 Rehab")).isEqualTo("-350");
    assertThat(m.kronor("ekonomi.drift.utfall", "3010 Våld i nära relation")).isEqualTo("0");
    assertThat(m.kronor("ekonomi.drift.avvikelse", "1001 Politisk organisation")).isEqualTo("-30");
    assertThat(m.kronor("ekonomi.drift.avvikelse", "3010 Våld i nära relation")).isEqualTo("12");
    assertThat(m.kronor("ekonomi.drift.prognos", "1001 Politisk organisation")).isEqualTo("-110");
    assertThat(m.kronor("ekonomi.drift.prognos", "3006 Rehab")).isEqualTo("none");
  }

  /** Cost areas −120 − 350 − 80 + 0; income area 1000. Area 3007 has no budget: budget 0. */
  @Test
  void totalsAreCostAreasIncomeAreasAndBoth() {
    TestMaterial m = material();
    assertThat(m.kronor("ekonomi.drift.utfall", "Totalt")).isEqualTo("-550");
    assertThat(m.kronor("ekonomi.drift.utfall", "Intäkter totalt")).isEqualTo("1000");
    assertThat(m.kronor("ekonomi.drift.utfall", "Resultat")).isEqualTo("450");
    assertThat(m.kronor("ekonomi.drift.budget", "Totalt")).isEqualTo("-582");
    assertThat(m.kronor("ekonomi.drift.budget", "Resultat")).isEqualTo("618");
    assertThat(m.kronor("ekonomi.drift.avvikelse", "3007")).isEqualTo("-80");
    assertThat(m.kronor("ekonomi.drift.avvikelse", "Resultat")).isEqualTo("-168");
  }

  @Test
  void aPostingWithoutAreaHasARowOfItsOwn() {
    TestMaterial m = new TestMaterial(association());
    m.year().ledger(books().line("2019-05-05", "5010", "", "7").build());
    assertThat(m.kronor("ekonomi.drift.utfall", "Utan ansvar")).isEqualTo("-7");
    assertThat(m.kronor("ekonomi.drift.utfall", "Totalt")).isEqualTo("-557");
    assertThat(m.kronor("ekonomi.drift.budget", "Totalt")).isEqualTo("none");
  }

  /** Eight months of −90 are −60; rows with the very period stand as they are. */
  @Test
  void anInterimBudgetIsItsOwnRowsElseTheYearsByMonths() {
    Period interim = Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 8, 31));
    TestMaterial m = material().period("2019-01-01", "2019-08-31");
    m.year().budget("3006", "Arbetsrehab", "-300", "-470", Optional.of(interim));
    assertThat(m.kronor("ekonomi.drift.budget", "1001 Politisk organisation")).isEqualTo("-60");
    assertThat(m.kronor("ekonomi.drift.budget", "3006 Rehab")).isEqualTo("-300");
    assertThat(m.kronor("ekonomi.drift.prognos", "3006 Rehab")).isEqualTo("-470");
    assertThat(m.kronor("ekonomi.drift.prognos", "1001 Politisk organisation")).isEqualTo("-110");
    assertThat(material().kronor("ekonomi.drift.budget", "3006 Rehab")).isEqualTo("-480");
  }

  /** Costs 120 + 400 + 80 = 600, of which 120, none, 40 and 440. */
  @Test
  void costsAreSplitByKindOfAreaAndShareOfTheIntervention() {
    TestMaterial m = material();
    assertThat(m.percent("ekonomi.kostnadsandel", "", "", "administration")).isEqualTo("20");
    assertThat(m.percent("ekonomi.kostnadsandel", "", "", "gemensamt")).isEqualTo("0");
    assertThat(
            m.find("ekonomi.kostnadsandel", "", "", "struktur", Unit.PERCENT)
                .orElseThrow()
                .numerator()
                .orElseThrow())
        .isEqualByComparingTo("40");
    assertThat(m.percent("ekonomi.kostnadsandel", "", "", "insatser")).isEqualTo("80");
  }

  @Test
  void anInterventionCostsWhatItsAreasCost() {
    TestMaterial m =
        material()
            .rows(
                TestRow.row("Rehab", "2019-01-01", "2019-05-01").reason("Arbete"),
                TestRow.row("Rehab", "2019-01-01"));
    assertThat(m.value("ekonomi.insats.beviljat", "Rehab", "", "", Unit.KRONOR)).isEqualTo("2000");
    assertThat(m.value("ekonomi.insats.utnyttjat", "Rehab", "", "", Unit.KRONOR)).isEqualTo("400");
    assertThat(m.percent("ekonomi.insats.nyttjandegrad", "Rehab", "", "")).isEqualTo("20");
    assertThat(m.value("ekonomi.insats.kostnad_per_deltagare", "Rehab", "", "", Unit.KRONOR))
        .isEqualTo("200");
    assertThat(m.value("ekonomi.insats.kostnad_per_resultat", "Rehab", "", "", Unit.KRONOR))
        .isEqualTo("400");
    assertThat(m.value("ekonomi.insats.kostnad_per_resultat", "Bland", "", "", Unit.KRONOR))
        .as("nobody counted its results")
        .isEqualTo("none");
  }

  @Test
  void theUseOfAGrantNeedsEveryYearSinceTheStart() {
    TestAssociation since2017 =
        new TestAssociation()
            .intervention("Rehab", i -> i.costAreas("3006").granted(2000).from("2017-03-01"));
    TestMaterial lacking = new TestMaterial(since2017);
    lacking.year().ledger(books().build());
    assertThat(lacking.percent("ekonomi.insats.nyttjandegrad", "Rehab", "", "")).isEqualTo("none");
    TestMaterial whole = new TestMaterial(since2017);
    whole.year().ledger(books().build());
    whole
        .yearBefore()
        .ledger(new TestLedger(2018).line("2018-05-01", "4010", "3006", "300").build());
    whole.earlier(new TestLedger(2017).line("2017-05-01", "4010", "3006", "100").build());
    assertThat(whole.percent("ekonomi.insats.nyttjandegrad", "Rehab", "", "")).isEqualTo("40");
  }

  /** 100 in February, before the start, is not the insats's; 300 of 2 000 is. */
  @Test
  void theUseOfAGrantIsCountedFromTheFirstDay() {
    TestMaterial m =
        new TestMaterial(
            new TestAssociation()
                .intervention("Rehab", i -> i.costAreas("3006").granted(2000).from("2019-03-01")));
    m.year()
        .ledger(
            new TestLedger(2019)
                .line("2019-02-01", "4010", "3006", "100")
                .line("2019-05-01", "4010", "3006", "300")
                .build());
    assertThat(m.percent("ekonomi.insats.nyttjandegrad", "Rehab", "", "")).isEqualTo("15");
  }

  /** Sums for the whole year tell no days: then the year of the start counts as it stands. */
  @Test
  void aLedgerWithoutDaysIsCountedFromTheYearOfTheStart() {
    TestMaterial m =
        new TestMaterial(
            new TestAssociation()
                .intervention("Rehab", i -> i.costAreas("3006").granted(2000).from("2019-03-15")));
    m.year()
        .ledger(
            new TestLedger(2019)
                .grain(Grain.YEAR)
                .line("2019-12-31", "4010", "3006", "500")
                .build());
    assertThat(m.percent("ekonomi.insats.nyttjandegrad", "Rehab", "", "")).isEqualTo("25");
  }
}
