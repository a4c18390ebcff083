package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;

class SeriesTest {
  private static final String[] EDUCATION = {"variabel", "utbildning"};

  /** Women: 17 in ALL-IN, 17 in Rehab, 12 in Förrehab; men 11 and 15 in the latter two. */
  private static Sheet sheet() {
    Sheet sheet =
        new Sheet()
            .intervention("ALL-IN")
            .intervention("Rehab")
            .intervention("Förrehab")
            .series("Kvinna", "Kvinna", List.of(), List.of("ALL-IN"))
            .series("Man", "Man", List.of(), List.of())
            .series("Kvinna (ALL-IN)", "Kvinna", List.of("ALL-IN"), List.of());
    spread(sheet, "ALL-IN", "Kvinna", 13, 17);
    spread(sheet, "Rehab", "Kvinna", 5, 17);
    spread(sheet, "Förrehab", "Kvinna", 3, 12);
    spread(sheet, "Rehab", "Man", 5, 11);
    spread(sheet, "Förrehab", "Man", 7, 15);
    spread(sheet, "Totalt", "Kvinna", 21, 46);
    spread(sheet, "Totalt", "Man", 12, 26);
    spread(sheet, "Totalt", "", 33, 72);
    return sheet;
  }

  private static void spread(Sheet sheet, String insats, String gender, int primary, int base) {
    sheet
        .count("deltagare.avslutade", insats, gender, base)
        .share("avslutade.utbildning", insats, gender, "Grundskola", primary, base)
        .share("avslutade.utbildning", insats, gender, "Gymnasium", base - primary, base);
  }

  @Test
  void aSeriesOverSeveralInterventionsAddsCountsAndBasesBeforeDividing() {
    Table table = sheet().table("konsuppdelad", EDUCATION).orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly("Utbildning", "Kvinna, n = 29", "Man, n = 26", "Kvinna (ALL-IN), n = 17");
    // (5 + 3) / (17 + 12) = 27.6; 12 / 26 = 46.2; 13 / 17 = 76.5.
    assertThat(Sheet.printed(table))
        .containsExactly("Grundskola | 28 | 46 | 76", "Gymnasium | 72 | 54 | 24");
    assertThat(table.rows().get(0).cells().get(1).figure().orElseThrow().key().intervention())
        .isEqualTo("Kvinna");
  }

  @Test
  void aSeriesIsWithheldWhenOneOfItsPartsIs() {
    Sheet sheet =
        new Sheet()
            .intervention("A")
            .intervention("B")
            .intervention("C")
            .series("Utom C", "", List.of(), List.of("C"))
            .count("deltagare.avslutade", "A", "", 10)
            .count("deltagare.avslutade", "B", "", 10)
            .count("deltagare.avslutade", "C", "", 10)
            .count("deltagare.avslutade", "", "", 30)
            .share("avslutade.kommun", "A", "", "Älvsby", 10, 10)
            .withheld("avslutade.kommun", "B", "", "Älvsby")
            .share("avslutade.kommun", "C", "", "Älvsby", 10, 10)
            .withheld("avslutade.kommun", "", "", "Älvsby");

    // All there is of it is withheld, so no table is left.
    assertThat(sheet.table("konsuppdelad", "variabel", "kommun")).isEmpty();
  }

  @Test
  void anInterventionThatSaysNothingOfTheVariableIsLeftOutAndNamed() {
    Sheet sheet =
        sheet().intervention("Bara antal").count("deltagare.avslutade", "Bara antal", "Kvinna", 9);
    Table table = sheet.table("konsuppdelad", EDUCATION).orElseThrow();

    assertThat(Sheet.headings(table)).contains("Kvinna, n = 29");
    assertThat(table.notes())
        .contains("Uppgift om utbildning saknas för Bara antal, som inte ingår.");
    assertThat(sheet().table("konsuppdelad", EDUCATION).orElseThrow().notes())
        .noneMatch(note -> note.contains("saknas"));
  }

  @Test
  void aSeriesWithNobodyIsLeftOutAndShiftsNoColour() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .series("Kvinna", "Kvinna", List.of(), List.of())
            .series("Man", "Man", List.of(), List.of())
            .count("deltagare.avslutade", "", "Kvinna", 0)
            .count("deltagare.avslutade", "", "Man", 14)
            .count("deltagare.avslutade", "", "", 14)
            .share("avslutade.utbildning", "", "Man", "Gymnasium", 14, 14)
            .share("avslutade.utbildning", "", "", "Gymnasium", 14, 14)
            .share("avslutade.utbildning", "", "Kvinna", "Gymnasium", 0, 0);
    Chart chart = sheet.chart("konsuppdelad", EDUCATION).orElseThrow();

    assertThat(chart.series()).extracting(Chart.Series::role).containsExactly(Chart.Role.MEN);
  }

  @Test
  void womenOfOneInterventionAreToldApartFromWomen() {
    assertThat(sheet().chart("konsuppdelad", EDUCATION).orElseThrow().series())
        .extracting(Chart.Series::role)
        .containsExactly(Chart.Role.WOMEN, Chart.Role.MEN, Chart.Role.OTHER_1);
  }

  @Test
  void withoutConfiguredSeriesThereIsOneForEachGender() {
    Sheet sheet = new Sheet();
    spread(sheet, "Totalt", "Kvinna", 10, 20);
    spread(sheet, "Totalt", "Man", 10, 40);
    spread(sheet, "Totalt", "", 20, 60);

    assertThat(Sheet.headings(sheet.table("konsuppdelad", EDUCATION).orElseThrow()))
        .containsExactly("Utbildning", "Kvinna, n = 20", "Man, n = 40");
  }

  /** 1 of 4 is not 25 %: below ten the count says more than the share. */
  @Test
  void aSmallSeriesShowsCountsAndSaysSo() {
    Sheet sheet = new Sheet();
    spread(sheet, "Totalt", "Kvinna", 10, 20);
    spread(sheet, "Totalt", "Man", 1, 4);
    spread(sheet, "Totalt", "", 11, 24);
    Table table = sheet.table("konsuppdelad", EDUCATION).orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly("Utbildning", "Kvinna, n = 20", "Man, antal av 4");
    assertThat(Sheet.printed(table)).contains("Grundskola | 50 | 1", "Gymnasium | 50 | 3");
    assertThat(table.notes()).contains("Där färre än tio ingår visas antal i stället för procent.");
  }

  @Test
  void flowsShowEachGendersPartAlsoWhereTheFiguresHoldOnlyCounts() {
    Sheet sheet =
        new Sheet()
            .count("deltagare.aktuella", "", "Kvinna", 160)
            .count("deltagare.aktuella", "", "Man", 42)
            .count("deltagare.aktuella", "", "", 202)
            .count("deltagare.anonyma", "", "Kvinna", 2)
            .count("deltagare.anonyma", "", "Man", 5)
            .count("deltagare.anonyma", "", "", 7);

    // 160/202 = 79.2, 42/202 = 20.8; 2/7 = 28.6, 5/7 = 71.4.
    assertThat(Sheet.printed(sheet.table("konsuppdelad-floden").orElseThrow()))
        .containsExactly(
            "Aktuella deltagare | 160 | 79 | 42 | 21 | 202",
            "Anonyma deltagare | 2 | – | 5 | – | 7");
    assertThat(sheet.chart("deltagarfloden").orElseThrow().alt())
        .isEqualTo(
            "Högst: Kvinna Aktuella, 160; Man Aktuella, 42."
                + " Lägst: Kvinna Anonyma, 2; Man Anonyma, 5.");
  }
}
