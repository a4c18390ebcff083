package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.compare.CompareRequest;
import se.sofrep.job.compare.CompareWorkspaces;
import se.sofrep.job.publish.BundleRequest;

/** {@code sofrep compare WORKSPACE… --year YEAR[,YEAR…]}: several förbund side by side. */
@Command(name = "compare")
final class CompareCommand extends JobCommand {
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
    super(host);
  }

  @Override
  Outcome run() {
    BundleRequest bundle = report.bundle(this);
    if (report.watch) {
      throw new ParameterException(
          spec.commandLine(), common.messages(host).text("cli.compare-watch"));
    }
    if (common.workspace.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), common.messages(host).text("cli.compare-workspace"));
    }
    return new CompareWorkspaces(host).run(new CompareRequest(workspaces, years(), bundle));
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
