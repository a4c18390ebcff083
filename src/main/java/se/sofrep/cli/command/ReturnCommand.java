package se.sofrep.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep return YEAR}: the numbers to key into the national follow-up. */
@Command(name = "return")
final class ReturnCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;
  @Mixin YearArgument year;

  ReturnCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    return new ReportRun(host, spec, common, report)
        .of(ReportKind.RETURN, new ReportSpan.Days(year.period()), Optional.empty());
  }
}
