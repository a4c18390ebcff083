package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep return YEAR}: the numbers to key into the national follow-up. */
@Command(name = "return")
final class ReturnCommand extends ReportCommand {
  @Mixin YearArgument year;

  ReturnCommand(Host host) {
    super(host);
  }

  @Override
  ReportRequest request() {
    return request(ReportKind.RETURN, new ReportSpan.Days(year.period()), Optional.empty());
  }
}
