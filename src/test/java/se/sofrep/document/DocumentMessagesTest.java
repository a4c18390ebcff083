package se.sofrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

class DocumentMessagesTest {
  private static final Pattern CODE =
      Pattern.compile("\"(?:document\\.)?((?:live|text|template)-[a-z-]+)\"");

  /** Every code in the sources has a sentence and advice, and no sentence is without its code. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingHasItsSentenceAndItsAdvice(Language language) throws IOException {
    Messages messages = new Messages(language);
    for (String code : codes()) {
      Finding finding =
          new Finding(
              Severity.ERROR, "document." + code, Location.NONE, java.util.List.of("a", "b", "c"));
      assertThat(messages.text(finding)).isNotBlank();
      assertThat(messages.hint(finding)).as(code).isPresent();
    }
    Path texts =
        Path.of(
            "src/main/resources/se/sofrep/messages/document_" + language.code() + ".properties");
    Set<String> written = new TreeSet<>();
    for (String line : Files.readAllLines(texts)) {
      if (line.startsWith("document.") && !line.contains(".hint=")) {
        written.add(line.substring("document.".length(), line.indexOf('=')));
      }
    }
    assertThat(written).isEqualTo(codes());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/se/sofrep/document"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    return codes;
  }
}
