package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;

class DistributionTest {
  private static final String[] AGE = {"variabel", "ålder", "insats", "Rehab"};

  /** 17 women and 11 men closed in Rehab, by age. */
  private static Sheet ages() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .count("deltagare.avslutade", "Rehab", "Kvinna", 17)
            .count("deltagare.avslutade", "Rehab", "Man", 11)
            .count("deltagare.avslutade", "Rehab", "", 28);
    ages(sheet, "Kvinna", 17, 5, 6, 5, 1);
    ages(sheet, "Man", 11, 4, 4, 2, 1);
    return ages(sheet, "", 28, 9, 10, 7, 2);
  }

  private static Sheet ages(Sheet sheet, String gender, int base, int... counts) {
    List<String> bands = List.of("–29", "30–44", "45–59", "60–");
    for (int i = 0; i < counts.length; i++) {
      sheet.share("avslutade.ålder", "Rehab", gender, bands.get(i), counts[i], base);
    }
    return sheet;
  }

  @Test
  void everyGenderHasCountAndShareOfItsOwnBase() {
    Table table = ages().table("fordelning", AGE).orElseThrow();

    assertThat(table.id()).isEqualTo("fordelning-alder-rehab");
    assertThat(table.caption())
        .isEqualTo(
            "Avslutade deltagare i Rehab efter ålder och kön, 2019. Antal och andel av 28"
                + " avslutade.");
    // 5/17 = 29.4, 6/17 = 35.3, 1/17 = 5.9; 4/11 = 36.4, 2/11 = 18.2; 9/28 = 32.1, 7/28 = 25.
    assertThat(Sheet.printed(table))
        .containsExactly(
            "–29 | 5 | 29 | 4 | 36 | 9 | 32",
            "30–44 | 6 | 35 | 4 | 36 | 10 | 36",
            "45–59 | 5 | 29 | 2 | 18 | 7 | 25",
            "60– | 1 | 6 | 1 | 9 | 2 | 7",
            "Antal avslutade | 17 |  | 11 |  | 28 |");
  }

  @Test
  void roundingIsNotedWhenTheWholePercentsDoNotMeet() {
    // Women: 29 + 35 + 29 + 6 = 99.
    assertThat(ages().table("fordelning", AGE).orElseThrow().notes())
        .containsExactly(
            "Andelarna är avrundade var för sig och blir därför inte alltid 100 procent tillsammans.");
  }

  @Test
  void roundingIsNotNotedWhenTheyMeet() {
    Sheet sheet = new Sheet().intervention("Rehab").count("deltagare.avslutade", "Rehab", "", 40);
    ages(sheet, "", 40, 10, 10, 10, 10);

    assertThat(sheet.table("fordelning", AGE).orElseThrow().notes()).isEmpty();
  }

  @Test
  void partsBeyondTheBaseAreNotedOnlyWhereTheyAreThere() {
    String[] support = {"variabel", "försörjning_före", "insats", "Rehab"};
    Sheet several =
        new Sheet()
            .count("deltagare.avslutade", "Rehab", "", 20)
            .share("avslutade.försörjning_före", "Rehab", "", "Lön", 20, 20)
            .share("avslutade.försörjning_före", "Rehab", "", "A-kassa", 10, 20);
    Sheet single =
        new Sheet()
            .count("deltagare.avslutade", "Rehab", "", 20)
            .share("avslutade.försörjning_före", "Rehab", "", "Lön", 10, 20)
            .share("avslutade.försörjning_före", "Rehab", "", "A-kassa", 10, 20);

    assertThat(several.table("fordelning", support).orElseThrow().notes())
        .containsExactly(
            "En deltagare kan ha flera värden; delarna är därför tillsammans fler än deltagarna.");
    assertThat(single.table("fordelning", support).orElseThrow().notes()).isEmpty();
  }

  @Test
  void oneClosedIsSingularAndNoGenderIsToldWhereTheDataTellsNone() {
    Sheet sheet = new Sheet().count("deltagare.avslutade", "", "", 1);
    sheet.share("avslutade.kommun", "", "", "Älvsby", 1, 1);
    Table table = sheet.table("fordelning", "variabel", "kommun").orElseThrow();

    assertThat(table.caption())
        .isEqualTo("Avslutade deltagare efter kommun, 2019. Antal och andel av 1 avslutad.");
    assertThat(Sheet.printed(table)).containsExactly("Älvsby | 1 | –", "Antal avslutade | 1 |");
  }

  @Test
  void aValueThatOnlyOneGenderHasIsZeroForTheOther() {
    Sheet sheet =
        new Sheet()
            .count("deltagare.avslutade", "Rehab", "Kvinna", 60)
            .count("deltagare.avslutade", "Rehab", "Man", 40)
            .count("deltagare.avslutade", "Rehab", "", 100)
            .share("avslutade.avslutsanledning", "Rehab", "Kvinna", "Arbete", 60, 60)
            .share("avslutade.avslutsanledning", "Rehab", "Man", "Studier", 40, 40)
            .share("avslutade.avslutsanledning", "Rehab", "", "Arbete", 60, 100)
            .share("avslutade.avslutsanledning", "Rehab", "", "Studier", 40, 100);

    assertThat(
            Sheet.printed(
                sheet
                    .table("fordelning", "variabel", "avslutsanledning", "insats", "Rehab")
                    .orElseThrow()))
        .startsWith("Arbete | 60 | 100 | 0 | 0 | 60 | 60", "Studier | 0 | 0 | 40 | 100 | 40 | 40");
  }

  @Test
  void theYearBeforeHasItsOwnColumns() {
    Sheet sheet = ages().before().count("deltagare.avslutade", "Rehab", "", 32);
    sheet.share("avslutade.ålder", "Rehab", "", "–29", 8, 32);
    Table table = sheet.table("fordelning", AGE).orElseThrow();

    assertThat(Sheet.headings(table)).endsWith("2018/Antal", "2018/%");
    assertThat(Sheet.printed(table)).first().asString().endsWith("| 8 | 25");
    assertThat(Sheet.printed(table)).last().asString().contains("| 32");
  }

  @Test
  void whatIsUnknownOrEmptyGivesNoTable() {
    assertThat(ages().table("fordelning", "variabel", "stjärntecken")).isEmpty();
    assertThat(ages().table("fordelning", "variabel", "ålder", "insats", "Annan")).isEmpty();
    assertThat(ages().table("fordelning")).isEmpty();
    Sheet none = new Sheet().count("deltagare.avslutade", "Rehab", "", 0);
    ages(none, "", 0, 0, 0, 0, 0);
    assertThat(none.table("fordelning", AGE)).isEmpty();
    assertThat(none.chart("fordelning", AGE)).isEmpty();
  }

  @Test
  void aWithheldRowIsNamedInANoteAndNothingIsSaidOfIt() {
    Sheet sheet =
        new Sheet()
            .count("deltagare.avslutade", "Rehab", "", 28)
            .share("avslutade.ålder", "Rehab", "", "–29", 20, 28)
            .share("avslutade.ålder", "Rehab", "", "30–44", 5, 28)
            .withheld("avslutade.ålder", "Rehab", "", "45–59");
    Table table = sheet.table("fordelning", AGE).orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly("–29 | 20 | 71", "30–44 | 5 | 18", "Antal avslutade | 28 |");
    assertThat(table.notes()).containsExactly("Inte med i tabellen: 45–59.");
    assertThat(sheet.chart("fordelning", AGE).orElseThrow().alt())
        .contains("Visas inte: 45–59.")
        .doesNotContain("Högst")
        .doesNotContain("Lägst");
  }

  @Test
  void theChartIsInPercentWithCountsAndNamesHighestAndLowest() {
    Chart chart = ages().chart("fordelning", AGE).orElseThrow();

    assertThat(chart.unit()).isEqualTo("procent");
    assertThat(chart.series())
        .extracting(Chart.Series::role)
        .containsExactly(Chart.Role.WOMEN, Chart.Role.MEN);
    assertThat(chart.alt().replace(Sheet.NBSP, ' '))
        .isEqualTo(
            "Högst: Kvinna 30–44, 6 (35 %); Man –29 och 30–44, 4 (36 %)."
                + " Lägst: Kvinna 60–, 1 (6 %); Man 60–, 1 (9 %).");
    assertThat(chart.data().rows()).isEqualTo(ages().table("fordelning", AGE).orElseThrow().rows());
  }

  @Test
  void aSmallBaseIsDrawnInCounts() {
    Sheet sheet = new Sheet().intervention("Rehab").count("deltagare.avslutade", "Rehab", "", 19);
    ages(sheet, "", 19, 10, 5, 4, 0);
    Chart chart = sheet.chart("fordelning", AGE).orElseThrow();

    assertThat(chart.unit()).isEqualTo("antal");
    assertThat(chart.alt()).isEqualTo("Högst: –29, 10. Lägst: 60–, 0.");
  }
}
