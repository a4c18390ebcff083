package se.sofrep.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.sofrep.cli.EveryCommand;
import se.sofrep.problem.Language;

/** {@code sofrep -C DIR figures 2019} is {@code sofrep figures -C DIR 2019}. */
class LeadingOptionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "-C mapp figures 2019                    > figures -C mapp 2019",
        "-Cmapp figures 2019                     > figures -Cmapp 2019",
        "--workspace=mapp -q figures 2019        > figures --workspace=mapp -q 2019",
        "-qvC mapp figures 2019                  > figures -q -v -C mapp 2019",
        "-o ut --formats pdf annual 2019         > annual -o ut --formats pdf 2019",
        "-h annual                               > annual -h",
        "figures 2019 -C mapp                    > figures 2019 -C mapp",
      })
  void anOptionBeforeTheCommandIsReadByTheCommand(String typed, String read) {
    assertThat(behind(typed)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "-C en figures 2019 -C annan             > figures 2019 -C annan",
        "-C en figures 2019 --workspace=annan    > figures 2019 --workspace=annan",
        "-q figures -vq 2019                     > figures -vq 2019",
        "--lang sv figures 2019 --lang en        > figures 2019 --lang en",
      })
  void theOneAfterTheCommandCounts(String typed, String read) {
    assertThat(behind(typed)).isEqualTo(read);
  }

  @Test
  void whatMayBeGivenSeveralTimesIsGivenTwice() {
    assertThat(behind("--filter kön=Kvinna stats fil.csv --filter insats=Rehab"))
        .isEqualTo("stats --filter kön=Kvinna fil.csv --filter insats=Rehab");
  }

  /** After {@code --} come no options, so nothing there is given again. */
  @Test
  void wordsAfterTwoHyphensAreNoOptions() {
    assertThat(behind("-C mapp convert -- -C")).isEqualTo("convert -C mapp -- -C");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"--version annual", "--versoin", "-C", "-C mapp", "-x annual", "'-- annual'"})
  void whatIsSofrepsOwnOrNotUnderstoodIsLeft(String typed) {
    assertThat(behind(typed)).isEqualTo(typed);
  }

  /** Then it is told of the command that does not exist, not of the options before it. */
  @Test
  void optionsBeforeAnUnknownCommandAreLetGo() {
    assertThat(behind("-o ut anual 2019")).isEqualTo("anual 2019");
  }

  /** Else the command could not be found among the words before its options are known. */
  @Test
  void anOptionTakesAValueInEveryCommandOrInNone() {
    Set<String> valued = new TreeSet<>();
    Set<String> flags = new TreeSet<>();
    for (CommandSpec command : EveryCommand.specs(Language.EN)) {
      for (OptionSpec option : command.options()) {
        (option.arity().max() > 0 ? valued : flags).addAll(List.of(option.names()));
      }
    }
    assertThat(valued).isNotEmpty().doesNotContainAnyElementsOf(flags);
  }

  private static String behind(String typed) {
    String[] words = typed.split(" ");
    return Arrays.stream(LeadingOptions.behindCommand(EveryCommand.root(Language.EN), words))
        .collect(Collectors.joining(" "));
  }
}
