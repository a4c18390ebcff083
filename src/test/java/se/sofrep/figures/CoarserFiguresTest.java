package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;

/** 3 of 40 are under 30 and 5 are 30–44: 8 of 40, which is 20 %, are under 45. */
class CoarserFiguresTest {
  private static final FigureKey AGES =
      FigureKey.of("avslutade.ålder", Period.year(2019), Unit.COUNT);
  private static final Coarser YOUNG =
      new Coarser(Map.of(Variable.AGE, Map.of("–29", "–44", "30–44", "–44")));

  @Test
  void countsAreAddedUpAndSharesAreOfTheSameBase() {
    Figures told =
        CoarserFigures.of(
            Figures.of(
                List.of(
                    count("–29", 3),
                    share("–29", 3),
                    count("30–44", 5),
                    share("30–44", 5),
                    count("45–59", 32),
                    share("45–59", 32))),
            YOUNG);

    assertThat(told.all())
        .extracting(f -> f.key().category())
        .containsExactly("–44", "–44", "45–59", "45–59");
    assertThat(told.value(AGES.category("–44"))).hasValue(BigDecimal.valueOf(8));
    Figure share = told.find(AGES.category("–44").unit(Unit.PERCENT)).orElseThrow();
    assertThat(share.value().orElseThrow()).isEqualByComparingTo("20");
    assertThat(share.numerator()).hasValue(BigDecimal.valueOf(8));
    assertThat(share.denominator()).hasValue(BigDecimal.valueOf(40));
  }

  @Test
  void oneOfThemAloneIsToldByTheWordToo() {
    Figures told = CoarserFigures.of(Figures.of(List.of(count("30–44", 5))), YOUNG);

    assertThat(told.value(AGES.category("–44"))).hasValue(BigDecimal.valueOf(5));
    assertThat(told.value(AGES.category("30–44"))).isEmpty();
  }

  @Test
  void aSumIsOfPartialMaterialWhereAPartIs() {
    Figures told =
        CoarserFigures.of(Figures.of(List.of(count("–29", 3).partly(), count("30–44", 5))), YOUNG);

    assertThat(told.all()).singleElement().matches(figure -> !figure.isWhole());
  }

  private static Figure count(String band, long number) {
    return Figure.of(
        AGES.category(band), BigDecimal.valueOf(number), List.of("2019/deltagare.csv"));
  }

  private static Figure share(String band, long number) {
    return Figure.share(
        AGES.category(band).unit(Unit.PERCENT),
        BigDecimal.valueOf(number),
        BigDecimal.valueOf(40),
        List.of("2019/deltagare.csv"));
  }
}
