package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.diff.DiffBundles;

/** {@code sofrep diff BUNDLE BUNDLE}: what differs between two bundles, and why. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Host host;

  @Mixin CommonOptions common;

  @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "argument.old-bundle")
  Path before;

  @Parameters(index = "1", paramLabel = "BUNDLE", descriptionKey = "argument.new-bundle")
  Path after;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|csv|json",
      descriptionKey = "option.diff-format")
  DiffBundles.Format format = DiffBundles.Format.TEXT;

  DiffCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Outcome outcome = new DiffBundles(host).run(before, after, format, common.messages(host));
    common.printer(host).print(outcome.findings().all(), common.shown());
    return ExitCodes.of(outcome.result());
  }
}
