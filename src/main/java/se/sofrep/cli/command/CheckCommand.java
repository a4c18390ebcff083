package se.sofrep.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.check.CheckWorkspace;

/** {@code sofrep check YEAR}: validates every input and reconciles; writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Host host;

  @Mixin CommonOptions common;
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  CheckCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    CheckWorkspace.Result result =
        new CheckWorkspace(host).run(common.workspace, through.within(year.period()));
    if (common.verbose) {
      AccountTable.print(result.accounts(), common.messages(host), host.err());
    }
    Outcome outcome = result.outcome();
    common.printer(host).print(outcome.findings().all(), common.shown());
    return ExitCodes.of(outcome.result());
  }
}
