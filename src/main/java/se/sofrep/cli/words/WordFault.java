package se.sofrep.cli.words;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Words that are wrong in a way that only their command knows. */
public final class WordFault extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Object[] arguments;

  /**
   * @param code of the sentence in the messages; {@code code.hint} is the advice
   */
  public WordFault(CommandSpec command, String code, Object... arguments) {
    super(command.commandLine(), code);
    this.code = code;
    this.arguments = arguments.clone();
  }

  String code() {
    return code;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
