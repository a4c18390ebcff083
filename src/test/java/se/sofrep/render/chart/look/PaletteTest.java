package se.sofrep.render.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;

class PaletteTest {
  static Stream<Swatch> fills() {
    return Stream.concat(
        Stream.of(Role.values()).map(Palette::of),
        IntStream.range(0, 6).mapToObj(i -> Palette.step(i, 6)));
  }

  /** WCAG's own example values: black on white 21, #777777 on white 4.48. */
  @Test
  void contrastIsThatOfWcag() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.ratio(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.49);
  }

  /** WCAG 1.4.11: what is needed to understand a graphic has 3:1 against what is beside it. */
  @ParameterizedTest
  @MethodSource("fills")
  void everyFillOrItsOutlineStandsOutFromPaper(Swatch swatch) {
    assertThat(Contrast.ratio(swatch.edge(), Color.WHITE)).isGreaterThanOrEqualTo(3);
  }

  /** WCAG 1.4.3: 4.5:1 for words. */
  @ParameterizedTest
  @MethodSource("fills")
  void countsInsideAFillCanBeRead(Swatch swatch) {
    assertThat(Contrast.ratio(swatch.text(), swatch.fill())).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void wordsOnPaperCanBeRead() {
    assertThat(Contrast.ratio(Style.INK, Color.WHITE)).isGreaterThanOrEqualTo(7);
    assertThat(Contrast.ratio(Style.MUTED, Color.WHITE)).isGreaterThanOrEqualTo(4.5);
  }

  /** In a grey print: lightness (CIE L*, 0–100) at least 12 apart for roles that meet. */
  @ParameterizedTest
  @CsvSource({
    "WOMEN, MEN",
    "WOMEN, OTHER_1",
    "WOMEN, OTHER_2",
    "WOMEN, TOTAL",
    "MEN, OTHER_1",
    "MEN, OTHER_2",
    "MEN, TOTAL",
    "OTHER_1, OTHER_2",
    "OTHER_1, TOTAL",
    "OTHER_2, TOTAL",
    "OUTCOME, BUDGET",
    "OUTCOME, YEAR_BEFORE",
    "BUDGET, YEAR_BEFORE",
    "BEFORE, AFTER"
  })
  void rolesThatMeetDifferInGrey(Role one, Role other) {
    assertThat(Math.abs(lightness(Palette.of(one)) - lightness(Palette.of(other))))
        .isGreaterThanOrEqualTo(12);
  }

  @Test
  void womenMenAndOthersDifferInPatternToo() {
    assertThat(
            Stream.of(Role.WOMEN, Role.MEN, Role.OTHER_1, Role.OTHER_2)
                .map(r -> Palette.of(r).hatch()))
        .doesNotHaveDuplicates();
  }

  @Test
  void sixStepsGrowDarkerInEvenSteps() {
    double[] lightness =
        IntStream.range(0, 6).mapToDouble(i -> lightness(Palette.step(i, 6))).toArray();
    for (int i = 1; i < 6; i++) {
      assertThat(lightness[i - 1] - lightness[i]).isBetween(9.0, 25.0);
    }
  }

  @Test
  void scalesOfOtherLengthsHaveTheSameEnds() {
    assertThat(Palette.step(0, 2)).isEqualTo(Palette.step(0, 6));
    assertThat(Palette.step(1, 2)).isEqualTo(Palette.step(5, 6));
    assertThat(Palette.step(10, 11)).isEqualTo(Palette.step(5, 6));
  }

  @Test
  void twoSeriesOfOneRoleLookDifferent() {
    Series first = new Series("2018", Role.OUTCOME, List.of());
    Series second = new Series("2019", Role.OUTCOME, List.of());
    assertThat(Palette.of(List.of(first, second))).doesNotHaveDuplicates();
  }

  private static double lightness(Swatch swatch) {
    return 116 * Math.cbrt(Contrast.luminance(swatch.fill())) - 16;
  }
}
