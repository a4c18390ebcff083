package se.sofrep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Birth;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.testing.Fixtures;
import se.sofrep.testing.TestIntervention;
import se.sofrep.testing.TestYear;

/** Each check: silent when things add up, and naming place and amounts when they do not. */
class ChecksTest {
  private static final Ledger LEDGER = Fixtures.ledger(Map.of());

  @Test
  void assetsMustEqualEquityAndLiabilities() {
    assertThat(
            run(
                new BalanceCheck(),
                balance("Summa tillgångar", 100, "Summa eget kapital och skulder", 100)))
        .isEmpty();
    assertThat(
            run(
                new BalanceCheck(),
                balance("Summa tillgångar", 100, "Summa eget kapital och skulder", 93)))
        .containsExactly("check.balance 2020/huvudbok.se [100, 93, 7]");
  }

  @Test
  void theCashFlowMustEndInCashAndBank() {
    Figures ties = flow(50, 20, 70);
    Figures doesNot = flow(50, 20, 71);

    assertThat(run(new CashFlowCheck(), ties)).isEmpty();
    assertThat(run(new CashFlowCheck(), doesNot))
        .containsExactly("check.cash-flow 2020/huvudbok.se [70, 71, -1]");
  }

  /** Debit 107 against credit 100: the voucher is named when it is read, the 7 kr not once more. */
  @Test
  void whatAnUnbalancedVoucherMakesDiffer_isNotSaidAgain() {
    Material material = books(Fixtures.ledger(Map.of(), "1930;;107", "3511;;-100"));
    Figures balance = balance("Summa tillgångar", 107, "Summa eget kapital och skulder", 100);

    for (Check check : List.of(new BalanceCheck(), new CashFlowCheck())) {
      Findings told = new Findings();
      told.warning("sie.unbalanced", Location.of("2020/huvudbok.se", 1), "A1", BigDecimal.TEN);
      check.run(material, check instanceof BalanceCheck ? balance : flow(50, 50, 107), told);
      assertThat(told.all()).hasSize(1);
    }
    assertThat(run(new BalanceCheck(), material, balance)).as("nobody has told").hasSize(1);
  }

  @Test
  void closingEquityMustBeOpeningPlusResult() {
    assertThat(run(new EquityCheck(), equity(1000, 50, 1050))).isEmpty();
    assertThat(run(new EquityCheck(), equity(1000, 50, 1040)))
        .containsExactly("check.equity 2020/huvudbok.se [1000, 50, 1040, -10]");
  }

  @Test
  void theAccountsOfANoteMustAddUpToTheirLine() {
    Figures off =
        Figures.of(
            List.of(
                kronor("ekonomi.balansräkning", "Fordringar", 100),
                kronor("ekonomi.not", "Fordringar / 1510 Kundfordringar", 60),
                kronor("ekonomi.not", "Fordringar / 1710 Förutbetalt", 39)));

    assertThat(run(new NotesCheck(), off))
        .containsExactly("check.note 2020/huvudbok.se [Fordringar, 99, 100, -1]");
  }

  /** Last year closed cash at 70 (40 + 30); this year opens it at 69. */
  @Test
  void thisYearMustOpenWhereLastYearClosed() {
    Ledger before = Fixtures.ledger(Map.of("1930", "40", "2010", "-40"), "1930;;30", "3010;10;-30");
    Ledger now = Fixtures.ledger(Map.of("1930", "69", "2010", "-70"));
    Material material =
        new Material(
            Fixtures.association(List.of()),
            Fixtures.YEAR,
            Fixtures.year(Participations.NONE, Optional.of(now)),
            Fixtures.year(Participations.NONE, Optional.of(before)),
            List.of());

    assertThat(run(new OpeningCheck(), material, Figures.of(List.of())))
        .containsExactly("check.opening 2020/huvudbok.se [1930, 69, 70, -1]");
  }

  /** Equity 40 and a result of 30 must open as 70: a result that was never moved is told. */
  @Test
  void lastYearsResultMustHaveBeenMovedToEquity() {
    Ledger before = Fixtures.ledger(Map.of("1930", "40", "2010", "-40"), "1930;;30", "3010;10;-30");
    Ledger now = Fixtures.ledger(Map.of("1930", "70", "2010", "-40"));
    Material material =
        new Material(
            Fixtures.association(List.of()),
            Fixtures.YEAR,
            Fixtures.year(Participations.NONE, Optional.of(now)),
            Fixtures.year(Participations.NONE, Optional.of(before)),
            List.of());

    assertThat(run(new OpeningCheck(), material, Figures.of(List.of())))
        .containsExactly("check.opening-equity 2020/huvudbok.se [20, -40, -70, 30]");
  }

  /** Some ledgers give a closing balance with the result already inside equity: 40 + 30 = 70. */
  @Test
  void aResultAlreadyMovedIsNotCountedTwice() {
    Ledger before =
        Fixtures.ledger(
            Map.of("1930", "40", "2010", "-40"), "1930;;30", "2010;;-30", "3010;10;-30");
    Ledger now = Fixtures.ledger(Map.of("1930", "70", "2010", "-70"));
    Material material =
        new Material(
            Fixtures.association(List.of()),
            Fixtures.YEAR,
            Fixtures.year(Participations.NONE, Optional.of(now)),
            Fixtures.year(Participations.NONE, Optional.of(before)),
            List.of());

    assertThat(run(new OpeningCheck(), material, Figures.of(List.of()))).isEmpty();
  }

  /** Lag 2003:1210, 5 §: half, a quarter, a quarter. */
  @Test
  void contributionsMustBeHalfAQuarterAndAQuarter() {
    assertThat(run(new ContributionCheck(), contributions(200, 100, 60, 40))).isEmpty();
    assertThat(run(new ContributionCheck(), contributions(200, 100, 60, 52)))
        .containsExactly(
            "check.contribution-stat 2020/huvudbok.se [200, 206.0]",
            "check.contribution-region 2020/huvudbok.se [100, 103.00]",
            "check.contribution-kommun 2020/huvudbok.se [112, 103.00]");
  }

  @Test
  void aResultPostingWithoutCostAreaIsTold() {
    Ledger ledger = Fixtures.ledger(Map.of(), "4010;100;500", "4010;;25", "1930;;-525");

    assertThat(run(new CostAreaCheck(), books(ledger), Figures.of(List.of())))
        .contains("check.no-cost-area 2020/huvudbok.se:2 [25]");
  }

  /** 100 has costs but neither name nor kind; 900 has income, which needs no kind. */
  @Test
  void aCostAreaWithoutNameOrKindIsTold() {
    Ledger ledger = Fixtures.ledger(Map.of(), "4010;100;500", "3010;900;-500");

    assertThat(run(new CostAreaCheck(), books(ledger), Figures.of(List.of())))
        .containsExactly(
            "check.cost-area-name 2020/huvudbok.se:1 [100]",
            "check.cost-area-name 2020/huvudbok.se:2 [900]",
            "check.cost-area-kind 2020/huvudbok.se:1 [100]");
  }

  @Test
  void countsByBandMustAddUpToTheirBase() {
    YearData year =
        with(
            List.of(
                count(2, "deltagare.avslutade", "", 10),
                count(3, "avslutade.ålder", "–29", 4),
                count(4, "avslutade.ålder", "30–", 5)));

    assertThat(run(new PartsCheck(), material(year), Figures.of(List.of())))
        .containsExactly("check.parts 2020/antal.csv:3 [avslutade.ålder, Rehab, 9, 10]");
  }

  /** Several supports a person: their sum may exceed the base and is no fault. */
  @Test
  void aVariableWithSeveralValuesNeedNotAddUp() {
    YearData year =
        with(
            List.of(
                count(2, "deltagare.avslutade", "", 10),
                count(3, "avslutade.försörjning_före", "Lön", 8),
                count(4, "avslutade.försörjning_före", "A-kassa", 7)));

    assertThat(run(new PartsCheck(), material(year), Figures.of(List.of()))).isEmpty();
  }

  @Test
  void whoeverClosedNeedsAReasonOrAnOccupation() {
    Participation told = row(2, "2020-03-01", Map.of(Variable.CLOSURE_REASON, List.of("Arbete")));
    Participation blind = row(3, "2020-03-01", Map.of());
    Participation earlier = row(4, "2019-12-31", Map.of());

    assertThat(
            run(
                new ClosureCheck(),
                people(Fixtures.intervention("Rehab"), told, blind, earlier),
                Figures.of(List.of())))
        .containsExactly("check.no-outcome 2020/deltagare.csv:3 [1, 3]");
  }

  @Test
  void nobodyBeginsBeforeTheInterventionDoes() {
    Intervention late = new TestIntervention("Rehab").from("2019-06-01").build();

    assertThat(
            run(
                new InterventionSpanCheck(),
                people(late, row(2, "2020-03-01", Map.of())),
                Figures.of(List.of())))
        .containsExactly("check.before-start 2020/deltagare.csv:2 [Rehab, 2019-02-01, 2019-06-01]");
  }

  @Test
  void moreAnswersThanPeopleAskedIsTold() {
    List<SurveyAnswer> answers = List.of(answer(2, "Delvis", 5), answer(3, "Inte alls", 4));
    YearData year = new TestYear(2020).survey(answers).build();

    assertThat(run(new SurveyCheck(), material(year), Figures.of(List.of())))
        .containsExactly("check.more-answers-than-asked 2020/indikatorer.csv:2 [9, 8, styrelse]");
  }

  /** Within the tolerance is silent; outside it both values are named. */
  @Test
  void aPrintedFigureThatDiffersIsNamedWithBothValues() {
    Figures computed = Figures.of(List.of(kronor("ekonomi.eget_kapital", "", 2_152_964)));

    assertThat(run(new ControlCheck(), printed("2153000", "500", "2020"), computed)).isEmpty();
    assertThat(run(new ControlCheck(), printed("2156000", "500", "2020"), computed))
        .containsExactly(
            "check.control 2020/kontroll.csv:2 [ekonomi.eget_kapital 2020, 2156000, 2152964, 3036,"
                + " kr, sida 7]");
    assertThat(run(new ControlCheck(), printed("1", "0", "2017"), computed)).isEmpty();
    assertThat(run(new ControlCheck(), printed("1", "0", "2020"), Figures.of(List.of())))
        .containsExactly("check.control-unknown 2020/kontroll.csv:2 [ekonomi.eget_kapital 2020]");
  }

  private static List<String> run(Check check, Figures figures) {
    return run(check, books(LEDGER), figures);
  }

  private static List<String> run(Check check, Material material, Figures figures) {
    Findings findings = new Findings();
    check.run(material, figures, findings);
    return findings.all().stream().map(ChecksTest::show).toList();
  }

  private static String show(Finding finding) {
    return finding.code() + " " + finding.location() + " " + finding.arguments();
  }

  private static Material books(Ledger ledger) {
    return new Material(
        Fixtures.association(
            List.of(
                new Party("Staten", "stat", "3511"),
                new Party("Regionen", "region", "3512"),
                new Party("A kommun", "kommun", "3513"),
                new Party("B kommun", "kommun", "3514"))),
        Fixtures.YEAR,
        Fixtures.year(Participations.NONE, Optional.of(ledger)),
        YearData.empty(2019),
        List.of());
  }

  private static Material material(YearData year) {
    return Fixtures.material(Fixtures.association(List.of(), Fixtures.intervention("Rehab")), year);
  }

  private static Material people(Intervention intervention, Participation... rows) {
    return Fixtures.material(
        Fixtures.association(List.of(), intervention),
        Fixtures.year(Participations.of(List.of(rows)), Optional.empty()));
  }

  private static Participation row(int row, String end, Map<Variable, List<String>> values) {
    return new Participation(
        Location.of("2020/deltagare.csv", row),
        "P" + row,
        "Rehab",
        "Kvinna",
        Birth.UNKNOWN,
        LocalDate.of(2019, 2, 1),
        Optional.of(LocalDate.parse(end)),
        values,
        false);
  }

  private static YearData with(List<ParticipantCount> counts) {
    return new TestYear(2020).counts(counts).build();
  }

  private static ParticipantCount count(int row, String figure, String category, int count) {
    return new ParticipantCount(
        Location.of("2020/antal.csv", row),
        "Rehab",
        "Kvinna",
        figure,
        category,
        BigDecimal.valueOf(count),
        Optional.empty());
  }

  private static SurveyAnswer answer(int row, String step, int count) {
    return new SurveyAnswer(
        Location.of("2020/indikatorer.csv", row),
        Optional.empty(),
        "styrelse",
        "",
        "Har ni strukturer?",
        step,
        BigDecimal.valueOf(count),
        Optional.of(BigDecimal.valueOf(8)));
  }

  private static Material printed(String value, String tolerance, String period) {
    ControlFigure control =
        new ControlFigure(
            Location.of("2020/kontroll.csv", 2),
            "ekonomi.eget_kapital",
            "",
            "",
            "",
            period,
            "kr",
            Optional.of(new BigDecimal(value)),
            new BigDecimal(tolerance),
            "sida 7");
    return material(new TestYear(2020).controls(control).build());
  }

  private static Figures balance(String one, int amount, String other, int otherAmount) {
    return Figures.of(
        List.of(
            kronor("ekonomi.balansräkning", one, amount),
            kronor("ekonomi.balansräkning", other, otherAmount)));
  }

  private static Figures flow(int opening, int flow, int cash) {
    return Figures.of(
        List.of(
            kronor("ekonomi.kassaflöde", "Likvida medel vid periodens början", opening),
            kronor("ekonomi.kassaflöde", "Periodens kassaflöde", flow),
            kronor("ekonomi.balansräkning", "Kassa och bank", cash)));
  }

  private static Figures equity(int opening, int result, int closing) {
    return Figures.of(
        List.of(
            kronor("ekonomi.balansräkning", "Eget kapital vid årets början", opening),
            kronor("ekonomi.resultaträkning", "Årets resultat", result),
            kronor("ekonomi.eget_kapital", "", closing)));
  }

  private static Figures contributions(int state, int region, int one, int other) {
    List<Figure> figures = new ArrayList<>();
    figures.add(kronor("ekonomi.not", "Medlemsbidrag / Staten", state));
    figures.add(kronor("ekonomi.not", "Medlemsbidrag / Regionen", region));
    figures.add(kronor("ekonomi.not", "Medlemsbidrag / A kommun", one));
    figures.add(kronor("ekonomi.not", "Medlemsbidrag / B kommun", other));
    return Figures.of(figures);
  }

  private static Figure kronor(String name, String category, int amount) {
    return Figure.of(
        FigureKey.of(name, Fixtures.YEAR, Unit.KRONOR).category(category),
        BigDecimal.valueOf(amount),
        List.of());
  }
}
