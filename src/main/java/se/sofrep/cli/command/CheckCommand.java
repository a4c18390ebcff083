package se.sofrep.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.check.CheckWorkspace;
import se.sofrep.job.publish.Edition;

/** {@code sofrep check YEAR}: validates every input and reconciles; writes nothing. */
@Command(name = "check")
final class CheckCommand extends JobCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Option(
      names = "--edition",
      paramLabel = "intern|publik",
      descriptionKey = "option.check-edition")
  Edition edition = Edition.INTERN;

  CheckCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    CheckWorkspace.Result result =
        new CheckWorkspace(host).run(common.workspace, through.within(year.period()), edition);
    if (common.verbose) {
      AccountTable.print(result.accounts(), common.messages(host), host.err());
    }
    result
        .forecast()
        .ifPresent(told -> ForecastText.print(told, common.messages(host), host.out()));
    return result.outcome();
  }
}
