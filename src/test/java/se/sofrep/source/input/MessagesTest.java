package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things about the same arguments. */
class MessagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"table", "input"})
  void bothLanguagesHaveEverySentence(String room) throws IOException {
    Properties swedish = texts(room, "sv");
    Properties english = texts(room, "en");

    assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
    for (String code : swedish.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(code)))
          .as(code)
          .isEqualTo(arguments(swedish.getProperty(code)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "input"})
  void everyErrorAndWarningSaysWhatToDo(String room) throws IOException {
    Properties texts = texts(room, "sv");
    Stream<String> notices =
        Stream.of(
            "table.repeated-headings",
            "table.note-row",
            "table.dialect",
            "table.more",
            "input.rows-left-out");

    assertThat(
            texts.stringPropertyNames().stream()
                .filter(code -> !code.endsWith(".hint"))
                .filter(code -> !texts.containsKey(code + ".hint")))
        .isSubsetOf(notices.toList());
  }

  private static Properties texts(String room, String language) throws IOException {
    String name = "/se/sofrep/messages/" + room + "_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static TreeSet<String> arguments(String text) {
    TreeSet<String> arguments = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      arguments.add(matcher.group());
    }
    return arguments;
  }
}
