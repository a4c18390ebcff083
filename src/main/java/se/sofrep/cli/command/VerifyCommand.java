package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.diff.VerifyBundle;

/** {@code sofrep verify BUNDLE}: manifest against files. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Host host;

  @Mixin CommonOptions common;

  @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "argument.bundle")
  Path bundle;

  VerifyCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Outcome outcome = new VerifyBundle(host).run(bundle);
    common.printer(host).print(outcome.findings().all(), common.shown());
    return ExitCodes.of(outcome.result());
  }
}
