package se.sofrep.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep insats YEAR INSATS}: the coordinator's report on one intervention. */
@Command(name = "insats")
final class InsatsCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Parameters(index = "1", paramLabel = "INSATS", descriptionKey = "argument.insats")
  String intervention;

  InsatsCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    return new ReportRun(host, spec, common, report)
        .of(
            ReportKind.INTERVENTION,
            new ReportSpan.Days(through.within(year.period())),
            Optional.of(intervention));
  }
}
