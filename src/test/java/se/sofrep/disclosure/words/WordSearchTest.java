package se.sofrep.disclosure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/**
 * The test of the test: the sample's bundle where only figures.csv has been cleared of small counts
 * by hand tells them in every other file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordSearchTest {
  private Path intern;
  private List<Leak> leaks;

  @BeforeAll
  void makeBundle(@TempDir Path folder) throws IOException {
    Path sample = Path.of("sample-data").toAbsolutePath();
    Sofrep run =
        Sofrep.in(sample, "annual", "2019", "-o", folder.resolve("intern").toString(), "-q");
    intern = Path.of(run.out().strip());
    Path publik = copy(intern, folder.resolve("publik"));
    ByHand.clear(publik.resolve("figures.csv"));
    leaks = WordSearch.leaks(intern, publik);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }

  private boolean isFound(String file, String words) {
    return leaks.stream()
        .anyMatch(leak -> leak.file().startsWith(file) && leak.words().startsWith(words));
  }

  @Test
  void elementsThatNameTheFigureAreRead() {
    assertThat(isFound("page", "value=1")).isTrue();
  }

  @Test
  void figuresAsJsonAreRead() {
    assertThat(isFound("figures.json", "a number")).isTrue();
  }

  /** Two women closed by the age of 60 and over: a row of the table of Arbetsrehabteamet. */
  @Test
  void cellsAreReadInEveryFormat() {
    String table = "fordelning-alder-arbetsrehabteamet-rehabilitering";
    assertThat(isFound("page, table " + table, "60– … 2")).isTrue();
    assertThat(isFound("tabeller/" + table + ".csv", "60– … 2")).isTrue();
    assertThat(isFound("document, table " + table, "60– … 2")).isTrue();
    assertThat(leaks)
        .anyMatch(leak -> leak.file().startsWith("sheet") && leak.words().startsWith("60– … 2"));
  }

  @Test
  void sentencesAreReadInEveryFormat() {
    String sentence = "Till Hälsostöd kom 2 kvinnor och 6 män.";
    assertThat(isFound("arsredovisning-2019.html", sentence)).isTrue();
    assertThat(isFound("arsredovisning-2019.docx!word/document.xml", sentence)).isTrue();
    assertThat(isFound("arsredovisning-2019.pdf", sentence)).isTrue();
  }

  @Test
  void titlesOfChartsAreRead() {
    assertThat(isFound("diagram/diagram-deltagare-per-insats.svg", "Man ALL-IN, 1")).isTrue();
  }

  @Test
  void barsAreMeasured() {
    assertThat(isFound("diagram/diagram-deltagarfloden.svg", "a bar of 5.0")).isTrue();
  }

  @Test
  void whatASheetsChartHasStoredIsRead() {
    assertThat(leaks)
        .anyMatch(leak -> leak.file().startsWith("arsredovisning-2019.xlsx!xl/charts/"));
  }

  @Test
  void whereNothingIsWithheldNothingIsTold() throws IOException {
    assertThat(WordSearch.leaks(intern, intern))
        .allMatch(leak -> leak.secret().equals("that they are few"));
  }

  @Test
  void nobodyIsNamedInTheSample() throws IOException {
    assertThat(PersonSearch.leaks(Path.of("sample-data"), intern)).isEmpty();
  }

  @Test
  void whoeverIsNamedIsFound(@TempDir Path folder) throws IOException {
    Path bundle = Files.createDirectories(folder.resolve("rapport"));
    Path year = Files.createDirectories(folder.resolve("2019"));
    Files.writeString(
        year.resolve("deltagare.csv"),
        "deltagare;insats\nP17-001;Rehab\n19870612-9876;Rehab\nAnna;Rehab\n");
    Files.writeString(bundle.resolve("a.html"), "<p>P17-0012, P17-001</p>");
    Files.writeString(bundle.resolve("b.json"), "{\"x\": \"870612-9876\"}");
    Files.writeString(bundle.resolve("anna-Anna.csv"), "Annas");

    assertThat(PersonSearch.leaks(folder, bundle))
        .extracting(Leak::file, Leak::words)
        .containsExactlyInAnyOrder(
            tuple("a.html", "P17-001"),
            tuple("anna-Anna.csv (its name)", "Anna"),
            tuple("b.json", "870612-9876"));
  }
}
