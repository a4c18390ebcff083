package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;

class SurveyAndFormsTest {
  private static Sheet answer(Sheet sheet, String question, String step, int count, int all) {
    return sheet.share(
        "indikator.svar", "", "", "deltagare / " + question + " / " + step, count, all);
  }

  private static Sheet high(Sheet sheet, String question, int count, int all) {
    String category = "deltagare / " + question + " / Till stor del";
    return sheet.percent("indikator.svar_eller_högre", "", "", category, count, all);
  }

  @Test
  void stepsAreCountsAndTheShareIsPrintedFromTenAnswers() {
    Sheet sheet = new Sheet();
    answer(sheet, "Trygg? / Säker?", "Delvis", 2, 10);
    answer(sheet, "Trygg? / Säker?", "Till stor del", 8, 10);
    high(sheet, "Trygg? / Säker?", 8, 10);
    answer(sheet, "Hörd?", "Delvis", 4, 9);
    answer(sheet, "Hörd?", "Till stor del", 5, 9);
    high(sheet, "Hörd?", 5, 9);
    Table table = sheet.table("indikator", "grupp", "deltagare").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly(
            "Fråga",
            "Antal svar/Delvis",
            "Antal svar/Till stor del",
            "Antal svar",
            "Till stor del eller högre/Antal",
            "Till stor del eller högre/%");
    assertThat(Sheet.printed(table))
        .containsExactly("Trygg? / Säker? | 2 | 8 | 10 | 8 | 80", "Hörd? | 4 | 5 | 9 | 5 | –");
    assertThat(table.notes()).hasSize(1);
  }

  /** The year before stands beside, with its own base; 12/17 = 70.6. */
  @Test
  void theYearBeforeStandsBesideInCountsWhereFewAnswered() {
    Sheet sheet = answer(new Sheet(), "Hörd?", "Till stor del", 9, 12);
    answer(sheet, "Trygg?", "Till stor del", 12, 12);
    high(sheet, "Hörd?", 9, 12);
    high(sheet, "Trygg?", 12, 12).before();
    high(sheet, "Hörd?", 7, 9);
    high(sheet, "Trygg?", 12, 17);
    Table table = sheet.table("indikator", "grupp", "deltagare").orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly(
            "Hörd? | 9 | 12 | 9 | 75 | 7 av 9", "Trygg? | 12 | 12 | 12 | 100 | 12 av 17 (71 %)");
  }

  @Test
  void enoughAnswersEverywhereNeedNoNote() {
    Sheet sheet = answer(new Sheet(), "Hörd?", "Till stor del", 12, 12);
    high(sheet, "Hörd?", 12, 12);

    assertThat(sheet.table("indikator", "grupp", "deltagare").orElseThrow().notes()).isEmpty();
  }

  @Test
  void theChartHasABarAQuestionAndNamesTheExtremes() {
    Sheet sheet = new Sheet();
    answer(sheet, "Hörd?", "Delvis", 5, 17);
    answer(sheet, "Hörd?", "Till stor del", 12, 17);
    high(sheet, "Hörd?", 12, 17);
    answer(sheet, "Trygg?", "Delvis", 9, 17);
    answer(sheet, "Trygg?", "Till stor del", 8, 17);
    high(sheet, "Trygg?", 8, 17);
    Chart chart = sheet.chart("indikator", "grupp", "deltagare").orElseThrow();

    assertThat(chart.categories()).containsExactly("Hörd?", "Trygg?");
    assertThat(chart.series())
        .extracting(Chart.Series::name)
        .containsExactly("Delvis", "Till stor del");
    // 12 / 17 = 70.6, 8 / 17 = 47.1.
    assertThat(chart.alt().replace(Sheet.NBSP, ' '))
        .isEqualTo(
            "Svarade till stor del eller högre – Högst: ”Hörd?”, 12 av 17 (71 %)."
                + " Lägst: ”Trygg?”, 8 av 17 (47 %).");
  }

  @Test
  void answersOffTheScaleAreCountedInWords() {
    Sheet sheet = answer(new Sheet(), "Hur?", "Vet ej", 13, 13);

    assertThat(sheet.chart("indikator").orElseThrow().alt())
        .isEqualTo("Antal svar på varje steg för 1 fråga. Värdena står i tabellen.");
  }

  @Test
  void responseRatesNameBothCounts() {
    Sheet sheet = new Sheet().intervention("Rehab").intervention("Förrehab");
    sheet
        .percent("indikator.svarsfrekvens", "", "", "styrelse", 5, 8)
        .percent("indikator.svarsfrekvens", "Rehab", "", "deltagare", 17, 28)
        .percent("indikator.svarsfrekvens", "", "", "deltagare", 17, 28);

    assertThat(Sheet.printed(sheet.table("svarsfrekvens").orElseThrow()))
        .containsExactly("Styrelse | 8 | 5 | –", "Deltagare i Rehab | 28 | 17 | 61");
  }

  @Test
  void volumeStandsUnderItsInterventionWithOccasionsAndHeads() {
    Sheet sheet =
        new Sheet()
            .intervention("ASF")
            .count("volym.deltagare", "ASF", "Kvinna", "Idéverkstad", 5)
            .count("volym.deltagare", "ASF", "Man", "Idéverkstad", 1)
            .count("volym.deltagare", "ASF", "", "Idéverkstad", 6)
            .count("volym.tillfällen", "ASF", "", "Idéverkstad", 6)
            .count("volym.tillfällen", "ASF", "", "Telefon", 13)
            .count("volym.deltagare", "", "", 6);

    assertThat(Sheet.printed(sheet.table("volym").orElseThrow()))
        .containsExactly(
            "ASF |  |  |  |",
            "Idéverkstad | 6 | 5 | 1 | 6",
            "Telefon | 13 | – | – | –",
            "Totalt | – | – | – | 6");
  }

  @Test
  void trainingHasItsTotal() {
    Sheet sheet =
        new Sheet()
            .count("kompetens.deltagare", "", "", "Basutbildning om våld", 90)
            .count("kompetens.deltagare", "", "", 271);

    assertThat(Sheet.printed(sheet.table("kompetens").orElseThrow()))
        .containsExactly("Basutbildning om våld | 90", "Totalt | 271");
  }

  private static Sheet form(Sheet sheet, String category, int count, int base) {
    return sheet.share("formulär.svar", "", "", category, count, base);
  }

  @Test
  void aQuestionnaireShowsWhatThoseWhoSaidYesSaidElsewhere() {
    Sheet sheet = new Sheet();
    form(sheet, "Våld / Utsatt / Ja", 18, 26);
    form(sheet, "Våld / Utsatt / Nej", 8, 26);
    form(sheet, "Våld / Utsatt / Ja / av dem som svarat Ja på Bevittnat", 8, 10);
    form(sheet, "Våld / Utsatt / Nej / av dem som svarat Ja på Bevittnat", 2, 10);

    // 18/26 = 69.2, 8/26 = 30.8.
    assertThat(Sheet.printed(sheet.table("formular", "formular", "Våld").orElseThrow()))
        .containsExactly(
            "Utsatt |  |",
            "Ja | 18 | 69",
            "Nej | 8 | 31",
            "Ja, av dem som svarat Ja på Bevittnat | 8 | 80");
    assertThat(sheet.table("formular", "formular", "Annat")).isEmpty();
  }

  /** 26 forms, 24 women and 2 men; "Flera slag" was asked only of the 18 who had been exposed. */
  private static Sheet violence() {
    Sheet sheet = new Sheet();
    byGender(sheet, "Utsatt / Ja", 17, 24, 1, 2);
    byGender(sheet, "Flera slag / Ja", 15, 17, 0, 1);
    byGender(sheet, "Flera slag / Nej", 2, 17, 1, 1);
    byGender(sheet, "Bevittnat / Ja", 9, 24, 1, 2);
    byGender(sheet, "Flera slag / Ja / av dem som svarat Ja på Utsatt", 15, 17, 0, 1);
    byGender(sheet, "Flera slag / Nej / av dem som svarat Ja på Utsatt", 2, 17, 1, 1);
    byGender(sheet, "Bevittnat / Ja / av dem som svarat Ja på Utsatt", 7, 17, 1, 1);
    byGender(sheet, "Utsatt / Ja / av dem som svarat Ja på Flera slag", 15, 15, 0, 0);
    byGender(sheet, "Bevittnat / Ja / av dem som svarat Ja på Flera slag", 7, 15, 0, 0);
    byGender(sheet, "Utsatt / Ja / av dem som svarat Ja på Bevittnat", 7, 9, 1, 1);
    byGender(sheet, "Flera slag / Ja / av dem som svarat Ja på Bevittnat", 6, 9, 0, 1);
    return sheet;
  }

  private static void byGender(Sheet sheet, String category, int w, int wBase, int m, int mBase) {
    sheet.share("formulär.svar", "", "Kvinna", "Våld / " + category, w, wBase);
    sheet.share("formulär.svar", "", "Man", "Våld / " + category, m, mBase);
    sheet.share("formulär.svar", "", "", "Våld / " + category, w + m, wBase + mBase);
  }

  /**
   * Counts alone for the two men and for the nine women; a question asked only of the exposed
   * stands under them and not among those that all were asked. 17/24 = 70.8, 18/26 = 69.2, 8/10 =
   * 80.
   */
  @Test
  void yesByQuestionThenOfThoseWhoSaidYes() {
    Table table = violence().table("formular-ja", "formular", "Våld").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly(
            "Fråga",
            "Kvinna/Ja",
            "Kvinna/Av",
            "Kvinna/%",
            "Man/Ja",
            "Man/Av",
            "Man/%",
            "Totalt/Ja",
            "Totalt/Av",
            "Totalt/%");
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Utsatt | 17 | 24 | 71 | 1 | 2 | – | 18 | 26 | 69",
            "Bevittnat | 9 | 24 | 38 | 1 | 2 | – | 10 | 26 | 38",
            "Av dem som svarat ja på: Utsatt |  |  |  |  |  |  |  |  |",
            "Flera slag | 15 | 17 | 88 | 0 | 1 | – | 15 | 18 | 83",
            "Bevittnat | 7 | 17 | 41 | 1 | 1 | – | 8 | 18 | 44",
            "Av dem som svarat ja på: Flera slag |  |  |  |  |  |  |  |  |",
            "Bevittnat | 7 | 15 | 47 | 0 | 0 | – | 7 | 15 | 47",
            "Av dem som svarat ja på: Bevittnat |  |  |  |  |  |  |  |  |",
            "Utsatt | 7 | 9 | – | 1 | 1 | – | 8 | 10 | 80");
    assertThat(table.notes()).hasSize(1);
  }

  @Test
  void whatTheYesTableTellsNeedsNoOtherTable() {
    assertThat(violence().table("formular", "formular", "Våld", "utom", "ja")).isEmpty();
  }

  @Test
  void freeTextIsNoTable() {
    Sheet sheet = form(new Sheet(), "Våld / Utsatt / Ja", 10, 10);
    for (int i = 0; i < 13; i++) {
      form(sheet, "Våld / Berätta / text " + i, 1, 13);
    }
    Table table = sheet.table("formular").orElseThrow();

    assertThat(Sheet.printed(table)).noneMatch(line -> line.contains("text"));
    assertThat(table.notes()).hasSize(1);
  }

  @Test
  void enquiriesStandByPartyAndOutcome() {
    Sheet sheet =
        new Sheet()
            .count("förfrågningar", "Rehab", "", 4)
            .share("förfrågningar", "Rehab", "", "part / Regionen", 3, 4)
            .share("förfrågningar", "Rehab", "", "utfall / kö", 1, 4);

    assertThat(Sheet.printed(sheet.table("forfragningar", "insats", "Rehab").orElseThrow()))
        .containsExactly(
            "Part |  |",
            "Regionen | 3 | –",
            "Utfall |  |",
            "Kö | 1 | –",
            "Alla förfrågningar | 4 |");
  }

  /** The queue by gender: the rest of the outcomes in all. Two enquiries name no insats. */
  @Test
  void theQueueOfEachInsatsIsToldByGender() {
    Sheet sheet = new Sheet().intervention("Rehab").intervention("Brygga");
    queue(sheet, "Rehab", 5, 2, 1);
    queue(sheet, "Brygga", 3, 1, 0);
    queue(sheet, "", 10, 3, 1);
    Table table = sheet.table("forfragningar-per-insats").orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly(
            "Rehab | 5 | 2 | 2 | 1 | 3",
            "Brygga | 3 | 2 | 1 | 0 | 1",
            "Totalt | 10 | 6 | 3 | 1 | 4");
    assertThat(table.notes()).containsExactly("Av alla förfrågningar gäller 2 ingen viss insats.");
  }

  private static void queue(Sheet sheet, String insats, int all, int women, int men) {
    sheet.count("förfrågningar", insats, "", all);
    sheet.count("förfrågningar", insats, "Kvinna", all - 1);
    sheet.count("förfrågningar", insats, "Man", 1);
    int waiting = women + men;
    sheet.share("förfrågningar", insats, "", "utfall / start", all - waiting, all);
    sheet.share("förfrågningar", insats, "", "utfall / kö", waiting, all);
    sheet.share("förfrågningar", insats, "Kvinna", "utfall / kö", women, all - 1);
    sheet.share("förfrågningar", insats, "Man", "utfall / kö", men, 1);
  }

  @Test
  void theBoardIsRolesAndPartiesWithDeputiesLast() {
    Sheet sheet =
        new Sheet()
            .seat("", "Regionen", true)
            .seat("Ordförande", "Staten", false)
            .seat("", "Kommunen", false);

    assertThat(Sheet.printed(sheet.table("styrelse").orElseThrow()))
        .containsExactly("Staten | Ordförande", "Kommunen | Ledamot", "Regionen | Ersättare");
    assertThat(sheet.table("revisorer")).isEmpty();
  }
}
