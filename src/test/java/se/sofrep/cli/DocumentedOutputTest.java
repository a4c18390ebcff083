package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.job.Host;
import se.sofrep.testing.Sofrep;

/**
 * What the documents show is what the program prints. A comment {@code <!-- output: sofrep … -->}
 * goes before a fenced block; the command is run on the example, as a newcomer would run it in
 * sofrep's own folder, and the block holds it and what both streams say. After the command may
 * stand {@code 2>/dev/null} or {@code 2>&1}, {@code | head -n N} and {@code ; echo $?}. Written
 * anew with {@code -Dsofrep.update=true}; the run then fails.
 */
class DocumentedOutputTest {
  private static final boolean UPDATE = Boolean.getBoolean("sofrep.update");
  private static final Pattern BLOCK =
      Pattern.compile("(<!-- output: (.*?) -->\n```\\w*\n)(.*?)(```\n)", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("\\| head -n (\\d+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final String HOME = "/opt/sofrep";

  @TempDir static Path machine;

  /** The example beside a program, as in sofrep's own folder; reports land there too. */
  @BeforeAll
  static void layOut() throws IOException {
    Path sample = Path.of("sample-data");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = machine.resolve("sample-data").resolve(sample.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/analysts.md", "docs/automation.md"})
  void theDocumentShowsWhatTheProgramPrints(String document) throws IOException {
    String text = Files.readString(Path.of(document));
    Matcher blocks = BLOCK.matcher(text);
    StringBuilder fresh = new StringBuilder();
    int found = 0;
    while (blocks.find()) {
      String block = blocks.group(1) + run(blocks.group(2)) + blocks.group(4);
      blocks.appendReplacement(fresh, Matcher.quoteReplacement(block));
      found++;
    }
    blocks.appendTail(fresh);
    if (UPDATE && !fresh.toString().equals(text)) {
      Files.writeString(Path.of(document), fresh.toString());
    }
    assertThat(found).isPositive();
    assertThat(text)
        .as(document + " is out of date: run this test with -Dsofrep.update=true")
        .isEqualTo(fresh.toString());
  }

  /** A comment whose block is lost would never be compared. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/analysts.md", "docs/automation.md"})
  void everyMarkHasItsBlock(String document) throws IOException {
    String text = Files.readString(Path.of(document));

    assertThat(BLOCK.matcher(text).results().count())
        .isEqualTo(Pattern.compile("<!-- output: ").matcher(text).results().count());
  }

  /** Every command that a document types is one that there is. */
  @Test
  void noDocumentNamesACommandThatIsNotThere() throws IOException {
    Pattern typed = Pattern.compile("(?:^|[\\s`/(])(?:\\./)?sofrep(?:\\.cmd)? ([a-z]+)(?= )");
    for (String document : List.of("README.md", "docs/analysts.md", "docs/automation.md")) {
      String code = codeOf(Files.readString(Path.of(document)));
      Matcher matcher = typed.matcher(code);
      while (matcher.find()) {
        assertThat(EveryCommand.names()).as(document).contains(matcher.group(1));
      }
    }
  }

  /** A script that a reader copies must at least be one. */
  @Test
  void everyScriptCanBeReadByTheShell() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
    Matcher scripts =
        Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/automation.md")));
    int read = 0;
    while (scripts.find()) {
      Path script = Files.writeString(machine.resolve("script.sh"), scripts.group(1));
      Process shell =
          new ProcessBuilder("/bin/sh", "-n", script.toString()).redirectErrorStream(true).start();
      String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(shell.waitFor()).as(said).isZero();
      read++;
    }
    assertThat(read).isGreaterThan(1);
  }

  private static String codeOf(String markdown) {
    StringBuilder code = new StringBuilder();
    Matcher matcher =
        Pattern.compile("```\\w*\n(.*?)```|`([^`\n]+)`", Pattern.DOTALL).matcher(markdown);
    while (matcher.find()) {
      String text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      text.lines()
          .filter(line -> line.matches("(\\$ )?(\\./)?sofrep .*"))
          .forEach(line -> code.append(line).append('\n'));
    }
    return code.toString();
  }

  private static String run(String line) throws IOException {
    String command = line.split(" 2>| \\||;")[0].strip();
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(both, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Path folder = machine.toRealPath();
    Host host =
        new Host(
            new ByteArrayInputStream(new byte[0]),
            screen,
            line.contains("2>/dev/null") ? nowhere : screen,
            folder,
            Optional.of(folder),
            Map.of("LANG", "sv_SE.UTF-8"),
            false,
            Sofrep.CLOCK);
    int code = new Main(host).run(words(command));
    String said = both.toString(StandardCharsets.UTF_8).replace(folder.toString(), HOME);
    return "$ "
        + line
        + "\n"
        + shortened(said, line)
        + (line.endsWith("; echo $?") ? code + "\n" : "");
  }

  private static String shortened(String said, String line) {
    Matcher head = HEAD.matcher(line);
    long lines = head.find() ? Long.parseLong(head.group(1)) : Long.MAX_VALUE;
    StringBuilder out = new StringBuilder();
    said.lines().limit(lines).forEach(l -> out.append(l.stripTrailing()).append('\n'));
    return out.toString();
  }

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(
            word ->
                Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(text -> text != null)
                    .findFirst()
                    .orElseThrow())
        .skip(1)
        .toArray(String[]::new);
  }
}
