package se.sofrep.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a spreadsheet would reckon, and what is done to them. */
class FormulaTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "  =1+1",
        "=cmd|' /C calc'!A0",
        "-inga svar",
        "＝1+1",
        "\t=1+1",
        "\tRehab",
        "\rRehab",
        "\nRehab"
      })
  void whatWouldBeReckonedHasAnApostropheBeforeIt(String words) {
    assertThat(FormulaText.isFormula(words)).isTrue();
    assertThat(FormulaText.harmless(words)).startsWith("'");
    assertThat(FormulaText.harmless(words).replace("'", "")).isEqualTo(words.replace("'", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "–",
        "+/-",
        "−12",
        "-12",
        "-1234.5",
        "12",
        "..",
        "– inga",
        "60–",
        "Rehab",
        "A+B",
        "a-b",
        "Kvinnor, män",
        "Klar; ja",
        "'citat'",
        "1 = 1",
        "← Innehåll"
      })
  void whatWouldNotStandsAsItIs(String words) {
    assertThat(FormulaText.isFormula(words)).isFalse();
    assertThat(FormulaText.harmless(words)).isEqualTo(words);
  }

  /** A Swedish spreadsheet takes the semicolon for the end of a cell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"Rehab;=1+1;|Rehab;'=1+1;", "A; @SUM(A1)|A;' @SUM(A1)", "A;-;B|A;-;B"})
  void aFormulaAfterASemicolonIsNoneEither(String words, String harmless) {
    assertThat(FormulaText.harmless(words)).isEqualTo(harmless);
  }

  @Test
  void aSecondTimeNothingMoreIsDone() {
    String once = FormulaText.harmless("=1;=2");
    assertThat(FormulaText.harmless(once)).isEqualTo(once).isEqualTo("'=1;'=2");
  }
}
