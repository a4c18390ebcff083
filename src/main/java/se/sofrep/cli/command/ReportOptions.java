package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import se.sofrep.job.Format;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.Edition;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** Options of the commands that make a bundle. */
final class ReportOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "option.output")
  Optional<Path> output = Optional.empty();

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "html|pdf|docx|xlsx",
      descriptionKey = "option.formats")
  List<Format> formats = List.of();

  @Option(names = "--only", paramLabel = "SECTION", descriptionKey = "option.only")
  Optional<String> only = Optional.empty();

  @Option(names = "--edition", paramLabel = "intern|publik", descriptionKey = "option.edition")
  Edition edition = Edition.INTERN;

  @Option(names = "--beside", paramLabel = "BUNDLE", descriptionKey = "option.beside")
  List<Path> beside = List.of();

  @Option(names = "--no-beside", descriptionKey = "option.no-beside")
  boolean noBeside;

  @Option(names = "--watch", descriptionKey = "option.watch")
  boolean watch;

  @Option(names = "--report-lang", paramLabel = "sv|en", descriptionKey = "option.report-lang")
  Language reportLanguage = Language.SV;

  /**
   * @throws ParameterException for an edition that no report can be made in
   */
  BundleRequest bundle(JobCommand command) {
    Messages messages = command.common.messages(command.host);
    if (edition == Edition.PUBLIC && watch) {
      throw new ParameterException(
          command.spec.commandLine(), messages.text("cli.no-public-watch"));
    }
    if (edition == Edition.INTERN && (noBeside || !beside.isEmpty())) {
      throw new ParameterException(command.spec.commandLine(), messages.text("cli.beside-intern"));
    }
    return new BundleRequest(
        output, formats(), only, edition, beside, !noBeside, reportLanguage, command.common.strict);
  }

  private Set<Format> formats() {
    if (formats.isEmpty()) {
      return watch ? EnumSet.of(Format.HTML) : EnumSet.allOf(Format.class);
    }
    return EnumSet.copyOf(formats);
  }
}
