package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

class WilsonTest {
  private static Wilson of(int count, int base) {
    return Wilson.of(BigDecimal.valueOf(count), BigDecimal.valueOf(base)).orElseThrow();
  }

  /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @Test
  void publishedIntervals() {
    assertThat(of(81, 263).low().doubleValue()).isEqualTo(25.53, within(0.01));
    assertThat(of(81, 263).high().doubleValue()).isEqualTo(36.62, within(0.01));
    assertThat(of(15, 148).low().doubleValue()).isEqualTo(6.24, within(0.01));
    assertThat(of(15, 148).high().doubleValue()).isEqualTo(16.05, within(0.01));
    assertThat(of(0, 20).low()).isEqualByComparingTo("0");
    assertThat(of(0, 20).high().doubleValue()).isEqualTo(16.11, within(0.01));
    assertThat(of(1, 29).low().doubleValue()).isEqualTo(0.61, within(0.01));
    assertThat(of(1, 29).high().doubleValue()).isEqualTo(17.18, within(0.01));
  }

  @Test
  void agreesWithCommonsMath() {
    for (int count = 0; count <= 12; count++) {
      ConfidenceInterval expected = new WilsonScoreInterval().createInterval(12, count, 0.95);
      assertThat(of(count, 12).low().doubleValue())
          .isEqualTo(100 * expected.getLowerBound(), within(1e-9));
      assertThat(of(count, 12).high().doubleValue())
          .isEqualTo(100 * expected.getUpperBound(), within(1e-9));
    }
  }

  @Test
  void noneForAnEmptyBaseOrForWhatIsNoShareOfCounts() {
    assertThat(Wilson.of(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    assertThat(Wilson.of(BigDecimal.valueOf(3), BigDecimal.valueOf(2))).isEmpty();
    assertThat(Wilson.of(new BigDecimal("0.5"), BigDecimal.ONE)).isEmpty();
  }
}
