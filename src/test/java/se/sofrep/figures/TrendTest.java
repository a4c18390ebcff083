package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.figures.Trend.Year;

class TrendTest {
  /**
   * 2, 5 and 8 of 10. With t = 0, 1, 2 and p̄ = 15/30: T = 0·(−3) + 1·0 + 2·3 = 6, V = ¼·(10 + 40 −
   * 30²/30) = 5, z = 6/√5 = 2.6833; the normal table gives 2·(1 − 0.99635) = 0.0073.
   */
  @Test
  void threeYearsByHand() {
    Trend trend =
        Trend.of(List.of(new Year(2017, 2, 10), new Year(2018, 5, 10), new Year(2019, 8, 10)))
            .orElseThrow();
    assertThat(trend.z()).isEqualTo(6 / Math.sqrt(5), within(1e-12));
    assertThat(trend.p()).isEqualTo(0.0073, within(0.00005));
    assertThat(trend.significant()).isTrue();
  }

  /**
   * Bases that differ and a year between that is lacking: 6 of 10, 8 of 20, 2 of 10 in 2016, 2017
   * and 2019. t = 0, 1, 3, p̄ = 16/40: T = 1·(8 − 8) + 3·(2 − 4) = −6, V = 0.24·(20 + 90 − 50²/40)
   * = 11.4, z = −6/√11.4.
   */
  @Test
  void yearsStandWhereTheyAreInTime() {
    Trend trend =
        Trend.of(List.of(new Year(2016, 6, 10), new Year(2017, 8, 20), new Year(2019, 2, 10)))
            .orElseThrow();
    assertThat(trend.z()).isEqualTo(-6 / Math.sqrt(11.4), within(1e-12));
    assertThat(trend.significant()).isFalse();
  }

  @Test
  void whatCannotVaryHasNoTrend() {
    assertThat(Trend.of(List.of(new Year(2017, 0, 9), new Year(2018, 0, 9), new Year(2019, 0, 9))))
        .isEmpty();
    assertThat(Trend.of(List.of(new Year(2017, 9, 9), new Year(2018, 9, 9), new Year(2019, 9, 9))))
        .isEmpty();
    assertThat(Trend.of(List.of(new Year(2017, 1, 9), new Year(2018, 0, 0), new Year(2019, 2, 9))))
        .isEmpty();
  }

  @Test
  void twoYearsAreNoSeries() {
    assertThat(Trend.of(List.of(new Year(2018, 1, 100), new Year(2019, 99, 100)))).isEmpty();
  }
}
