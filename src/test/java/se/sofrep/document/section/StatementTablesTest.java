package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Period;

class StatementTablesTest {
  private static final String INCOME = "ekonomi.resultaträkning";
  private static final String BALANCE = "ekonomi.balansräkning";
  private static final String NOTE = "ekonomi.not";

  private static Sheet income() {
    return new Sheet()
        .kronor(INCOME, "Medlemsbidrag", 4524000)
        .kronor(INCOME, "EU-medel och andra bidrag", 663311)
        .kronor(INCOME, "Verksamhetens intäkter", 5187311)
        .kronor(INCOME, "Verksamhetens kostnader", -4845409)
        .kronor(INCOME, "Verksamhetens resultat", 341902)
        .kronor(INCOME, "Finansiella intäkter", 2)
        .kronor(INCOME, "Finansiella kostnader", -1530)
        .kronor(INCOME, "Årets resultat", 340374)
        .kronor(NOTE, "Medlemsbidrag / Staten", 2262000)
        .kronor(NOTE, "Medlemsbidrag / Regionen", 1131000)
        .kronor(NOTE, "Medlemsbidrag / Kommunen", 1131000)
        .before()
        .kronor(INCOME, "Medlemsbidrag", 5028000)
        .kronor(INCOME, "EU-medel och andra bidrag", 0)
        .kronor(INCOME, "Finansiella intäkter", 0)
        .kronor(INCOME, "Årets resultat", 631032)
        .kronor(NOTE, "Medlemsbidrag / Staten", 2514000)
        .in(Period.year(2019));
  }

  @Test
  void theIncomeStatementStandsInTheLawsOrderBesideTheYearBefore() {
    Table table = income().table("resultatrakning").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly("Belopp i kr", "Not", "2019-01-01–2019-12-31", "2018-01-01–2018-12-31");
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Medlemsbidrag | 1 | 4 524 000 | 5 028 000",
            "EU-medel och andra bidrag |  | 663 311 | 0",
            "Verksamhetens intäkter |  | 5 187 311 | –",
            "Verksamhetens kostnader |  | −4 845 409 | –",
            "Verksamhetens resultat |  | 341 902 | –",
            "Finansiella intäkter |  | 2 | 0",
            "Finansiella kostnader |  | −1 530 | –",
            "Årets resultat |  | 340 374 | 631 032");
    assertThat(table.rows().get(2).kind()).isEqualTo(Kind.SUBTOTAL);
    assertThat(table.rows().get(7).kind()).isEqualTo(Kind.TOTAL);
  }

  @Test
  void aLineWithoutAmountsInBothYearsIsLeftOut() {
    Sheet sheet = income().kronor(INCOME, "Avskrivningar", 0);
    sheet.before().kronor(INCOME, "Avskrivningar", 0);

    assertThat(Sheet.printed(sheet.table("resultatrakning").orElseThrow()))
        .noneMatch(line -> line.startsWith("Avskrivningar"));
  }

  @Test
  void aLineOfTheAssociationsOwnStandsAmongThePartsOfItsSum() {
    Table table =
        income()
            .accountLine("Personal", "5000", "5999")
            .accountLine("Hyror", "3900", "3999")
            .kronor(INCOME, "Hyror", 1000)
            .kronor(INCOME, "Personal", -2000000)
            .table("resultatrakning")
            .orElseThrow();

    assertThat(Sheet.printed(table))
        .extracting(line -> line.split(" \\|")[0])
        .startsWith(
            "Medlemsbidrag",
            "EU-medel och andra bidrag",
            "Hyror",
            "Verksamhetens intäkter",
            "Personal",
            "Verksamhetens kostnader");
    assertThat(table.rows().get(5).kind()).isEqualTo(Kind.SUBTOTAL);
  }

  @Test
  void anInterimReportSpeaksOfThePeriodsResult() {
    Period interim = Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 8, 31));
    Table table =
        new Sheet()
            .of(interim)
            .kronor(INCOME, "Medlemsbidrag", 100)
            .kronor(INCOME, "Årets resultat", 100)
            .table("resultatrakning")
            .orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly("Medlemsbidrag | 100", "Periodens resultat | 100");
  }

  @Test
  void theBalanceSheetHasItsTwoSidesWithTotals() {
    Table table =
        new Sheet()
            .kronor(BALANCE, "Fordringar", 377994)
            .kronor(BALANCE, "Kassa och bank", 2761265)
            .kronor(BALANCE, "Summa omsättningstillgångar", 3139259)
            .kronor(BALANCE, "Summa tillgångar", 3139259)
            .kronor(BALANCE, "Eget kapital vid årets början", 1812590)
            .kronor(BALANCE, "Årets resultat", 340374)
            .kronor(BALANCE, "Kortfristiga skulder", 986295)
            .kronor(BALANCE, "Summa eget kapital och skulder", 3139259)
            .kronor(NOTE, "Fordringar / 1511 Kundfordringar", 377994)
            .kronor(NOTE, "Kortfristiga skulder / 2411 Leverantörsskulder", 986295)
            .table("balansrakning", "noter", "Kortfristiga skulder|Fordringar")
            .orElseThrow();

    assertThat(Sheet.headings(table)).containsExactly("Belopp i kr", "Not", "2019-12-31");
    assertThat(Sheet.printed(table))
        .startsWith("Tillgångar |  |", "Fordringar | 2 | 377 994")
        .contains("Eget kapital och skulder |  |", "Kortfristiga skulder | 1 | 986 295")
        .last()
        .asString()
        .startsWith("Summa eget kapital och skulder");
  }

  @Test
  void theCashFlowEndsInLiquidAssets() {
    String flow = "ekonomi.kassaflöde";
    assertThat(
            Sheet.printed(
                new Sheet()
                    .kronor(flow, "Periodens resultat", 340374)
                    .kronor(flow, "Ej likviditetspåverkande poster", 0)
                    .kronor(flow, "Periodens kassaflöde", 677579)
                    .kronor(flow, "Likvida medel vid periodens början", 2083686)
                    .kronor(flow, "Likvida medel vid periodens slut", 2761265)
                    .table("kassaflode")
                    .orElseThrow()))
        .containsExactly(
            "Periodens resultat | 340 374",
            "Periodens kassaflöde | 677 579",
            "Likvida medel vid periodens början | 2 083 686",
            "Likvida medel vid periodens slut | 2 761 265");
  }

  @Test
  void aNoteListsWhatIsUnderTheLineAndTheLineAsItsSum() {
    Table table = income().table("not", "rad", "Medlemsbidrag").orElseThrow();

    assertThat(table.id()).isEqualTo("not-medlemsbidrag");
    assertThat(table.caption()).isEqualTo("Not 1. Medlemsbidrag. Belopp i kr.");
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Staten | 2 262 000 | 2 514 000",
            "Regionen | 1 131 000 | –",
            "Kommunen | 1 131 000 | –",
            "Summa | 4 524 000 | 5 028 000");
    assertThat(income().table("not", "rad", "Fordringar")).isEmpty();
  }

  @Test
  void theBalanceReportShowsTheChange() {
    assertThat(
            Sheet.printed(
                new Sheet()
                    .kronor(BALANCE, "Fordringar", 50)
                    .kronor(BALANCE + ".ingående", "Fordringar", 80)
                    .kronor(BALANCE + ".förändring", "Fordringar", -30)
                    .table("balansrapport")
                    .orElseThrow()))
        .containsExactly("Tillgångar |  |  |", "Fordringar | 80 | −30 | 50");
  }

  /** Left out, the lines would not add up to the opening sum. */
  @Test
  void aLineThatIsGoneAtTheEndStandsInTheBalanceReport() {
    assertThat(
            Sheet.printed(
                new Sheet()
                    .kronor(BALANCE, "Placeringar", 0)
                    .kronor(BALANCE + ".ingående", "Placeringar", 80)
                    .kronor(BALANCE + ".förändring", "Placeringar", -80)
                    .table("balansrapport")
                    .orElseThrow()))
        .containsExactly("Tillgångar |  |  |", "Placeringar | 80 | −80 | 0");
  }

  /** Periodens in a part of the year, also for equity when the part begins with the year. */
  @Test
  void aPartOfTheYearSaysPeriodens() {
    Period part = Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 8, 31));

    assertThat(
            Sheet.printed(
                new Sheet()
                    .of(part)
                    .kronor(BALANCE, "Eget kapital vid årets början", 100)
                    .kronor(BALANCE, "Årets resultat", 20)
                    .table("balansrakning")
                    .orElseThrow()))
        .containsExactly(
            "Eget kapital och skulder |",
            "Eget kapital vid periodens början | 100",
            "Periodens resultat | 20");
  }

  @Test
  void withoutALedgerThereIsNoStatement() {
    for (String name : new String[] {"resultatrakning", "balansrakning", "kassaflode", "not"}) {
      assertThat(new Sheet().table(name)).as(name).isEmpty();
    }
  }
}
