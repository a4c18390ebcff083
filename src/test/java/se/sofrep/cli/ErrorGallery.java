package se.sofrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.cli.command.FindingPrinter;
import se.sofrep.domain.Period;
import se.sofrep.job.Host;
import se.sofrep.job.check.CheckWorkspace;
import se.sofrep.job.publish.Edition;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;
import se.sofrep.testing.Sofrep;

/**
 * The gallery of everything that can be wrong: {@code src/test/resources/errors/<code>/} holds the
 * files in which a workspace differs from the sound one in {@code _base}, and what sofrep says of
 * it. {@code removed.txt} names files of the base that are not there; {@code made.txt} folders and
 * links that are ({@code folder NAME}, {@code link NAME TARGET}); {@code command.txt} the words of
 * another command than {@code check 2020}.
 */
final class ErrorGallery {
  static final Path FOLDER = Path.of("src/test/resources/errors");

  /** Stands in for the folder of a run, which differs from machine to machine. */
  static final String ANY_FOLDER = "/mapp";

  /** The day of every run: after the year that the base is about. */
  private static final String TODAY = "2021-02-15";

  private static final List<String> NOT_INPUT =
      List.of("expected_sv.txt", "expected_en.txt", "removed.txt", "made.txt", "command.txt");

  private ErrorGallery() {}

  /** One kind of trouble. */
  record Case(String code, Path folder) {
    Path expected(Language language) {
      return folder.resolve("expected_" + language.code() + ".txt");
    }

    Optional<String[]> command() throws IOException {
      Path file = folder.resolve("command.txt");
      return Files.exists(file)
          ? Optional.of(Files.readString(file).strip().split(" "))
          : Optional.empty();
    }

    String[] words() throws IOException {
      return command().orElse(new String[] {"check", "2020", "--verbose"});
    }

    @Override
    public String toString() {
      return code;
    }
  }

  static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("_"))
          .sorted()
          .map(folder -> new Case(folder.getFileName().toString(), folder))
          .toList();
    }
  }

  /** Lays out the sound workspace. */
  static void layOutBase(Path workspace) throws IOException {
    copy(FOLDER.resolve("_base"), workspace, List.of());
  }

  /** Lays out the base and the case's own files. */
  static void layOut(Case of, Path workspace) throws IOException {
    copy(
        FOLDER.resolve("_base"),
        workspace,
        read(of.folder().resolve("removed.txt")).lines().toList());
    copy(of.folder(), workspace, NOT_INPUT);
    for (String line : read(of.folder().resolve("made.txt")).lines().toList()) {
      make(line.split(" "), workspace);
    }
  }

  private static void make(String[] words, Path workspace) throws IOException {
    Path path = workspace.resolve(words[1]);
    Files.createDirectories(path.getParent());
    if (words[0].equals("folder")) {
      Files.createDirectory(path);
    } else {
      Files.createSymbolicLink(path, Path.of(words[2]));
    }
  }

  private static void copy(Path from, Path to, List<String> but) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = from.relativize(file).toString().replace('\\', '/');
        Path target = to.resolve(name);
        if (!but.contains(name)) {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }

  /**
   * What sofrep says: of {@code check} the lines of this code alone; of another command all that it
   * says.
   */
  static String said(Case of, Path workspace, Language language) throws IOException {
    if (of.command().isPresent()) {
      return run(of, workspace, language).err().replace(workspace.toString(), ANY_FOLDER);
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new FindingPrinter(
            new Messages(language),
            new PrintStream(text, true, StandardCharsets.UTF_8),
            false,
            true)
        .print(
            findings(workspace).stream().filter(f -> f.code().equals(of.code())).toList(),
            Severity.NOTICE);
    return text.toString(StandardCharsets.UTF_8).replace(workspace.toString(), ANY_FOLDER);
  }

  /** All that {@code check} finds. */
  static List<Finding> findings(Path workspace) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Host host =
        new Host(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            workspace,
            Optional.empty(),
            Map.of("SOFREP_TODAY", TODAY),
            false,
            Sofrep.CLOCK);
    return new CheckWorkspace(host)
        .run(Optional.of(workspace), Period.year(2020), Edition.INTERN)
        .outcome()
        .findings()
        .all();
  }

  static Sofrep run(Case of, Path workspace, Language language) throws IOException {
    return Sofrep.run(
        workspace,
        Optional.empty(),
        Map.of("LANG", language.code() + "_SE", "SOFREP_TODAY", TODAY),
        of.words());
  }

  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
