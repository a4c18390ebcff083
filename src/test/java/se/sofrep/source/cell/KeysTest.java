package se.sofrep.source.cell;

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
        "forsorjning-fore",
        "fo\u0308rso\u0308rjning fo\u0308re",
        " försörjning\u00a0före: "
      })
  void caseAccentsSpacesAndUnderscores_makeNoDifference(String text) {
    assertThat(Keys.of(text)).isEqualTo("forsorjningfore");
  }

  @Test
  void lessAndMore_makeADifference() {
    assertThat(Keys.of("Gymnasium <3 år")).isNotEqualTo(Keys.of("Gymnasium >3 år"));
  }

  @Test
  void whereNoListHelps_signsAndDigitsKeepTheirPlaces() {
    assertThat(Keys.soft("ALL–IN")).isEqualTo(Keys.soft(" all-in "));
    assertThat(Keys.soft("1-2")).isNotEqualTo(Keys.soft("12"));
  }

  @Test
  void theNearestWord_isOneThatIsLikeIt() {
    List<String> words = List.of("startdatum", "slutdatum", "insats");

    assertThat(Keys.nearest("Insatts", words)).contains("insats");
    assertThat(Keys.nearest("start datun", words)).contains("startdatum");
    assertThat(Keys.nearest("telefon", words)).isEmpty();
    assertThat(Keys.nearest("x".repeat(1_000_000), words)).isEmpty();
  }
}
