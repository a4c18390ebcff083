package se.sofrep.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.sofrep.job.Host;
import se.sofrep.problem.Language;

/** {@code sofrep help [COMMAND]}: the same as {@code sofrep COMMAND --help}. */
@Command(name = "help", helpCommand = true)
final class HelpOnCommand implements Runnable {
  private final Host host;

  @Spec CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COMMAND",
      descriptionKey = "argument.command")
  Optional<String> command = Optional.empty();

  @Option(names = "--lang", paramLabel = "sv|en", descriptionKey = "option.lang")
  Optional<Language> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  boolean help;

  HelpOnCommand(Host host) {
    this.host = host;
  }

  /**
   * @throws UnmatchedArgumentException if there is no such command
   */
  @Override
  public void run() {
    CommandLine all = spec.commandLine().getParent();
    CommandLine asked = command.map(all.getSubcommands()::get).orElse(all);
    if (command.isPresent() && !all.getSubcommands().containsKey(command.get())) {
      throw new UnmatchedArgumentException(all, List.of(command.get()));
    }
    asked.usage(host.out());
  }
}
