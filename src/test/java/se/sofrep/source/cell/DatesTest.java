package se.sofrep.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-12-31",
        "20191231",
        "191231",
        "19-12-31",
        "2019/12/31",
        "2019.12.31",
        "31.12.2019",
        // Excel's serial number: 43 466 is 1 January 2019, and 364 days on is the last of the year
        "43830",
        "2019-12-31 00:00:00",
        "2019-12-31T13:45",
        "31.12.2019 13:45"
      })
  void everyForm_isTheLastOfDecember2019(String text) {
    Dates.Result result = Dates.parse(text);

    assertThat(result.kind()).isEqualTo(Dates.Kind.DATE);
    assertThat(result.date()).contains(LocalDate.of(2019, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({"2019-1-5, 2019-01-05", "1.2.2019, 2019-02-01", "2020-02-29, 2020-02-29"})
  void singleDigitsAndLeapDays(String text, LocalDate date) {
    assertThat(Dates.parse(text).date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-29",
        "2019-04-31",
        "20190230",
        "190230",
        "31.11.2019",
        "2019-13-01",
        "2019-00-10",
        "2019-01-00",
        "9999-12-31"
      })
  void daysThatDoNotExist(String text) {
    Dates.Result result = Dates.parse(text);

    assertThat(result.kind()).isEqualTo(Dates.Kind.IMPOSSIBLE);
    assertThat(result.date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      // 05/06/2019 is May in one country and June in another; 2012-05 is not 5 December 2020.
      strings = {
        "",
        "i våras",
        "05/06/2019",
        "2019",
        "2012-05",
        "2012/05",
        "1234",
        "99999",
        "2019-12/31"
      })
  void whatIsNoDate(String text) {
    assertThat(Dates.parse(text).kind()).isEqualTo(Dates.Kind.UNREADABLE);
  }

  @Test
  void twoDigitYears_are1970To2069_andSaidToBeSo() {
    assertThat(Dates.parse("691231").date()).contains(LocalDate.of(2069, 12, 31));
    assertThat(Dates.parse("700101").date()).contains(LocalDate.of(1970, 1, 1));
    assertThat(Dates.parse("700101").century()).isFalse();
    assertThat(Dates.parse("19700101").century()).isTrue();
  }

  @Test
  void aMonthAlone() {
    assertThat(Dates.month("2019-03")).contains(YearMonth.of(2019, 3));
    assertThat(Dates.month("2019/3")).contains(YearMonth.of(2019, 3));
    assertThat(Dates.month("2019-13")).isEmpty();
    assertThat(Dates.month("2019-03-01")).isEmpty();
  }
}
