package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** {@code --only}: a section as a document of its own. */
class OneSectionTest {
  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();

  @TempDir static Path output;

  private static Sofrep only(String section) {
    return Sofrep.in(
        SAMPLE, "annual", "2019", "-o", output.toString(), "--formats", "html", "--only", section);
  }

  private static String page(Sofrep run) throws IOException {
    assertThat(run.code()).as("%s", run).isZero();
    Path bundle = Path.of(run.out().strip());
    return Files.readString(bundle.resolve(bundle.getFileName() + ".html"));
  }

  /** By anchor, number, heading or its beginning; an appendix goes before a section so named. */
  @ParameterizedTest
  @CsvSource({
    "konsuppdelad, konsuppdelad-statistik",
    "KÖNSUPPDELAD STATISTIK, konsuppdelad-statistik",
    "indikatorer, sammanstallning-av-indikatorer",
    "driftredovisning, driftredovisning",
    "1.3, verksamheten",
    "om forbundet, om-forbundet",
    "Balans, balansrakning",
    "all-in, all-in",
    "ekonomi-all-in, ekonomi-all-in",
    "bilaga 10, konsuppdelad-statistik"
  })
  void aSectionIsFoundByAnyOfItsNames(String typed, String name) {
    assertThat(only(typed).out().strip()).endsWith("arsredovisning-2019-" + name);
  }

  @Test
  void aDocumentOfItsOwnHasItsOwnTitleNumbersAndFiles() throws IOException {
    Sofrep run = only("konsuppdelad");
    String page = page(run);
    Path bundle = Path.of(run.out().strip());

    assertThat(page)
        .contains("<h1>Könsuppdelad statistik 2019</h1>")
        .contains("Tabell 1")
        .doesNotContain("Bilaga 10");
    assertThat(bundle.resolve("tabeller").toFile().list())
        .contains("konsuppdelad-alder.csv")
        .doesNotContain("resultatrakning.csv");
    assertThat(Csv.rows(bundle.resolve("figures.csv")))
        .anyMatch(row -> row.get("nyckeltal").equals("ekonomi.eget_kapital"));
    assertThat(output.resolve("arsredovisning-2019")).doesNotExist();
  }

  /** 1.9 Driftredovisning's own sections keep their place and lose the chapter's number. */
  @Test
  void numbersBeginAnew() throws IOException {
    assertThat(page(only("1.4")).replaceAll("<[^>]+>", ""))
        .contains("1 Deltagarflöde")
        .doesNotContain("1.4.1");
  }

  @Test
  void whatSeveralAreCalledIsNotGuessed() {
    Sofrep run = only("ekonomi");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ekonomi-all-in", "ekonomi-halsostod");
  }

  @Test
  void anUnknownNameEndsWithTheNearest() {
    Sofrep run = only("Resultaträckning");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Närmast: Resultaträkning");
  }
}
