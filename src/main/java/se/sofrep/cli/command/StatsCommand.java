package se.sofrep.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.stats.PrintStatistics;
import se.sofrep.job.stats.StatisticsRequest;

/** {@code sofrep stats [FILE] --by DIM[,DIM]}: one table of a file of participations. */
@Command(name = "stats")
final class StatsCommand extends JobCommand {
  @Mixin SpanOptions span;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "argument.participations")
  Optional<String> file = Optional.empty();

  @Option(
      names = "--by",
      required = true,
      split = ",",
      paramLabel = "DIM",
      descriptionKey = "option.by")
  List<String> by = List.of();

  @Option(names = "--base", paramLabel = "B", descriptionKey = "option.base")
  String base = "avslutade";

  @Option(names = "--measure", paramLabel = "M", descriptionKey = "option.measure")
  String measure = "antal";

  @Option(names = "--filter", paramLabel = "DIM=VALUE", descriptionKey = "option.filter")
  List<String> filters = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "csv|tsv|json|md|text",
      descriptionKey = "option.stats-format")
  Optional<StatisticsRequest.Format> format = Optional.empty();

  @Option(names = "--totals", descriptionKey = "option.totals")
  boolean totals;

  @Option(names = "--wide", descriptionKey = "option.wide")
  boolean wide;

  @Option(names = "--quantiles", descriptionKey = "option.quantiles")
  boolean quantiles;

  StatsCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    StatisticsRequest request =
        new StatisticsRequest(
            file,
            common.workspace,
            by,
            base,
            measure,
            filters,
            span.first(),
            span.last(),
            format,
            totals,
            wide,
            quantiles,
            common.strict,
            common.messages(host).language());
    return new PrintStatistics(host).run(request);
  }
}
