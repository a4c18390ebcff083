package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Table;
import se.sofrep.document.template.Bench;

/** Who took part. */
class ParticipantSectionTest {
  private static Bench flow(long persons, long misregistered) {
    return Bench.of2019()
        .count("deltagare.aktuella", "Våga vidare", 12)
        .count("deltagare.aktuella", "", 12)
        .count("deltagare.nya", "Våga vidare", 5)
        .count("deltagare.avslutade", "Våga vidare", 0)
        .count("deltagare.pågående", "Våga vidare", 12)
        .count("deltagare.aktuella", "Samverkan", 0)
        .count("deltagare.unika", "", persons)
        .count("deltagare.felregistrerade", "", misregistered);
  }

  @Test
  void flow_leavesOutWhereNobodyTookPart_andColumnsThatNobodyFilledIn() {
    Table table = Printed.table("deltagarfloden", flow(12, 0));

    assertThat(Printed.headings(table))
        .isEqualTo("Insats | Aktuella: Totalt | Nya: Totalt | Avslutade: Totalt | Pågående");
    assertThat(Printed.rows(table)).containsExactly("Våga vidare | 12 | 5 | 0 | 12");
    assertThat(table.caption()).isEqualTo("Deltagarflöden per insats och kön, 2019. Antal.");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void personsInSeveralInterventions_areExplained() {
    assertThat(Printed.table("deltagarfloden", flow(11, 0)).notes())
        .containsExactly(
            "Den som deltagit i flera insatser, eller flera gånger i samma, räknas varje gång: 12"
                + " deltaganden, 11 personer.");
    assertThat(Printed.table("deltagarfloden", flow(1, 0)).notes().get(0)).endsWith("1 person.");
  }

  @Test
  void misregistered_oneAndMany() {
    assertThat(Printed.table("deltagarfloden", flow(12, 1)).notes())
        .containsExactly("1 felregistrerat deltagande räknas inte.");
    assertThat(Printed.table("deltagarfloden", flow(12, 2)).notes())
        .containsExactly("2 felregistrerade deltaganden räknas inte.");
  }

  @Test
  void anInterventionOfAnonymousOnly_isThere() {
    Bench bench =
        flow(12, 0)
            .count("deltagare.anonyma", "Samverkan", 3)
            .count("deltagare.anonyma", "Våga vidare", 0);

    assertThat(Printed.rows(Printed.table("deltagarfloden", bench)))
        .startsWith("Våga vidare | 12 | 5 | 0 | 12 | 0", "Samverkan | 0 | – | – | – | 3");
  }

  @Test
  void nobody_isNoTable() {
    assertThat(
            Printed.hasTable(
                "deltagarfloden", Bench.of2019().count("deltagare.aktuella", "Samverkan", 0)))
        .isFalse();
  }

  @Test
  void days_inWholeDays() {
    Bench bench =
        Bench.of2019()
            .days("Våga vidare", "medel", "200.5")
            .days("Våga vidare", "median", "180")
            .days("Våga vidare", "min", "0")
            .days("Våga vidare", "max", "1200");

    Table table = Printed.table("dagar-i-insats", bench, "insats=Våga vidare");

    assertThat(Printed.rows(table))
        .containsExactly("Medelvärde | 201", "Median | 180", "Kortast | 0", "Längst | 1 200");
    assertThat(table.caption())
        .isEqualTo("Dagar i insats för avslutade deltagare i Våga vidare, 2019.");
    assertThat(Printed.hasTable("dagar-i-insats", bench)).isFalse();
  }
}
