package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/** Another förbund, with other insatser, bands, accounts and year: nothing of the sample shows. */
class AnotherAssociationTest {
  private static final Path WORKSPACE = Path.of("src/test/resources/workspaces/norra-dalen");

  @TempDir static Path output;
  private static Sofrep run;
  private static Path bundle;

  @BeforeAll
  static void make() {
    run =
        Sofrep.in(
            Path.of("").toAbsolutePath(),
            "annual",
            "2022",
            "-C",
            WORKSPACE.toString(),
            "-o",
            output.toString());
    bundle = output.resolve("arsredovisning-2022");
  }

  @Test
  void itsReportIsMade() {
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(bundle.resolve("arsredovisning-2022.pdf")).isNotEmptyFile();
  }

  @Test
  void noWordOfTheSampleShows() throws IOException {
    try (Stream<Path> files = Files.walk(bundle)) {
      for (Path file : files.filter(AnotherAssociationTest::isText).toList()) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
            .as(file.getFileName().toString())
            .doesNotContainIgnoringCase("vänersborg")
            .doesNotContainIgnoringCase("mellerud")
            .doesNotContainIgnoringCase("arbetsrehabteamet")
            .doesNotContain("ALL-IN")
            .doesNotContain("EXEMPEL");
      }
    }
  }

  /**
   * Worked by hand in its README: opening equity, the printed share and the bands of five years.
   */
  @Test
  void itsOwnFiguresShow() throws IOException {
    String html = Files.readString(bundle.resolve("arsredovisning-2022.html"));
    assertThat(html).contains("Samordningsförbundet Norra Dalen").contains("Nya vägar");
    assertThat(html).contains("20–24").contains("60–64").doesNotContain("30–44");
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".html") || name.endsWith(".csv") || name.endsWith(".svg"));
  }
}
