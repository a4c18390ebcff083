package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.VolumeRow;
import se.sofrep.testing.TestAssociation;

/** Budget, counts, volume, survey, questionnaires, enquiries and control figures. */
class OtherReadersTest {
  @TempDir Path folder;

  private final TestAssociation rehab =
      TestAssociation.with("Rehab").group("Arbetslivsinriktade", "Rehab");

  private <R> Input.Read<List<R>> read(Input.Reader<R> reader, String... lines) {
    return Input.read(folder, reader, rehab, lines);
  }

  @Test
  void budgetIsReadExactly() {
    Input.Read<List<BudgetRow>> read =
        read(
            BudgetReader::new,
            "Ansvar;Benämning;Budget;Prognos;Period",
            "1001;Politik;-200 000,50;−180 000;",
            "0100;Bidrag;4.524.000;;2018-01..2018-08",
            "1002;Revision;-;–;2018",
            ";Summa;4 323 999,50;;");

    assertThat(read.value())
        .extracting(BudgetRow::costArea, BudgetRow::budget, BudgetRow::forecast, BudgetRow::period)
        .containsExactly(
            tuple(
                "1001",
                Optional.of(new BigDecimal("-200000.50")),
                Optional.of(new BigDecimal("-180000")),
                Optional.empty()),
            tuple(
                "0100",
                Optional.of(new BigDecimal("4524000")),
                Optional.empty(),
                Optional.of(Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31)))),
            tuple("1002", Optional.empty(), Optional.empty(), Optional.of(Period.year(2018))));
    assertThat(read.findings()).containsExactly("notis table.total-rows in.csv:5");
  }

  @Test
  void columnWhoseNumbersCouldBeTwoIsOneErrorThatNamesIt() {
    Input.Read<List<BudgetRow>> read =
        read(BudgetReader::new, "ansvar;Budget;prognos", "1001;1.234;1,5", "1002;5.678;2,5");

    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).containsExactly("fel input.number-ambiguous in.csv:2:2");
    assertThat(read.texts().get(0)).contains("”Budget”");
  }

  @Test
  void codeAndNameInOneCellAreParted() {
    assertThat(read(BudgetReader::new, "ansvar;budget", "1001 Politisk organisation;-1").value())
        .extracting(BudgetRow::costArea, BudgetRow::name)
        .containsExactly(tuple("1001", "Politisk organisation"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1001;(100) ! fel input.number-unreadable in.csv:2:2",
        ";-100 ! fel input.missing-value in.csv:2:1"
      })
  void budgetRowThatCannotBeReadIsTold(String row, String finding) {
    assertThat(read(BudgetReader::new, "ansvar;budget", row).findings()).containsExactly(finding);
  }

  @Test
  void sameCostAreaTwiceIsAWarning() {
    assertThat(read(BudgetReader::new, "ansvar;budget", "1001;-1", "1001;-2").findings())
        .containsExactly("varning input.budget-twice in.csv:3:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "deltagare.nya ! deltagare.nya",
        "nya ! deltagare.nya",
        "Pagaende ! deltagare.pågående",
        "avslutade.alder ! avslutade.ålder",
        "deltagare.avslutade.ålder ! avslutade.ålder",
        "avslutade.arbete eller studier ! avslutade.arbete_eller_studier"
      })
  void namesOfFiguresAreThoseOfTheContract(String written, String figure) {
    String category = figure.endsWith("ålder") ? "30-44 år" : "";

    Input.Read<List<ParticipantCount>> read =
        read(
            ParticipantCountReader::new,
            "insats;kön;nyckeltal;kategori;antal",
            "Rehab;K;" + written + ";" + category + ";7");

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().get(0).figure()).isEqualTo(figure);
    assertThat(read.value().get(0).category()).isEqualTo(category.isEmpty() ? "" : "30–44");
    assertThat(read.value().get(0).count()).isEqualByComparingTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Rehab;K;deltagare.nyaa;;7 ! fel input.unknown-figure in.csv:2:3",
        "Rehab;K;avslutade.ålder;20–24;7 ! fel input.unknown-band in.csv:2:4",
        "Rehab;K;avslutade.ålder;;7 ! fel input.missing-category in.csv:2:4",
        "Rehab;K;nya;;-7 ! fel input.not-a-count in.csv:2:5",
        "Rehab;K;nya;;2,5 ! fel input.not-a-count in.csv:2:5",
        "Rehab;K;nya;; ! fel input.missing-value in.csv:2:5"
      })
  void countThatCannotBeReadIsTold(String row, String finding) {
    Input.Read<List<ParticipantCount>> read =
        read(ParticipantCountReader::new, "insats;kön;nyckeltal;kategori;antal", row);

    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).containsExactly(finding);
  }

  @Test
  void emptyGenderOfACountIsTotalt() {
    assertThat(
            read(ParticipantCountReader::new, "insats;kön;nyckeltal;antal", "Rehab;;nya;7").value())
        .extracting(ParticipantCount::gender)
        .containsExactly("Totalt");
  }

  @Test
  void volumeIsReadWithHeadsOrOccasions() {
    Input.Read<List<VolumeRow>> read =
        read(
            VolumeReader::new,
            "datum|insats|delinsats|kommun|aktivitet|typ|tillfällen|kvinnor|män|totalt|varav_egna",
            "2019-02-09|Rehab||ALVSBY|Öppet hus|Volym|1|14|9||",
            "2019-03|||Älvsby|Samtal|konsultation|3||||",
            "2019-05-02||||Kurs|utbildning|1|||34|14");

    assertThat(read.findings()).isEmpty();
    assertThat(read.value())
        .extracting(VolumeRow::kind)
        .containsExactly(
            VolumeRow.Kind.VOLUME, VolumeRow.Kind.CONSULTATION, VolumeRow.Kind.TRAINING);
    assertThat(read.value().get(0).municipality()).isEqualTo("Älvsby");
    assertThat(read.value().get(0).total()).contains(new BigDecimal(23));
    assertThat(read.value().get(1).date()).isEqualTo(LocalDate.of(2019, 3, 31));
    assertThat(read.value().get(1).total()).isEmpty();
    assertThat(read.value().get(2).own()).contains(new BigDecimal(14));
  }

  @Test
  void unknownKindOfVolumeIsAnError() {
    assertThat(
            read(VolumeReader::new, "datum;aktivitet;typ;totalt", "2019-02-09;Kurs;fika;3")
                .findings())
        .containsExactly("fel input.unknown-kind in.csv:2:3");
  }

  @Test
  void surveyIsReadOneARowOrCounted() {
    Input.Read<List<SurveyAnswer>> read =
        read(
            SurveyReader::new,
            "datum;grupp;insats;fråga;svar;antal;tillfrågade",
            "2019-10-15;Deltagare;Rehab;Får du stöd?;TILL STOR DEL;3;10",
            "2019-10-15;deltagare;Rehab;Får du stöd?;Delvis;;10",
            ";Styrelse;;Samverkar ni?;Helt och hållet;2;");

    assertThat(read.findings()).isEmpty();
    assertThat(read.value())
        .extracting(SurveyAnswer::group, SurveyAnswer::answer, SurveyAnswer::count)
        .containsExactly(
            tuple("deltagare", "Till stor del", new BigDecimal(3)),
            tuple("deltagare", "Delvis", BigDecimal.ONE),
            tuple("styrelse", "Helt och hållet", new BigDecimal(2)));
  }

  @Test
  void twoNumbersOfPeopleAskedAreAnError() {
    assertThat(
            read(
                    SurveyReader::new,
                    "datum;grupp;insats;fråga;svar;tillfrågade",
                    "2019-10-15;deltagare;Rehab;A?;Delvis;10",
                    "2019-10-15;deltagare;Rehab;A?;Delvis;11",
                    "2018-10-15;deltagare;Rehab;A?;Delvis;12")
                .findings())
        .containsExactly("fel input.asked-differs in.csv:3:6");
  }

  @Test
  void answerOutsideTheScaleIsKeptWithANotice() {
    Input.Read<List<SurveyAnswer>> read =
        read(SurveyReader::new, "grupp;fråga;svar", "deltagare;A?;Kanske");

    assertThat(read.value().get(0).answer()).isEqualTo("Kanske");
    assertThat(read.findings()).containsExactly("notis input.strange-value in.csv:2:3");
  }

  @Test
  void questionnaireTiesOnePersonsAnswersWithoutTheNumber() {
    Input.Read<List<FormAnswer>> read =
        read(
            FormReader::new,
            "datum;formulär;svarande;kön;fråga;svar",
            "2019-05-01;Våld;811228-9874;;Utsatt?;JA",
            "2019-05-01;Våld;19811228-9874;;Nu?;nej");

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().get(0).respondent())
        .matches("[0-9a-f]{12}")
        .isEqualTo(read.value().get(1).respondent());
    assertThat(read.value()).extracting(FormAnswer::answer).containsExactly("Ja", "Nej");
    assertThat(read.value()).extracting(FormAnswer::gender).containsOnly("Man");
  }

  @Test
  void enquiryOutcomesGetTheirOneSpelling() {
    Input.Read<List<Enquiry>> read =
        read(
            EnquiryReader::new,
            "datum;insats;part;kommun;kön;utfall",
            "2019-05-01;Rehab;försäkringskassan;Älvsby;K;Startat",
            "2019-05-02;;;;;i kö",
            "2019-05-03;;;;;vilande");

    assertThat(read.value()).extracting(Enquiry::outcome).containsExactly("start", "kö", "vilande");
    assertThat(read.value().get(0).party()).isEqualTo("Försäkringskassan");
    assertThat(read.findings())
        .containsExactly(
            "notis input.strange-value in.csv:4:6", "varning input.gender-empty in.csv:3:5");
    assertThat(read.texts().get(1)).contains("Antal rader: 2");
  }

  @Test
  void controlFiguresTakeEmptyAndTotaltAsTheSame() {
    Input.Read<List<ControlFigure>> read =
        read(
            ControlReader::new,
            "nyckeltal,insats,kön,kategori,period,enhet,värde,tolerans,var",
            "ekonomi.eget_kapital,,,,2019,kr,2156000,500,löptext",
            "avslutade.arbete,arbetslivsinriktade,Totalt,,2019-01-01..2019-12-31,procent,31,0.5,s. 3",
            "deltagare.nya,totalt,K,,2019-01-01..2019-08-31,antal,,,");

    assertThat(read.findings()).isEmpty();
    assertThat(read.value())
        .extracting(ControlFigure::intervention, ControlFigure::gender, ControlFigure::period)
        .containsExactly(
            tuple("Totalt", "Totalt", "2019"),
            tuple("Arbetslivsinriktade", "Totalt", "2019"),
            tuple("Totalt", "Kvinna", "2019-01-01..2019-08-31"));
    assertThat(read.value().get(1).tolerance()).isEqualByComparingTo("0.5");
    assertThat(read.value().get(2).value()).isEmpty();
  }

  @Test
  void periodThatCannotBeReadIsAnError() {
    assertThat(read(BudgetReader::new, "ansvar;budget;period", "1001;-1;våren").findings())
        .containsExactly("fel input.period-unreadable in.csv:2:3");
  }
}
