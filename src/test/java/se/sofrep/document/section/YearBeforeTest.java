package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;

/** The column of the year before adds up to its total: what only that year had has a row. */
class YearBeforeTest {
  private static final String HEADS = "volym.deltagare";
  private static final String OUTCOME = "ekonomi.drift.utfall";

  @Test
  void volumeListsTheActivitiesOfBothYears() {
    Sheet sheet =
        new Sheet()
            .intervention("ASF")
            .intervention("Rehab")
            .count(HEADS, "ASF", "", "Idéverkstad", 6)
            .count(HEADS, "ASF", "", 6)
            .count(HEADS, "", "", 6)
            .before()
            .count(HEADS, "ASF", "", "Studiebesök", 15)
            .count(HEADS, "ASF", "", 15)
            .count(HEADS, "Rehab", "", "Informationsträff", 56)
            .count(HEADS, "Rehab", "", 56)
            .count(HEADS, "", "", 71);

    assertThat(printed(sheet, "volym"))
        .isEqualTo(
            """
            ASF |  |
            Idéverkstad | 6 | –
            Studiebesök | – | 15
            Rehab |  |
            Informationsträff | – | 56
            Totalt | 6 | 71""");
  }

  @Test
  void headsOfNoInterventionHaveTheirOwnRows() {
    Sheet sheet =
        new Sheet()
            .intervention("ASF")
            .count(HEADS, "ASF", "", "Idéverkstad", 6)
            .count(HEADS, "ASF", "", 6)
            .count(HEADS, "", "", "Idéverkstad", 6)
            .count(HEADS, "", "", "Öppet hus", 30)
            .count(HEADS, "", "", 36)
            .before()
            .count(HEADS, "", "", "Öppet hus", 25)
            .count(HEADS, "", "", 25);

    assertThat(printed(sheet, "volym"))
        .isEqualTo(
            """
            ASF |  |
            Idéverkstad | 6 | –
            Utan insats |  |
            Öppet hus | 30 | 25
            Totalt | 36 | 25""");
  }

  @Test
  void interventionsOfTheYearBeforeAreAmongTheHeads() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .intervention("Förrehab")
            .intervention("ALL-IN")
            .count("deltagare.aktuella", "Rehab", "", 20)
            .count("deltagare.aktuella", "ALL-IN", "", 5)
            .count("deltagare.aktuella", "", "", 25)
            .before()
            .count("deltagare.aktuella", "Rehab", "", 12)
            .count("deltagare.aktuella", "Förrehab", "", 30)
            .count("deltagare.aktuella", "", "", 42);

    assertThat(printed(sheet, "deltagare-per-insats"))
        .isEqualTo(
            """
            Rehab | 20 | 12
            Förrehab | – | 30
            ALL-IN | 5 | –
            Totalt, registrerade deltagare | 25 | 42""");
  }

  @Test
  void enquiriesListThePartiesOfBothYears() {
    Sheet sheet =
        new Sheet()
            .count("förfrågningar", "", "", "part / Kommunen", 3)
            .count("förfrågningar", "", "", 3)
            .before()
            .count("förfrågningar", "", "", "part / Kommunen", 4)
            .count("förfrågningar", "", "", "part / Regionen", 2)
            .count("förfrågningar", "", "", 6);

    assertThat(printed(sheet, "forfragningar"))
        .isEqualTo(
            """
            Part |  |
            Kommunen | 3 | 4
            Regionen | – | 2
            Alla förfrågningar | 3 | 6""");
  }

  @Test
  void enquiriesOfNoInterventionAreSaidOfBothYears() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .intervention("ALL-IN")
            .count("förfrågningar", "Rehab", "", 3)
            .count("förfrågningar", "", "", 3)
            .before()
            .count("förfrågningar", "Rehab", "", 4)
            .count("förfrågningar", "ALL-IN", "", 5)
            .count("förfrågningar", "", "", 10);

    Table table = sheet.table("forfragningar-per-insats").orElseThrow();
    assertThat(String.join("\n", Sheet.printed(table)))
        .isEqualTo("Rehab | 3 | 4\nALL-IN | – | 5\nTotalt | 3 | 10");
    assertThat(table.notes())
        .containsExactly("Av förfrågningarna 2018 gäller 1 ingen viss insats.");
  }

  @Test
  void costAreasOfTheYearBeforeAreAmongTheOthers() {
    Sheet sheet =
        new Sheet()
            .kronor(OUTCOME, "1001 Styrelse", -200_000)
            .kronor(OUTCOME, "Totalt", -200_000)
            .kronor(OUTCOME, "1090 Bidrag", 300_000)
            .kronor(OUTCOME, "Intäkter totalt", 300_000)
            .kronor(OUTCOME, "Resultat", 100_000)
            .before()
            .kronor(OUTCOME, "1001 Styrelse", -150_000)
            .kronor(OUTCOME, "3001 Förrehab", -50_000)
            .kronor(OUTCOME, "Totalt", -200_000)
            .kronor(OUTCOME, "1090 Bidrag", 200_000)
            .kronor(OUTCOME, "3903 EU-medel", 80_000)
            .kronor(OUTCOME, "Intäkter totalt", 280_000)
            .kronor(OUTCOME, "Resultat", 80_000);

    assertThat(printed(sheet, "drift"))
        .isEqualTo(
            """
            1001 Styrelse | −200 | −150
            3001 Förrehab | – | −50
            Summa kostnader | −200 | −200
            Intäkter |  |
            1090 Bidrag | 300 | 200
            3903 EU-medel | – | 80
            Summa intäkter | 300 | 280
            Resultat | 100 | 80""");
  }

  /** Nobody of this year is from Norrby, which is 0 of those who are told by municipality. */
  @Test
  void valuesOfTheYearBeforeAreAmongTheOthers() {
    Sheet sheet =
        new Sheet()
            .intervention("Rehab")
            .count("deltagare.avslutade", "Rehab", "", 20)
            .share("avslutade.kommun", "Rehab", "", "Söderby", 20, 20)
            .before()
            .count("deltagare.avslutade", "Rehab", "", 50)
            .share("avslutade.kommun", "Rehab", "", "Söderby", 40, 50)
            .share("avslutade.kommun", "Rehab", "", "Norrby", 10, 50);

    assertThat(
            String.join(
                "\n",
                Sheet.printed(
                    sheet
                        .table("fordelning", "variabel", "kommun", "insats", "Rehab")
                        .orElseThrow())))
        .isEqualTo(
            """
            Söderby | 20 | 100 | 40 | 80
            Norrby | 0 | 0 | 10 | 20
            Antal avslutade | 20 |  | 50 |""");
  }

  /** A report of 2019 has no table that only says something of 2018. */
  @Test
  void theYearBeforeAloneMakesNoTable() {
    Sheet sheet =
        new Sheet()
            .intervention("ASF")
            .before()
            .count("deltagare.aktuella", "ASF", "", 4)
            .count("deltagare.aktuella", "", "", 4)
            .share("avslutade.kommun", "", "", "Norrby", 10, 50)
            .count(HEADS, "ASF", "", "Studiebesök", 15)
            .count(HEADS, "ASF", "", 15)
            .count(HEADS, "", "", 15)
            .count("förfrågningar", "ASF", "", 4)
            .count("förfrågningar", "", "", "part / Kommunen", 4)
            .count("förfrågningar", "", "", 4)
            .kronor(OUTCOME, "1001 Styrelse", -150_000)
            .kronor(OUTCOME, "Totalt", -150_000);

    assertThat(sheet.table("volym")).isEmpty();
    assertThat(sheet.table("volym", "insats", "ASF")).isEmpty();
    assertThat(sheet.table("deltagare-per-insats")).isEmpty();
    assertThat(sheet.table("fordelning", "variabel", "kommun")).isEmpty();
    assertThat(sheet.table("forfragningar")).isEmpty();
    assertThat(sheet.table("forfragningar-per-insats")).isEmpty();
    assertThat(sheet.table("drift")).isEmpty();
  }

  private static String printed(Sheet sheet, String table) {
    return String.join("\n", Sheet.printed(sheet.table(table).orElseThrow()));
  }
}
