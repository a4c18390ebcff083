package se.sofrep.disclosure.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sofrep.disclosure.attack.Attack;
import se.sofrep.disclosure.attack.Outsider;
import se.sofrep.disclosure.words.PersonSearch;
import se.sofrep.disclosure.words.WordSearch;

/** The sample's public edition, in every format and every kind of report. */
class PublicSampleTest {
  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final List<String> INSATSER =
      List.of(
          "ALL-IN",
          "Arbetsrehabteamet rehabilitering",
          "Arbetsrehabteamet förrehabilitering",
          "Hälsostöd",
          "Samverkanskoordinator",
          "Steget vidare");
  private static final Outsider READER =
      Outsider.ofPublicEdition(
          INSATSER, Map.of("Arbetslivsinriktade insatser", INSATSER.subList(0, 2)));

  @ParameterizedTest
  @EnumSource
  void nobodyIsGivenAway(Edition.Kind kind, @TempDir Path folder) throws IOException {
    Edition intern =
        Edition.of("intern", kind, "Steget vidare", SAMPLE, folder, "html,pdf,docx,xlsx");
    Assumptions.assumeTrue(intern.isMade());
    Edition publik =
        Edition.of("publik", kind, "Steget vidare", SAMPLE, folder, "html,pdf,docx,xlsx");

    assertThat(publik.isMade()).as("%s", publik.run()).isTrue();
    assertThat(Attack.on(publik.figures(), READER)).isEmpty();
    assertThat(WordSearch.sureLeaks(intern.bundle(), publik.bundle())).isEmpty();
    assertThat(PersonSearch.leaks(SAMPLE, publik.bundle())).isEmpty();
  }
}
