package se.sofrep.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.sofrep.disclosure.attack.Finding.Kind;

/** Shares, costs, means and questionnaires; the answers were worked out by hand. */
class AttackOnQuotientsTest {
  private static final String CLOSED = "deltagare.avslutade;Rehab;Totalt;;2019";
  private static final String WORK = "avslutade.arbete;Rehab;Totalt;;2019";

  /** 19.5 to 20.5 percent of 15 are 2.9 to 3.1 persons. */
  @Test
  void aRoundedShareGivesItsCount() {
    Handmade table = new Handmade().count(CLOSED, 15).hidden(WORK).measure(WORK, "procent", "20");

    assertThat(table.span(WORK)).isEqualTo("3..3");
  }

  /** 1.5 to 2.5 percent of 100 are 2. */
  @Test
  void aRoundedShareOfManyGivesAFew() {
    Handmade table = new Handmade().count(CLOSED, 100).hidden(WORK).measure(WORK, "procent", "2");

    assertThat(table.span(WORK)).isEqualTo("2..2");
  }

  @Test
  void aShareSaysItsBase() {
    Handmade table = new Handmade().hidden(CLOSED).share(WORK, "75", 6, 8);

    assertThat(table.span(CLOSED)).isEqualTo("8..8");
  }

  @Test
  void theGoalIsNoShareOfTheClosed() {
    Handmade table =
        new Handmade()
            .hidden(CLOSED)
            .count("deltagare.aktuella;Rehab;Totalt;;2019", 9)
            .measure("avslutade.mål;Rehab;Totalt;;2019", "procent", "40");

    assertThat(table.span(CLOSED)).isEqualTo("1..9");
  }

  @Test
  void aCostForEachGivesHowMany() {
    String current = "deltagare.aktuella;Rehab;Totalt;;2019";
    Handmade table =
        new Handmade()
            .hidden(current)
            .measure("ekonomi.insats.utnyttjat;Rehab;Totalt;;2019", "kr", "100000")
            .measure("ekonomi.insats.kostnad_per_deltagare;Rehab;Totalt;;2019", "kr", "33333");

    assertThat(table.span(current)).isEqualTo("3..3");
    assertThat(table.findings())
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(Kind.WORKED_OUT, Kind.OPEN_MEASURE);
  }

  /** Twelve gave Delvis or higher, nine Till stor del or higher: three gave Delvis. */
  @Test
  void levelsOfAScaleAreDifferences() {
    String question = "deltagare / Har du inflytande? / ";
    String some = "indikator.svar;Rehab;Totalt;" + question + "Delvis;2019";
    String orHigher = "indikator.svar_eller_högre;Rehab;Totalt;" + question;
    Handmade table =
        new Handmade()
            .hidden(some)
            .count(orHigher + "Delvis;2019", 12)
            .count(orHigher + "Till stor del;2019", 9);

    assertThat(table.span(some)).isEqualTo("3..3");
  }

  /** Both yes are the same persons, whichever question is asked first. */
  @Test
  void answersToTwoQuestionsAreTheSameEitherWay() {
    String form = "formulär.svar;Totalt;Totalt;Våld / ";
    String first = form + "Utsatt? / Ja / av dem som svarat Ja på Barndom?;2019";
    String second = form + "Barndom? / Ja / av dem som svarat Ja på Utsatt?;2019";
    Handmade table =
        new Handmade().count(first, 8).hidden(second).count(form + "Barndom? / Ja;2019", 10);

    assertThat(table.span(second)).isEqualTo("8..8");
  }

  @Test
  void answersAddUpToThoseWhoAnswered() {
    String yes = "formulär.svar;Totalt;Totalt;Våld / Utsatt? / Ja;2019";
    String no = "formulär.svar;Totalt;Totalt;Våld / Utsatt? / Nej;2019";
    Handmade table = new Handmade().hidden(yes).count(no, 8).share(no, "80", 8, 10);

    assertThat(table.span(yes)).isEqualTo("2..2");
  }

  /** Eleven by party; ten of them started, so one waits. */
  @Test
  void enquiriesAreTheSameByPartyAndByOutcome() {
    String enquiries = "förfrågningar;Totalt;Totalt;";
    Handmade table =
        new Handmade()
            .count(enquiries + "part / Försäkringskassan;2019", 5)
            .count(enquiries + "part / Arbetsförmedlingen;2019", 6)
            .count(enquiries + "utfall / start;2019", 10)
            .hidden(enquiries + "utfall / kö;2019");

    assertThat(table.span(enquiries + "utfall / kö;2019")).isEqualTo("1..1");
  }

  @Test
  void smallNumbersThatStandThereAreTold() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Rehab;Man;;2019", 4)
            .share("avslutade.arbete;Rehab;Man;;2019", "0", 0, 3)
            .measure("avslutade.dagar_i_insats;Rehab;Kvinna;medel;2019", "dagar", "120")
            .count("deltagare.avslutade;Rehab;Kvinna;;2019", 2);

    assertThat(table.findings())
        .extracting(Finding::kind)
        .contains(Kind.OPEN_COUNT, Kind.OPEN_SHARE, Kind.OPEN_MEASURE);
  }

  @Test
  void everyoneOrAllButOneInACategoryIsTold() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Rehab;Totalt;;2019", 8)
            .count("nya.hinder;Rehab;Totalt;Utmattning;2019", 8)
            .count("nya.kön;Rehab;Totalt;Kvinna;2019", 8)
            .count("nya.kommun;Rehab;Totalt;Mellerud;2019", 7);

    assertThat(table.findings())
        .filteredOn(f -> f.kind() == Kind.EVERYONE || f.kind() == Kind.ALL_BUT_ONE)
        .extracting(Finding::kind, finding -> finding.cell().figure())
        .containsExactly(tuple(Kind.EVERYONE, "nya.hinder"), tuple(Kind.ALL_BUT_ONE, "nya.kommun"));
  }

  /** No woman left after 3 days, so that one of the men did. */
  @Test
  void theShortestStayIsSomeones() {
    String days = "avslutade.dagar_i_insats;Rehab;";
    Handmade table =
        new Handmade()
            .count("deltagare.avslutade;Rehab;Totalt;;2019", 30)
            .hidden("deltagare.avslutade;Rehab;Kvinna;;2019", "deltagare.avslutade;Rehab;Man;;2019")
            .measure(days + "Totalt;min;2019", "dagar", "3")
            .measure(days + "Totalt;max;2019", "dagar", "300")
            .measure(days + "Kvinna;min;2019", "dagar", "20")
            .measure(days + "Kvinna;max;2019", "dagar", "300");

    assertThat(table.findings())
        .extracting(Finding::kind, Finding::cell)
        .containsExactly(tuple(Kind.MEASURE_WORKED_OUT, Handmade.cell(days + "Man;min;2019")));
  }

  @Test
  void numbersThatContradictOneAnotherTellNothing() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Rehab;Totalt;;2019", 8)
            .count("deltagare.nya;Rehab;Kvinna;;2019", 9)
            .hidden("deltagare.nya;Rehab;Man;;2019");

    assertThat(table.findings()).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION);
  }
}
