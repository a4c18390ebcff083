package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Model.CommandSpec;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.report.GenerateReport;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;
import se.sofrep.job.watch.WatchReport;

/**
 * What the commands that make a bundle have in common: run, say what was found, name the bundle.
 */
record ReportRun(Host host, CommandSpec spec, CommonOptions common, ReportOptions report) {

  /** The exit code. */
  int of(ReportKind kind, ReportSpan span, Optional<String> intervention) {
    report.refuseWhatIsNotThereYet(spec, common.messages(host));
    ReportRequest request =
        new ReportRequest(
            kind,
            common.workspace,
            span,
            intervention,
            report.output,
            report.formats(),
            report.only,
            report.reportLanguage,
            common.strict);
    if (report.watch) {
      return ExitCodes.of(watch(request).result());
    }
    Outcome outcome = new GenerateReport(host).run(request);
    tell(outcome);
    outcome.bundle().ifPresent(bundle -> host.out().println(bundle));
    return ExitCodes.of(outcome.result());
  }

  private void tell(Outcome outcome) {
    common.printer(host).print(outcome.findings().all(), common.shown());
  }

  /** The bundle's path once, when it first stands there; then a line for each drawing. */
  private Outcome watch(ReportRequest request) {
    AtomicBoolean named = new AtomicBoolean();
    return new WatchReport(host)
        .run(
            request,
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
