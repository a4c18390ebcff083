package se.sofrep.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import se.sofrep.job.GenerateReport;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.ReportKind;
import se.sofrep.job.ReportRequest;
import se.sofrep.job.ReportSpan;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/**
 * What the commands that make a bundle have in common: run, say what was found, name the bundle.
 */
record ReportRun(Host host, CommandSpec spec, CommonOptions common, ReportOptions report) {

  /** The exit code. */
  int of(ReportKind kind, ReportSpan span, Optional<String> intervention) {
    refuseWhatIsNotThereYet(common.messages(host));
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

  private void refuseWhatIsNotThereYet(Messages messages) {
    if (report.edition == ReportOptions.Edition.publik) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.no-public-edition"));
    }
    if (report.reportLanguage == Language.EN) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.no-english-report"));
    }
  }
}
