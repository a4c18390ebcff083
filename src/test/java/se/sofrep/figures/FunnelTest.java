package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sofrep.figures.Funnel.Counts;
import se.sofrep.figures.Funnel.Limit;
import se.sofrep.figures.Funnel.Place;

class FunnelTest {
  /**
   * A base of 10 and a common share of one half: of 1 024 outcomes 1, 10 and 45 have none, one and
   * two. P(X ≤ 1) = 11/1 024 = 1.1 % is below 2.5 %, P(X ≤ 2) = 56/1 024 = 5.5 % is not: 2 is the
   * least inside. P(X = 0) = 0.098 % is below 0.1 %, P(X ≤ 1) is not: 1 is the least inside the
   * wide limits. Upwards the same, since one half is symmetric.
   */
  @Test
  void limitsByHand() {
    Funnel half = new Funnel(0.5);
    assertThat(half.within(10, Limit.USUAL)).isEqualTo(new Counts(2, 8));
    assertThat(half.within(10, Limit.FAR)).isEqualTo(new Counts(1, 9));
  }

  @Test
  void aCountOnTheLimitIsInside_oneBeyondIsOutside() {
    Funnel half = new Funnel(0.5);
    assertThat(half.of(8, 10)).isEqualTo(Place.INSIDE);
    assertThat(half.of(9, 10)).isEqualTo(Place.ABOVE);
    assertThat(half.of(10, 10)).isEqualTo(Place.FAR_ABOVE);
    assertThat(half.of(2, 10)).isEqualTo(Place.INSIDE);
    assertThat(half.of(1, 10)).isEqualTo(Place.BELOW);
    assertThat(half.of(0, 10)).isEqualTo(Place.FAR_BELOW);
  }

  /** A share of a tenth and a base of 20: none at all happens in 0.9²⁰ = 12 %, so 0 is inside. */
  @Test
  void rareOutcomesHaveNoLowerLimit() {
    assertThat(new Funnel(0.1).within(20, Limit.USUAL).least()).isZero();
  }

  @Test
  void wheneverNobodyOrEverybodySucceeds_thatIsTheOnlyCountInside() {
    assertThat(new Funnel(0).within(12, Limit.FAR)).isEqualTo(new Counts(0, 0));
    assertThat(new Funnel(1).within(12, Limit.FAR)).isEqualTo(new Counts(12, 12));
  }
}
