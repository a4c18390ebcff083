package se.sofrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import se.sofrep.cli.command.CommandTree;
import se.sofrep.job.Host;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.testing.Sofrep;

/** All commands as the program knows them, for tests that must not forget one. */
public final class EveryCommand {
  private EveryCommand() {}

  public static CommandLine root(Language language) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Host host =
        new Host(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Path.of("").toAbsolutePath(),
            Optional.empty(),
            Map.of(),
            false,
            Sofrep.CLOCK);
    return CommandTree.build(host, new Messages(language));
  }

  public static List<String> names() {
    return List.copyOf(root(Language.EN).getSubcommands().keySet());
  }

  /** Sofrep itself, then its commands. */
  public static List<CommandSpec> specs(Language language) {
    CommandLine root = root(language);
    List<CommandSpec> specs = new ArrayList<>(List.of(root.getCommandSpec()));
    root.getSubcommands().values().forEach(command -> specs.add(command.getCommandSpec()));
    return specs;
  }

  /** Every name of a command or an option. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(names());
    specs(Language.EN)
        .forEach(spec -> spec.options().forEach(o -> words.addAll(Arrays.asList(o.names()))));
    return words.stream().distinct().toList();
  }
}
