package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Mixin;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.report.GenerateReport;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;
import se.sofrep.job.watch.WatchReport;

/** A command that makes a report; with {@code --watch} again and again. */
abstract class ReportCommand extends JobCommand {
  @Mixin ReportOptions report;

  ReportCommand(Host host) {
    super(host);
  }

  abstract ReportRequest request();

  final ReportRequest request(ReportKind kind, ReportSpan span, Optional<String> intervention) {
    return new ReportRequest(kind, common.workspace, span, intervention, report.bundle(this));
  }

  @Override
  final Outcome run() {
    return new GenerateReport(host).run(request());
  }

  @Override
  public final Integer call() {
    return report.watch ? ExitCodes.of(watch().result()) : super.call();
  }

  /** The bundle's path once, when it first stands there; then a line for each drawing. */
  private Outcome watch() {
    AtomicBoolean named = new AtomicBoolean();
    return new WatchReport(host)
        .run(
            request(),
            drawing -> {
              tell(drawing.outcome());
              drawing.outcome().bundle().ifPresent(bundle -> name(bundle, named));
              boolean drawn = drawing.outcome().bundle().isPresent();
              String key = drawn ? "cli.drawn" : "cli.not-drawn";
              host.err().println("sofrep: " + common.messages(host).text(key, drawing.millis()));
            });
  }

  private void name(Path bundle, AtomicBoolean named) {
    if (!named.getAndSet(true)) {
      host.out().println(bundle);
      host.out().flush();
    }
  }
}
