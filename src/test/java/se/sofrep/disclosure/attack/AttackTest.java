package se.sofrep.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.sofrep.disclosure.attack.Finding.Kind;

/** Tables small enough to be worked out by hand; the answers were. */
class AttackTest {
  private static final String WOMEN = "deltagare.aktuella;Rehab;Kvinna;;2019";
  private static final String MEN = "deltagare.aktuella;Rehab;Man;;2019";
  private static final String BOTH = "deltagare.aktuella;Rehab;Totalt;;2019";

  @Test
  void oneHiddenPartIsTheTotalLessTheOther() {
    Handmade table = new Handmade().count(BOTH, 20).count(WOMEN, 17).hidden(MEN);

    assertThat(table.span(MEN)).isEqualTo("3..3");
    assertThat(table.findings()).extracting(Finding::kind).containsExactly(Kind.WORKED_OUT);
    assertThat(table.findings()).allMatch(Finding::isExact);
  }

  @Test
  void twoHiddenPartsMayBeAnythingThatAddsUp() {
    Handmade table = new Handmade().count(BOTH, 20).hidden(WOMEN, MEN);

    assertThat(table.span(WOMEN)).isEqualTo("1..19");
    assertThat(table.findings()).isEmpty();
  }

  /** Three of at least one each share five: none is more than three. */
  @Test
  void severalHiddenPartsOfASmallSumAreTold() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Totalt;Totalt;;2019", 5)
            .hidden(
                "deltagare.nya;Rehab;Totalt;;2019",
                "deltagare.nya;Nya vägar;Totalt;;2019",
                "deltagare.nya;Steget;Totalt;;2019");

    assertThat(table.span("deltagare.nya;Steget;Totalt;;2019")).isEqualTo("1..3");
    assertThat(table.findings())
        .filteredOn(finding -> finding.kind() == Kind.WORKED_OUT)
        .hasSize(3);
  }

  private static Handmade twoByTwo() {
    return new Handmade()
        .count("deltagare.nya;Rehab;Totalt;;2019", 10)
        .count("deltagare.nya;Nya vägar;Totalt;;2019", 10)
        .count("deltagare.nya;Totalt;Kvinna;;2019", 12)
        .count("deltagare.nya;Totalt;Man;;2019", 8)
        .count("deltagare.nya;Totalt;Totalt;;2019", 20);
  }

  @Test
  void oneHiddenOfTwoByTwoIsExact() {
    Handmade table =
        twoByTwo()
            .count("deltagare.nya;Rehab;Kvinna;;2019", 7)
            .hidden("deltagare.nya;Rehab;Man;;2019")
            .count("deltagare.nya;Nya vägar;Kvinna;;2019", 5)
            .count("deltagare.nya;Nya vägar;Man;;2019", 5);

    assertThat(table.span("deltagare.nya;Rehab;Man;;2019")).isEqualTo("3..3");
  }

  /** Men of Rehab x: women 10 − x, women of Nya vägar 2 + x, men of Nya vägar 8 − x, all ≥ 1. */
  @Test
  void allHiddenOfTwoByTwoMoveTogether() {
    Handmade table =
        twoByTwo()
            .hidden("deltagare.nya;Rehab;Kvinna;;2019", "deltagare.nya;Rehab;Man;;2019")
            .hidden("deltagare.nya;Nya vägar;Kvinna;;2019", "deltagare.nya;Nya vägar;Man;;2019");

    assertThat(table.span("deltagare.nya;Rehab;Man;;2019")).isEqualTo("1..7");
    assertThat(table.span("deltagare.nya;Rehab;Kvinna;;2019")).isEqualTo("3..9");
    assertThat(table.span("deltagare.nya;Nya vägar;Kvinna;;2019")).isEqualTo("3..9");
    assertThat(table.findings()).isEmpty();
  }

  /** Rehab and Nya vägar are the group: Steget 17 − 15 = 2, its women 1, so its men 1. */
  @Test
  void aChainLeadsOverGroupInsatsAndSex() {
    Handmade table =
        new Handmade()
            .count("avslutade.resultat;Totalt;Totalt;;2019", 17)
            .count("avslutade.resultat;Totalt;Kvinna;;2019", 9)
            .hidden("avslutade.resultat;Totalt;Man;;2019")
            .count("avslutade.resultat;Arbetslivet;Totalt;;2019", 15)
            .count("avslutade.resultat;Arbetslivet;Kvinna;;2019", 8)
            .hidden("avslutade.resultat;Arbetslivet;Man;;2019")
            .hidden("avslutade.resultat;Rehab;Totalt;;2019")
            .count("avslutade.resultat;Nya vägar;Totalt;;2019", 9)
            .hidden("avslutade.resultat;Steget;Totalt;;2019")
            .hidden("avslutade.resultat;Steget;Kvinna;;2019")
            .hidden("avslutade.resultat;Steget;Man;;2019");

    assertThat(table.span("avslutade.resultat;Steget;Man;;2019")).isEqualTo("1..1");
    assertThat(table.span("avslutade.resultat;Rehab;Totalt;;2019")).isEqualTo("6..6");
    assertThat(table.span("avslutade.resultat;Totalt;Man;;2019")).isEqualTo("8..8");
  }

  @Test
  void currentAreClosedAndOngoing() {
    String ongoing = "pågående.utbildning;Rehab;Totalt;Grundskola;2019";
    Handmade table =
        new Handmade()
            .count("aktuella.utbildning;Rehab;Totalt;Grundskola;2019", 12)
            .count("avslutade.utbildning;Rehab;Totalt;Grundskola;2019", 9)
            .hidden(ongoing)
            .count("pågående.utbildning;Rehab;Totalt;Gymnasium;2019", 8);

    assertThat(table.span(ongoing)).isEqualTo("3..3");
  }

  @Test
  void currentWereOngoingLastYearOrAreNew() {
    String before = "pågående.part;Rehab;Totalt;Försäkringskassan;2018";
    Handmade table =
        new Handmade()
            .hidden(before)
            .count("pågående.part;Rehab;Totalt;Arbetsförmedlingen;2018", 7)
            .count("nya.part;Rehab;Totalt;Försäkringskassan;2019", 10)
            .count("aktuella.part;Rehab;Totalt;Försäkringskassan;2019", 12);

    assertThat(table.span(before)).isEqualTo("2..2");
  }

  /** 20 are not 5 + 10, so the years do not fit: nothing is known but that 5 ≤ 20. */
  @Test
  void yearsThatDoNotFitTellNothing() {
    String before = "pågående.part;Rehab;Totalt;Försäkringskassan;2018";
    Handmade table =
        new Handmade()
            .count("deltagare.pågående;Rehab;Totalt;;2018", 5)
            .count("deltagare.nya;Rehab;Totalt;;2019", 10)
            .count(BOTH, 20)
            .hidden(before)
            .hidden("pågående.part;Rehab;Totalt;Arbetsförmedlingen;2018")
            .count("nya.part;Rehab;Totalt;Försäkringskassan;2019", 10)
            .count("aktuella.part;Rehab;Totalt;Försäkringskassan;2019", 12);

    assertThat(table.span(before)).isEqualTo("0..5");
  }

  @Test
  void aWithheldCategoryIsAtLeastOneSinceZerosStand() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Rehab;Totalt;;2019", 6)
            .count("nya.kommun;Rehab;Totalt;Vänersborg;2019", 0)
            .hidden("nya.kommun;Rehab;Totalt;Mellerud;2019", "nya.kommun;Rehab;Totalt;Åmål;2019");

    assertThat(table.span("nya.kommun;Rehab;Totalt;Åmål;2019")).isEqualTo("1..5");
  }

  @Test
  void whereAWholeDistributionIsWithheldItMayBeNone() {
    Handmade table =
        new Handmade()
            .count("deltagare.nya;Rehab;Totalt;;2019", 6)
            .hidden("nya.kommun;Rehab;Totalt;Mellerud;2019", "nya.kommun;Rehab;Totalt;Åmål;2019");

    assertThat(table.span("nya.kommun;Rehab;Totalt;Åmål;2019")).isEqualTo("0..6");
  }

  /** Of nine to work or studies six went to work: at least three studied, and at most nine. */
  @Test
  void outcomesAreNested() {
    String studies = "avslutade.studier;Rehab;Totalt;;2019";
    Handmade table =
        new Handmade()
            .count("deltagare.avslutade;Rehab;Totalt;;2019", 20)
            .count("avslutade.arbete;Rehab;Totalt;;2019", 6)
            .count("avslutade.arbete_eller_studier;Rehab;Totalt;;2019", 9)
            .hidden(studies);

    assertThat(table.span(studies)).isEqualTo("3..9");
    assertThat(table.findings()).isEmpty();
  }

  @Test
  void workIsAReasonForClosing() {
    String work = "avslutade.arbete;Rehab;Totalt;;2019";
    Handmade table =
        new Handmade()
            .hidden(work)
            .count("avslutade.avslutsanledning;Rehab;Totalt;Arbete;2019", 4)
            .count("avslutade.avslutsanledning;Rehab;Totalt;Sjukdom;2019", 8);

    assertThat(table.span(work)).isEqualTo("4..4");
  }

  @Test
  void someoneInOneBandIsInTheWiderOneToo() {
    String narrow = "nya.ålder;Rehab;Totalt;45–59;2019";
    Handmade table =
        new Handmade()
            .count("nya.ålder;Rehab;Totalt;30–44;2019", 10)
            .hidden(narrow)
            .count("nya.ålder;Rehab;Totalt;30–59;2019", 12);

    assertThat(table.span(narrow)).isEqualTo("2..2");
  }

  @Test
  void whatIsLeftInOneInsatsIsNotWhatIsLeftInAnother() {
    Handmade table =
        new Handmade()
            .count("nya.part;Totalt;Totalt;Övriga;2019", 12)
            .count("nya.part;Rehab;Totalt;Övriga;2019", 5)
            .count("nya.part;Nya vägar;Totalt;Övriga;2019", 5)
            .hidden("nya.part;Steget;Totalt;Övriga;2019");

    assertThat(table.findings()).isEmpty();
  }

  @Test
  void whoOfAReportIsNotPrintedMayStillBeWorkedOut() {
    Handmade table = new Handmade().count(BOTH, 20).count(WOMEN, 17);

    assertThat(table.findings())
        .extracting(Finding::kind, Finding::cell)
        .containsExactly(tuple(Kind.WORKED_OUT_UNPUBLISHED, Handmade.cell(MEN)));
  }

  @Test
  void whatAReportDoesNotPrintMayBeAnything() {
    Handmade table = new Handmade().count(BOTH, 20).hidden(WOMEN);

    assertThat(table.span(WOMEN)).isEqualTo("1..20");
  }

  /** The annual report withholds the men, the one of the insats its women: 20 − 17 = 3. */
  @Test
  void twoReportsTellMoreThanEach() {
    Handmade annual = new Handmade().count(BOTH, 20).hidden(WOMEN, MEN);
    Handmade ofTheInsats = new Handmade().count(WOMEN, 17);

    assertThat(annual.findings()).isEmpty();
    assertThat(ofTheInsats.findings()).isEmpty();
    assertThat(annual.findingsBeside(ofTheInsats))
        .extracting(Finding::kind, Finding::cell)
        .containsExactly(tuple(Kind.WORKED_OUT, Handmade.cell(MEN)));
  }
}
