package se.sofrep.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.diff.VerifyBundle;

/** {@code sofrep verify BUNDLE}: manifest against files. */
@Command(name = "verify")
final class VerifyCommand extends JobCommand {

  @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "argument.bundle")
  Path bundle;

  VerifyCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    return new VerifyBundle(host).run(bundle);
  }
}
