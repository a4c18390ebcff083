package se.sofrep.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.check.CheckWorkspace;

/** {@code sofrep check YEAR}: validates every input and reconciles; writes nothing. */
@Command(name = "check")
final class CheckCommand extends JobCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  CheckCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    CheckWorkspace.Result result =
        new CheckWorkspace(host).run(common.workspace, through.within(year.period()));
    if (common.verbose) {
      AccountTable.print(result.accounts(), common.messages(host), host.err());
    }
    return result.outcome();
  }
}
