package se.sofrep.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.cli.EveryCommand;

class NearestWordsTest {
  private static final List<String> COMMANDS = EveryCommand.names();

  @ParameterizedTest
  @CsvSource({
    "anual, annual",
    "annaul, annual",
    "Annual, annual",
    "chek, check",
    "figure, figures",
    "fig, figures",
    "expalin, explain",
    "stat, stats",
    "verfy, verify",
    "intrim, interim",
    "comp, completion"
  })
  void aMisspeltCommandIsFound(String typed, String meant) {
    assertThat(NearestWords.of(typed, COMMANDS)).contains(meant);
  }

  /** A guess at random is worse than the list. */
  @ParameterizedTest
  @CsvSource({"rapport", "2019", "x", "--"})
  void whatIsNearNothingHasNoSuggestion(String typed) {
    assertThat(NearestWords.of(typed, COMMANDS)).isEmpty();
  }

  @Test
  void onlyTheNearestAreNamed() {
    assertThat(NearestWords.of("anual", List.of("annual", "final"))).containsExactly("annual");
  }

  @Test
  void twoEquallyNearAreBothNamed() {
    assertThat(NearestWords.of("--fo", List.of("--formats", "--format", "--lang")))
        .containsExactly("--format", "--formats");
  }

  /** By hand: one letter dropped; two neighbours changed; three of six others. */
  @ParameterizedTest
  @CsvSource({"anual, annual, 1", "annaul, annual, 1", "rehab, rehab, 0", "abc, xyz, 3"})
  void distanceCountsLettersThatDiffer(String one, String other, int letters) {
    assertThat(NearestWords.DISTANCE.apply(one, other)).isEqualTo(letters);
  }
}
