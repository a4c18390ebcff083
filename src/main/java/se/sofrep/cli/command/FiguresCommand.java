package se.sofrep.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.stats.PrintFigures;

/** {@code sofrep figures YEAR}: every figure, tidy, on standard output. */
@Command(name = "figures")
final class FiguresCommand extends JobCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "csv|json",
      descriptionKey = "option.data-format")
  PrintFigures.Format format = PrintFigures.Format.CSV;

  FiguresCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    return new PrintFigures(host)
        .run(common.workspace, through.within(year.period()), format, common.strict);
  }
}
