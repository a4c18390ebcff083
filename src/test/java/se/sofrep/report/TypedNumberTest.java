package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/** Three of forty went to work, and somebody typed it. */
class TypedNumberTest {
  private static final String SAID = "talet 3 är skrivet för hand";

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    TinyWorkspace.of(folder, "Exempel").closed(2021, 40, 3);
    text("insats-rehab", "Arbetet gick bra.\n\nAv deltagarna gick 3 till arbete.\n");
  }

  private void text(String name, String markdown) throws IOException {
    Files.createDirectories(folder.resolve("2021/texter"));
    Files.writeString(
        folder.resolve("2021/texter/" + name + ".md"), markdown, StandardCharsets.UTF_8);
  }

  private Sofrep run(String... words) {
    Sofrep run = Sofrep.in(folder, words);
    assertThat(run.code()).as(run.toString()).isZero();
    return run;
  }

  /** Not in the bundle: that a number in the text is withheld elsewhere would tell which. */
  @Test
  void thePublicEditionWarnsOnTheTerminalWithPlaceAndRemedy() throws IOException {
    Sofrep run = run("annual", "2021", "--edition", "publik", "--formats", "html");
    assertThat(run.err())
        .contains("2021/texter/insats-rehab.md:3: varning: " + SAID, "skriv det som {{nyckeltal}}");
    assertThat(Csv.rows(Path.of(run.out().strip()).resolve("findings.csv")))
        .extracting(row -> row.get("kod"))
        .isNotEmpty()
        .noneMatch(code -> code.startsWith("disclosure."));
  }

  @Test
  void theInternEditionSaysNothing() {
    assertThat(run("annual", "2021", "--formats", "html").err()).doesNotContain(SAID);
  }

  @Test
  void aTextThatTheReportDoesNotPrintIsLeftAlone() throws IOException {
    text("slut-rehab", "# Analys\n\nAv deltagarna gick 3 till arbete.\n");
    assertThat(run("annual", "2021", "--edition", "publik", "--formats", "html").err())
        .contains("insats-rehab.md:3")
        .doesNotContain("slut-rehab");
  }

  @Test
  void strictStopsIt() {
    Sofrep run =
        Sofrep.in(folder, "annual", "2021", "--edition", "publik", "--strict", "--formats", "html");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains(SAID);
    assertThat(folder.resolve("rapporter/arsredovisning-2021-publik")).doesNotExist();
  }
}
