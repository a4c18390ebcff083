package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "försörjning_före",
        "Försörjning före",
        "FORSORJNING FORE",
        "försörjning-före",
        "forsorjningfore",
        " Fo\u0308rso\u0308rjning\u00a0före "
      })
  void caseAccentsAndSignsDoNotMatter(String heading) {
    assertThat(Keys.of(heading)).isEqualTo("forsorjningfore");
  }

  @Test
  void nearestIsAWordAFewLettersAway() {
    List<String> words = List.of("insats", "startdatum", "slutdatum");

    assertThat(Keys.nearest("Insatts", words)).contains("insats");
    assertThat(Keys.nearest("start datm", words)).contains("startdatum");
    assertThat(Keys.nearest("telefonnummer", words)).isEmpty();
  }

  @Test
  void softComparisonKeepsDigitsApart() {
    assertThat(Keys.soft("Nivå 1–2")).isEqualTo(Keys.soft("nivå  1-2"));
    assertThat(Keys.soft("Nivå 1-2")).isNotEqualTo(Keys.soft("Nivå 12"));
  }
}
