package se.sofrep.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;

/** A command that does one job: what was found is said, and the exit code tells how it ended. */
abstract class JobCommand implements Callable<Integer> {
  final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  JobCommand(Host host) {
    this.host = host;
  }

  abstract Outcome run();

  /** The exit code. A bundle that was written is named on standard output. */
  @Override
  public Integer call() {
    Outcome outcome = run();
    tell(outcome);
    outcome.bundle().ifPresent(bundle -> host.out().println(bundle));
    return ExitCodes.of(outcome.result());
  }

  void tell(Outcome outcome) {
    common.printer(host).print(outcome.findings().all(), common.shown());
  }
}
