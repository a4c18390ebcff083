package se.sofrep.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.diff.DiffBundles;

/** {@code sofrep diff BUNDLE BUNDLE}: what differs between two bundles, and why. */
@Command(name = "diff")
final class DiffCommand extends JobCommand {

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
    super(host);
  }

  @Override
  Outcome run() {
    return new DiffBundles(host).run(before, after, format, common.messages(host));
  }
}
