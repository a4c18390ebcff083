package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;
import se.sofrep.figures.Unit;

class ParticipantTablesTest {
  private static Sheet flow() {
    Sheet sheet = new Sheet().intervention("Rehab").intervention("Nya vägar").intervention("Tom");
    flow(sheet, "Rehab", "Kvinna", 22, 10, 17);
    flow(sheet, "Rehab", "Man", 17, 10, 11);
    flow(sheet, "Rehab", "Totalt", 39, 20, 28);
    flow(sheet, "Nya vägar", "Kvinna", 2, 2, 0);
    flow(sheet, "Nya vägar", "Man", 6, 6, 0);
    flow(sheet, "Nya vägar", "Totalt", 8, 8, 0);
    flow(sheet, "Tom", "Totalt", 0, 0, 0);
    flow(sheet, "Totalt", "Kvinna", 24, 12, 17);
    flow(sheet, "Totalt", "Man", 23, 16, 11);
    return flow(sheet, "Totalt", "Totalt", 47, 28, 28);
  }

  private static Sheet flow(
      Sheet sheet, String insats, String gender, int current, int started, int closed) {
    return sheet
        .count("deltagare.aktuella", insats, gender, current)
        .count("deltagare.nya", insats, gender, started)
        .count("deltagare.avslutade", insats, gender, closed);
  }

  @Test
  void theFlowOfEachInterventionStandsByGenderWithATotal() {
    Table table = flow().table("deltagarfloden").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly(
            "Insats",
            "Aktuella/Kvinna",
            "Aktuella/Man",
            "Aktuella/Totalt",
            "Nya/Kvinna",
            "Nya/Man",
            "Nya/Totalt",
            "Avslutade/Kvinna",
            "Avslutade/Man",
            "Avslutade/Totalt");
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Rehab | 22 | 17 | 39 | 10 | 10 | 20 | 17 | 11 | 28",
            "Nya vägar | 2 | 6 | 8 | 2 | 6 | 8 | 0 | 0 | 0",
            "Totalt | 24 | 23 | 47 | 12 | 16 | 28 | 17 | 11 | 28");
    assertThat(table.rows().get(2).kind()).isEqualTo(Table.Kind.TOTAL);
    assertThat(table.caption()).isEqualTo("Deltagarflöden per insats och kön, 2019. Antal.");
  }

  @Test
  void aSingleInterventionNeedsNoTotal() {
    Sheet sheet = new Sheet().intervention("Rehab");
    flow(sheet, "Rehab", "Totalt", 1, 1, 0);
    flow(sheet, "Totalt", "Totalt", 1, 1, 0);

    assertThat(Sheet.printed(sheet.table("deltagarfloden").orElseThrow()))
        .containsExactly("Rehab | 1 | 1 | 0");
  }

  @Test
  void anInterventionWithAnonymousParticipantsAloneIsNotLost() {
    Sheet sheet = new Sheet().intervention("Rehab").count("deltagare.anonyma", "Rehab", "", 5);
    sheet.count("deltagare.aktuella", "Rehab", "", 0);

    assertThat(Sheet.printed(sheet.table("deltagarfloden").orElseThrow()))
        .containsExactly("Rehab | 0 | 5");
  }

  @Test
  void groupsAreToldAfterTheTotalThatTheyAreNoPartOf() {
    Sheet sheet = flow().group("Arbetslivsinriktade", "Rehab", "Nya vägar");
    flow(sheet, "Arbetslivsinriktade", "Totalt", 47, 28, 28);
    Table table = sheet.table("deltagarfloden").orElseThrow();

    assertThat(Sheet.printed(table).subList(2, 5))
        .extracting(line -> line.split(" \\|")[0])
        .containsExactly("Totalt", "Redovisas också tillsammans", "Arbetslivsinriktade");
  }

  @Test
  void personsAndMisregisteredRowsAreNotedOnlyWhereTheyMatter() {
    assertThat(flow().table("deltagarfloden").orElseThrow().notes()).isEmpty();
    assertThat(
            flow()
                .count("deltagare.unika", "", "", 47)
                .count("deltagare.felregistrerade", "", "", 0)
                .table("deltagarfloden")
                .orElseThrow()
                .notes())
        .isEmpty();
    assertThat(
            flow()
                .count("deltagare.unika", "", "", 46)
                .count("deltagare.felregistrerade", "", "", 1)
                .table("deltagarfloden")
                .orElseThrow()
                .notes())
        .containsExactly(
            "Den som deltagit i flera insatser, eller flera gånger i samma, räknas varje gång: 47"
                + " deltaganden, 46 personer.",
            "1 felregistrerat deltagande räknas inte.");
  }

  @Test
  void withoutParticipantsThereIsNoTable() {
    assertThat(new Sheet().table("deltagarfloden")).isEmpty();
    assertThat(new Sheet().table("deltagare-per-insats")).isEmpty();
    assertThat(new Sheet().intervention("Rehab").table("dagar-i-insats", "insats", "Rehab"))
        .isEmpty();
  }

  @Test
  void volumeHeadsStandInRowsOfTheirOwnAndAreNotAdded() {
    Table table =
        new Sheet()
            .intervention("Hälsostöd")
            .count("deltagare.aktuella", "Hälsostöd", "Kvinna", 2)
            .count("deltagare.aktuella", "Hälsostöd", "Man", 6)
            .count("deltagare.aktuella", "Hälsostöd", "", 8)
            .count("volym.deltagare", "Hälsostöd", "Kvinna", 6)
            .count("volym.deltagare", "Hälsostöd", "Man", 6)
            .count("volym.deltagare", "Hälsostöd", "", 12)
            .table("deltagare-per-insats")
            .orElseThrow();

    // 2 of 8 and 6 of 12 women.
    assertThat(Sheet.printed(table))
        .containsExactly(
            "Hälsostöd | 2 | – | 6 | – | 8", "Hälsostöd (volym) | 6 | 50 | 6 | 50 | 12");
  }

  @Test
  void daysAreWholeAndNameTheirBase() {
    Sheet sheet =
        new Sheet()
            .count("deltagare.avslutade", "Rehab", "", 1)
            .value("avslutade.dagar_i_insats", "Rehab", "medel", Unit.DAYS, 334.5)
            .value("avslutade.dagar_i_insats", "Rehab", "median", Unit.DAYS, 300)
            .before()
            .value("avslutade.dagar_i_insats", "Rehab", "medel", Unit.DAYS, 401);
    Table table = sheet.table("dagar-i-insats", "insats", "Rehab").orElseThrow();

    assertThat(table.caption())
        .isEqualTo("Dagar i insats för avslutade deltagare i Rehab, 2019. Underlag: 1 avslutad.");
    assertThat(Sheet.headings(table)).containsExactly("Mått", "Totalt", "Totalt 2018");
    assertThat(Sheet.printed(table)).containsExactly("Medelvärde | 335 | 401", "Median | 300 | –");
  }
}
