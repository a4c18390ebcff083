package se.sofrep.figures.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sofrep.figures.TestRow.row;

import org.junit.jupiter.api.Test;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Variable;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.TestRow;
import se.sofrep.testing.TestAssociation;

/** Contract §3, "Who counts": first and last day belong to the period and to the participation. */
class WhoCountsTest {
  private static TestMaterial rehab(TestRow... rows) {
    return new TestMaterial(new TestAssociation().intervention("Rehab")).rows(rows);
  }

  private static String flow(TestMaterial m) {
    return String.join(
        " ",
        m.count("deltagare.aktuella", "Rehab", "Totalt"),
        m.count("deltagare.nya", "Rehab", "Totalt"),
        m.count("deltagare.avslutade", "Rehab", "Totalt"),
        m.count("deltagare.pågående", "Rehab", "Totalt"));
  }

  @Test
  void endingTheDayBeforeIsOutsideAndEndingOnTheFirstDayIsClosed() {
    assertThat(flow(rehab(row("Rehab", "2018-05-01", "2018-12-31")))).isEqualTo("0 0 0 0");
    assertThat(flow(rehab(row("Rehab", "2018-05-01", "2019-01-01")))).isEqualTo("1 0 1 0");
  }

  @Test
  void endingOnTheLastDayIsClosedAndTheDayAfterIsOngoing() {
    assertThat(flow(rehab(row("Rehab", "2018-05-01", "2019-12-31")))).isEqualTo("1 0 1 0");
    assertThat(flow(rehab(row("Rehab", "2018-05-01", "2020-01-01")))).isEqualTo("1 0 0 1");
  }

  @Test
  void beginningOnEitherBoundaryIsNewAndTheDayAfterIsOutside() {
    assertThat(flow(rehab(row("Rehab", "2019-01-01")))).isEqualTo("1 1 0 1");
    assertThat(flow(rehab(row("Rehab", "2019-12-31")))).isEqualTo("1 1 0 1");
    assertThat(flow(rehab(row("Rehab", "2020-01-01")))).isEqualTo("0 0 0 0");
  }

  @Test
  void oneDayIsAParticipation() {
    assertThat(flow(rehab(row("Rehab", "2019-06-01", "2019-06-01")))).isEqualTo("1 1 1 0");
  }

  @Test
  void anonymousRowsCountOnlyAsAnonymous() {
    TestMaterial m = rehab(row("Rehab", "2019-02-01", "2019-03-01").anonymous().man());
    assertThat(flow(m)).isEqualTo("0 0 0 0");
    assertThat(m.count("deltagare.anonyma", "Rehab", "Man")).isEqualTo("1");
    assertThat(m.count("deltagare.anonyma", "Rehab", "Kvinna")).isEqualTo("0");
    assertThat(m.count("deltagare.anonyma", "Totalt", "Totalt")).isEqualTo("1");
    assertThat(m.count("deltagare.unika", "Rehab", "Totalt")).isEqualTo("0");
  }

  @Test
  void misregisteredRowsCountOnlyAsMisregistered() {
    TestMaterial m = rehab(row("Rehab", "2019-02-01", "2019-03-01").reason("Felregistrering"));
    assertThat(flow(m)).isEqualTo("0 0 0 0");
    assertThat(m.count("deltagare.felregistrerade", "Rehab", "Totalt")).isEqualTo("1");
    assertThat(m.count("avslutade.avslutsanledning", "Rehab", "Totalt", "Felregistrering"))
        .isEqualTo("none");
  }

  @Test
  void aPersonInTwoInterventionsIsTwoParticipationsAndOnePerson() {
    TestMaterial m =
        new TestMaterial(new TestAssociation().intervention("A").intervention("B"))
            .rows(
                row("A", "2019-01-10").person("x"),
                row("A", "2019-06-01").person("x"),
                row("B", "2019-02-01").person("x"),
                row("B", "2019-02-01").person("y").man());
    assertThat(m.count("deltagare.aktuella", "Totalt", "Totalt")).isEqualTo("4");
    assertThat(m.count("deltagare.unika", "A", "Totalt")).isEqualTo("1");
    assertThat(m.count("deltagare.unika", "B", "Totalt")).isEqualTo("2");
    assertThat(m.count("deltagare.unika", "Totalt", "Totalt")).isEqualTo("2");
    assertThat(m.count("deltagare.unika", "Totalt", "Kvinna")).isEqualTo("1");
  }

  @Test
  void groupsAreReportedAsWellAndNeverAddedToTheTotal() {
    TestMaterial m =
        new TestMaterial(
                new TestAssociation()
                    .intervention("A")
                    .intervention("B")
                    .intervention("C")
                    .group("AB", "A", "B"))
            .rows(row("A", "2019-01-10"), row("B", "2019-02-01").man(), row("C", "2019-03-01"));
    assertThat(m.count("deltagare.nya", "AB", "Totalt")).isEqualTo("2");
    assertThat(m.count("deltagare.nya", "AB", "Man")).isEqualTo("1");
    assertThat(m.count("deltagare.nya", "Totalt", "Totalt")).isEqualTo("3");
  }

  @Test
  void bothSexesHaveRowsAlsoWhenNoneOccursAndOthersWhereTheyOccur() {
    TestMaterial m =
        new TestMaterial(new TestAssociation().intervention("A").intervention("B"))
            .rows(row("A", "2019-01-10").gender("Annat"), row("B", "2019-01-10").gender(""));
    assertThat(m.count("deltagare.nya", "A", "Man")).isEqualTo("0");
    assertThat(m.count("deltagare.nya", "A", "Annat")).isEqualTo("1");
    assertThat(m.count("deltagare.nya", "B", "Annat")).isEqualTo("none");
    assertThat(m.count("deltagare.nya", "B", "Okänt")).isEqualTo("1");
    assertThat(m.categories("nya.kön", "Totalt", "Totalt", se.sofrep.figures.Unit.COUNT))
        .containsExactly("Kvinna", "Man", "Annat", "Okänt");
  }

  /** A file of participants that lacks an insats directed at individuals says: nobody. */
  @Test
  void anInterventionWithoutARowWasNotCounted() {
    TestMaterial m =
        new TestMaterial(
                new TestAssociation()
                    .intervention("A")
                    .intervention("Tom")
                    .intervention("Senare", i -> i.from("2020-01-01"))
                    .intervention("Förbi", i -> i.until("2018-12-31"))
                    .intervention("Struktur", i -> i.individual(0)))
            .rows(row("A", "2019-01-10"));
    assertThat(m.count("deltagare.aktuella", "Tom", "Kvinna")).isEqualTo("none");
    assertThat(m.count("deltagare.aktuella", "Senare", "Totalt")).isEqualTo("none");
    assertThat(m.count("deltagare.aktuella", "Förbi", "Totalt")).isEqualTo("none");
    assertThat(m.count("deltagare.aktuella", "Struktur", "Totalt")).isEqualTo("none");
  }

  @Test
  void noFileOfParticipantsGivesNoFiguresAtAll() {
    assertThat(new TestMaterial(new TestAssociation().intervention("A")).figures().isEmpty())
        .isTrue();
  }

  @Test
  void theYearBeforeComesFromItsOwnFileInItsOwnPeriod() {
    TestMaterial m =
        new TestMaterial(new TestAssociation().intervention("Rehab"))
            .period("2019-01-01", "2019-08-31")
            .rows(row("Rehab", "2019-03-01"))
            .rowsBefore(
                row("Rehab", "2018-03-01"), row("Rehab", "2018-08-31"), row("Rehab", "2018-09-01"));
    assertThat(m.count("deltagare.nya", "Rehab", "Totalt")).isEqualTo("1");
    assertThat(m.countBefore("deltagare.nya", "Rehab", "Totalt")).isEqualTo("2");
  }

  @Test
  void oneFileForBothYearsIsReadOnce() {
    int[] reads = {0};
    Participations file =
        action -> {
          reads[0]++;
          action.accept(row("Rehab", "2018-02-01", "2019-02-01").build());
          action.accept(row("Rehab", "2018-02-01", "2018-03-01").build());
        };
    TestMaterial m = new TestMaterial(new TestAssociation().intervention("Rehab"));
    m.year().participations(file).file("deltagare.csv");
    m.yearBefore().participations(file).file("deltagare.csv");
    assertThat(m.count("deltagare.avslutade", "Rehab", "Totalt")).isEqualTo("1");
    assertThat(m.countBefore("deltagare.nya", "Rehab", "Totalt")).isEqualTo("2");
    assertThat(m.countBefore("deltagare.avslutade", "Rehab", "Totalt")).isEqualTo("1");
    assertThat(reads[0]).isEqualTo(1);
  }

  @Test
  void theSourceIsTheInputFile() {
    TestMaterial m = rehab(row("Rehab", "2019-02-01"));
    assertThat(
            m.find("deltagare.nya", "Rehab", "", "", se.sofrep.figures.Unit.COUNT)
                .orElseThrow()
                .sources())
        .containsExactly("2019/deltagare.csv");
  }

  /** An unknown insats is the reader's trouble; its rows are not lost from the total. */
  @Test
  void rowsOfAnInterventionThatTheSettingsLackStayInTheTotal() {
    TestMaterial m = rehab(row("Annan", "2019-02-01", "2019-03-01").reason("Arbete"));
    assertThat(m.count("deltagare.nya", "Annan", "Totalt")).isEqualTo("1");
    assertThat(m.count("avslutade.arbete", "Totalt", "Totalt")).isEqualTo("1");
  }

  @Test
  void everyInterventionIsJudgedByItsOwnRuleAlsoInTheTotal() {
    OutcomeRule own =
        new OutcomeRule(
            java.util.List.of("Arbete"),
            java.util.List.of(),
            java.util.List.of("Aktivt arbetssökande"),
            Variable.OCCUPATION_AFTER);
    TestMaterial m =
        new TestMaterial(
                new TestAssociation().intervention("A").intervention("B", i -> i.outcome(own)))
            .rows(
                row("A", "2019-01-01", "2019-02-01")
                    .reason("Arbete", "Studier")
                    .with(Variable.OCCUPATION_AFTER, "Aktivt arbetssökande"),
                row("B", "2019-01-01", "2019-02-01")
                    .reason("Arbete")
                    .with(Variable.OCCUPATION_AFTER, "Aktivt arbetssökande"),
                row("A", "2019-01-01", "2019-02-01").reason("Utbildning").man(),
                row("A", "2019-01-01", "2020-02-01").reason("Arbete"));
    assertThat(m.count("avslutade.arbete", "A", "Totalt")).isEqualTo("1");
    assertThat(m.count("avslutade.studier", "A", "Totalt")).isEqualTo("2");
    assertThat(m.count("avslutade.arbete_eller_studier", "A", "Totalt")).isEqualTo("2");
    assertThat(m.count("avslutade.arbete", "B", "Totalt")).isEqualTo("0");
    assertThat(m.count("avslutade.resultat", "B", "Totalt")).isEqualTo("1");
    assertThat(m.count("avslutade.resultat", "Totalt", "Totalt")).isEqualTo("3");
    assertThat(m.percent("avslutade.arbete_eller_studier", "A", "Man", "")).isEqualTo("100");
  }

  @Test
  void theTargetHasARowOnlyWhereThereIsOne() {
    TestMaterial m =
        new TestMaterial(
                new TestAssociation().intervention("A", i -> i.target(40)).intervention("B"))
            .rows(row("A", "2019-01-01"), row("B", "2019-01-01"));
    assertThat(m.percent("avslutade.mål", "A", "", "")).isEqualTo("40");
    assertThat(m.percent("avslutade.mål", "B", "", "")).isEqualTo("none");
    assertThat(m.percent("avslutade.mål", "Totalt", "", "")).isEqualTo("none");
  }
}
