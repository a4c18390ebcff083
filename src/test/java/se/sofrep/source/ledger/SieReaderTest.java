package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Severity;

class SieReaderTest {
  /** 1 000 000 kr comes in, 400 000 is paid in wages on two cost areas, 600 000 is the result. */
  private static final String WHOLE =
      """
      #FLAGGA 0
      #FORMAT PC8
      #SIETYP 4
      #RAR 0 20190101 20191231
      #RAR -1 20180101 20181231
      #KONTO 1930 "Bank"
      #KONTO 2010 "Eget kapital"
      #KONTO 3511 "Bidrag från staten"
      #KONTO 5010 "Löner"
      #DIM 1 "Ansvar"
      #OBJEKT 1 1001 "Politisk organisation"
      #OBJEKT 1 3006 "Arbetsrehabteamet"
      #IB 0 1930 250000.00
      #IB 0 2010 -250000.00
      #UB 0 1930 850000.00
      #UB 0 2010 -250000.00
      #RES 0 3511 -1000000.00
      #RES 0 5010 400000.00
      #VER A 1 20190115 "Bidrag första halvåret"
      {
      #TRANS 1930 {} 1000000.00
      #TRANS 3511 {1 3006} -1000000.00
      }
      #VER A 2 20190325 "Löner mars"
      {
      #TRANS 5010 {1 3006} 300000.00 20190327 "Löner rehab"
      #TRANS 5010 {1 1001} 100000.00
      #TRANS 1930 {} -400000.00
      }
      """;

  private static String vouchers(String... lines) {
    return "#FLAGGA 0\n#RAR 0 20190101 20191231\n" + String.join("\n", lines) + "\n";
  }

  @Test
  void aWholeFile_becomesPostingsByDayAccountAndCostArea() {
    SieSample file = SieSample.of(WHOLE);

    Ledger ledger = file.ledger();
    assertThat(file.trouble()).isEmpty();
    assertThat(ledger.year()).isEqualTo(Period.year(2019));
    assertThat(ledger.grain()).isEqualTo(Grain.VOUCHERS);
    assertThat(ledger.accounts().get("3511").name()).isEqualTo("Bidrag från staten");
    assertThat(ledger.costAreas())
        .containsExactly(
            Map.entry("1001", "Politisk organisation"), Map.entry("3006", "Arbetsrehabteamet"));
    assertThat(ledger.opening())
        .containsExactly(
            Map.entry("1930", new BigDecimal("250000.00")),
            Map.entry("2010", new BigDecimal("-250000.00")));
    assertThat(file.lines())
        .containsExactly(
            "1930  1000000.00",
            "3511 3006 -1000000.00",
            "5010 3006 300000.00",
            "5010 1001 100000.00",
            "1930  -400000.00");
  }

  @Test
  void aLine_hasItsOwnDayAndText_elseTheVouchers() {
    Posting own = SieSample.of(WHOLE).postings().get(2);
    Posting inherited = SieSample.of(WHOLE).postings().get(3);

    assertThat(own.date()).isEqualTo(LocalDate.of(2019, 3, 27));
    assertThat(own.text()).isEqualTo("Löner rehab");
    assertThat(own.voucher()).isEqualTo("A2");
    assertThat(own.at()).hasToString("2019/huvudbok.se:26");
    assertThat(inherited.date()).isEqualTo(LocalDate.of(2019, 3, 25));
    assertThat(inherited.text()).isEqualTo("Löner mars");
  }

  @Test
  void aVoucherOffBySomeKronor_isAWarningNamingItAndTheDifference() {
    SieSample file =
        SieSample.of(
            vouchers(
                "#VER B 17 20190301", "{", "#TRANS 1930 {} 100", "#TRANS 3511 {} -99.50", "}"));

    assertThat(file.finding("sie.unbalanced").severity()).isEqualTo(Severity.WARNING);
    assertThat(file.finding("sie.unbalanced").location().row()).isEqualTo(3);
    assertThat(file.finding("sie.unbalanced").arguments())
        .containsExactly("B17", new BigDecimal("0.50"));
  }

  @Test
  void everyUnbalancedVoucher_isAFindingOfItsOwn() {
    SieSample file =
        SieSample.of(
            vouchers(
                "#VER A 1 20190301\n{\n#TRANS 1930 {} 1\n}",
                "#VER A 2 20190301\n{\n#TRANS 1930 {} 0.00\n}",
                "#VER A 3 20190301\n{\n#TRANS 1930 {} -1\n}"));

    assertThat(file.trouble()).contains("sie.unbalanced@3", "sie.unbalanced@11");
    assertThat(file.trouble()).doesNotContain("sie.unbalanced@7");
  }

  @Test
  void struckAndAddedLines_areHistory_notAmounts() {
    SieSample file =
        SieSample.of(
            vouchers(
                "#VER A 1 20190301",
                "{",
                "#TRANS 1930 {} -100.00",
                "#BTRANS 5010 {} 90.00 20190302 \"\" \"\" ek",
                "#RTRANS 5010 {} 100.00 20190303 \"\" \"\" ek",
                "#TRANS 5010 {} 100.00",
                "}"));

    assertThat(file.trouble()).doesNotContain("sie.unbalanced@3");
    assertThat(file.lines()).containsExactly("1930  -100.00", "5010  100.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100,50", "1 000.00", "+100", "100.00-", "\"\"", "1.000,00", "−100", "x"})
  void anAmountThatIsNone_isAnError_neverZero(String amount) {
    SieSample file =
        SieSample.of(
            vouchers("#VER A 1 20190301", "{", "#TRANS 1930 {} " + amount, "}")
                .getBytes(StandardCharsets.UTF_8));

    if (amount.equals("1 000.00")) { // an unquoted space parts two fields: 1 kr, and a bad date
      assertThat(file.trouble()).contains("sie.line-date@5", "sie.unbalanced@3");
    } else {
      assertThat(file.trouble()).contains("sie.amount@5").doesNotContain("sie.unbalanced@3");
      assertThat(file.trouble()).hasSize(1);
      assertThat(file.read).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1000,1000", "1000.0,1000", "-0.00,0", "12.345,12.345", ".5,0.5"})
  void amounts_haveAPointAndAnyDecimals(String written, BigDecimal amount) {
    SieSample file =
        SieSample.of(vouchers("#VER A 1 20190301", "{", "#TRANS 1930 {} " + written, "}"));

    assertThat(file.postings().get(0).amount()).isEqualByComparingTo(amount);
  }

  @Test
  void accountsAndObjects_keepTheirLeadingZeros() {
    SieSample file = SieSample.of(vouchers("#VER A 1 20190301", "{", "#TRANS 0193 {1 007} 0", "}"));

    assertThat(file.lines()).containsExactly("0193 007 0");
  }

  @Test
  void theConfiguredDimension_givesTheCostArea() {
    String file = vouchers("#VER A 1 20190301", "{", "#TRANS 5010 {1 100 6 P7} 0", "}");

    assertThat(SieSample.of(file, "1").lines()).containsExactly("5010 100 0");
    assertThat(SieSample.of(file, "6").lines()).containsExactly("5010 P7 0");
    assertThat(SieSample.of(file, "7").lines()).containsExactly("5010  0");
  }

  @Test
  void anObjectOfASubDimension_countsForTheObjectAboveIt() {
    String declared =
        vouchers(
            "#UNDERDIM 61 \"Delprojekt\" 6",
            "#OBJEKT 6 P7 \"Projekt 7\"",
            "#OBJEKT 61 P702 \"Projekt 7, del 2\"",
            "#OBJEKT 61 Q1 \"Eget\"",
            "#VER A 1 20190301",
            "{",
            "#TRANS 5010 {61 P702} 0",
            "#TRANS 5010 {61 Q1} 0",
            "}");

    assertThat(SieSample.of(declared, "6").lines()).containsExactly("5010 P7 0", "5010 Q1 0");
    assertThat(SieSample.of(declared, "6").ledger().costAreas()).containsEntry("Q1", "Eget");
  }

  @Test
  void aChildCodeBesideItsParent_isReadAsTheWholeCodeThatIsDeclared() {
    String file =
        vouchers(
            "#OBJEKT 1 10 \"Enhet\"",
            "#OBJEKT 2 105 \"Bärare 5 i enhet 10\"",
            "#VER A 1 20190301",
            "{",
            "#TRANS 5010 {1 10 2 5} 0",
            "}");

    assertThat(SieSample.of(file, "2").lines()).containsExactly("5010 105 0");
  }

  @Test
  void anObjectListThatIsNoPairs_isAnError() {
    assertThat(SieSample.of(vouchers("#VER A 1 20190301", "{", "#TRANS 5010 {1} 0", "}")).trouble())
        .contains("sie.object-list@5");
    assertThat(
            SieSample.of(vouchers("#VER A 1 20190301", "{", "#TRANS 5010 {1 a 1 b} 0", "}"))
                .trouble())
        .contains("sie.object-list@5");
  }

  @Test
  void openingBalancesThatAreMissing_areLastYearsClosing() {
    SieSample file = SieSample.of(WHOLE.replace("#IB 0 ", "#UB -1 "));

    assertThat(file.ledger().opening()).containsEntry("1930", new BigDecimal("250000.00"));
  }

  @Test
  void theYearBefore_comesFromTheSameFile() {
    SieSample file =
        SieSample.of(
            WHOLE
                + """
                #IB -1 1930 100000
                #UB -1 1930 250000
                #UB -1 2010 -100000
                #IB -1 2010 -100000
                #RES -1 3511 -150000
                """);

    Ledger before = file.ledger().before().orElseThrow();
    assertThat(before.year()).isEqualTo(Period.year(2018));
    assertThat(before.grain()).isEqualTo(Grain.YEAR);
    assertThat(before.opening()).containsEntry("1930", new BigDecimal("100000"));
    assertThat(SieSample.lines(before)).containsExactly("1930  150000", "3511  -150000");
    assertThat(file.trouble()).as("the result was carried to equity meanwhile").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "#OMFATTN 20190930, 2019-09-30",
    "#GEN 20191007 ek, 2019-10-07",
    "#GEN 20191007\\n#OMFATTN 20190930, 2019-09-30",
    "#GEN 20191007\\n#OMFATTN 19700101, 2019-10-07",
    "#GEN 20200115,",
    "#PROSA \"\","
  })
  void howFarTheFileReaches_isWhatItSaysItself(String records, LocalDate through) {
    SieSample file = SieSample.of(WHOLE + records.replace("\\n", "\n") + "\n");

    assertThat(file.ledger().through()).isEqualTo(Optional.ofNullable(through));
  }

  @Test
  void thatThisYearDoesNotOpenWhereLastYearClosed_isAWarningWithBothAmounts() {
    SieSample file =
        SieSample.of(WHOLE + "#UB -1 1930 240000\n#UB -1 2010 -250000\n#IB -1 1930 0\n");

    assertThat(file.finding("sie.carried-forward").arguments())
        .containsExactly("1930", new BigDecimal("240000"), new BigDecimal("250000.00"));
  }

  @Test
  void aResultNotYetMovedToEquity_isNoFault() {
    // The opening balances sum to −1 000, last year's result still lies on its accounts.
    SieSample file =
        SieSample.of(
            vouchers(
                "#IB 0 1930 0",
                "#IB 0 2010 -1000",
                "#UB 0 1930 0",
                "#UB 0 2010 -1000",
                "#RES 0 3511 0"));

    assertThat(file.trouble()).isEmpty();
  }

  @Test
  void closingBalancesThatDoNotMeetTheOpening_areAWarningWithTheDifference() {
    String wrong = WHOLE.replace("#RES 0 5010 400000.00", "#RES 0 5010 400100.00");
    SieSample vouchers = SieSample.of(wrong);
    SieSample balances = SieSample.of(wrong.substring(0, wrong.indexOf("#VER")));

    assertThat(balances.finding("sie.balance-sum").arguments().get(2))
        .isEqualTo(new BigDecimal("100.00"));
    assertThat(vouchers.trouble())
        .as("what differs is named once, by its account")
        .containsExactly("sie.account-vouchers@0");
    assertThat(vouchers.finding("sie.account-vouchers").arguments())
        .containsExactly(
            "5010",
            new BigDecimal("400000.00"),
            new BigDecimal("400100.00"),
            new BigDecimal("-100.00"));
  }

  @Test
  void vouchersOfAPartOfTheYear_giveWayToTheBalances() {
    SieSample file = SieSample.of(WHOLE.substring(0, WHOLE.indexOf("#VER A 2")));

    assertThat(file.ledger().grain()).isEqualTo(Grain.YEAR);
    assertThat(file.sum(p -> p.account().equals("5010"))).isEqualByComparingTo("400000");
    assertThat(file.trouble()).containsExactly("sie.part-of-vouchers@0");
  }

  @Test
  void balancesOfOneKindAlone_doNotSpeakAgainstTheVouchers() {
    SieSample noResults = SieSample.of(WHOLE.replaceAll("#RES .*\n", ""));
    SieSample noBalances = SieSample.of(WHOLE.replaceAll("#UB .*\n", ""));

    for (SieSample file : new SieSample[] {noResults, noBalances}) {
      assertThat(file.ledger().grain()).isEqualTo(Grain.VOUCHERS);
      assertThat(file.sum(p -> p.account().equals("5010"))).isEqualByComparingTo("400000");
      assertThat(file.trouble()).isEmpty();
    }
  }

  @Test
  void withoutRecordOfTheYear_theVouchersCalendarYearIsIt() {
    String import4I = "#FLAGGA 0\n#VER \"\" \"\" 20190301\n{\n#TRANS 1930 {} 0\n}\n";

    SieSample file = SieSample.of(import4I);

    assertThat(file.ledger().year()).isEqualTo(Period.year(2019));
    assertThat(file.postings().get(0).voucher()).isEqualTo("#1");
    assertThat(file.trouble()).containsExactly("sie.no-balances@0");
  }

  @Test
  void whenNothingTellsTheYear_thatIsAnError() {
    assertThat(SieSample.of("#FLAGGA 0\n#RES 0 3511 -5\n").trouble()).contains("sie.no-year@0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20190301", "190301", "2019-03-01"})
  void dates_areReadAsProgramsWriteThem(String date) {
    SieSample file = SieSample.of(vouchers("#VER A 1 " + date, "{", "#TRANS 1930 {} 0", "}"));

    assertThat(file.postings().get(0).date()).isEqualTo(LocalDate.of(2019, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20190231", "\"\"", "mars"})
  void aVoucherWithoutAReadableDate_isAnError(String date) {
    assertThat(SieSample.of(vouchers("#VER A 1 " + date, "{", "#TRANS 1930 {} 5", "}")).trouble())
        .contains("sie.voucher-date@3");
  }

  @Test
  void anEmptyVoucher_isNoFault() {
    assertThat(SieSample.of(WHOLE + "#VER N 1 20190601 \"Makulerad\"\n{ \n}\n").trouble())
        .isEmpty();
  }

  @Test
  void unknownRecordsAndExtraFields_arePassedOver() {
    SieSample file =
        SieSample.of(
            WHOLE
                .replace("#SIETYP 4", "#SIETYP 4 extra fält\n#NYTT \"okänt\" {1 2")
                .replace(
                    "#TRANS 1930 {} -400000.00", "#TRANS 1930 {} -400000.00 \"\" \"\" 0 ek 9"));

    assertThat(file.trouble()).isEmpty();
    assertThat(file.sum(p -> p.account().equals("1930"))).isEqualByComparingTo("600000");
  }

  @Test
  void accountsWithoutRecord_areCreated_andCostAreasWithoutRecordAreWarnedOf() {
    SieSample file =
        SieSample.of(WHOLE.replace("#KONTO 5010 \"Löner\"\n", "").replace("{1 1001}", "{1 1002}"));

    assertThat(file.ledger().accounts().get("5010").name()).isEmpty();
    assertThat(file.finding("sie.undeclared-accounts").arguments()).containsExactly("5010");
    assertThat(file.finding("sie.undeclared-objects").arguments()).containsExactly("1002");
    assertThat(file.trouble()).containsExactly("sie.undeclared-objects@0");
  }

  @Test
  void aVoucherThatTheFileNeverEnds_isACutOffFile() {
    assertThat(SieSample.of(WHOLE.substring(0, WHOLE.lastIndexOf('}'))).trouble())
        .contains("sie.truncated@24");
  }

  @Test
  void aVoucherTwice_isAWarning() {
    SieSample file = SieSample.of(WHOLE.replace("#VER A 2 ", "#VER A 1 "));

    assertThat(file.trouble()).containsExactly("sie.repeated-voucher@24");
  }

  @Test
  void twoBalancesForOneAccount_cannotBothBeTrue() {
    assertThat(SieSample.of(WHOLE + "#IB 0 1930 1\n").trouble())
        .contains("sie.repeated-balance@30");
    assertThat(SieSample.of(WHOLE + "#IB 0 1930 250000.00\n").trouble()).isEmpty();
  }

  @Test
  void sie5_isRefusedWithAdvice() {
    SieSample file =
        SieSample.of("<?xml version=\"1.0\"?>\n<Sie xmlns=\"http://www.sie.se/sie5\"/>");

    assertThat(file.read).isEmpty();
    assertThat(file.trouble()).containsExactly("sie.xml@0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004binary", "datum;konto\n2019-01-01;1930", "#HEJ\n#DU"})
  void whatIsNotSie_isAnError(String content) {
    SieSample file = SieSample.of(content);

    assertThat(file.read).isEmpty();
    assertThat(file.trouble()).containsExactly("sie.not-sie@1");
  }

  @Test
  void anEmptyFile_isAnError() {
    assertThat(SieSample.of(" \r\n").trouble()).containsExactly("source.empty@0");
  }

  @Test
  void otherMoneyThanKronor_isWarnedOf() {
    assertThat(SieSample.of(WHOLE + "#VALUTA EUR\n").trouble()).containsExactly("sie.currency@0");
  }

  @Test
  void textThatWasDestroyedUpstream_isWarnedOf() {
    SieSample file = SieSample.of(WHOLE.replace("ö", "\uFFFD").getBytes(StandardCharsets.UTF_8));

    assertThat(file.trouble()).containsExactly("sie.damaged-text@0");
  }
}
