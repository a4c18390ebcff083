package se.sofrep.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.stats.PrintFigures;

/** {@code sofrep figures YEAR}: every figure, tidy, on standard output. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
  private final Host host;

  @Mixin CommonOptions common;
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "csv|json",
      descriptionKey = "option.data-format")
  PrintFigures.Format format = PrintFigures.Format.CSV;

  FiguresCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Outcome outcome =
        new PrintFigures(host)
            .run(common.workspace, through.within(year.period()), format, common.strict);
    common.printer(host).print(outcome.findings().all(), common.shown());
    return ExitCodes.of(outcome.result());
  }
}
