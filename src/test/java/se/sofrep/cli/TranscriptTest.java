package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.problem.Language;

/**
 * Whole commands: what they print, say and end with, to the letter. Written anew with {@code
 * -Dsofrep.update=true}; the run then fails, so that the difference is read.
 */
class TranscriptTest {
  private static final boolean UPDATE = Boolean.getBoolean("sofrep.update");
  private static final List<String> GIVEN = List.of("command.txt", "stdin.txt", "input");

  static List<Transcript> transcripts() throws IOException {
    return Transcript.all();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void isWhatTheCommandSays(Transcript transcript, @TempDir Path first, @TempDir Path second)
      throws IOException {
    Map<String, String> said =
        files(
            transcript.run(Language.SV, first.toRealPath()),
            transcript.run(Language.EN, second.toRealPath()));
    Map<String, String> expected = expected(transcript);
    if (UPDATE && !said.equals(expected)) {
      write(transcript, expected.keySet(), said);
    }
    assertThat(said).isEqualTo(expected);
  }

  /** What is the same in both languages stands once; what is not said has no file. */
  private static Map<String, String> files(Transcript.Said swedish, Transcript.Said english) {
    Map<String, String> files = new TreeMap<>();
    put(files, "stdout", swedish.out(), english.out());
    put(files, "stderr", swedish.err(), english.err());
    put(files, "exit", swedish.code() + "\n", english.code() + "\n");
    return files;
  }

  private static void put(Map<String, String> files, String name, String swedish, String english) {
    boolean same = swedish.equals(english);
    Map<String, String> texts = new TreeMap<>();
    texts.put(same ? name + ".txt" : name + "_sv.txt", swedish);
    texts.put(same ? name + ".txt" : name + "_en.txt", english);
    texts.values().removeIf(String::isEmpty);
    files.putAll(texts);
  }

  private static Map<String, String> expected(Transcript transcript) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(transcript.folder())) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        if (!GIVEN.contains(name)) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void write(Transcript transcript, Set<String> old, Map<String, String> said)
      throws IOException {
    for (String name : old) {
      Files.delete(transcript.folder().resolve(name));
    }
    for (Map.Entry<String, String> file : said.entrySet()) {
      Files.writeString(transcript.folder().resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void everyCommandIsThereWithItsHelpAndAWrongWord() throws IOException {
    Set<String> helped = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    for (Transcript transcript : transcripts()) {
      Optional<String> command = transcript.words().stream().findFirst();
      if (command.isPresent()) {
        if (transcript.words().contains("--help")) {
          helped.add(command.get());
        }
        if (expected(transcript).getOrDefault("exit.txt", "").equals("2\n")) {
          wrong.add(command.get());
        }
      }
    }
    assertThat(helped).containsAll(EveryCommand.names());
    assertThat(wrong).containsAll(EveryCommand.names());
  }

  @Test
  void everyExitCodeIsThere() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Transcript transcript : transcripts()) {
      codes.add(expected(transcript).get("exit.txt"));
    }
    assertThat(codes).containsExactly("0\n", "1\n", "2\n", "3\n", "4\n", "5\n");
  }

  /** Standard output is for data; a command that did not end well has none. */
  @Test
  void whatFailsPrintsNoData() throws IOException {
    for (Transcript transcript : transcripts()) {
      Map<String, String> expected = expected(transcript);
      if (Set.of("1\n", "2\n", "3\n", "5\n").contains(expected.getOrDefault("exit.txt", ""))) {
        assertThat(expected.keySet())
            .as(transcript.name())
            .noneMatch(file -> file.startsWith("stdout"));
      }
    }
  }

  /** Nobody is left with a code alone, and nobody meets a stack trace. */
  @Test
  void whatFailsIsSaidWithoutAStackTrace() throws IOException {
    for (Transcript transcript : transcripts()) {
      Map<String, String> expected = expected(transcript);
      if (!expected.get("exit.txt").equals("0\n") && !transcript.words().contains("-q")) {
        String all = String.join("\n", expected.values());
        assertThat(expected.keySet())
            .as(transcript.name())
            .anyMatch(file -> file.startsWith("std"));
        assertThat(all).as(transcript.name()).doesNotContain("\tat ");
      }
    }
  }
}
