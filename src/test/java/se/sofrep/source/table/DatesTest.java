package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the contract lists them. */
class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-12-31",
        "20191231",
        "191231",
        "2019/12/31",
        "2019.12.31",
        "31.12.2019",
        "43830",
        "43830.5",
        "2019-12-31 14:30",
        "2019-12-31T00:00:00",
        "19-12-31"
      })
  void everyWayOfWritingTheLastDayOf2019(String text) {
    assertThat(Dates.parse(text).date()).contains(LocalDate.of(2019, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({"2020-2-9, 2020-02-09", "1.3.2020, 2020-03-01", "2020-02-29, 2020-02-29"})
  void zerosMayBeLeftOut(String text, LocalDate day) {
    assertThat(Dates.parse(text).date()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-30",
        "20190230",
        "190230",
        "30.02.2019",
        "2019-02-29",
        "2019-13-01",
        "2019-00-10"
      })
  void dayThatDoesNotExistIsTold(String text) {
    assertThat(Dates.parse(text).kind()).isEqualTo(Dates.Kind.IMPOSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mars 2019", "2019", "2019-12", "31/12/2019", "12345678901", "x", "99999", "1234"})
  void otherTextsAreNoDates(String text) {
    assertThat(Dates.parse(text).kind()).isEqualTo(Dates.Kind.UNREADABLE);
  }

  @Test
  void twoDigitYearSaysThatItsCenturyIsAGuess() {
    assertThat(Dates.parse("850114").date()).contains(LocalDate.of(1985, 1, 14));
    assertThat(Dates.parse("850114").century()).isFalse();
    assertThat(Dates.parse("19850114").century()).isTrue();
  }
}
