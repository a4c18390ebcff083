package se.sofrep.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.sofrep.cli.words.Placeholder;

/**
 * All that can be typed, as a shell needs it. Years and names of insatser lie in files, so they are
 * not completed.
 *
 * @param options of {@code sofrep} itself
 */
public record CompletionWords(List<Option> options, List<Command> commands) {
  private static final Set<String> FOLDERS = Set.of("DIR", "BUNDLE", "WORKSPACE");

  /** What a value can be. */
  enum Kind {
    /** An option that takes no value. */
    NONE,
    WORD,
    FILE,
    FOLDER
  }

  /**
   * A value.
   *
   * @param label what stands for it in help
   * @param choices the words it can be; empty when that is not known
   * @param several whether more may follow a comma
   */
  record Value(Kind kind, String label, List<String> choices, boolean several) {}

  record Option(List<String> names, String description, Value value) {}

  /**
   * A command.
   *
   * @param repeats whether the last argument may be given again and again
   */
  record Command(
      String name,
      String description,
      List<Option> options,
      List<Value> arguments,
      boolean repeats) {}

  public static CompletionWords of(CommandSpec root) {
    List<Command> commands = new ArrayList<>();
    root.subcommands()
        .forEach((name, command) -> commands.add(command(name, command.getCommandSpec(), root)));
    return new CompletionWords(options(root), List.copyOf(commands));
  }

  private static Command command(String name, CommandSpec command, CommandSpec root) {
    List<Value> arguments = new ArrayList<>();
    boolean repeats = false;
    for (PositionalParamSpec argument : command.positionalParameters()) {
      arguments.add(
          argument.paramLabel().equals("COMMAND")
              ? new Value(Kind.WORD, "", List.copyOf(root.subcommands().keySet()), false)
              : value(argument, command));
      repeats |= argument.arity().max() > 1;
    }
    String[] header = command.usageMessage().header();
    return new Command(
        name, String.join(" ", header), options(command), List.copyOf(arguments), repeats);
  }

  private static List<Option> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .map(option -> option(option, command))
        .toList();
  }

  private static Option option(OptionSpec option, CommandSpec command) {
    List<String> names =
        Arrays.stream(option.names()).sorted(Comparator.comparingInt(String::length)).toList();
    return new Option(names, String.join(" ", option.description()), value(option, command));
  }

  private static Value value(ArgSpec argument, CommandSpec command) {
    String label = argument.paramLabel();
    Kind kind =
        argument.arity().max() == 0
            ? Kind.NONE
            : FOLDERS.contains(label) ? Kind.FOLDER : label.equals("FILE") ? Kind.FILE : Kind.WORD;
    return new Value(
        kind,
        Placeholder.inLanguage(label, command.resourceBundle()),
        Placeholder.choices(argument),
        !argument.splitRegex().isEmpty());
  }
}
