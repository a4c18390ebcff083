package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Expected;
import se.sofrep.testing.Sofrep;

/**
 * Tiny workspaces anyone can add to: a folder with its inputs for 2023, {@code expected.csv} worked
 * by hand, and {@code report.txt}, the words of its page. {@code command.txt} names another report
 * than the annual one. With {@code -Dsofrep.update=true} the words are written anew and the run
 * still fails: read the difference before it is kept.
 */
class GoldenReportsTest {
  private static final Path CASES = Path.of("src/test/resources/golden/reports");
  private static final String YEAR = "2023";
  private static final String COMMAND = "command.txt";

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFiguresAreThoseWorkedByHand(Path workspace, @TempDir Path output) throws IOException {
    Expected computed = new Expected(figures(workspace, output));
    List<Map<String, String>> byHand = Csv.rows(workspace.resolve("expected.csv"));
    assertThat(byHand).isNotEmpty();
    assertThat(byHand.stream().map(computed::fault).filter(fault -> !fault.isEmpty())).isEmpty();
  }

  /**
   * The figures of {@code sofrep figures}; those of another period than the year are the bundle's.
   */
  private static List<Map<String, String>> figures(Path workspace, Path output) throws IOException {
    Path command = workspace.resolve(COMMAND);
    String words = Files.exists(command) ? Files.readString(command) : "";
    if (words.startsWith("final") || words.startsWith("interim")) {
      return Csv.rows(bundle(workspace, output).resolve("figures.csv"));
    }
    Sofrep run =
        Sofrep.in(Path.of("").toAbsolutePath(), "figures", YEAR, "-C", workspace.toString());
    assertThat(run.code()).as("%s", run).isZero();
    return Csv.rows(run.out());
  }

  private static Path bundle(Path workspace, Path output) throws IOException {
    Path command = workspace.resolve(COMMAND);
    String words = Files.exists(command) ? Files.readString(command).strip() : "annual " + YEAR;
    List<String> all = new ArrayList<>(List.of(words.split("\\s+", -1)));
    all.addAll(List.of("-C", workspace.toString(), "-o", output.toString(), "--formats", "html"));
    Sofrep run = Sofrep.in(Path.of("").toAbsolutePath(), all.toArray(String[]::new));
    assertThat(run.code()).as("%s", run).isZero();
    return Path.of(run.out().strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePageSaysWhatWasReadByEye(Path workspace, @TempDir Path output) throws IOException {
    Path bundle = bundle(workspace, output);
    String words = words(Files.readString(bundle.resolve(bundle.getFileName() + ".html")));

    Path golden = workspace.resolve("report.txt");
    String known = Files.exists(golden) ? Files.readString(golden) : "";
    if (Boolean.getBoolean("sofrep.update")) {
      Files.writeString(golden, words, StandardCharsets.UTF_8);
    }
    assertThat(words).isEqualTo(known);
  }

  /** The page without its looks: a line for each block, cells divided by bars. */
  private static String words(String html) {
    return html.replaceAll("(?s)<(head|style|script|svg)\\b.*?</\\1>", "")
            .replaceAll("</t[hd]>\\s*<t[hd][^>]*>", " | ")
            .replaceAll(
                "(?i)</?(h\\d|p|li|ul|ol|tr|table|caption|figure|div|section|nav|summary)[^>]*>",
                "\n")
            .replaceAll("<[^>]+>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replace('\u00a0', ' ')
            .replaceAll("[ \\t]+", " ")
            .replaceAll(" ?\\n[ \\n]*", "\n")
            .strip()
        + "\n";
  }
}
