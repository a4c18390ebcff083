package se.sofrep.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.sofrep.job.GenerateReport;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.ReportKind;
import se.sofrep.job.ReportRequest;
import se.sofrep.job.ReportSpan;

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
    Outcome outcome = new GenerateReport(host).run(request);
    common.printer(host).print(outcome.findings().all(), common.shown());
    outcome.bundle().ifPresent(bundle -> host.out().println(bundle));
    return ExitCodes.of(outcome.result());
  }
}
