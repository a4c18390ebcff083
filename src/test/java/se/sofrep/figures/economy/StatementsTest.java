package se.sofrep.figures.economy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.figures.TestLedger;
import se.sofrep.figures.TestMaterial;
import se.sofrep.testing.TestAssociation;

/** Contract §3: income statement, balance sheet, cash flow, notes, equity. */
class StatementsTest {
  private static final String INCOME = "ekonomi.resultaträkning";
  private static final String BALANCE = "ekonomi.balansräkning";
  private static final String CASH = "ekonomi.kassaflöde";

  private static TestMaterial with(Ledger ledger) {
    return with(ledger, new TestAssociation().party("Staten", "3511").party("Kommunen", "3512"));
  }

  private static TestMaterial with(Ledger ledger, TestAssociation association) {
    TestMaterial m = new TestMaterial(association);
    m.year().ledger(ledger);
    return m;
  }

  /** Opening: cash 500, receivables 100, equity −450, debts −150. */
  private static TestLedger books() {
    return new TestLedger(2019)
        .account("1511", "Kundfordringar")
        .account("1930", "Bank")
        .account("2411", "Leverantörsskulder")
        .account("3511", "Bidrag staten")
        .account("3512", "Bidrag kommunen")
        .opening("1511", "100")
        .opening("1930", "500")
        .opening("2010", "-450")
        .opening("2411", "-150")
        .voucher("2019-01-15", "1930", "3511", "1010", "600")
        .voucher("2019-02-15", "1511", "3512", "1010", "300")
        .voucher("2019-03-15", "1930", "3600", "3003", "50.25")
        .voucher("2019-04-15", "5010", "2411", "3006", "700")
        .voucher("2019-09-15", "8410", "1930", "1010", "3.15")
        .voucher("2019-10-15", "1930", "8310", "1010", "0.40");
  }

  /** 900 + 50.25 − 700 = 250.25; less 3.15 plus 0.40 is 247.50. */
  @Test
  void incomeIsPlusAndCostsAreMinus() {
    TestMaterial m = with(books().build());
    assertThat(m.kronor(INCOME, "Medlemsbidrag")).isEqualTo("900");
    assertThat(m.kronor(INCOME, "EU-medel och andra bidrag")).isEqualTo("50.25");
    assertThat(m.kronor(INCOME, "Verksamhetens intäkter")).isEqualTo("950.25");
    assertThat(m.kronor(INCOME, "Verksamhetens kostnader")).isEqualTo("-700");
    assertThat(m.kronor(INCOME, "Verksamhetens resultat")).isEqualTo("250.25");
    assertThat(m.kronor(INCOME, "Finansiella intäkter")).isEqualTo("0.4");
    assertThat(m.kronor(INCOME, "Finansiella kostnader")).isEqualTo("-3.15");
    assertThat(m.kronor(INCOME, "Resultat efter finansiella poster")).isEqualTo("247.5");
    assertThat(m.kronor(INCOME, "Årets resultat")).isEqualTo("247.5");
    assertThat(m.kronor(INCOME, "Avskrivningar")).isEqualTo("none");
  }

  @Test
  void bothSidesOfTheBalanceSheetArePositiveAndMeet() {
    TestMaterial m = with(books().build());
    assertThat(m.kronor(BALANCE, "Fordringar")).isEqualTo("400");
    assertThat(m.kronor(BALANCE, "Kassa och bank")).isEqualTo("1147.5");
    assertThat(m.kronor(BALANCE, "Summa tillgångar")).isEqualTo("1547.5");
    assertThat(m.kronor(BALANCE, "Eget kapital vid årets början")).isEqualTo("450");
    assertThat(m.kronor(BALANCE, "Årets resultat")).isEqualTo("247.5");
    assertThat(m.kronor(BALANCE, "Summa eget kapital")).isEqualTo("697.5");
    assertThat(m.kronor(BALANCE, "Kortfristiga skulder")).isEqualTo("850");
    assertThat(m.kronor(BALANCE, "Summa eget kapital och skulder")).isEqualTo("1547.5");
    assertThat(m.kronor(BALANCE + ".ingående", "Kassa och bank")).isEqualTo("500");
    assertThat(m.kronor(BALANCE + ".förändring", "Fordringar")).isEqualTo("300");
    assertThat(m.kronor(BALANCE, "Förråd")).isEqualTo("none");
    assertThat(m.kronor("ekonomi.eget_kapital", "")).isEqualTo("697.5");
    assertThat(m.percent("ekonomi.eget_kapital.andel_av_medlemsbidrag", "", "", ""))
        .isEqualTo("77.5");
  }

  /** 247.50 − 300 (receivables grew) + 700 (debts grew) = 647.50 = 1147.50 − 500. */
  @Test
  void theCashFlowEndsInTheChangeOfCash() {
    TestMaterial m = with(books().build());
    assertThat(m.kronor(CASH, "Periodens resultat")).isEqualTo("247.5");
    assertThat(m.kronor(CASH, "Ej likviditetspåverkande poster")).isEqualTo("0");
    assertThat(m.kronor(CASH, "Förändring kortfristiga fordringar")).isEqualTo("-300");
    assertThat(m.kronor(CASH, "Förändring kortfristiga skulder")).isEqualTo("700");
    assertThat(m.kronor(CASH, "Kassaflöde från den löpande verksamheten")).isEqualTo("647.5");
    assertThat(m.kronor(CASH, "Periodens kassaflöde")).isEqualTo("647.5");
    assertThat(m.kronor(CASH, "Likvida medel vid periodens början")).isEqualTo("500");
    assertThat(m.kronor(CASH, "Likvida medel vid periodens slut")).isEqualTo("1147.5");
  }

  /** Bought for 200, depreciated 40, set aside 10: investing −200, 50 of costs moved no money. */
  @Test
  void depreciationAndProvisionsMoveNoMoney() {
    TestMaterial m =
        with(
            books()
                .voucher("2019-05-01", "1210", "1930", "", "200")
                .voucher("2019-12-31", "7810", "1219", "1010", "40")
                .voucher("2019-12-31", "5800", "2210", "1010", "10")
                .build());
    assertThat(m.kronor(INCOME, "Avskrivningar")).isEqualTo("-40");
    assertThat(m.kronor(INCOME, "Verksamhetens kostnader")).isEqualTo("-710");
    assertThat(m.kronor(INCOME, "Årets resultat")).isEqualTo("197.5");
    assertThat(m.kronor(CASH, "Ej likviditetspåverkande poster")).isEqualTo("50");
    assertThat(m.kronor(CASH, "Kassaflöde från investeringsverksamheten")).isEqualTo("-200");
    assertThat(m.kronor(CASH, "Periodens kassaflöde")).isEqualTo("447.5");
    assertThat(m.kronor(BALANCE, "Anläggningstillgångar")).isEqualTo("160");
    assertThat(m.kronor(BALANCE, "Avsättningar")).isEqualTo("10");
  }

  /** January to March: 600 + 300 + 50.25 and no cost; April's opening holds that result. */
  @Test
  void anInterimPeriodOpensWithWhatWasPostedBefore() {
    TestMaterial m = with(books().build()).period("2019-04-01", "2019-08-31");
    assertThat(m.kronor(INCOME, "Årets resultat")).isEqualTo("-700");
    assertThat(m.kronor(BALANCE + ".ingående", "Årets resultat")).isEqualTo("950.25");
    assertThat(m.kronor(BALANCE, "Årets resultat")).isEqualTo("250.25");
    assertThat(m.kronor(CASH, "Likvida medel vid periodens början")).isEqualTo("1150.25");
    assertThat(m.kronor(CASH, "Periodens kassaflöde")).isEqualTo("0");
  }

  /** A closed ledger: 8999 debit, 2099 credit. The result is shown once. */
  @Test
  void aResultAlreadyBookedToEquityIsNeitherACostNorCountedTwice() {
    TestMaterial m = with(books().voucher("2019-12-31", "8999", "2099", "", "247.50").build());
    assertThat(m.kronor(INCOME, "Årets resultat")).isEqualTo("247.5");
    assertThat(m.kronor(BALANCE, "Eget kapital vid årets början")).isEqualTo("450");
    assertThat(m.kronor(BALANCE, "Summa eget kapital")).isEqualTo("697.5");
    assertThat(m.kronor(CASH, "Kassaflöde från finansieringsverksamheten")).isEqualTo("0");
    assertThat(m.kronor("ekonomi.drift.utfall", "Utan ansvar")).isEqualTo("none");
    assertThat(m.kronor("ekonomi.not", "Eget kapital vid årets början / 2099")).isEqualTo("247.5");
  }

  /** Balances alone, closed: equity holds the result although no result account was emptied. */
  @Test
  void theYearBeforeComesFromTheSameFileWhenItHasNoneOfItsOwn() {
    Ledger before =
        new TestLedger(2018)
            .grain(Grain.YEAR)
            .opening("1930", "400")
            .opening("2010", "-400")
            .line("2018-12-31", "1930", "", "200")
            .line("2018-12-31", "1511", "", "100")
            .line("2018-12-31", "2010", "", "-150")
            .line("2018-12-31", "2411", "", "-150")
            .line("2018-12-31", "3511", "", "-800")
            .line("2018-12-31", "5010", "", "650")
            .build();
    TestMaterial m = with(books().before(before).build());
    assertThat(m.kronorBefore(INCOME, "Årets resultat")).isEqualTo("150");
    assertThat(m.kronorBefore(BALANCE, "Summa tillgångar")).isEqualTo("700");
    assertThat(m.kronorBefore(BALANCE, "Eget kapital vid årets början")).isEqualTo("400");
    assertThat(m.kronorBefore(BALANCE, "Summa eget kapital och skulder")).isEqualTo("700");
    assertThat(m.kronorBefore("ekonomi.drift.utfall", "Totalt")).isEqualTo("none");
    TestMaterial interim = with(books().before(before).build()).period("2019-01-01", "2019-08-31");
    assertThat(interim.kronorBefore(INCOME, "Årets resultat")).isEqualTo("none");
    assertThat(interim.kronor(INCOME, "Medlemsbidrag")).isEqualTo("900");
  }

  @Test
  void theYearBeforesOwnLedgerComesFirst() {
    Ledger said = new TestLedger(2018).line("2018-05-01", "3600", "", "-1").build();
    TestMaterial m = with(books().before(said).build());
    m.yearBefore().ledger(new TestLedger(2018).line("2018-05-01", "3600", "", "-2").build());
    assertThat(m.kronorBefore(INCOME, "EU-medel och andra bidrag")).isEqualTo("2");
  }

  /** Last year's profit of 50 was never moved: assets 100 against equity 50 in the opening. */
  @Test
  void anUntransferredResultOfLastYearIsEquityAllTheSame() {
    Ledger before =
        new TestLedger(2018)
            .opening("1930", "50")
            .opening("2010", "-50")
            .voucher("2018-05-01", "1930", "3600", "", "50")
            .build();
    TestMaterial m =
        with(
            new TestLedger(2019)
                .opening("1930", "100")
                .opening("2010", "-50")
                .voucher("2019-12-31", "1510", "1930", "", "5")
                .build());
    m.yearBefore().ledger(before);
    assertThat(m.kronor(BALANCE, "Eget kapital vid årets början")).isEqualTo("100");
    assertThat(m.kronor(BALANCE, "Summa eget kapital och skulder")).isEqualTo("100");
  }

  @Test
  void notesNameAccountsAndPartiesWithTheSignOfTheLine() {
    Ledger before =
        new TestLedger(2018)
            .account("2711", "Personalskatt")
            .line("2018-05-01", "2711", "", "-30")
            .line("2018-05-01", "5010", "", "30")
            .build();
    TestMaterial m = with(books().account("2711", "Personalskatt").build());
    m.yearBefore().ledger(before);
    assertThat(m.kronor("ekonomi.not", "Medlemsbidrag / Staten")).isEqualTo("600");
    assertThat(m.kronor("ekonomi.not", "Medlemsbidrag / Kommunen")).isEqualTo("300");
    assertThat(m.kronor("ekonomi.not", "Fordringar / 1511 Kundfordringar")).isEqualTo("400");
    assertThat(m.kronor("ekonomi.not", "Kortfristiga skulder / 2411 Leverantörsskulder"))
        .isEqualTo("850");
    assertThat(m.kronor("ekonomi.not", "Kortfristiga skulder / 2711 Personalskatt")).isEqualTo("0");
    assertThat(m.kronorBefore("ekonomi.not", "Kortfristiga skulder / 2711 Personalskatt"))
        .isEqualTo("30");
  }

  @Test
  void aLedgerOfResultAccountsAloneHasNoBalanceSheet() {
    TestMaterial m = with(new TestLedger(2019).line("2019-05-01", "5010", "1001", "70").build());
    assertThat(m.kronor(INCOME, "Verksamhetens kostnader")).isEqualTo("-70");
    assertThat(m.figures().named(BALANCE)).isEmpty();
    assertThat(m.figures().named(CASH)).isEmpty();
  }

  @Test
  void monthlySumsTellWholeMonthsOnly() {
    Ledger monthly =
        new TestLedger(2019).grain(Grain.MONTHS).line("2019-08-31", "5010", "", "70").build();
    assertThat(with(monthly).period("2019-01-01", "2019-08-31").kronor(INCOME, "Årets resultat"))
        .isEqualTo("-70");
    assertThat(with(monthly).period("2019-01-01", "2019-08-15").kronor(INCOME, "Årets resultat"))
        .isEqualTo("none");
  }

  @Test
  void furtherLinesOfIncomeStandInsideTheSum() {
    TestAssociation association =
        new TestAssociation()
            .accountLine("Medlemsbidrag", "3511", "3519")
            .accountLine("Försäljning", "3600", "3699");
    TestMaterial m = with(books().build(), association);
    assertThat(m.kronor(INCOME, "Försäljning")).isEqualTo("50.25");
    assertThat(m.kronor(INCOME, "EU-medel och andra bidrag")).isEqualTo("0");
    assertThat(m.kronor(INCOME, "Verksamhetens intäkter")).isEqualTo("950.25");
  }
}
