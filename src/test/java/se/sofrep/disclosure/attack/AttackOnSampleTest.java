package se.sofrep.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.sofrep.disclosure.attack.Finding.Kind;
import se.sofrep.testing.Sofrep;

/**
 * The test of the test: what the attacker believes is true of the sample, and what everyone does by
 * hand, to take out the numbers below five and the shares, does not keep them from it.
 */
class AttackOnSampleTest {
  private static final List<String> INSATSER =
      List.of(
          "ALL-IN",
          "Arbetsrehabteamet rehabilitering",
          "Arbetsrehabteamet förrehabilitering",
          "Hälsostöd",
          "Samverkanskoordinator");
  private static final Map<String, List<String>> GROUPS =
      Map.of("Arbetslivsinriktade insatser", INSATSER.subList(0, 2));
  private static final Outsider WHOLE = Outsider.ofEverything(INSATSER, GROUPS);
  private static final Outsider REPORT = Outsider.ofReport(INSATSER, GROUPS);

  private static PublishedTable figures;

  @BeforeAll
  static void readFigures() throws IOException {
    Path sample = Path.of("sample-data").toAbsolutePath();
    figures = PublishedTable.parse(Sofrep.in(sample, "figures", "2019", "-f", "csv").out());
  }

  @Test
  void everyTieIsTrueOfTheSample() {
    assertThat(Truth.brokenTies(figures, WHOLE)).isEmpty();
    assertThat(Truth.brokenTies(figures, REPORT)).isEmpty();
  }

  @Test
  void takingOutSmallNumbersDoesNotHideThem() {
    PublishedTable naive = figures.hiding(Naive.smallCountsAndShares(5));

    List<Finding> found = Attack.on(naive, WHOLE);

    assertThat(found.stream().filter(f -> f.kind() == Kind.WORKED_OUT && f.isExact()))
        .as("an independent calculation found 2 419, questionnaires left out")
        .hasSizeGreaterThanOrEqualTo(2419);
    assertThat(Truth.mistakes(figures, found)).isEmpty();
  }

  /** Who does not know that the table is whole works out nearly as much. */
  @Test
  void itNeedNotBeKnownThatTheTableIsWhole() {
    PublishedTable naive = figures.hiding(Naive.smallCountsAndShares(5));

    List<Finding> found = Attack.on(naive, REPORT);

    assertThat(found.stream().filter(f -> f.kind() == Kind.WORKED_OUT && f.isExact()))
        .hasSizeGreaterThanOrEqualTo(2000);
    assertThat(Truth.mistakes(figures, found)).isEmpty();
  }

  @Test
  void nothingAtAllTellsNothing() {
    PublishedTable nothing = figures.hiding(row -> row.cell().countsPersons());

    assertThat(Attack.on(nothing, REPORT)).noneMatch(Finding::isWorkedOut);
  }
}
