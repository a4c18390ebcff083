package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.cli.command.CompletionCommand;
import se.sofrep.testing.Sofrep;

/** The scripts of {@code completion}, tried in the shells themselves where they are installed. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(CompletionCommand.Shell.class)
  void theShellCanReadItsScript(CompletionCommand.Shell shell) throws Exception {
    assumeTrue(isInstalled(shell.name()), shell + " is not installed here");

    Said said = run(shell.name(), "-n", script(shell.name()).toString());

    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).isEmpty();
  }

  /** As if tab were pressed after each of these lines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "an                     > annual",
        "annual --fo            > --formats",
        "--lang sv an           > annual",
        "-C rapp                > rapporter",
        "annual --formats h     > html",
        "annual --formats pdf,h > pdf,html",
        "annual --lang = s      > sv",
        "annual --color al      > always",
        "figures 2019 -f j      > json",
        "help fig               > figures",
        "completion b           > bash",
        "verify rapp            > rapporter",
        "stats delt             > deltagare.csv",
        "stats --meas           > --measure",
        "explain --kö           > --kön",
      })
  void bashCompletes(String typed, String expected) throws Exception {
    assumeTrue(isInstalled("bash"), "bash is not installed here");
    Files.createDirectory(folder.resolve("rapporter"));
    Files.createFile(folder.resolve("deltagare.csv"));
    String words = "sofrep " + typed;
    String press =
        "source "
            + script("bash")
            + "; COMP_WORDS=("
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sofrep; echo \"${COMPREPLY[*]}\"";

    assertThat(run("bash", "-c", press).text().strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "sofrep an               > annual",
        "sofrep annual --fo      > --formats",
        "sofrep figures 2019 -f j> json",
        "sofrep help fig         > figures",
      })
  void fishCompletes(String typed, String expected) throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed here");

    Said said = run("fish", "-c", "source " + script("fish") + "; complete -C '" + typed + "'");

    assertThat(said.text()).startsWith(expected.strip());
  }

  /** What it means stands beside the word, in the reader's language. */
  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void wordsCarryTheirMeaning(String shell) throws IOException {
    assertThat(Files.readString(script(shell))).contains("Årsredovisning för ett kalenderår.");
  }

  @Test
  void everyCommandAndEveryOptionIsThere() throws IOException {
    List<String> words = EveryCommand.words();
    for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
      String script = Files.readString(script(shell.name()));
      for (String word : words) {
        assertThat(script).as(shell + " " + word).contains(word.replaceFirst("^--?", ""));
      }
    }
  }

  private Path script(String shell) throws IOException {
    Sofrep run = Sofrep.in(folder, "completion", shell);
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.err()).isEmpty();
    return Files.writeString(folder.resolve("script." + shell), run.out());
  }

  private record Said(int code, String text) {}

  private Said run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private static boolean isInstalled(String shell) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(place).resolve(shell))) {
        return true;
      }
    }
    return false;
  }
}
