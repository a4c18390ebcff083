package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Posting;

/** Files without vouchers (types 1–3): the same kronor stand in them whole and split by object. */
class SieSumsTest {
  private static final String HEAD =
      """
      #FLAGGA 0
      #RAR 0 20190101 20191231
      #KONTO 1930 Bank
      #KONTO 5010 Lön
      #OBJEKT 1 10 Tio
      #OBJEKT 1 20 Tjugo
      #OBJEKT 6 P1 Projekt
      """;

  /** The bank moves by −300, wages are 300. */
  private static final String BALANCES =
      "#IB 0 1930 1000\n#UB 0 1930 700\n#RES 0 5010 300\n#IB 0 2010 -1000\n#UB 0 2010 -1000\n";

  @Test
  void type1_givesSumsForTheYear() {
    SieSample file = SieSample.of(HEAD + BALANCES);

    assertThat(file.ledger().grain()).isEqualTo(Grain.YEAR);
    assertThat(file.lines()).containsExactly("1930  -300", "5010  300");
    assertThat(file.postings()).extracting(Posting::date).containsOnly(LocalDate.of(2019, 12, 31));
    assertThat(file.postings()).extracting(Posting::voucher).containsOnly("");
  }

  @Test
  void objectBalancesForTheYear_splitAResult_andTheRestHasNoCostArea() {
    SieSample file =
        SieSample.of(HEAD + BALANCES + "#OUB 0 5010 {1 10} 120\n#OUB 0 5010 {1 20} 80\n");

    assertThat(file.lines())
        .containsExactly("1930  -300", "5010 10 120", "5010 20 80", "5010  100");
  }

  @Test
  void monthlySums_areDatedTheMonthsLastDay() {
    SieSample file =
        SieSample.of(
            HEAD
                + BALANCES
                + "#PSALDO 0 201902 5010 {} 100\n#PSALDO 0 201902 1930 {} -100\n"
                + "#PSALDO 0 201904 5010 {} 200\n#PSALDO 0 201904 1930 {} -200\n");

    assertThat(file.ledger().grain()).isEqualTo(Grain.MONTHS);
    assertThat(file.postings())
        .extracting(p -> p.date() + " " + p.account() + " " + p.amount())
        .containsExactly(
            "2019-02-28 1930 -100",
            "2019-02-28 5010 100",
            "2019-04-30 1930 -200",
            "2019-04-30 5010 200");
  }

  @Test
  void aWholeRowAndItsObjectRows_areTheSameKronor() {
    SieSample file =
        SieSample.of(
            HEAD
                + BALANCES
                + "#PSALDO 0 201902 1930 {} -300\n"
                + "#PSALDO 0 201902 5010 {} 300\n"
                + "#PSALDO 0 201902 5010 {1 10} 120\n"
                + "#PSALDO 0 201902 5010 {1 10 6 P1} 50\n"
                + "#PSALDO 0 201902 5010 {6 P1} 30\n"
                + "#PSALDO 0 201902 5010 {1 20} 100\n");

    assertThat(file.lines())
        .containsExactly("1930  -300", "5010 10 170", "5010 20 100", "5010  30");
  }

  @Test
  void aCostAreasOwnSum_besideItsCombinations_isNotCountedTwice() {
    SieSample file =
        SieSample.of(
            HEAD
                + BALANCES
                + "#PSALDO 0 201902 1930 {} -300\n"
                + "#PSALDO 0 201902 5010 {} 300\n"
                + "#PSALDO 0 201902 5010 {1 10} 200\n"
                + "#PSALDO 0 201902 5010 {1 10 6 P1} 50\n"
                + "#PSALDO 0 201902 5010 {1 20} 100\n");

    assertThat(file.lines()).containsExactly("1930  -300", "5010 10 200", "5010 20 100");
  }

  @Test
  void withoutAWholeRow_theObjectRowsMakeItUp() {
    SieSample file =
        SieSample.of(
            HEAD
                + BALANCES
                + "#PSALDO 0 201902 1930 {} -300\n"
                + "#PSALDO 0 201902 5010 {1 10} 250\n#PSALDO 0 201902 5010 {6 P1} 50\n");

    assertThat(file.lines()).containsExactly("1930  -300", "5010 10 250", "5010  50");
  }

  @Test
  void whereTheYearsBalanceSaysSo_theRowWithoutObjectsIsTheRest() {
    SieSample file =
        SieSample.of(
            HEAD
                + BALANCES
                + "#PSALDO 0 201902 1930 {} -300\n"
                + "#PSALDO 0 201902 5010 {} 50\n#PSALDO 0 201902 5010 {1 10} 250\n");

    assertThat(file.lines()).containsExactly("1930  -300", "5010 10 250", "5010  50");
  }

  @Test
  void monthsThatAreNotTheWholeYear_giveWayToTheYear() {
    SieSample file =
        SieSample.of(
            HEAD + BALANCES + "#PSALDO 0 201902 5010 {} 10\n#PSALDO 0 201902 1930 {} -10\n");

    assertThat(file.ledger().grain()).isEqualTo(Grain.YEAR);
    assertThat(file.sum(p -> p.account().equals("5010"))).isEqualByComparingTo("300");
  }

  @Test
  void aResultAccountWithClosingAndResult_movesOnce() {
    SieSample file = SieSample.of(HEAD + BALANCES + "#UB 0 5010 300\n");

    assertThat(file.sum(p -> p.account().equals("5010"))).isEqualByComparingTo("300");
  }

  @Test
  void aMonthThatIsNone_isAnError() {
    assertThat(SieSample.of(HEAD + BALANCES + "#PSALDO 0 201913 5010 {} 10\n").trouble())
        .contains("sie.month@13");
  }
}
