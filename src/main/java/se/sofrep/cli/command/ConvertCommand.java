package se.sofrep.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.convert.ConvertFile;

/** {@code sofrep convert FILE}: any input file as a clean table on standard output. */
@Command(name = "convert")
final class ConvertCommand extends JobCommand {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "argument.file")
  String file;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "csv|tsv|json",
      descriptionKey = "option.table-format")
  ConvertFile.Format format = ConvertFile.Format.CSV;

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "option.sheet")
  Optional<String> sheet = Optional.empty();

  @Option(names = "--dimension", paramLabel = "N", descriptionKey = "option.dimension")
  String dimension = "1";

  ConvertCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    return new ConvertFile(host)
        .run(new ConvertFile.Request(file, format, sheet, dimension, common.strict));
  }
}
