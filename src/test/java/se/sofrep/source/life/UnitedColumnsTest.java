package se.sofrep.source.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.problem.Findings;

/** Which columns the files of several years have in common. */
class UnitedColumnsTest {
  private static UnitedParticipations united(Participations... files) {
    List<UnitedParticipations.File> years =
        IntStream.range(0, files.length)
            .mapToObj(i -> new UnitedParticipations.File(2019 + i, "f" + i, files[i]))
            .toList();
    return UnitedParticipations.of(years, "Rehab", new Findings());
  }

  private static Participations having(String... columns) {
    return new Participations() {
      @Override
      public void forEach(Consumer<Participation> action) {}

      @Override
      public Set<String> columns() {
        return Set.of(columns);
      }
    };
  }

  @Test
  void aColumnThatOneYearLacksIsNoColumnOfTheWhole() {
    UnitedParticipations both =
        united(having("insats", "startdatum", "slutdatum"), having("insats", "startdatum", "kön"));

    assertThat(both.columns()).containsExactlyInAnyOrder("insats", "startdatum");
    assertThat(both.of(2019).columns()).containsExactlyInAnyOrder("insats", "startdatum");
  }

  @Test
  void aFileWhoseColumnsAreNotKnownTakesNothingAway() {
    assertThat(united(having("insats", "kön"), Participations.NONE).columns())
        .containsExactlyInAnyOrder("insats", "kön");
    assertThat(united(Participations.NONE).columns()).isEmpty();
  }
}
