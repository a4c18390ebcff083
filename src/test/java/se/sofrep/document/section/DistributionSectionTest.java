package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.template.Bench;
import se.sofrep.figures.Unit;

/** How participants spread over a variable. */
class DistributionSectionTest {
  private static Bench closed(long count) {
    return Bench.of2019().count("deltagare.avslutade", "", count);
  }

  private static Bench ages(long young, long older, long missing) {
    long base = young + older + missing;
    return closed(base)
        .share("avslutade.ålder", "", "–29", young, base)
        .share("avslutade.ålder", "", "30–44", older, base)
        .share("avslutade.ålder", "", "Saknas", missing, base);
  }

  @Test
  void many_inTheOrderOfTheBands_whatIsMissingLast() {
    Table table = Printed.table("fordelning", ages(30, 60, 10), "variabel=ålder");

    assertThat(table.caption())
        .isEqualTo("Avslutade deltagare efter ålder, 2019. Antal och andel av 100 avslutade.");
    assertThat(Printed.headings(table)).isEqualTo("Ålder | Totalt: Antal | Totalt: %");
    assertThat(Printed.rows(table))
        .containsExactly(
            "–29 | 30 | 30", "30–44 | 60 | 60", "Saknas | 10 | 10", "= Antal avslutade | 100 | ");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void one_isSaidInTheSingular() {
    assertThat(Printed.table("fordelning", ages(1, 0, 0), "variabel=ålder").caption())
        .endsWith("av 1 avslutad.");
  }

  @Test
  void none_isNoTableAndNoChart() {
    assertThat(Printed.hasTable("fordelning", ages(0, 0, 0), "variabel=ålder")).isFalse();
    assertThat(Printed.hasChart("fordelning", ages(0, 0, 0), "variabel=ålder")).isFalse();
    assertThat(Printed.hasTable("fordelning", closed(5), "variabel=ålder")).isFalse();
    assertThat(Printed.hasTable("fordelning", ages(1, 2, 3), "variabel=skostorlek")).isFalse();
  }

  @Test
  void percentThatDoNotMeet100_areExplained() {
    // A third each: 33 + 33 + 33 = 99.
    Table table = Printed.table("fordelning", ages(10, 10, 10), "variabel=ålder");

    assertThat(Printed.rows(table).get(0)).isEqualTo("–29 | 10 | 33");
    assertThat(table.notes())
        .containsExactly(
            "Andelarna är avrundade var för sig och blir därför inte alltid 100 procent"
                + " tillsammans.");
  }

  @Test
  void severalValuesForOneParticipant_areExplained_andOnlyThen() {
    Bench exceed =
        closed(10)
            .share("avslutade.hinder", "", "Psykisk", 8, 10)
            .share("avslutade.hinder", "", "Fysisk", 7, 10);
    Bench meet =
        closed(10)
            .share("avslutade.hinder", "", "Psykisk", 8, 10)
            .share("avslutade.hinder", "", "Fysisk", 2, 10);

    assertThat(Printed.table("fordelning", exceed, "variabel=hinder").notes())
        .containsExactly(
            "En deltagare kan ha flera värden; delarna är därför tillsammans fler än"
                + " deltagarna.");
    assertThat(Printed.table("fordelning", meet, "variabel=hinder").notes()).isEmpty();
  }

  @Test
  void byGender_anAbsentValueOfAToldGender_isZero() {
    Bench bench =
        closed(60)
            .count("deltagare.avslutade", "", "Kvinna", "", 40)
            .count("deltagare.avslutade", "", "Man", "", 20)
            .share("avslutade.kommun", "", "Exempelstad", 40, 60)
            .share("avslutade.kommun", "", "Älvsby", 20, 60);
    bench
        .add(count(bench, "Kvinna", "Exempelstad", 40))
        .add(share(bench, "Kvinna", "Exempelstad", 40, 40))
        .add(count(bench, "Man", "Älvsby", 20))
        .add(share(bench, "Man", "Älvsby", 20, 20));

    Table table = Printed.table("fordelning", bench, "variabel=kommun");

    assertThat(Printed.headings(table))
        .isEqualTo(
            "Kommun | Kvinna: Antal | Kvinna: % | Man: Antal | Man: % | Totalt: Antal | Totalt: %");
    assertThat(Printed.rows(table))
        .containsExactly(
            "Exempelstad | 40 | 100 | 0 | 0 | 40 | 67",
            "Älvsby | 0 | 0 | 20 | 100 | 20 | 33",
            "= Antal avslutade | 40 |  | 20 |  | 60 | ");
    assertThat(table.caption()).startsWith("Avslutade deltagare efter kommun och kön, 2019.");
  }

  private static se.sofrep.figures.Figure count(Bench bench, String gender, String kommun, long n) {
    return se.sofrep.figures.Figure.of(
        bench.key("avslutade.kommun", "", gender, kommun, Unit.COUNT),
        java.math.BigDecimal.valueOf(n),
        java.util.List.of());
  }

  private static se.sofrep.figures.Figure share(
      Bench bench, String gender, String kommun, long n, long base) {
    return se.sofrep.figures.Figure.share(
        bench.key("avslutade.kommun", "", gender, kommun, Unit.PERCENT),
        java.math.BigDecimal.valueOf(n),
        java.math.BigDecimal.valueOf(base),
        java.util.List.of());
  }

  @Test
  void withheldValues_areNamedInANote_andNothingIsCalledHighest() {
    Bench bench = ages(30, 60, 10);
    bench.withhold(bench.key("avslutade.ålder", "", "", "Saknas", Unit.COUNT));
    bench.withhold(bench.key("avslutade.ålder", "", "", "Saknas", Unit.PERCENT));

    Table table = Printed.table("fordelning", bench, "variabel=ålder");
    Chart chart = Printed.chart("fordelning", bench, "variabel=ålder");

    assertThat(Printed.rows(table))
        .containsExactly("–29 | 30 | 30", "30–44 | 60 | 60", "= Antal avslutade | 100 | ");
    assertThat(table.notes()).containsExactly("Inte med i tabellen: Saknas.");
    assertThat(Printed.series(chart)).containsExactly("Totalt TOTAL: 30 (30 %), 60 (60 %), ..");
    assertThat(chart.alt())
        .isEqualTo("Diagrammet visar Totalt. Visas inte: Saknas. Värdena står i tabellen.");
  }

  @Test
  void theChart_ofMany_isInPercent_ofFew_inCounts() {
    Chart many = Printed.chart("fordelning", ages(30, 60, 10), "variabel=ålder");
    Chart few = Printed.chart("fordelning", ages(1, 2, 0), "variabel=ålder");

    assertThat(many.unit()).isEqualTo("procent");
    assertThat(Printed.text(many.alt()))
        .isEqualTo("Högst: 30–44, 60 (60 %). Lägst: Saknas, 10 (10 %).");
    assertThat(few.unit()).isEqualTo("antal");
    assertThat(Printed.series(few)).containsExactly("Totalt TOTAL: 1, 2, 0");
  }

  @Test
  void anIntervention_isNamed() {
    Bench bench =
        Bench.of2019()
            .count("deltagare.nya", "Samverkan", 2)
            .share("nya.ålder", "Samverkan", "–29", 2, 2);

    Table table =
        Printed.table("fordelning", bench, "variabel=ålder", "bas=nya", "insats=Samverkan");

    assertThat(table.caption())
        .isEqualTo("Nya deltagare i Samverkan efter ålder, 2019. Antal och andel av 2 nya.");
    assertThat(table.id()).isEqualTo("fordelning-nya-alder-samverkan");
  }
}
