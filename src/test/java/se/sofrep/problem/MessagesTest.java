package se.sofrep.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Path TEXTS = Path.of("src/main/resources/se/sofrep/messages");

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() throws IOException {
    for (Path swedish : files("_sv.properties")) {
      String room = swedish.getFileName().toString().replace("_sv.properties", "");
      Properties sv = load(swedish);
      Properties en = load(TEXTS.resolve(room + "_en.properties"));
      assertThat(en.stringPropertyNames()).as(room).isEqualTo(sv.stringPropertyNames());
      for (String code : sv.stringPropertyNames()) {
        assertThat(placeholders(en.getProperty(code)))
            .as(code)
            .isEqualTo(placeholders(sv.getProperty(code)));
        // A blank line in a help text is a property of its own, blank in both languages.
        assertThat(sv.getProperty(code).isBlank())
            .as(code)
            .isEqualTo(en.getProperty(code).isBlank());
        assertThat(sv.getProperty(code).isBlank() && !room.equals("help")).as(code).isFalse();
      }
    }
  }

  /** A finding that has no text would end in a fault the first time a user meets it. */
  @Test
  void everyCodeThatTheProgramUsesHasAText() throws IOException {
    Set<String> known = new TreeSet<>();
    Set<String> rooms = new TreeSet<>();
    for (Path file : files("_sv.properties")) {
      known.addAll(load(file).stringPropertyNames());
      rooms.add(file.getFileName().toString().replace("_sv.properties", ""));
    }
    rooms.remove("help");
    Pattern code = Pattern.compile("\"((?:" + String.join("|", rooms) + ")\\.[a-z][a-z0-9-]+)\"");
    List<String> unknown = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher used = code.matcher(Files.readString(source));
        while (used.find()) {
          String text = used.group(1);
          boolean fileName = text.endsWith(".csv") || text.endsWith(".json");
          // A code ending in "-" is completed at run time: every ending must at least begin so.
          boolean there =
              text.endsWith("-")
                  ? known.stream().anyMatch(key -> key.startsWith(text))
                  : known.contains(text);
          if (!fileName && !there) {
            unknown.add(source.getFileName() + ": " + text);
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** What a report says: a code is written whole, or completed at run time after - or a dot. */
  @ParameterizedTest
  @ValueSource(strings = {"words", "paper", "cover"})
  void everyTextOfAReportIsUsed(String room) throws IOException {
    Set<String> written = literals();
    written.remove(room + ".");
    List<String> unused = new ArrayList<>();
    for (String code : load(TEXTS.resolve(room + "_sv.properties")).stringPropertyNames()) {
      String advised = code.replaceFirst("\\.hint$", "");
      String key = advised.substring(room.length() + 1);
      boolean used =
          written.stream()
              .anyMatch(
                  text ->
                      text.equals(advised)
                          || text.equals(key)
                          || text.matches(".{3,}[-.]")
                              && (advised.startsWith(text) || key.startsWith(text)));
      if (!used) {
        unused.add(code);
      }
    }
    assertThat(unused).isEmpty();
  }

  private static Set<String> literals() throws IOException {
    Set<String> all = new TreeSet<>();
    Pattern literal = Pattern.compile("\"([a-z0-9.-]+)\"");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        literal.matcher(Files.readString(source)).results().forEach(r -> all.add(r.group(1)));
      }
    }
    return all;
  }

  @Test
  void amountsFollowTheLanguage() {
    Finding finding =
        new Finding(
            Severity.WARNING,
            "check.balance",
            Location.of("2019/huvudbok.se"),
            List.of(new BigDecimal("100.50"), new BigDecimal("100"), new BigDecimal("-0.5")));

    assertThat(new Messages(Language.SV).text(finding))
        .isEqualTo(
            "Tillgångarna (100,50 kr) är inte lika med eget kapital och skulder (100 kr): skillnad"
                + " −0,50 kr.");
    assertThat(new Messages(Language.EN).text(finding))
        .isEqualTo(
            "Assets (100.50 kr) do not equal equity and liabilities (100 kr): difference -0.50 kr.");
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties load(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d|[a-z]+)}").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
