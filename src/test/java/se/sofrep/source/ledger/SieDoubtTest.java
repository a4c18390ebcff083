package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.problem.Severity;

/** Files that say too little, or one thing here and another there: which side is followed. */
class SieDoubtTest {
  private static final String HEAD = "#FLAGGA 0\n#RAR 0 20190101 20191231\n";

  /** 1 000 kr of contributions in January, 400 kr of rent in December. */
  private static final String VOUCHERS =
      """
      #VER A 1 20190110
      {
      #TRANS 1930 {} 1000.00
      #TRANS 3511 {} -1000.00
      }
      #VER A 2 20191210
      {
      #TRANS 5010 {} 400.00
      #TRANS 1930 {} -400.00
      }
      """;

  private static final String STILL =
      "#IB 0 1930 50.00\n#IB 0 2010 -50.00\n#UB 0 1930 50.00\n#UB 0 2010 -50.00\n";

  @ParameterizedTest
  @ValueSource(strings = {"", "#RES 0 3511 0.00\n#RES 0 5010 0.00\n"})
  void balancesThatDoNotMoveWithTheVouchers_giveWayToThem(String results) {
    SieSample file = SieSample.of(HEAD + STILL + results + VOUCHERS);

    assertThat(file.ledger().grain()).isEqualTo(Grain.VOUCHERS);
    assertThat(file.lines())
        .containsExactly("1930  1000.00", "3511  -1000.00", "5010  400.00", "1930  -400.00");
    assertThat(file.trouble()).containsExactly("sie.balances-behind@0");
  }

  @Test
  void balancesOfAnEarlierDay_giveWayToTheVouchers() {
    // The balances hold what was booked until January, the vouchers the whole year.
    SieSample file =
        SieSample.of(HEAD + "#IB 0 1930 0\n#UB 0 1930 1000\n#RES 0 3511 -1000\n" + VOUCHERS);

    assertThat(file.ledger().grain()).isEqualTo(Grain.VOUCHERS);
    assertThat(file.finding("sie.balances-behind").arguments()).containsExactly(2, 2);
  }

  @Test
  void balancesThatHoldMoreThanTheVouchers_areFollowed() {
    SieSample file =
        SieSample.of(
            HEAD
                + "#IB 0 1930 0\n#UB 0 1930 900\n#RES 0 3511 -5000\n#RES 0 5010 4100\n"
                + VOUCHERS);

    assertThat(file.ledger().grain()).isEqualTo(Grain.YEAR);
    assertThat(file.lines()).containsExactly("1930  900", "3511  -5000", "5010  4100");
    assertThat(file.trouble()).containsExactly("sie.part-of-vouchers@0");
  }

  /** Debit is 1 400 kr in all: 100 kr may be missing, for that is more than a hundredth of it. */
  @ParameterizedTest
  @CsvSource({"2.00, WARNING", "100.00, WARNING", "100.01, ERROR"})
  void howMuchAVoucherIsOff_decidesWhetherTheLedgerCanBeUsed(String off, Severity severity) {
    String wrong =
        VOUCHERS.replace(
            "{} -400.00", "{} -" + new BigDecimal("400").subtract(new BigDecimal(off)));

    SieSample file = SieSample.of(HEAD + wrong);

    assertThat(file.finding("sie.unbalanced").severity()).isEqualTo(severity);
    assertThat(file.finding("sie.unbalanced").arguments())
        .containsExactly("A2", new BigDecimal(off));
  }

  /** A hundredth of 1 000 000 kr is 10 000 kr. */
  @ParameterizedTest
  @CsvSource({"-990000, WARNING", "-989999, ERROR"})
  void inALargeLedger_aHundredthOfItMayBeMissing(String credit, Severity severity) {
    SieSample file =
        SieSample.of(
            HEAD
                + "#VER A 1 20190110\n{\n#TRANS 1930 {} 1000000\n#TRANS 3511 {} "
                + credit
                + "\n}\n");

    assertThat(file.finding("sie.unbalanced").severity()).isEqualTo(severity);
  }

  @Test
  void anUnbalancedVoucher_isNamedOnce_andNotAgainByTheSumOfTheBalances() {
    SieSample file =
        SieSample.of(
            HEAD
                + "#IB 0 1930 0\n#UB 0 1930 600\n#RES 0 3511 -1000\n#RES 0 5010 402\n"
                + VOUCHERS.replace("5010 {} 400.00", "5010 {} 402.00"));

    assertThat(file.trouble()).containsExactly("sie.unbalanced@12");
  }

  @Test
  void anUnbalancedVoucherBesideBalancesThatAreFollowed_doesNotTouchTheResult() {
    SieSample file =
        SieSample.of(
            HEAD
                + "#IB 0 1930 0\n#UB 0 1930 900\n#RES 0 3511 -5000\n#RES 0 5010 4100\n"
                + VOUCHERS.replace("{} -400.00", "{} -1.00"));

    assertThat(file.trouble())
        .containsExactly("sie.part-of-vouchers@0", "sie.unbalanced-unused@12");
    assertThat(file.finding("sie.unbalanced-unused").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aFileThatIsCutOff_isToldOnce_notByEachAccountThatDiffersForIt() {
    String whole =
        HEAD + "#IB 0 1930 0\n#UB 0 1930 600\n#RES 0 3511 -1000\n#RES 0 5010 400\n" + VOUCHERS;

    SieSample file = SieSample.of(whole.substring(0, whole.indexOf("#TRANS 1930 {} -400.00")));

    assertThat(file.trouble()).containsExactly("sie.truncated@12");
    assertThat(file.finding("sie.truncated").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aVoucherThatNeverCloses_isAnError() {
    SieSample file = SieSample.of(HEAD + VOUCHERS.replace("}\n#VER A 2", "#VER A 2"));

    assertThat(file.finding("sie.unclosed-voucher").severity()).isEqualTo(Severity.ERROR);
    assertThat(file.finding("sie.unclosed-voucher").arguments()).containsExactly("A1");
    assertThat(SieSample.of(HEAD + VOUCHERS + "#VER A 3 20191220\n").trouble())
        .contains("sie.truncated@13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#TRANS {} 70.00", "#TRANS \"\" {} 70.00"})
  void anAccountMissingOnALine_isAnErrorWithTheKronor(String line) {
    SieSample file = SieSample.of(HEAD + VOUCHERS.replace("#TRANS 5010 {} 400.00", line));

    assertThat(file.finding("sie.no-account").severity()).isEqualTo(Severity.ERROR);
    assertThat(file.finding("sie.no-account").location().row()).isEqualTo(10);
    assertThat(file.finding("sie.no-account").arguments())
        .containsExactly("#TRANS", new BigDecimal("70.00"));
    assertThat(file.ledger().accounts()).doesNotContainKey("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#KONTO 1930 Bank\n#KTYP 1930 T\n#VER A 1 20190110\n{\n}\n"})
  void aFileWithoutAnyAmount_isNoLedgerOfZeros(String rest) {
    SieSample file = SieSample.of(HEAD + rest);

    assertThat(file.read).isEmpty();
    assertThat(file.trouble()).containsExactly("sie.no-amounts@0");
  }

  @Test
  void aFileThatDoesNotShowTheResult_isNoLedgerWithAResultOfZero() {
    SieSample file = SieSample.of(HEAD + STILL.replace("#UB 0 1930 50.00", "#UB 0 1930 90.00"));

    assertThat(file.read).isEmpty();
    assertThat(file.trouble()).containsExactly("sie.no-results@0");
  }

  @Test
  void aYearBeforeWithoutResults_isNotShownAsZeros() {
    SieSample file = SieSample.of(HEAD + "#UB -1 1930 0\n" + VOUCHERS);

    assertThat(file.ledger().before()).isEmpty();
    assertThat(file.finding("sie.no-results-before").severity()).isEqualTo(Severity.NOTICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#RAR 0\n", "#RAR 0 \"\" \"\"\n", "#RAR -1 20180101 20181231\n"})
  void withoutDatesOfTheYear_itIsReadOffTheFile(String record) {
    SieSample file = SieSample.of("#FLAGGA 0\n" + record + VOUCHERS);

    assertThat(file.ledger().year()).isEqualTo(Period.year(2019));
    String code = record.startsWith("#RAR 0") ? "sie.span" : "sie.year-assumed";
    assertThat(file.finding(code).arguments())
        .contains(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    assertThat(file.findings.hasErrors()).isFalse();
  }

  @Test
  void aBrokenYear_isReadForItsOwnDays() {
    SieSample file =
        SieSample.of(
            "#FLAGGA 0\n#RAR 0 20190701 20200630\n"
                + VOUCHERS.replace("20190110", "20190710").replace("20191210", "20200110"));

    assertThat(file.ledger().year())
        .isEqualTo(Period.of(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)));
    assertThat(file.lines()).hasSize(4);
  }

  @Test
  void vouchersWithoutNumber_areNotTheSameVoucher() {
    String blank = VOUCHERS.replace("#VER A 1", "#VER A \"\"").replace("#VER A 2", "#VER A \"\"");

    SieSample file = SieSample.of(HEAD + blank);

    assertThat(file.trouble()).containsExactly("sie.no-balances@0");
    assertThat(file.postings().stream().map(p -> p.voucher()).distinct())
        .containsExactly("A#1", "A#2");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><html><body>Logga in</body></html>, sie.web-page@0",
    "'<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">', sie.web-page@0",
    "'<?xml version=\"1.0\"?><Sie xmlns=\"http://www.sie.se/sie5\"/>', sie.xml@0",
    "'<sie:SieEntry xmlns:sie=\"http://www.sie.se/sie5\"/>', sie.xml@0",
    "'<?xml version=\"1.0\"?><faktura/>', sie.not-sie@1"
  })
  void whatIsNotSie_isCalledWhatItIs(String content, String trouble) {
    assertThat(SieSample.of(content).trouble()).containsExactly(trouble);
  }
}
