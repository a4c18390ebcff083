package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/**
 * {@code sofrep check -f csv|json} and {@code --all}: sixty rows have an end before their start.
 */
class CheckForProgramsTest {
  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    ErrorGallery.layOutBase(workspace);
    Files.writeString(
        workspace.resolve("2020/deltagare.csv"),
        IntStream.range(0, 60)
            .mapToObj(i -> "q%d;Rehab;K;30;2020-05-01;2020-04-01".formatted(i))
            .collect(
                Collectors.joining(
                    "\n", "deltagare;insats;kön;ålder;startdatum;slutdatum\n", "\n")));
  }

  @Test
  void csvHasTheColumnsOfABundleAndEveryFinding() {
    Sofrep check = Sofrep.in(workspace, "check", "2020", "-f", "csv", "--lang", "sv");

    assertThat(check.code()).isEqualTo(3);
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).startsWith("fil,rad,kolumn,nivå,kod,text,råd\n");
    assertThat(check.out().lines().filter(line -> line.startsWith("2020/deltagare.csv,")))
        .hasSizeGreaterThanOrEqualTo(60)
        .anyMatch(line -> line.startsWith("2020/deltagare.csv,61,"));
  }

  @Test
  void jsonIsAnArrayOfTheSame() {
    Sofrep check = Sofrep.in(workspace, "check", "2020", "-f", "json", "--lang", "sv");

    assertThat(check.out()).startsWith("[").endsWith("]\n");
    assertThat(check.out().lines().filter(line -> line.contains("\"nivå\":\"fel\"")))
        .hasSizeGreaterThanOrEqualTo(60)
        .anyMatch(line -> line.contains("\"rad\":61,"));
  }

  @Test
  void allShowsWhatIsOtherwiseCounted() {
    assertThat(Sofrep.in(workspace, "check", "2020", "--lang", "sv").err())
        .contains("Alla visas av check --all")
        .doesNotContain("2020/deltagare.csv:61:");
    assertThat(Sofrep.in(workspace, "check", "2020", "--all", "--lang", "sv").err())
        .contains("2020/deltagare.csv:61:")
        .doesNotContain("Alla visas av check --all");
  }
}
