package se.sofrep.document.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.document.Inline;
import se.sofrep.document.Printer;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

class PhrasesTest {
  private static final Period YEAR = Period.year(2019);
  private final Phrases swedish = new Phrases(Language.SV);
  private final Wording english = Wording.of(Language.EN, new Printer(Language.EN));

  @Test
  void aFigureInAPlaceStaysAFigure() {
    Figure amount = kronor("340000");
    Phrase words = swedish.fill("words.surplus-plus", Map.of("amount", Phrase.of("340", amount)));
    assertThat(words.printed()).isEqualTo("ett överskott på 340");
    assertThat(words.parts())
        .contains(new Inline.Value("340", Optional.of(amount), Inline.Mark.PLAIN));
  }

  @Test
  void anEmptyPlaceTakesTheSpaceBeforeItAlong() {
    assertThat(swedish.words("words.target-met", Map.of("target", "40 %", "exact", "")))
        .isEqualTo("Målet 40 % nåddes");
    assertThat(swedish.words("words.target-met", Map.of("target", "40 %", "exact", "(40,2 %)")))
        .isEqualTo("Målet 40 % nåddes (40,2 %)");
  }

  @Test
  void aPhraseWithSomethingMissingIsMissingItself() {
    Phrase words = swedish.fill("words.surplus-plus", Map.of("amount", Phrase.MISSING));
    assertThat(words.complete()).isFalse();
  }

  @Test
  void aCodeWithoutATextIsAFault() {
    assertThatThrownBy(() -> swedish.words("words.no-such")).hasMessageContaining("no-such");
  }

  @ParameterizedTest
  @CsvSource({
    "0, deltagare, no participants",
    "1, kvinna, one woman",
    "2, man, 2 men",
    "1000, förfrågan, '1,000 enquiries'",
    "0, antal, none",
    "1, antal, one",
    "12, månad, 12\u00a0months",
  })
  void englishCountsHaveFormsOfTheirOwn(long count, String noun, String expected) {
    assertThat(english.counted(BigDecimal.valueOf(count), noun)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-206271; -200000; The cost was SEK 206 thousand against a budget of SEK 200 thousand, SEK 6 thousand worse than budget",
        "-200000; -200000; The cost was SEK 200 thousand, as budgeted",
        "25000; 0; The income was SEK 25 thousand and was not budgeted",
        "-5000; 10000; The cost was SEK 5 thousand against a budgeted income of SEK 10 thousand, SEK 15 thousand worse than budget",
      })
  void aCostAreaIsToldInEnglishToo(String outcome, String budget, String expected) {
    BigDecimal deviation = new BigDecimal(outcome).subtract(new BigDecimal(budget));
    Phrase words =
        english
            .money()
            .outcomeAgainstBudget(
                kronor(outcome),
                Optional.of(kronor(budget)),
                Optional.of(kronor(deviation.toString())));
    assertThat(words.printed().replace('\u00a0', ' ')).isEqualTo(expected);
  }

  /** 150 of 200 is three quarters; what is left is 50. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "200; 150; 'Av de beviljade medlen, 200 kr, användes 150 kr (75 %); 50 kr användes inte'",
        "200; 200; 'De beviljade medlen, 200 kr, användes helt'",
        "200; 0; 'Inget av de beviljade medlen, 200 kr, användes'",
        "200; 230; 'Insatsen kostade 230 kr, 30 kr mer än de beviljade medlen, 200 kr'",
        "200; ; 'Hur mycket av de beviljade medlen, 200 kr, som användes framgår inte av underlaget'",
        "; 230; 'Insatsen kostade 230 kr; hur mycket som beviljades framgår inte av underlaget'",
        "; ; Varken vad som beviljades eller vad som användes framgår av underlaget",
      })
  void aGrantIsToldByWhatBecameOfIt(String granted, String used, String expected) {
    Wording wording = Wording.of(Language.SV, new Printer(Language.SV));
    Phrase words =
        wording
            .money()
            .use(
                Optional.ofNullable(granted).map(PhrasesTest::kronor),
                Optional.ofNullable(used).map(PhrasesTest::kronor));
    assertThat(words.printed().replace('\u00a0', ' ')).isEqualTo(expected);
  }

  private static Figure kronor(String value) {
    FigureKey key = FigureKey.of("ekonomi.drift.utfall", YEAR, Unit.KRONOR);
    return Figure.of(key, new BigDecimal(value), List.of());
  }
}
