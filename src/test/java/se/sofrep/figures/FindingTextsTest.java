package se.sofrep.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

class FindingTextsTest {
  private static final Path ROOM = Path.of("src", "main", "java", "se", "sofrep", "figures");
  private static final Pattern CODE = Pattern.compile("\"(figures\\.[a-z-]+)\"");

  /** A finding without a text would end a run with a fault in sofrep itself. */
  @Test
  void everyCodeHasASentenceAndAHintInBothLanguages() throws IOException {
    TreeSet<String> codes = codes();
    assertThat(codes).contains("figures.asked-differs");
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (String code : codes) {
        Finding finding = new Finding(Severity.ERROR, code, Location.NONE, List.of(1, 2, 3, 4));
        assertThat(messages.text(finding)).as(code).isNotBlank().doesNotContain("{");
        assertThat(messages.hint(finding)).as(code).isPresent();
      }
    }
  }

  private static TreeSet<String> codes() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    try (var files = Files.walk(ROOM)) {
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
