package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Reports;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.WorkspaceCopy;

/** {@code explain} and {@code diff} know of no figures but those that exist. */
class CoverageExplainTest {
  private static Sofrep explain(String workspace, String... figure) {
    String[] words = new String[figure.length + 4];
    words[0] = "explain";
    words[1] = "2021";
    System.arraycopy(figure, 0, words, 2, figure.length);
    words[figure.length + 2] = "-C";
    words[figure.length + 3] = ".";
    return Sofrep.at(Reports.CLOCK, WorkspaceCopy.original(workspace), words);
  }

  /** No cost area has a kind, so there is no share of 0 % to explain. */
  @Test
  void aShareWhoseBaseIsNotClassified() {
    Sofrep run = explain("ansvar-utan-slag", "ekonomi.kostnadsandel", "--kategori", "insatser");

    assertThat(run.code()).as("%s", run).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ekonomi.kostnadsandel");
  }

  @Test
  void aFigureOfAnAbsentLedger() {
    Sofrep run = explain("bara-deltagare", "ekonomi.eget_kapital");

    assertThat(run.code()).as("%s", run).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  /**
   * Three quarters of the contributions, 1 500 000 kr: the figure stands, and is said to be part.
   */
  @Test
  void aFigureOfALedgerThatEndsInAugust() {
    Sofrep run =
        explain("huvudbok-till-augusti", "ekonomi.resultaträkning", "--kategori", "Medlemsbidrag");

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out().replace('\u00a0', ' ')).contains("1 500 000").contains("delvis");
  }

  @Test
  void aFigureOfAWholeLedgerIsNotSaidToBePart() {
    Sofrep run = explain("hel", "ekonomi.resultaträkning", "--kategori", "Medlemsbidrag");

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out().replace('\u00a0', ' ')).contains("2 000 000").doesNotContain("delvis");
  }

  /** With the ledger gone its figures are gone; none has become 0, and no other has changed. */
  @Test
  void whatDiffersWithoutALedger(@TempDir Path folder) throws IOException {
    WorkspaceCopy.of("hel", folder.resolve("before")).without("2021/texter/sammanfattning.md");
    WorkspaceCopy.of("hel", folder.resolve("after"))
        .without("2021/texter/sammanfattning.md")
        .without("2021/huvudbok.csv");
    Reports.Made before = Reports.ANNUAL.make(folder.resolve("before"));
    Reports.Made after = Reports.ANNUAL.make(folder.resolve("after"));
    Sofrep run =
        Sofrep.at(
            Reports.CLOCK, folder, "diff", before.bundle().toString(), after.bundle().toString());

    assertThat(run.code()).as("%s", run).isEqualTo(4);
    assertThat(run.out())
        .contains("Nyckeltal – ändrade: 0, nya: 0")
        .contains("- ekonomi.eget_kapital, 2021");
  }
}
