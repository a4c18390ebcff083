package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import se.sofrep.problem.Language;
import se.sofrep.testing.Sofrep;

/** What {@code --help} says, of every command and in both languages. */
class HelpTest {
  private static final int WIDTH = 80;

  @TempDir Path folder;

  static List<String> commands() {
    return EveryCommand.names();
  }

  /** A command or an option without a text is one that nobody can use. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingHasAText(Language language) {
    List<String> without = new ArrayList<>();
    for (CommandSpec command : EveryCommand.specs(language)) {
      if (String.join("", command.usageMessage().header()).isBlank()) {
        without.add(command.qualifiedName());
      }
      List<ArgSpec> all = new ArrayList<>(command.options());
      all.addAll(command.positionalParameters());
      for (ArgSpec argument : all) {
        String text = String.join("", argument.description());
        if (text.isBlank() || !text.strip().matches("(?s).*[.)]")) {
          without.add(command.qualifiedName() + " " + argument.paramLabel() + " " + text);
        }
      }
    }
    assertThat(without).isEmpty();
  }

  /** A key that no command asks for is a text that was left behind. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextIsOfSomething(Language language) {
    CommandSpec root = EveryCommand.root(language).getCommandSpec();
    ResourceBundle texts = root.resourceBundle();
    List<String> commands = EveryCommand.names();
    Pattern ofCommand = Pattern.compile("sofrep\\.([a-z]+)\\.(usage|option|argument)\\..*");
    for (String key : texts.keySet()) {
      Matcher matcher = ofCommand.matcher(key);
      if (matcher.matches() && !matcher.group(1).equals("usage")) {
        assertThat(commands).as(key).contains(matcher.group(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isSaidInTheReadersLanguageAndFitsATerminal(String command) {
    Sofrep swedish = in("sv_SE.UTF-8", command, "--help");
    Sofrep english = in("en_GB.UTF-8", command, "--help");

    assertThat(swedish.code()).isZero();
    assertThat(swedish.err()).isEmpty();
    assertThat(swedish.out())
        .contains("Användning: sofrep " + command)
        .containsAnyOf("Val:", "Rapporten:");
    assertThat(english.out())
        .contains("Usage: sofrep " + command)
        .containsAnyOf("Options:", "The report:");
    assertThat(swedish.out()).doesNotContain("Usage:", "Options:", "Common", "[OPTIONS]");
    assertThat(english.out()).doesNotContain("Användning:", "Val:", "Gemensamt", "[VAL]");
    for (String page : List.of(swedish.out(), english.out())) {
      assertThat(page.lines().toList())
          .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(WIDTH));
      assertThat(page).doesNotContain("null", "%n", "${");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOnACommandIsItsHelp(String command) {
    assertThat(Sofrep.in(folder, "help", command).out())
        .isEqualTo(Sofrep.in(folder, command, "--help").out());
  }

  /** The contract's table of exit codes, one line each. */
  @Test
  void theExitCodesAreListed() {
    String help = Sofrep.in(folder, "--help").out();

    assertThat(help.substring(help.indexOf("Slutkod:")).lines().filter(l -> l.matches("  \\d .*")))
        .extracting(line -> line.strip().substring(0, 1))
        .containsExactly("0", "1", "2", "3", "4", "5");
  }

  /** A period that is not asked for ends when the contract says. */
  @ParameterizedTest
  @CsvSource({
    "interim, 31 augusti, 31 August",
    "insats, hela året, the whole year",
    "check, hela året, the whole year",
    "figures, hela året, the whole year",
    "explain, hela året, the whole year",
    "stats, ingen gräns, no limit",
    "final, insatsens egen, the intervention's own"
  })
  void tellsWhenThePeriodEnds(String command, String swedish, String english) {
    assertThat(through(in("sv_SE", command, "--help").out())).contains(swedish);
    assertThat(through(in("en_GB", command, "--help").out())).contains(english);
  }

  private static String through(String help) {
    String from = help.substring(help.indexOf("--through"));
    return from.lines().limit(2).map(String::strip).reduce("", (a, b) -> a + " " + b);
  }

  @Test
  void withoutACommandTheHelpIsShownAndTheCodeIsTwo() {
    Sofrep run = Sofrep.in(folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(Sofrep.in(folder, "--help").out());
  }

  /** The whole list is told in the overview, so that no command is known only to those who know. */
  @Test
  void theOverviewNamesEveryCommand() {
    String help = in("en_GB", "--help").out();

    assertThat(commands()).allSatisfy(name -> assertThat(help).contains("\n  " + name + " "));
  }

  private Sofrep in(String locale, String... words) {
    return Sofrep.run(
        folder, Optional.empty(), Map.of("LANG", locale), Arrays.copyOf(words, words.length));
  }
}
