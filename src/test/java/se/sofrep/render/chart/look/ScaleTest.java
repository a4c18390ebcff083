package se.sofrep.render.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void ticksAreRoundAndStartAtZero() {
    // 43 in at most 6 steps: 7.2 → 10
    assertThat(printed(Scale.of(0, 43, 6, true, Double.MAX_VALUE))).isEqualTo("0 10 20 30 40");
  }

  @Test
  void ticksReachBelowZero() {
    // −130…80 = 210, in 6 steps 35 → 50
    assertThat(printed(Scale.of(-130, 80, 6, true, Double.MAX_VALUE))).isEqualTo("-100 -50 0 50");
  }

  @Test
  void aFewWholeThingsAreNeverHalved() {
    assertThat(printed(Scale.of(0, 2, 6, true, Double.MAX_VALUE))).isEqualTo("0 1 2");
  }

  @Test
  void percentEndsAtHundredThoughLabelsNeedMoreRoom() {
    assertThat(printed(Scale.of(0, 112, 6, false, Scale.HUNDRED))).isEqualTo("0 20 40 60 80 100");
  }

  @Test
  void hundredPercentInQuartersWhereThereIsRoomForFour() {
    assertThat(printed(Scale.of(0, 100, 4, false, Scale.HUNDRED))).isEqualTo("0 25 50 75 100");
  }

  @Test
  void smallSharesHaveDecimals() {
    assertThat(printed(Scale.of(0, 0.9, 6, false, Scale.HUNDRED))).isEqualTo("0.0 0.2 0.4 0.6 0.8");
  }

  @Test
  void nothingStillHasAnAxis() {
    assertThat(printed(Scale.of(0, 0, 6, true, Double.MAX_VALUE))).isEqualTo("0 1");
  }

  private static String printed(Scale scale) {
    return String.join(" ", scale.ticks().stream().map(BigDecimal::toPlainString).toList());
  }
}
