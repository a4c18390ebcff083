package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.template.Bench;

/** Statements in kronor, operations in thousands; what is 0 in both years is left out. */
class EconomySectionTest {
  private static final String INCOME = "ekonomi.resultaträkning";

  private static Bench statements() {
    return Bench.of2019()
        .kronor(INCOME, "Medlemsbidrag", "4524000")
        .kronor(INCOME, "EU-medel och andra bidrag", "0")
        .kronor(INCOME, "Verksamhetens intäkter", "4524000")
        .kronor(INCOME, "Verksamhetens kostnader", "-4600000.50")
        .kronor(INCOME, "Verksamhetens resultat", "-76000.50")
        .kronor(INCOME, "Årets resultat", "-76000.50")
        .kronorBefore(INCOME, "Medlemsbidrag", "4000000")
        .kronor("ekonomi.not", "Medlemsbidrag / staten", "2262000")
        .kronor("ekonomi.not", "Medlemsbidrag / Exempelstads kommun", "1131000")
        .kronor("ekonomi.not", "Medlemsbidrag / Region Exempel", "1131000")
        .kronor("ekonomi.not", "Verksamhetens kostnader / 5010 Lokalhyra", "-4600000.50");
  }

  @Test
  void theIncomeStatement_withNotesAndTheYearBefore() {
    Table table = Printed.table("resultatrakning", statements());

    assertThat(Printed.headings(table))
        .isEqualTo("Belopp i kr | Not | 2019-01-01–2019-12-31 | 2018-01-01–2018-12-31");
    assertThat(Printed.rows(table))
        .containsExactly(
            "Medlemsbidrag | 1 | 4 524 000 | 4 000 000",
            "= Verksamhetens intäkter |  | 4 524 000 | –",
            "Verksamhetens kostnader | 2 | −4 600 001 | –",
            "= Verksamhetens resultat |  | −76 001 | –",
            "= Årets resultat |  | −76 001 | –");
  }

  @Test
  void onlyTheNotesAskedFor_areNumbered() {
    Table table = Printed.table("resultatrakning", statements(), "noter=Verksamhetens kostnader");

    assertThat(Printed.rows(table)).contains("Verksamhetens kostnader | 1 | −4 600 001 | –");
    assertThat(Printed.rows(table).get(0)).isEqualTo("Medlemsbidrag |  | 4 524 000 | 4 000 000");
  }

  @Test
  void aNote_isThePartsAndTheirSum() {
    Table table = Printed.table("not", statements(), "rad=Medlemsbidrag");

    assertThat(table.caption()).isEqualTo("Not 1. Medlemsbidrag. Belopp i kr.");
    assertThat(Printed.rows(table))
        .containsExactly(
            "staten | 2 262 000 | –",
            "Exempelstads kommun | 1 131 000 | –",
            "Region Exempel | 1 131 000 | –",
            "= Summa | 4 524 000 | 4 000 000");
    assertThat(Printed.hasTable("not", statements(), "rad=Fordringar")).isFalse();
  }

  private static Bench drift() {
    return Bench.of2019()
        .kronor("ekonomi.drift.budget", "1001 Politisk organisation", "-250000")
        .kronor("ekonomi.drift.utfall", "1001 Politisk organisation", "-200499")
        .kronor("ekonomi.drift.avvikelse", "1001 Politisk organisation", "49501")
        .kronor("ekonomi.drift.budget", "3006 Våga vidare", "-1000000")
        .kronor("ekonomi.drift.utfall", "3006 Våga vidare", "-1200500")
        .kronor("ekonomi.drift.avvikelse", "3006 Våga vidare", "-200500")
        .kronor("ekonomi.drift.utfall", "4000 Vilande", "0")
        .kronor("ekonomi.drift.budget", "Totalt", "-1250000")
        .kronor("ekonomi.drift.utfall", "Totalt", "-1400999")
        .kronor("ekonomi.drift.avvikelse", "Totalt", "-150999");
  }

  @Test
  void operations_withoutIncomeAreas() {
    Table table = Printed.table("drift", drift());

    assertThat(Printed.headings(table))
        .isEqualTo("Kostnadsområde | Budget | Utfall 2019 | Avvikelse");
    assertThat(Printed.rows(table))
        .containsExactly(
            "1001 Politisk organisation | −250 | −200 | 50",
            // Half a thousand is rounded away from zero.
            "3006 Våga vidare | −1 000 | −1 201 | −201",
            "= Summa kostnader | −1 250 | −1 401 | −151");
  }

  @Test
  void operations_withIncomeAreas_haveAResult() {
    Bench bench =
        drift()
            .kronor("ekonomi.drift.budget", "0100 Bidrag", "1300000")
            .kronor("ekonomi.drift.utfall", "0100 Bidrag", "1300000")
            .kronor("ekonomi.drift.utfall", "Intäkter totalt", "1300000")
            .kronor("ekonomi.drift.utfall", "Resultat", "-100999");

    List<String> rows = Printed.rows(Printed.table("drift", bench));

    assertThat(rows.subList(3, 7))
        .containsExactly(
            "[Intäkter]",
            "0100 Bidrag | 1 300 | 1 300 | –",
            "= Summa intäkter | – | 1 300 | –",
            "= Resultat | – | −101 | –");
  }

  @Test
  void theChartOfOperations_showsCostsAsPositiveBars() {
    Chart chart = Printed.chart("drift", drift());

    assertThat(chart.unit()).isEqualTo("tkr");
    assertThat(Printed.series(chart))
        .containsExactly("Budget BUDGET: 250, 1 000", "Utfall OUTCOME: 200, 1 201");
    // The axis names the unit.
    assertThat(Printed.text(chart.alt()).replace(" tkr", ""))
        .isEqualTo(
            "Högst: Budget 3006 Våga vidare, 1 000; Utfall 3006 Våga vidare, 1 201."
                + " Lägst: Budget 1001 Politisk organisation, 250; Utfall 1001 Politisk"
                + " organisation, 200.");
  }

  @Test
  void withoutALedger_thereIsNoTable() {
    for (String name :
        List.of("resultatrakning", "balansrakning", "kassaflode", "drift", "drift-kronor")) {
      assertThat(Printed.hasTable(name, Bench.of2019())).as(name).isFalse();
    }
    assertThat(Printed.hasChart("drift", Bench.of2019())).isFalse();
    assertThat(Printed.hasChart("eget-kapital", Bench.of2019())).isFalse();
  }
}
