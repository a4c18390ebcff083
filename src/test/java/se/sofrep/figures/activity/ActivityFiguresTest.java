package se.sofrep.figures.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.VolumeRow.Kind;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** Contract §3: volume, training, survey, questionnaires, enquiries. */
class ActivityFiguresTest {
  private static TestMaterial material() {
    return new TestMaterial(
        new TestAssociation()
            .intervention("Bro")
            .intervention("Stig")
            .group("Båda", "Bro", "Stig"));
  }

  @Test
  void volumeAndConsultationsAreAddedByActivityAndSex() {
    TestMaterial m = material();
    m.year()
        .volume("2019-01-01", "Bro", "Öppet hus", Kind.VOLUME, "1", "14", "9", "23", "")
        .volume("2019-12-31", "Bro", "Öppet hus", Kind.VOLUME, "2", "8", "12", "", "")
        .volume("2019-05-01", "Bro", "Handledning", Kind.CONSULTATION, "3", "", "", "", "")
        .volume("2020-01-01", "Bro", "Öppet hus", Kind.VOLUME, "1", "9", "9", "18", "");
    assertThat(m.count("volym.deltagare", "Bro", "Kvinna", "Öppet hus")).isEqualTo("22");
    assertThat(m.count("volym.deltagare", "Bro", "Totalt", "Öppet hus")).isEqualTo("43");
    assertThat(m.count("volym.deltagare", "Båda", "Totalt", "")).isEqualTo("43");
    assertThat(m.count("volym.deltagare", "Totalt", "Totalt", "")).isEqualTo("43");
    assertThat(m.count("volym.deltagare", "Bro", "Totalt", "Handledning")).isEqualTo("none");
    assertThat(m.count("volym.tillfällen", "Bro", "Totalt", "Handledning")).isEqualTo("3");
    assertThat(m.count("volym.tillfällen", "Totalt", "Totalt", "")).isEqualTo("6");
  }

  /** 20 heads of whom 5 women and 6 men leave 9 of whom nothing is told. */
  @Test
  void headsOfNoToldSexAreUnknown() {
    TestMaterial m = material();
    m.year().volume("2019-03-01", "Bro", "Träff", Kind.VOLUME, "1", "5", "6", "20", "");
    assertThat(m.count("volym.deltagare", "Bro", "Okänt", "Träff")).isEqualTo("9");
  }

  @Test
  void trainingCountsTheOwnWhereGivenElseAll() {
    TestMaterial m = material();
    m.year()
        .volume("2019-04-27", "Bro", "Kunskapsdag", Kind.TRAINING, "1", "31", "12", "43", "30")
        .volume("2019-11-16", "Bro", "Kunskapsdag", Kind.TRAINING, "1", "22", "9", "31", "")
        .volume("2019-11-23", "Bro", "Nätverk", Kind.TRAINING, "1", "10", "4", "", "");
    assertThat(m.count("kompetens.deltagare", "", "", "Kunskapsdag")).isEqualTo("61");
    assertThat(m.count("kompetens.deltagare", "", "", "")).isEqualTo("75");
    assertThat(m.figures().named("volym.deltagare")).isEmpty();
  }

  @Test
  void everyStepOfTheScaleHasARowAndStepsAddUpFromAbove() {
    TestMaterial m = material();
    m.year()
        .survey("2019-10-15", "deltagare", "Bro", "Stöd?", "Delvis", 3, "16")
        .survey("2019-10-15", "deltagare", "Bro", "Stöd?", "Till stor del", 4, "16")
        .survey("2019-10-15", "deltagare", "Bro", "Stöd?", "Helt och hållet", 1, "16");
    String head = "deltagare / Stöd? / ";
    assertThat(m.categories("indikator.svar", "Bro", "Totalt", Unit.COUNT))
        .containsExactlyElementsOf(SurveyAnswer.SCALE.stream().map(s -> head + s).toList());
    assertThat(m.count("indikator.svar", "Bro", "", head + "Inte alls")).isEqualTo("0");
    assertThat(m.percent("indikator.svar", "Bro", "", head + "Till stor del")).isEqualTo("50");
    assertThat(m.count("indikator.svar_eller_högre", "Bro", "", head + "Till stor del"))
        .isEqualTo("5");
    assertThat(m.percent("indikator.svar_eller_högre", "Bro", "", head + "Inte alls"))
        .isEqualTo("100");
  }

  /** 8 answered one question, 6 the other: 8 of 16. */
  @Test
  void theResponseRateIsTheMostAnsweredQuestionOverThoseAsked() {
    TestMaterial m = material();
    m.year()
        .survey("2019-10-15", "deltagare", "Bro", "A?", "Delvis", 8, "16")
        .survey("2019-10-15", "deltagare", "Bro", "B?", "Delvis", 6, "16")
        .survey("2019-10-15", "deltagare", "Stig", "A?", "Delvis", 1, "4")
        .survey("2019-10-15", "styrelse", "", "C?", "Ja", 5, "8");
    assertThat(m.percent("indikator.svarsfrekvens", "Bro", "", "deltagare")).isEqualTo("50");
    assertThat(m.percent("indikator.svarsfrekvens", "Totalt", "", "deltagare")).isEqualTo("45");
    assertThat(m.percent("indikator.svarsfrekvens", "", "", "styrelse")).isEqualTo("62.5");
  }

  @Test
  void twoDifferentNumbersAskedAreAnErrorOnceAndGiveNoRate() {
    TestMaterial m = material();
    m.year()
        .survey("2019-10-15", "deltagare", "Bro", "A?", "Delvis", 8, "16")
        .survey("2019-10-15", "deltagare", "Bro", "B?", "Delvis", 6, "17");
    assertThat(m.percent("indikator.svarsfrekvens", "Bro", "", "deltagare")).isEqualTo("none");
    assertThat(m.findingCodes()).containsExactly("figures.asked-differs");
  }

  @Test
  void answersWithoutADateAreOfTheYearAndNotOfAShorterPeriod() {
    TestMaterial whole = material();
    whole.year().survey("", "styrelse", "", "A?", "Ja", 3, "");
    assertThat(whole.count("indikator.svar", "", "", "styrelse / A? / Ja")).isEqualTo("3");
    TestMaterial interim = material().period("2019-01-01", "2019-08-31");
    interim.year().survey("", "styrelse", "", "A?", "Ja", 3, "");
    assertThat(interim.figures().isEmpty()).isTrue();
    assertThat(interim.findingCodes()).containsExactly("figures.undated-left-out");
  }

  /** Four asked about fear, three of whom say yes; of those three, one has told somebody. */
  @Test
  void nestedSharesHaveThoseWhoGaveTheOtherAnswerAsBase() {
    TestMaterial m = material();
    m.year()
        .form("a", "Kvinna", "Rädd?", "Ja")
        .form("a", "Kvinna", "Berättat?", "Ja")
        .form("b", "Kvinna", "Rädd?", "Ja")
        .form("b", "Kvinna", "Berättat?", "Nej")
        .form("c", "Man", "Rädd?", "Ja")
        .form("d", "Man", "Rädd?", "Nej");
    assertThat(m.percent("formulär.svar", "", "", "Trygghet / Rädd? / Ja")).isEqualTo("75");
    assertThat(m.count("formulär.svar", "", "Man", "Trygghet / Rädd? / Nej")).isEqualTo("1");
    String nested = "Trygghet / Berättat? / Ja / av dem som svarat Ja på Rädd?";
    assertThat(m.count("formulär.svar", "", "", nested)).isEqualTo("1");
    assertThat(m.find("formulär.svar", "", "", nested, Unit.PERCENT).orElseThrow().denominator())
        .contains(BigDecimal.valueOf(3));
    assertThat(m.percent("formulär.svar", "", "Kvinna", nested)).isEqualTo("50");
  }

  @Test
  void enquiriesSpreadOverPartyMunicipalityAndOutcome() {
    TestMaterial m = material();
    m.year()
        .enquiry("2019-01-01", "Bro", "Försäkringskassan", "Alby", "Kvinna", "start")
        .enquiry("2019-12-31", "Bro", "", "Alby", "Man", "kö")
        .enquiry("2018-12-31", "Bro", "", "Alby", "Man", "kö");
    assertThat(m.count("förfrågningar", "Bro", "Totalt")).isEqualTo("2");
    assertThat(m.percent("förfrågningar", "Bro", "Totalt", "part / Försäkringskassan"))
        .isEqualTo("50");
    assertThat(m.count("förfrågningar", "Bro", "Totalt", "part / Saknas")).isEqualTo("1");
    assertThat(m.percent("förfrågningar", "Totalt", "Man", "kommun / Alby")).isEqualTo("100");
    assertThat(m.count("förfrågningar", "Bro", "Kvinna", "utfall / avböjt")).isEqualTo("0");
  }
}
