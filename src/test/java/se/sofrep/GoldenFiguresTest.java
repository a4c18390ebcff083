package se.sofrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Expected;
import se.sofrep.testing.Sofrep;

/** {@code sofrep figures} against figures that were not computed by sofrep. */
class GoldenFiguresTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** The printed annual report of 2019; where it contradicts itself, the value that adds up. */
  @Test
  void theSampleMeetsEveryFigureOfThePrintedReport() throws IOException {
    List<Map<String, String>> golden = Csv.rows(RESOURCES.resolve("golden/2019.csv"));
    assertThat(golden).hasSize(265);

    assertThat(faults(Path.of("sample-data"), "2019", golden)).isEmpty();
  }

  /** Another förbund, another account plan, another year: worked by hand in its README. */
  @Test
  void anotherAssociationMeetsTheFiguresWorkedByHand() throws IOException {
    Path workspace = RESOURCES.resolve("workspaces/norra-dalen");
    List<Map<String, String>> byHand = Csv.rows(workspace.resolve("expected.csv"));
    List<Map<String, String>> wholeYears =
        byHand.stream().filter(row -> !row.get("period").contains("..")).toList();
    assertThat(wholeYears).hasSizeGreaterThan(60);

    assertThat(faults(workspace, "2022", wholeYears)).isEmpty();
  }

  /** The same books cut at the end of August. */
  @Test
  void anInterimPeriodMeetsTheFiguresWorkedByHand() throws IOException {
    Path workspace = RESOURCES.resolve("workspaces/norra-dalen");
    List<Map<String, String>> interim =
        Csv.rows(workspace.resolve("expected.csv")).stream()
            .filter(row -> row.get("period").equals("2022-01-01..2022-08-31"))
            .toList();
    assertThat(interim).isNotEmpty();

    assertThat(faults(workspace, "2022", interim, "--through", "2022-08")).isEmpty();
  }

  private static List<String> faults(
      Path workspace, String year, List<Map<String, String>> expected, String... more)
      throws IOException {
    String[] words = new String[4 + more.length];
    words[0] = "figures";
    words[1] = year;
    words[2] = "-C";
    words[3] = workspace.toString();
    System.arraycopy(more, 0, words, 4, more.length);
    Sofrep run = Sofrep.in(Path.of("").toAbsolutePath(), words);
    assertThat(run.code()).as("%s", run).isZero();
    Expected computed = new Expected(Csv.rows(run.out()));
    return expected.stream().map(computed::fault).filter(fault -> !fault.isEmpty()).toList();
  }
}
