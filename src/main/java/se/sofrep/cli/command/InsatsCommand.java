package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep insats YEAR INSATS}: the coordinator's report on one intervention. */
@Command(name = "insats")
final class InsatsCommand extends ReportCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Parameters(index = "1", paramLabel = "INSATS", descriptionKey = "argument.insats")
  String intervention;

  InsatsCommand(Host host) {
    super(host);
  }

  @Override
  ReportRequest request() {
    return request(
        ReportKind.INTERVENTION,
        new ReportSpan.Days(through.within(year.period())),
        Optional.of(intervention));
  }
}
