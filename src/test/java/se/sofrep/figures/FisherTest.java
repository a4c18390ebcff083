package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Period;

class FisherTest {
  private static final FigureKey KEY =
      FigureKey.of("avslutade.resultat", Period.year(2019), Unit.PERCENT);

  private static Figure share(int count, int base) {
    return Figure.share(KEY, BigDecimal.valueOf(count), BigDecimal.valueOf(base), List.of());
  }

  /**
   * Fisher's own tea: 3 of 4 against 1 of 4. Of C(8,4) = 70 tables 1, 16, 36, 16 and 1 have 0, 1,
   * 2, 3 and 4 in the first group; those no more frequent than 16 are 1 + 16 + 16 + 1 = 34.
   */
  @Test
  void theLadyTastingTea() {
    assertThat(Fisher.p(3, 4, 1, 4)).isEqualTo(34.0 / 70, within(1e-12));
  }

  /**
   * Bases that differ: 3 of 3 against 1 of 5. Four of eight: C(3,k)·C(5,4−k) is 5, 30, 30 and 5 of
   * 70 for k = 0 … 3, and as few as 5 have k = 0 and k = 3.
   */
  @Test
  void bothTailsCountTablesNoMoreProbableThanTheOneSeen() {
    assertThat(Fisher.p(3, 3, 1, 5)).isEqualTo(10.0 / 70, within(1e-12));
    assertThat(Fisher.p(2, 3, 2, 5)).isEqualTo(1, within(1e-12));
  }

  @Test
  void whichGroupComesFirstDoesNotMatter() {
    assertThat(Fisher.p(10, 46, 4, 26)).isEqualTo(Fisher.p(4, 26, 10, 46), within(1e-12));
  }

  @Test
  void noneOrAllInBothGroupsIsNoDifference() {
    assertThat(Fisher.p(0, 17, 0, 30)).isEqualTo(1);
    assertThat(Fisher.p(17, 17, 30, 30)).isEqualTo(1);
  }

  @Test
  void significanceIsBelowOneInTwenty() {
    assertThat(Fisher.of(share(5, 5), share(1, 5)).orElseThrow().significant()).isTrue();
    assertThat(Fisher.of(share(4, 5), share(1, 5)).orElseThrow().significant()).isFalse();
    assertThat(new Fisher(0.05).significant()).isFalse();
  }

  @Test
  void withoutABase_orOfKronor_thereIsNoTest() {
    Figure kronor = Figure.ratio(KEY, BigDecimal.valueOf(700), BigDecimal.valueOf(1000), List.of());
    assertThat(Fisher.of(share(0, 0), share(1, 5))).isEmpty();
    assertThat(Fisher.of(kronor, share(1, 5))).isEmpty();
  }
}
