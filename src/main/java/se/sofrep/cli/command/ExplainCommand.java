package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.explain.ExplainFigure;
import se.sofrep.job.explain.ExplainRequest;

/** {@code sofrep explain YEAR FIGURE}: how one figure came about. */
@Command(name = "explain")
final class ExplainCommand extends JobCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Parameters(index = "1", paramLabel = "FIGURE", descriptionKey = "argument.figure")
  String figure;

  @Option(names = "--insats", paramLabel = "INSATS", descriptionKey = "option.explain-insats")
  Optional<String> intervention = Optional.empty();

  @Option(
      names = {"--kön", "--kon"},
      paramLabel = "KÖN",
      descriptionKey = "option.explain-gender")
  Optional<String> gender = Optional.empty();

  @Option(names = "--kategori", paramLabel = "KATEGORI", descriptionKey = "option.explain-category")
  Optional<String> category = Optional.empty();

  @Option(
      names = "--enhet",
      paramLabel = "antal|procent|kr|dagar",
      descriptionKey = "option.explain-unit")
  Optional<String> unit = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|csv|json",
      descriptionKey = "option.data-format")
  ExplainRequest.Format format = ExplainRequest.Format.TEXT;

  ExplainCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    ExplainRequest request =
        new ExplainRequest(
            common.workspace,
            through.within(year.period()),
            figure,
            intervention,
            gender,
            category,
            unit,
            format,
            common.messages(host).language(),
            common.strict);
    return new ExplainFigure(host).run(request);
  }
}
