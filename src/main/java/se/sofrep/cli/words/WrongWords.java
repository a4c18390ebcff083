package se.sofrep.cli.words;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.sofrep.problem.Messages;

/**
 * Says what is wrong with the words on the command line, with the nearest valid word. Exit code 2.
 */
public final class WrongWords implements IParameterExceptionHandler {
  /** Options alone do nothing. */
  public static final String NO_COMMAND = "cli.no-command";

  private final Messages messages;
  private final PrintStream err;

  public WrongWords(Messages messages, PrintStream err) {
    this.messages = messages;
    this.err = err;
  }

  /** A sentence, and what to do about it if that is known. */
  private record Said(String sentence, Optional<String> advice) {}

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    if (fault.getMessage() == null || fault.getMessage().isEmpty()) {
      command.usage(err);
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    String name = command.getCommandSpec().qualifiedName();
    Said said = said(fault, command.getCommandSpec(), arguments);
    err.println(name + ": " + said.sentence());
    said.advice().ifPresent(advice -> err.println("    " + advice));
    err.println("    " + messages.text("cli.see-help", name));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private Said said(ParameterException fault, CommandSpec command, String... arguments) {
    if (fault instanceof WordFault own) {
      return own(own.code(), own.arguments());
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched(), command);
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), command, arguments);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      String label = label(twice.getOverwritten(), command);
      return new Said(messages.text("cli.given-twice", label), Optional.empty());
    }
    ArgSpec argument = fault.getArgSpec();
    if (argument != null && fault.getValue() != null) {
      return wrongValue(fault.getValue(), argument, command);
    }
    return new Said(fault.getMessage(), Optional.empty());
  }

  private Said own(String code, Object... arguments) {
    return new Said(
        messages.text(code, arguments), Optional.of(messages.text(code + ".hint", arguments)));
  }

  /** Of words that fit nowhere, an option is more likely the mistake than what follows it. */
  private Said unknown(List<String> words, CommandSpec command) {
    Optional<String> option =
        words.stream().filter(word -> word.startsWith("-") && word.length() > 1).findFirst();
    if (option.isPresent()) {
      return unknownOption(option.get().replaceFirst("=.*", ""), command);
    }
    if (!command.subcommands().isEmpty()) {
      Collection<String> known = command.subcommands().keySet();
      return new Said(
          messages.text("cli.unknown-command", words.get(0)),
          nearest(words.get(0), known)
              .or(() -> Optional.of(messages.text("cli.commands", String.join(", ", known)))));
    }
    return new Said(messages.text("cli.too-many-words", String.join(" ", words)), Optional.empty());
  }

  private Said unknownOption(String typed, CommandSpec command) {
    String sentence = messages.text("cli.unknown-option", typed);
    CommandSpec root = command.root();
    List<String> others = commandsWith(root, typed);
    if (!others.isEmpty() && command == root) {
      return own(NO_COMMAND);
    }
    if (!others.isEmpty()) {
      String advice = messages.text("cli.option-of", typed, String.join(", ", others));
      return new Said(sentence, Optional.of(advice));
    }
    return new Said(
        sentence,
        nearest(typed, optionNames(command)).or(() -> nearest(typed, allOptionNames(root))));
  }

  private static List<String> optionNames(CommandSpec command) {
    return command.options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private static List<String> allOptionNames(CommandSpec root) {
    return root.subcommands().values().stream()
        .flatMap(command -> optionNames(command.getCommandSpec()).stream())
        .toList();
  }

  private static List<String> commandsWith(CommandSpec root, String option) {
    TreeSet<String> names = new TreeSet<>();
    root.subcommands()
        .forEach(
            (name, command) -> {
              if (command.getCommandSpec().findOption(option) != null) {
                names.add(name);
              }
            });
    return List.copyOf(names);
  }

  /** An option that is there but lacks its value, else what is not there at all. */
  private Said missing(List<ArgSpec> missing, CommandSpec command, String... arguments) {
    List<String> strange = command.commandLine().getUnmatchedArguments();
    if (strange.stream().anyMatch(word -> word.startsWith("-"))) {
      return unknown(strange, command);
    }
    for (ArgSpec argument : missing) {
      if (argument instanceof OptionSpec option && isAmong(option, arguments)) {
        String text =
            messages.text(
                "cli.missing-value", option.longestName(), Placeholder.of(option, command));
        return new Said(text, description(argument));
      }
    }
    String all = String.join(", ", missing.stream().map(a -> label(a, command)).toList());
    Optional<String> advice = missing.size() == 1 ? description(missing.get(0)) : Optional.empty();
    return new Said(messages.text("cli.missing-word", all), advice);
  }

  private static boolean isAmong(OptionSpec option, String... arguments) {
    return Arrays.stream(arguments).anyMatch(List.of(option.names())::contains);
  }

  private Said wrongValue(String value, ArgSpec argument, CommandSpec command) {
    String label = label(argument, command);
    if (argument.arity().max() == 0) {
      return new Said(messages.text("cli.no-value", label), Optional.empty());
    }
    String form = Placeholder.inLanguage(argument.paramLabel(), command.resourceBundle());
    String sentence =
        form.equals(label)
            ? messages.text("cli.wrong-word", value, label)
            : messages.text("cli.wrong-value", value, label, form);
    List<String> choices = Placeholder.choices(argument);
    return new Said(sentence, choices.isEmpty() ? description(argument) : nearest(value, choices));
  }

  private static Optional<String> description(ArgSpec argument) {
    String[] lines = argument.description();
    return lines.length == 0 ? Optional.empty() : Optional.of(String.join(" ", lines));
  }

  private Optional<String> nearest(String typed, Collection<String> known) {
    List<String> near = NearestWords.of(typed, known);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("cli.did-you-mean", String.join(", ", near)));
  }

  private static String label(ArgSpec argument, CommandSpec command) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : Placeholder.of(argument, command);
  }
}
