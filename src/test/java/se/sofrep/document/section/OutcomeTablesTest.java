package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.domain.Intervention.Goal;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.figures.Unit;

class OutcomeTablesTest {
  private static Goal target(int percent) {
    return new Goal("", Optional.of(BigDecimal.valueOf(percent)), true);
  }

  /** 17 closed in ALL-IN, 4 to work; 28 in Rehab, 10 to work or studies; 27 in Förrehab, none. */
  private static Sheet closed() {
    Sheet sheet =
        new Sheet()
            .intervention("ALL-IN", List.of(target(20)), OutcomeRule.DEFAULT)
            .intervention("Rehab", List.of(target(40)), OutcomeRule.DEFAULT)
            .intervention("Förrehab");
    outcome(sheet, "ALL-IN", 4, 17);
    outcome(sheet, "Rehab", 10, 28);
    outcome(sheet, "Förrehab", 0, 27);
    outcome(sheet, "Totalt", 14, 72);
    return sheet
        .value("avslutade.mål", "ALL-IN", "", Unit.PERCENT, 20)
        .value("avslutade.mål", "Rehab", "", Unit.PERCENT, 40);
  }

  private static void outcome(Sheet sheet, String insats, int reached, int closed) {
    sheet
        .count("deltagare.aktuella", insats, "", closed)
        .count("deltagare.avslutade", insats, "", closed)
        .share("avslutade.arbete_eller_studier", insats, "", "", reached, closed)
        .share("avslutade.resultat", insats, "", "", reached, closed);
  }

  @Test
  void outcomeNamesCountShareIntervalAndTargetAndNoTargetWhereThereIsNone() {
    Table table = closed().table("utfall").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsExactly(
            "Insats",
            "Avslutade/Totalt",
            "Arbete eller studier/Antal",
            "Arbete eller studier/%",
            "Arbete eller studier/95 %",
            "Mål %");
    // Wilson, z = 1.959964: 4 of 17 gives 9.6–47.3, 10 of 28 gives 20.7–54.2, 0 of 27 gives 0–12.5.
    assertThat(Sheet.printed(table).subList(0, 3))
        .containsExactly(
            "ALL-IN | 17 | 4 | 24 | 10–47 | 20",
            "Rehab | 28 | 10 | 36 | 21–54 | 40",
            "Förrehab | 27 | 0 | 0 | 0–12 | –");
    assertThat(Sheet.printed(table).get(3)).startsWith("Totalt | 72 | 14 | 19 |");
  }

  @Test
  void anInterventionThatCountsMoreThanWorkAndStudiesGetsItsResultApart() {
    Sheet sheet = new Sheet().intervention("Rehab", List.of(), Sheet.alsoJobSeekers());
    sheet
        .count("deltagare.avslutade", "Rehab", "", 10)
        .share("avslutade.arbete_eller_studier", "Rehab", "", "", 3, 10)
        .share("avslutade.resultat", "Rehab", "", "", 5, 10);
    Table table = sheet.table("utfall").orElseThrow();

    assertThat(Sheet.headings(table))
        .containsSubsequence("Arbete eller studier/%", "Resultat/Antal", "Resultat/%");
    assertThat(Sheet.printed(table)).containsExactly("Rehab | 10 | 3 | 30 | 5 | 50 | 24–76");
    assertThat(table.notes()).anyMatch(note -> note.contains("insatsens egen regel"));
    assertThat(closed().table("utfall").orElseThrow().notes())
        .noneMatch(note -> note.contains("insatsens egen regel"));
  }

  @Test
  void noOneClosedGivesNoOutcome() {
    Sheet sheet = new Sheet().intervention("Rehab").count("deltagare.avslutade", "Rehab", "", 0);

    assertThat(sheet.table("utfall")).isEmpty();
    assertThat(sheet.chart("utfall")).isEmpty();
  }

  @Test
  void theVerdictIsTheFactAndSaysWhenChanceMayExplainIt() {
    Table table = closed().table("maluppfyllelse").orElseThrow();

    assertThat(Sheet.printed(table))
        .containsExactly(
            "ALL-IN | Till arbete eller studier | 20 | 4 av 17 (24 %) | 10–47 | Nått, inom"
                + " osäkerheten",
            "Rehab | Till arbete eller studier | 40 | 10 av 28 (36 %) | 21–54 | Inte nått, inom"
                + " osäkerheten");
    assertThat(table.notes()).singleElement().asString().startsWith("Inom osäkerheten:");
  }

  @Test
  void aTargetOutsideTheIntervalIsPlainlyMetOrNot() {
    Sheet sheet = new Sheet().intervention("Rehab", List.of(target(20)), OutcomeRule.DEFAULT);
    outcome(sheet, "Rehab", 0, 27);
    Table table = sheet.table("maluppfyllelse").orElseThrow();

    assertThat(Sheet.printed(table).get(0)).endsWith("0 av 27 (0 %) | 0–12 | Inte nått");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void aTargetMetExactlyIsMet() {
    Sheet sheet = new Sheet().intervention("Rehab", List.of(target(40)), OutcomeRule.DEFAULT);
    outcome(sheet, "Rehab", 4, 10);

    assertThat(Sheet.printed(sheet.table("maluppfyllelse").orElseThrow()).get(0))
        .endsWith("| Nått");
  }

  @Test
  void aGoalInWordsAndATargetWithoutClosedAreSaidInWords() {
    Sheet sheet =
        new Sheet()
            .intervention(
                "Rehab",
                List.of(target(40), new Goal("Ökad livskvalitet", Optional.empty(), false)),
                OutcomeRule.DEFAULT);
    outcome(sheet, "Rehab", 0, 0);

    assertThat(Sheet.printed(sheet.table("maluppfyllelse").orElseThrow()))
        .containsExactly(
            "Rehab | Till arbete eller studier | 40 | Ingen avslutad",
            "Rehab | Ökad livskvalitet | – | Följs upp i text");
  }

  @Test
  void theChartHoldsIntervalsAndTargetsAndSaysWhatTheyShow() {
    Chart chart = closed().chart("utfall").orElseThrow();

    assertThat(chart.kind()).isEqualTo(Chart.Kind.INTERVALS);
    assertThat(chart.categories()).containsExactly("ALL-IN", "Rehab", "Förrehab");
    assertThat(chart.series().get(1).points().get(2)).as("no target for Förrehab").isEmpty();
    assertThat(chart.series().get(0).points().get(1).orElseThrow().label().replace(Sheet.NBSP, ' '))
        .isEqualTo("10 av 28 (36 %)");
    assertThat(chart.alt().replace(Sheet.NBSP, ' '))
        .isEqualTo(
            "Högst: Rehab, 10 av 28 (36 %). Lägst: Förrehab, 0 av 27 (0 %)."
                + " Målet är nått i 1 av 2 insatser med mål.");
  }

  @Test
  void oneInterventionIsNeitherHighestNorLowest() {
    Sheet sheet = new Sheet().intervention("Rehab");
    outcome(sheet, "Rehab", 10, 10);

    assertThat(sheet.chart("utfall").orElseThrow().alt().replace(Sheet.NBSP, ' '))
        .isEqualTo("Rehab: 10 av 10 (100 %).");
  }
}
