package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;

/** Several variables of the same participants in one table. */
class ProfileTablesTest {
  private static final String BEFORE = "deltagare.avslutade";

  /** Four women closed, nobody else. */
  private static Sheet forty() {
    Sheet sheet = new Sheet();
    for (String gender : new String[] {"Kvinna", ""}) {
      sheet.count("deltagare.avslutade", "Rehab", gender, 40);
    }
    return sheet;
  }

  private static Sheet both(Sheet sheet, String figure, String category, double n) {
    return sheet
        .share(figure, "Rehab", "Kvinna", category, n, 40)
        .share(figure, "Rehab", "", category, n, 40);
  }

  private static Table table(Sheet sheet, String variables) {
    return sheet
        .table("profil", "variabler", variables, "bas", "avslutade", "insats", "Rehab")
        .orElseThrow();
  }

  /** Steps of a scale stand also when 0; what nobody has of a list does not. */
  @Test
  void variablesStandUnderOneAnother() {
    Sheet sheet = forty();
    both(sheet, "avslutade.ålder", "–29", 10);
    both(sheet, "avslutade.ålder", "30–44", 30);
    both(sheet, "avslutade.ålder", "45–59", 0);
    both(sheet, "avslutade.avslutsanledning", "Arbete", 40);
    both(sheet, "avslutade.avslutsanledning", "Flytt", 0);

    assertThat(Sheet.printed(table(sheet, "ålder|avslutsanledning")))
        .containsExactly(
            "Ålder |  |  |  |",
            "–29 | 10 | 25 | 10 | 25",
            "30–44 | 30 | 75 | 30 | 75",
            "45–59 | 0 | 0 | 0 | 0",
            "Avslutsanledning |  |  |  |",
            "Arbete | 40 | 100 | 40 | 100",
            "Antal avslutade | 40 |  | 40 |");
  }

  /** Fifty answers of forty: said of the variable that it is true of, and of no other. */
  @Test
  void theNoteNamesTheVariableWhosePartsExceedTheParticipants() {
    Sheet sheet = forty();
    both(sheet, "avslutade.ålder", "–29", 40);
    both(sheet, "avslutade.avslutsanledning", "Arbete", 40);
    both(sheet, "avslutade.avslutsanledning", "Studier", 10);

    assertThat(table(sheet, "ålder|avslutsanledning").notes())
        .singleElement()
        .asString()
        .contains("under avslutsanledning;");
  }

  @Test
  void aVariableOfWhichNothingIsKnownIsLeftOut() {
    Sheet sheet = forty();
    both(sheet, "avslutade.kommun", "Saknas", 40);
    both(sheet, "avslutade.avslutsanledning", "Arbete", 40);

    assertThat(Sheet.printed(table(sheet, "kommun|avslutsanledning")))
        .containsExactly(
            "Avslutsanledning |  |  |  |",
            "Arbete | 40 | 100 | 40 | 100",
            "Antal avslutade | 40 |  | 40 |");
  }

  /**
   * Nobody closed for Sjukdom this year: 0, and not nothing. Last year nobody for Arbete: 0 too.
   */
  @Test
  void whatOnlyOneOfThePeriodsHasIsZeroInTheOther() {
    Sheet sheet = forty();
    both(sheet, "avslutade.avslutsanledning", "Arbete", 40);
    both(sheet, "avslutade.avslutsanledning", "Sjukdom", 0);
    sheet
        .before()
        .count(BEFORE, "Rehab", "", 20)
        .share("avslutade.avslutsanledning", "Rehab", "", "Sjukdom", 20, 20);

    assertThat(Sheet.printed(table(sheet, "avslutsanledning")))
        .containsExactly(
            "Avslutsanledning |  |  |  |  |  |",
            "Arbete | 40 | 100 | 40 | 100 | 0 | 0",
            "Sjukdom | 0 | 0 | 0 | 0 | 20 | 100",
            "Antal avslutade | 40 |  | 40 |  | 20 |");
  }

  @Test
  void withNobodyThereIsNoTable() {
    Sheet sheet = new Sheet().count("deltagare.avslutade", "Rehab", "", 0);

    assertThat(sheet.table("profil", "variabler", "ålder", "bas", "avslutade", "insats", "Rehab"))
        .isEmpty();
  }
}
