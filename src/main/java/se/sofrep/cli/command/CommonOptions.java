package se.sofrep.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.sofrep.job.Host;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

/** Options that every command has. */
final class CommonOptions {
  @Option(
      names = {"-C", "--workspace"},
      paramLabel = "DIR",
      descriptionKey = "option.workspace")
  Optional<Path> workspace = Optional.empty();

  @Option(names = "--lang", paramLabel = "sv|en", descriptionKey = "option.lang")
  Optional<Language> language = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "option.verbose")
  boolean verbose;

  @Option(names = "--strict", descriptionKey = "option.strict")
  boolean strict;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
  Colour colour = Colour.auto;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  boolean help;

  /** When to colour; named as typed. */
  enum Colour {
    auto,
    always,
    never
  }

  Messages messages(Host host) {
    return new Messages(language.orElse(host.language()));
  }

  FindingPrinter printer(Host host) {
    boolean wanted =
        switch (colour) {
          case always -> true;
          case never -> false;
          case auto -> host.terminal() && host.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    return new FindingPrinter(messages(host), host.err(), wanted, verbose);
  }

  /** Quiet leaves only what went wrong. */
  Severity shown() {
    return quiet ? Severity.ERROR : Severity.NOTICE;
  }
}
