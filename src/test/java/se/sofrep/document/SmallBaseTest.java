package se.sofrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/** What is printed of a share of counts, by its base. */
class SmallBaseTest {
  private static final FigureKey KEY =
      FigureKey.of("avslutade.resultat", Period.year(2019), Unit.PERCENT);
  private static final SmallBase TEN = new SmallBase(10);

  private static Figure share(long count, long base) {
    return Figure.share(KEY, BigDecimal.valueOf(count), BigDecimal.valueOf(base), List.of());
  }

  private static Figure ratio(long part, long base) {
    return Figure.ratio(KEY, BigDecimal.valueOf(part), BigDecimal.valueOf(base), List.of());
  }

  private static String text(SmallBase small, Figure figure, Show show) {
    return new FigureText(new Printer(Language.SV, small), Language.SV)
        .print(figure, show)
        .replace('\u00a0', ' ');
  }

  @Test
  void theLimitItselfIsLargeEnough() {
    assertThat(text(TEN, share(3, 9), Show.OF)).isEqualTo("3 av 9");
    assertThat(text(TEN, share(3, 10), Show.OF)).isEqualTo("3 av 10 (30 %)");
  }

  @Test
  void aPercentageAskedForIsItsCounts() {
    assertThat(text(TEN, share(3, 8), Show.PERCENT)).isEqualTo("3 av 8");
    assertThat(text(TEN, share(3, 10), Show.PERCENT)).isEqualTo("30 %");
  }

  /** 3 of 8 kronor, or of 8 days, are no people. */
  @Test
  void sharesOfMoneyAndDaysHaveNoLimit() {
    assertThat(text(TEN, ratio(2, 8), Show.PERCENT)).isEqualTo("25 %");
  }

  @Test
  void noughtAndOnePrintEverything() {
    assertThat(text(new SmallBase(0), share(1, 1), Show.OF)).isEqualTo("1 av 1 (100 %)");
    assertThat(text(new SmallBase(1), share(1, 1), Show.OF)).isEqualTo("1 av 1 (100 %)");
  }

  @Test
  void aShareOfNobodyIsNoneToHide() {
    assertThat(TEN.hides(share(0, 0))).isFalse();
    assertThat(text(TEN, share(0, 0), Show.PERCENT)).isEqualTo("–");
  }

  @Test
  void aCellOfPercentIsADashAndItsFigureKeepsTheCounts() {
    Printer printer = new Printer(Language.SV, TEN);
    Table.Cell cell = printer.cell(Optional.of(share(3, 8)), Table.Format.PERCENT);
    Figure shown = TEN.shown(cell.figure().orElseThrow());

    assertThat(cell.printed()).isEqualTo("–");
    assertThat(cell.value()).isEmpty();
    assertThat(shown.numerator()).contains(BigDecimal.valueOf(3));
    assertThat(shown.denominator()).contains(BigDecimal.valueOf(8));
    assertThat(shown.value()).isEmpty();
    assertThat(shown.low()).isEmpty();
    assertThat(shown.high()).isEmpty();
  }

  @Test
  void theNoteNamesTheLimit() {
    assertThat(TEN.note(Language.SV)).isEqualTo("Procent skrivs inte ut när färre än tio ingår.");
    assertThat(new SmallBase(20).note(Language.SV))
        .isEqualTo("Procent skrivs inte ut när färre än 20 ingår.");
    assertThat(TEN.note(Language.EN)).isEqualTo("Percentages are not shown for fewer than 10.");
  }
}
