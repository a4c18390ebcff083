package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private static final Path PAGE = Path.of("docs", "figures.md");

  /** {@code -Dsofrep.update=true} rewrites the page and still fails that run. */
  @Test
  void thePageOfFiguresSaysWhatTheCodeSays() throws IOException {
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (Boolean.getBoolean("sofrep.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, FiguresPage.markdown());
    }
    assertThat(written)
        .as("docs/figures.md is out of date: run this test with -Dsofrep.update=true")
        .isEqualTo(FiguresPage.markdown());
  }

  @Test
  void everyFigureIsDefinedInBothLanguages() {
    assertThat(Definitions.all())
        .allSatisfy(
            d -> {
              assertThat(d.swedish()).as(d.name()).isNotBlank();
              assertThat(d.english()).as(d.name()).isNotBlank();
              assertThat(d.units()).as(d.name()).isNotEmpty();
            });
  }

  @Test
  void namesAreFoundAsPeopleWriteThem() {
    assertThat(FigureNames.resolve("Avslutade.Alder")).contains("avslutade.ålder");
    assertThat(FigureNames.resolve("avslutade.tid i insats")).contains("avslutade.tid_i_insats");
    assertThat(FigureNames.resolve("resultat")).contains("avslutade.resultat");
    assertThat(FigureNames.resolve("deltagare.finns_ej")).isEmpty();
    assertThat(FigureNames.nearest("avslutade.resultatt")).first().isEqualTo("avslutade.resultat");
    assertThat(FigureNames.nearest("deltagare.nyaa")).contains("deltagare.nya");
    assertThat(FigureNames.nearest("qqqqqqqqqqqq")).isEmpty();
  }
}
