package se.sofrep.disclosure.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.disclosure.attack.Finding;
import se.sofrep.disclosure.attack.Publications;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.WorkspaceCopy;

/** Reports of one förbund that are out together, read together. */
class TogetherTest {
  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final List<String> REPORTS =
      List.of("annual 2019", "insats 2019 Rehab", "return 2019");

  /** Thirty participations in three insatser, other people for each seed. */
  private static Register register(long seed) {
    return new Register(seed, 30, 50, 3, false, false, false, false, 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void eachIsMadeBesideThoseBefore_andNobodyIsGivenAway(long seed, @TempDir Path folder)
      throws IOException {
    assertThat(findings(seed, folder, "")).isEmpty();
  }

  /** The test of the test: what each would tell by itself is too much together. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void withoutRegardToOneAnotherTheyGiveSomebodyAway(long seed, @TempDir Path folder)
      throws IOException {
    assertThat(findings(seed, folder, " --no-beside")).isNotEmpty();
  }

  private static List<Finding> findings(long seed, Path folder, String more) throws IOException {
    Register register = register(seed);
    Path workspace = register.write(folder.resolve("forbund"));
    List<Path> bundles = new ArrayList<>();
    for (String report : REPORTS) {
      bundles.add(publik(workspace, folder.resolve("ut"), report + more));
    }
    return Publications.read(bundles).findings(Edition.reader(register));
  }

  /** With nothing changed a report that is made again is the same, to the byte. */
  @Test
  void theSameAgainIsTheSame(@TempDir Path folder) throws IOException {
    Path bundle = publik(SAMPLE, folder, "annual 2019");
    byte[] manifest = Files.readAllBytes(bundle.resolve("manifest.json"));

    publik(SAMPLE, folder, "annual 2019");

    assertThat(bundle.resolve("manifest.json")).hasBinaryContent(manifest);
  }

  /** One more participant, registered late: what the two editions say shows nobody. */
  @Test
  void aLateRegistrationDoesNotShow(@TempDir Path folder) throws IOException {
    Path workspace = WorkspaceCopy.of(SAMPLE.toString(), folder.resolve("forbund")).folder();
    Path first = publik(workspace, folder.resolve("first"), "insats 2019 ALL-IN");
    Path register = workspace.resolve("2019/deltagare.csv");
    List<String> rows = Files.readAllLines(register);
    String one = rows.stream().filter(row -> row.contains(";ALL-IN;")).findFirst().orElseThrow();
    String late = one.replaceFirst("^[^;]*", "sen-1");
    Files.writeString(register, String.join("\n", rows) + "\n" + late + "\n");

    Path unaware = publik(workspace, folder.resolve("second"), "insats 2019 ALL-IN");
    Path aware = publik(workspace, folder.resolve("third"), "insats 2019 ALL-IN --beside " + first);

    assertThat(Publications.read(List.of(first, unaware)).differences(5)).isNotEmpty();
    assertThat(Publications.read(List.of(first, aware)).differences(5)).isEmpty();
  }

  private static Path publik(Path workspace, Path to, String report) {
    List<String> words = new ArrayList<>(Arrays.asList(report.split(" ")));
    words.addAll(
        List.of("-C", ".", "-o", to.toString(), "--edition", "publik", "--formats", "html", "-q"));
    Sofrep run = Sofrep.in(workspace, words.toArray(String[]::new));
    assertThat(run.code()).as("%s", run).isZero();
    return Path.of(run.out().strip());
  }
}
