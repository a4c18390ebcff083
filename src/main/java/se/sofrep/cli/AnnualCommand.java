package se.sofrep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.sofrep.job.GenerateReport;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.ReportKind;
import se.sofrep.job.ReportRequest;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** {@code sofrep annual YEAR}: the årsredovisning of a calendar year. */
@Command(name = "annual")
final class AnnualCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;
  @Mixin YearArgument year;

  AnnualCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Messages messages = common.messages(host);
    refuseWhatIsNotThereYet(messages);
    ReportRequest request =
        new ReportRequest(
            ReportKind.ANNUAL,
            common.workspace,
            year.period(),
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
