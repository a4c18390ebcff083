package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep annual YEAR}: the årsredovisning of a calendar year. */
@Command(name = "annual")
final class AnnualCommand extends ReportCommand {
  @Mixin YearArgument year;

  AnnualCommand(Host host) {
    super(host);
  }

  @Override
  ReportRequest request() {
    return request(ReportKind.ANNUAL, new ReportSpan.Days(year.period()), Optional.empty());
  }
}
