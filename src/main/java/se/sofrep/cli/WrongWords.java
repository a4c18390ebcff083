package se.sofrep.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.sofrep.problem.Messages;

/**
 * Says what is wrong with the words on the command line, with the nearest valid word. Exit code 2.
 */
final class WrongWords implements IParameterExceptionHandler {
  private final Messages messages;
  private final PrintStream err;

  WrongWords(Messages messages, PrintStream err) {
    this.messages = messages;
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (fault.getMessage() == null || fault.getMessage().isEmpty()) {
      command.usage(err);
      return ExitCodes.WRONG_WORDS;
    }
    err.println(name + ": " + sentence(fault));
    suggestions(fault).ifPresent(nearest -> err.println("    " + nearest));
    err.println("    " + messages.text("cli.see-help", name));
    return ExitCodes.WRONG_WORDS;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return messages.text("cli.unknown-word", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      return messages.text("cli.missing-word", names(missing.getMissing()));
    }
    ArgSpec argument = fault.getArgSpec();
    if (argument != null && fault.getValue() != null) {
      return messages.text(
          "cli.wrong-value", fault.getValue(), label(argument), argument.paramLabel());
    }
    return fault.getMessage();
  }

  private java.util.Optional<String> suggestions(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> nearest = unmatched.getSuggestions();
      if (!nearest.isEmpty()) {
        return java.util.Optional.of(
            messages.text(
                "cli.did-you-mean", String.join(", ", nearest.stream().limit(3).toList())));
      }
    }
    return java.util.Optional.empty();
  }

  private static String names(List<ArgSpec> missing) {
    return String.join(", ", missing.stream().map(WrongWords::label).toList());
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
