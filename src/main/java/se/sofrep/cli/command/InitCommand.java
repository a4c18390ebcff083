package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.init.InitWorkspace;
import se.sofrep.problem.Messages;

/** {@code sofrep init}: a commented workspace to fill in. */
@Command(name = "init")
final class InitCommand extends JobCommand {
  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "argument.new-dir")
  Optional<Path> folder = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
  Optional<Integer> year = Optional.empty();

  @Option(names = "--templates", descriptionKey = "option.templates")
  boolean templates;

  InitCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    int chosen = year.orElseGet(() -> host.today().getYear());
    if (!YearArgument.isYear(String.valueOf(chosen))) {
      throw new ParameterException(
          spec.commandLine(), "--year", spec.findOption("--year"), String.valueOf(chosen));
    }
    InitWorkspace.Result result =
        new InitWorkspace(host).run(folder.or(() -> common.workspace), chosen, templates);
    if (!common.quiet) {
      say(result, chosen);
    }
    return result.outcome();
  }

  private void say(InitWorkspace.Result result, int chosen) {
    Messages messages = common.messages(host);
    result.made().forEach(file -> host.err().println(messages.text("cli.init-made", file)));
    result.left().forEach(file -> host.err().println(messages.text("cli.init-left", file)));
    if (result.outcome().result() == Outcome.Result.DONE) {
      host.err()
          .println(
              messages.text("cli.init-next", result.root().toString(), String.valueOf(chosen)));
    }
  }
}
