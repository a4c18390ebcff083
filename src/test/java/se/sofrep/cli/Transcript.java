package se.sofrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sofrep.bundle.BundleFolder;
import se.sofrep.job.Host;
import se.sofrep.job.Version;
import se.sofrep.problem.Language;
import se.sofrep.testing.Sofrep;

/**
 * A command and all that it says. A folder in {@code src/test/resources/transcripts} holds {@code
 * command.txt}, whose last line is the command; the lines above, each after a {@code +}, prepare
 * for it:
 *
 * <ul>
 *   <li>{@code + base}: the sound workspace of the error gallery is laid out
 *   <li>{@code + sofrep …}: another command is run first
 *   <li>{@code + edit FILE}: a person adds a line to a file
 *   <li>{@code + busy FOLDER}: another run is writing that bundle
 *   <li>{@code + terminal}: a person sits at the keyboard, nothing is piped
 *   <li>{@code + full}: the disk that standard output goes to is full
 *   <li>{@code + fault}: there is a fault in sofrep itself, here in what it prints with
 * </ul>
 *
 * {@code input/} is laid out in the folder of the run, {@code stdin.txt} is standard input.
 *
 * @param folder where it lies
 */
record Transcript(String name, Path folder) {
  static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** What came out. Paths and the version are replaced by what stands for them. */
  record Said(String out, String err, int code) {}

  static List<Transcript> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> new Transcript(folder.getFileName().toString(), folder))
          .toList();
    }
  }

  /** The words of the command itself. */
  List<String> words() throws IOException {
    List<String> lines = lines();
    return words(lines.get(lines.size() - 1));
  }

  Said run(Language language, Path where) throws IOException {
    layOut(where);
    Stage stage = new Stage(language, where);
    List<String> lines = lines();
    try {
      for (String line : lines.subList(0, lines.size() - 1)) {
        stage.prepare(line.substring(1).strip());
      }
      return stage.run(input(), words());
    } finally {
      stage.close();
    }
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("command.txt")).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private byte[] input() throws IOException {
    Path file = folder.resolve("stdin.txt");
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private void layOut(Path where) throws IOException {
    if (lines().contains("+ base")) {
      ErrorGallery.layOutBase(where);
    }
    Path input = folder.resolve("input");
    if (Files.isDirectory(input)) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = where.resolve(input.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }

  private static List<String> words(String line) {
    if (!line.startsWith("sofrep")) {
      throw new IllegalArgumentException("not a command: " + line);
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line.substring("sofrep".length()));
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }

  @Override
  public String toString() {
    return name;
  }

  /** The machine that a transcript is played on. */
  private static final class Stage implements AutoCloseable {
    private final Language language;
    private final Path where;
    private final List<BundleFolder> held = new ArrayList<>();
    private boolean terminal;
    private boolean full;
    private boolean fault;

    Stage(Language language, Path where) {
      this.language = language;
      this.where = where;
    }

    void prepare(String line) throws IOException {
      String rest = line.substring(Math.max(0, line.indexOf(' ') + 1));
      switch (line.split(" ")[0]) {
        case "base" -> {}
        case "sofrep" -> {
          Said said = run(new byte[0], words(line));
          if (said.code() != 0) {
            throw new IllegalStateException("the preparation failed: " + said);
          }
        }
        case "edit" ->
            Files.writeString(
                where.resolve(rest), "\n<!-- ändrad -->\n", StandardOpenOption.APPEND);
        case "busy" -> {
          Path bundle = where.resolve(rest);
          held.add(BundleFolder.open(bundle.getParent(), bundle.getFileName().toString()));
        }
        case "terminal" -> terminal = true;
        case "full" -> full = true;
        case "fault" -> fault = true;
        default -> throw new IllegalArgumentException(line);
      }
    }

    Said run(byte[] input, List<String> words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      DataStream data = new DataStream(full ? new FullDisk() : out);
      Host host =
          new Host(
              new ByteArrayInputStream(input),
              fault ? new Faulty(out) : data,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              where,
              Optional.empty(),
              Map.of(
                  "LANG",
                  language == Language.SV ? "sv_SE.UTF-8" : "en_GB.UTF-8",
                  "SOFREP_TERMINAL",
                  terminal ? "01" : "",
                  // After the last day of the files that the commands read.
                  "SOFREP_TODAY",
                  "2020-12-31"),
              false,
              Sofrep.CLOCK);
      int code = new Main(host).runThrough(data, words.toArray(String[]::new));
      return new Said(anywhere(out), anywhere(err), code);
    }

    private String anywhere(ByteArrayOutputStream said) {
      return said.toString(StandardCharsets.UTF_8)
          .replace(where.toString(), "{mapp}")
          .replace(Version.number(), "{version}");
    }

    @Override
    public void close() throws IOException {
      for (BundleFolder folder : held) {
        folder.close();
      }
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  private static final class Faulty extends PrintStream {
    Faulty(OutputStream out) {
      super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      throw new IllegalStateException("so that there is one");
    }
  }
}
