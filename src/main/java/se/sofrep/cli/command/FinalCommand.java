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

/** {@code sofrep final INSATS}: the slutrapport of one intervention over its whole life. */
@Command(name = "final")
final class FinalCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;
  @Mixin SpanOptions span;

  @Parameters(index = "0", paramLabel = "INSATS", descriptionKey = "argument.insats")
  String intervention;

  FinalCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    return new ReportRun(host, spec, common, report)
        .of(
            ReportKind.FINAL,
            new ReportSpan.Life(span.first(), span.last()),
            Optional.of(intervention));
  }
}
