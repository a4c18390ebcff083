package se.sofrep.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is found is said in both languages, and nothing is written that is never said. */
class MessagesTest {
  private static final Path CODE = Path.of("src/main/java/se/sofrep/source");

  private static Properties texts(String room, String language) throws IOException {
    Properties texts = new Properties();
    String name = "/se/sofrep/messages/" + room + "_" + language + ".properties";
    try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Set<String> codesInUse(String room) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(CODE)) {
      files = walk.filter(f -> f.toString().endsWith(".java")).toList();
    }
    Set<String> codes = new TreeSet<>();
    for (Path file : files) {
      Matcher m =
          Pattern.compile("\"(" + room + "\\.[a-z0-9-]+)\"").matcher(Files.readString(file));
      while (m.find()) {
        codes.add(m.group(1));
      }
      Matcher unknown =
          Pattern.compile("unknown\\([^\"]*\"(" + room + "\\.[a-z0-9-]+)\"")
              .matcher(Files.readString(file));
      while (unknown.find()) {
        codes.add(unknown.group(1) + "-list");
      }
    }
    return codes;
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"config", "sie", "source"})
  void everyCode_hasASentence_inBothLanguages(String room) throws IOException {
    for (String language : List.of("sv", "en")) {
      Set<String> sentences = new TreeSet<>(texts(room, language).stringPropertyNames());
      sentences.removeIf(key -> key.endsWith(".hint"));
      assertThat(sentences).as(language).containsExactlyElementsOf(codesInUse(room));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"config", "sie", "source"})
  void theLanguages_sayTheSame(String room) throws IOException {
    Properties swedish = texts(room, "sv");
    Properties english = texts(room, "en");

    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(swedish.stringPropertyNames());
    for (String key : swedish.stringPropertyNames()) {
      assertThat(placeholders(english.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(swedish.getProperty(key)));
    }
  }
}
