package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.template.Bench;
import se.sofrep.figures.Unit;

/** What those closed went to. Våga vidare has a target of 40 percent, Samverkan none. */
class OutcomeSectionTest {
  /** 10 of 28 is 35.7 percent; its Wilson interval is 20.7 to 54.2 percent. */
  private static Bench one() {
    return Bench.of2019()
        .count("deltagare.aktuella", "Våga vidare", 50)
        .count("deltagare.avslutade", "Våga vidare", "Kvinna", "", 20)
        .count("deltagare.avslutade", "Våga vidare", "Man", "", 8)
        .count("deltagare.avslutade", "Våga vidare", 28)
        .count("deltagare.avslutade", "", 28)
        .count("avslutade.arbete", "Våga vidare", 7)
        .count("avslutade.studier", "Våga vidare", 3)
        .share("avslutade.arbete_eller_studier", "Våga vidare", "", 10, 28)
        .share("avslutade.resultat", "Våga vidare", "", 10, 28)
        .percent("avslutade.mål", "Våga vidare", "", "40");
  }

  private static Bench two() {
    return one()
        .count("deltagare.aktuella", "Samverkan", 4)
        .count("deltagare.avslutade", "Samverkan", "Kvinna", "", 1)
        .count("deltagare.avslutade", "Samverkan", "Man", "", 0)
        .count("deltagare.avslutade", "Samverkan", 1)
        .count("deltagare.avslutade", "", 29)
        .count("deltagare.avslutade", "Arbetslivsinriktade insatser", 28)
        .count("avslutade.arbete", "Samverkan", 0)
        .count("avslutade.arbete", "", 7)
        .share("avslutade.arbete_eller_studier", "Samverkan", "", 0, 1)
        .share("avslutade.arbete_eller_studier", "", "", 10, 29)
        .share("avslutade.arbete_eller_studier", "Arbetslivsinriktade insatser", "", 10, 28);
  }

  @Test
  void oneIntervention_hasNoTotal() {
    Table table = Printed.table("utfall", one());

    assertThat(Printed.headings(table))
        .isEqualTo(
            "Insats | Avslutade: Kvinna | Avslutade: Man | Avslutade: Totalt | Till arbete"
                + " | Till studier | Arbete eller studier: Antal | Arbete eller studier: %"
                + " | Arbete eller studier: 95 % | Mål %");
    assertThat(Printed.rows(table))
        .containsExactly("Våga vidare | 20 | 8 | 28 | 7 | 3 | 10 | 36 | 21–54 | 40");
    assertThat(table.caption())
        .isEqualTo(
            "Avslutade deltagare per insats och vad de gått till, 2019. Andel av avslutade.");
  }

  @Test
  void several_haveTheirTotal_andTheGroupBelow() {
    Table table = Printed.table("utfall", two());

    // 10 of 29 is 34.5; an interval of 0 of 1 reaches from 0 to 79. Nothing known is a dash.
    assertThat(Printed.rows(table))
        .containsExactly(
            "Våga vidare | 20 | 8 | 28 | 7 | 3 | 10 | 36 | 21–54 | 40",
            "Samverkan | 1 | 0 | 1 | 0 | – | 0 | – | – | –",
            "= Totalt | – | – | 29 | 7 | – | 10 | 34 | 20–53 | –",
            "[Redovisas också tillsammans]",
            "Arbetslivsinriktade insatser | – | – | 28 | – | – | 10 | 36 | 21–54 | –");
  }

  @Test
  void theYearBefore_getsAColumnOfItsOwn() {
    Bench bench = one().shareBefore("avslutade.arbete_eller_studier", "Våga vidare", 3, 12);

    Table table = Printed.table("utfall", bench);

    assertThat(Printed.headings(table)).contains("Arbete eller studier: % 2018");
    assertThat(Printed.rows(table))
        .containsExactly("Våga vidare | 20 | 8 | 28 | 7 | 3 | 10 | 36 | 21–54 | 25 | 40");
  }

  @Test
  void nobodyClosed_isNoTableAndNoChart() {
    Bench nobody = Bench.of2019().count("deltagare.avslutade", "Våga vidare", 0);

    assertThat(Printed.hasTable("utfall", nobody)).isFalse();
    assertThat(Printed.hasChart("utfall", nobody)).isFalse();
    assertThat(Printed.hasTable("utfall", Bench.of2019())).isFalse();
  }

  @Test
  void withheldShares_areNamedInANote_withTheirInterval() {
    Bench bench = one();
    bench.withhold(
        bench.key("avslutade.arbete_eller_studier", "Våga vidare", "", "", Unit.PERCENT));
    bench.withhold(bench.key("avslutade.arbete_eller_studier", "Våga vidare", "", "", Unit.COUNT));

    Table table = Printed.table("utfall", bench);
    assertThat(Printed.rows(table)).containsExactly("Våga vidare | 20 | 8 | 28 | 7 | 3 | 40");
    assertThat(table.notes()).anyMatch(note -> note.startsWith("Inte med i tabellen: "));
    assertThat(Printed.hasChart("utfall", bench)).isFalse();
  }

  @Test
  void goals_areJudgedByTheCounts_andChanceIsSaidBesides() {
    // The target, 40, lies within 21–54.
    Table table = Printed.table("maluppfyllelse", one());

    assertThat(Printed.rows(table))
        .containsExactly(
            "Våga vidare | Till arbete eller studier | 40 | 10 av 28 (36 %) | 21–54"
                + " | Inte nått, inom osäkerheten");
    assertThat(table.notes()).hasSize(1);
    assertThat(table.notes().get(0)).startsWith("Inom osäkerheten:");
  }

  @Test
  void aGoalFarFromChance_hasNoNote() {
    // 95 of 100: the interval reaches from 89 to 98.
    Table table =
        Printed.table(
            "maluppfyllelse", one().share("avslutade.resultat", "Våga vidare", "", 95, 100));

    assertThat(Printed.rows(table).get(0)).endsWith("| 95 av 100 (95 %) | 89–98 | Nått");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void aGoalWithNobodyClosed_isNotJudged() {
    Table table =
        Printed.table("maluppfyllelse", one().share("avslutade.resultat", "Våga vidare", "", 0, 0));

    assertThat(Printed.rows(table))
        .containsExactly("Våga vidare | Till arbete eller studier | 40 | Ingen avslutad");
  }

  @Test
  void theChart_ofOneIntervention_saysItsValue() {
    Chart chart = Printed.chart("utfall", one());

    assertThat(chart.categories()).containsExactly("Våga vidare");
    assertThat(Printed.series(chart))
        .containsExactly("Utfall OUTCOME: 10 av 28 (36 %)", "Mål TARGET: 40 %");
    assertThat(Printed.text(chart.alt())).startsWith("Våga vidare: 10 av 28 (36 %).");
  }

  @Test
  void theChart_ofSeveral_leavesOutTheOneThatIsTooSmallForPercent() {
    Chart chart = Printed.chart("utfall", two());

    assertThat(chart.categories()).containsExactly("Våga vidare", "Arbetslivsinriktade insatser");
    assertThat(chart.notes()).hasSize(1);
    assertThat(Printed.series(chart).get(1)).isEqualTo("Mål TARGET: 40 %, –");
    assertThat(Printed.text(chart.alt())).startsWith("Högst: lika för alla, 10 av 28 (36 %).");
    assertThat(Printed.rows(chart.data())).isEqualTo(Printed.rows(Printed.table("utfall", two())));
  }
}
