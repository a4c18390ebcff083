package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.compare.CompareRequest;
import se.sofrep.job.compare.CompareWorkspaces;

/** {@code sofrep compare WORKSPACE… --year YEAR[,YEAR…]}: several förbund side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "WORKSPACE",
      descriptionKey = "argument.workspaces")
  List<Path> workspaces = List.of();

  @Option(
      names = "--year",
      required = true,
      split = ",",
      paramLabel = "YEAR",
      descriptionKey = "option.years")
  List<String> years = List.of();

  CompareCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    report.refuseWhatIsNotThereYet(spec, common.messages(host));
    if (report.watch) {
      throw new ParameterException(
          spec.commandLine(), common.messages(host).text("cli.compare-watch"));
    }
    if (common.workspace.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), common.messages(host).text("cli.compare-workspace"));
    }
    CompareRequest request =
        new CompareRequest(
            workspaces,
            years(),
            report.output,
            report.formats(),
            report.only,
            report.reportLanguage,
            common.strict);
    Outcome outcome = new CompareWorkspaces(host).run(request);
    common.printer(host).print(outcome.findings().all(), common.shown());
    outcome.bundle().ifPresent(bundle -> host.out().println(bundle));
    return ExitCodes.of(outcome.result());
  }

  private List<Integer> years() {
    List<Integer> numbers = new ArrayList<>();
    for (String year : years) {
      if (!YearArgument.isYear(year)) {
        throw new ParameterException(spec.commandLine(), "YEAR", spec.findOption("--year"), year);
      }
      numbers.add(Integer.valueOf(year));
    }
    return numbers;
  }
}
