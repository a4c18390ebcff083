package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep final INSATS}: the slutrapport of one intervention over its whole life. */
@Command(name = "final")
final class FinalCommand extends ReportCommand {
  @Mixin SpanOptions span;

  @Parameters(index = "0", paramLabel = "INSATS", descriptionKey = "argument.insats")
  String intervention;

  FinalCommand(Host host) {
    super(host);
  }

  @Override
  ReportRequest request() {
    return request(
        ReportKind.FINAL,
        new ReportSpan.Life(span.first(), span.last()),
        Optional.of(intervention));
  }
}
